import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';

export type ZipEntry = { name: string; method: number; isEncrypted: boolean; packed: Uint8Array };

const mostEntries = 10_000;

const damaged = (reason: string) => refuse<ReadRefusal>({ code: 'file-damaged', data: { reason } });

/**
 * What the central directory of a zip file lists, each with its packed bytes (APPNOTE 6.3, ZIP64 sizes included). Refuses
 * `file-damaged`, and `file-too-deep` for more than ten thousand parts.
 */
export const zipEntries = (bytes: Uint8Array): Result<ZipEntry[], ReadRefusal> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return damaged('no directory at the end of the zip file');
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // The end of a ZIP64 file: signature, size, versions, disks, counts, then size and place of the directory.
  if ((count === 0xffff || at === 0xffffffff) && end >= 76 && view.getUint32(end - 20, true) === 0x07064b50) {
    const far = Number(view.getBigUint64(end - 12, true));
    if (far + 56 > bytes.length || view.getUint32(far, true) !== 0x06064b50) return damaged('broken ZIP64 directory');
    count = Number(view.getBigUint64(far + 32, true));
    at = Number(view.getBigUint64(far + 48, true));
  }
  if (count > mostEntries) return refuse({ code: 'file-too-deep' });
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return damaged('broken directory in the zip file');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const place = placeOf(view, at, nameLength, extraLength);
    const local = place.local;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
      return damaged('a part of the zip file is not where it should be');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + place.packed > bytes.length) return damaged('a part of the zip file breaks off');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(from, from + place.packed),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return ok(entries);
};

/** Where the directory's end is told: the last 22 bytes, or before a comment of up to 65,535. */
const endOf = (view: DataView): number | null => {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
};

/** Packed size and local header of a part; in the ZIP64 field where they are said to be there. */
const placeOf = (view: DataView, at: number, nameLength: number, extraLength: number) => {
  let packed = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  const unpacked = view.getUint32(at + 24, true);
  const most = 0xffffffff;
  let field = at + 46 + nameLength;
  const end = Math.min(field + extraLength, view.byteLength);
  while (field + 4 <= end) {
    const size = view.getUint16(field + 2, true);
    let value = field + 4;
    const valueEnd = Math.min(value + size, end);
    if (view.getUint16(field, true) === 1) {
      const next = () => {
        value += 8;
        return value <= valueEnd ? Number(view.getBigUint64(value - 8, true)) : most;
      };
      if (unpacked === most) next();
      if (packed === most) packed = next();
      if (local === most) local = next();
    }
    field += 4 + size;
  }
  return { packed, local };
};
