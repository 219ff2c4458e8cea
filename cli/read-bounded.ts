import { open } from 'node:fs/promises';

/**
 * The bytes of a file, one more than `most` at the most: enough to tell that it is too large, however large it is.
 * Null where it is not there, is no file, or this user may not read it.
 */
export const readBounded = async (file: string, most: number): Promise<Uint8Array | null> => {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const buffer = Buffer.alloc(most + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, null);
      filled += bytesRead;
      if (bytesRead === 0 || filled === buffer.length) return buffer.subarray(0, filled);
    }
  } catch {
    return null;
  } finally {
    await handle.close();
  }
};
