import { Inflate } from 'fflate';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** The most that the parts which are read may hold, and all together, unpacked: a long report has some megabytes. */
export const mostRead = 64 * 1024 * 1024;
const mostOfAll = 192 * 1024 * 1024;
/** How many times larger a part may become, once it is large: ten thousand paragraphs that differ reach about fifty. */
const mostTimes = 200;
const largeFrom = 16 * 1024 * 1024;

export type Zip = {
  names: string[];
  /** A part's bytes, or null where there is none of that name. */
  read: (name: string) => Uint8Array | null;
};

/**
 * Opens a zip file in memory and unpacks each of its parts once, counting what comes out: what the file says of sizes is
 * not believed. Names are only compared, never used as paths. Keeps the parts that are wanted. Refuses `file-damaged`,
 * `file-encrypted` and `file-too-deep`.
 */
export const openZip = (bytes: Uint8Array, isWanted: (name: string) => boolean): Result<Zip, ReadRefusal> => {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  if (entries.value.some(({ isEncrypted }) => isEncrypted)) return refuse({ code: 'file-encrypted' });
  const parts = new Map<string, Uint8Array>();
  let read = 0;
  let all = 0;
  for (const entry of entries.value) {
    // Of two parts with one name the first counts.
    const keeps = isWanted(entry.name) && !parts.has(entry.name);
    const left = Math.min(mostOfAll - all, keeps ? mostRead - read : mostOfAll);
    const part = unpack(entry, left, keeps);
    if (!part.ok) return part;
    all += part.value.size;
    if (!part.value.bytes) continue;
    read += part.value.size;
    parts.set(entry.name, part.value.bytes);
  }
  return ok({ names: entries.value.map(({ name }) => name), read: (name) => parts.get(name) ?? null });
};

class TooDeep extends Error {}

type Part = { size: number; bytes: Uint8Array | null };

const unpack = ({ method, packed, name }: ZipEntry, most: number, keeps: boolean): Result<Part, ReadRefusal> => {
  if (method === 0) {
    if (packed.length > most) return refuse({ code: 'file-too-deep' });
    return ok({ size: packed.length, bytes: keeps ? packed : null });
  }
  if (method !== 8)
    return refuse({ code: 'file-damaged', data: { reason: `compression method ${method} in ${name}` } });
  const chunks: Uint8Array[] = [];
  const state = { size: 0, isWhole: packed.length === 0 };
  const inflate = new Inflate((chunk, isLast) => {
    state.size += chunk.length;
    state.isWhole ||= isLast;
    if (state.size > most || (state.size > largeFrom && state.size > packed.length * mostTimes)) throw new TooDeep();
    if (keeps) chunks.push(chunk);
  });
  try {
    // In pieces, so that a bomb is noticed before it has gone off.
    const step = 64 * 1024;
    for (let at = 0; at < packed.length && !state.isWhole; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
    if (!state.isWhole) return refuse({ code: 'file-damaged', data: { reason: `${name} breaks off` } });
  } catch (error) {
    if (error instanceof TooDeep) return refuse({ code: 'file-too-deep' });
    return refuse({
      code: 'file-damaged',
      data: { reason: `${name}: ${error instanceof Error ? error.message : 'unreadable'}` },
    });
  }
  return ok({ size: state.size, bytes: keeps ? concatenated(chunks, state.size) : null });
};

const concatenated = (chunks: Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
