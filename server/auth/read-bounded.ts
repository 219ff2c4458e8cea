/** The text of a request's body, or null when it is larger than `most` bytes; then no more than that is read. */
export const readBounded = async (request: Request, most: number): Promise<string | null> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};
