import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of a cookie that better-auth signed (`value.signature`, HMAC-SHA-256 in base64), or null when it is not there or not ours. */
export const signedCookie = (headers: Headers, name: string, secret: string): string | null => {
  const raw = rawCookie(headers, name);
  if (raw === null) return null;
  const dot = raw.lastIndexOf('.');
  if (dot < 1) return null;
  const value = raw.slice(0, dot);
  const given = Buffer.from(raw.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(value).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
};

const rawCookie = (headers: Headers, name: string): string | null => {
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const [key = '', ...rest] = pair.split('=');
    if (key.trim() !== name) continue;
    try {
      return decodeURIComponent(rest.join('=').trim());
    } catch {
      return null;
    }
  }
  return null;
};
