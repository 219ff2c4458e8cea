type Row = Record<string, unknown>;

/** A row as JSON that both databases read back alike: instants as ISO text, bytes as base64, each under a mark. */
export const toJson = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, marked(value)]));

/** The row that `toJson` was given. */
export const fromJson = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unmarked(value)]));

const marked = (value: unknown): unknown => {
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  return looksMarked(value) ? { $json: value } : value;
};

const unmarked = (value: unknown): unknown => {
  if (!looksMarked(value)) return value;
  if (typeof value['$instant'] === 'string') return new Date(value['$instant']);
  if (typeof value['$bytes'] === 'string') return Buffer.from(value['$bytes'], 'base64');
  return value['$json'];
};

/** A column of JSON may hold what looks like one of our marks. */
const looksMarked = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && ['$instant', '$bytes', '$json'].some((mark) => mark in value);
