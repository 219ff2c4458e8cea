import { roles } from '#domain/access/role.ts';
import { contactKinds, segmentKinds } from '#domain/segment.ts';
import { languages, targetLanguages } from '#locales/languages/language.ts';
import { z } from 'zod';

/** Text that both databases can keep: no NUL, no half of a surrogate pair. */
export const written = z
  .string()
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), { message: 'characters that cannot be stored' });
export const id = written.min(1).max(64);
export const language = z.enum(languages);
export const targetLanguage = z.enum(targetLanguages);
/** An instant in UTC, as `2026-11-24T18:00:00.000Z`. */
export const instant = z.iso.datetime({ offset: true }).max(40);
/** A calendar day, as `2026-11-24`. */
export const day = z.iso.date();
/** An IANA time zone, as `Europe/Brussels`. */
export const zone = z
  .string()
  .max(64)
  .refine((name) => isZone(name), { message: 'unknown time zone' });
export const version = z.number().int().nonnegative();
export const role = z.enum(roles);
export const grant = z.object({ role, language: language.nullable() });
export const byLanguage = z.object({ fr: written.max(300), en: written.max(300), es: written.max(300) });

export const mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['bold', 'italic']), from: version, to: version }),
  z.object({ kind: z.literal('link'), from: version, to: version, href: written.max(2000) }),
  z.object({ kind: z.literal('footnote'), from: version, to: version, note: written.max(5000) }),
]);
/** The longest paragraph: about 3,000 words. */
export const maxTextLength = 20_000;
export const text = z.object({ text: written.max(maxTextLength), marks: z.array(mark).max(500) });

export const contactLine = z.object({ kind: z.enum(contactKinds), text: written.trim().min(1).max(500) });
export const segmentKind = z.enum(segmentKinds);
export const person = z.object({ id, name: z.string() });

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
