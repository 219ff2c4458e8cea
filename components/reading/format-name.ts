import type { FileFormat } from '#domain/import/read-file.ts';

/** A format as the sentence `reading.format` selects it: its names have no signs there. */
export const formatName = (format: FileFormat): string => format.replace(/[^a-z0-9]/g, '');
