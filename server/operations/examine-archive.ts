import { ok, refuse, type Result } from '#domain/result.ts';
import { archiveHead, archiveLine, archiveLines, type ArchiveHead } from './archive-lines.ts';

export type ArchiveRefusal = 'file-unreadable' | 'not-an-archive' | 'archive-incomplete' | 'other-schema';
export type Archive = { rows: number; made: string };

/** What its head says and how many rows follow, once all of an archive was read. Refuses as `restore` does. */
export const examineArchive = async (file: string, schema: string): Promise<Result<Archive, ArchiveRefusal>> => {
  let head: ArchiveHead | null = null;
  let rows = 0;
  let end: number | null = null;
  try {
    for await (const value of archiveLines(file)) {
      if (head === null) {
        head = archiveHead.parse(value);
        if (head.triptyque !== 1 || head.schema !== schema) return refuse('other-schema');
        continue;
      }
      const line = archiveLine.parse(value);
      if (end !== null) return refuse('archive-incomplete');
      if ('end' in line) ({ end } = line);
      else rows += 1;
    }
  } catch (error) {
    if (head || isDamagedGzip(error)) return refuse('archive-incomplete');
    return refuse(isUnreadable(error) ? 'file-unreadable' : 'not-an-archive');
  }
  if (head === null) return refuse('not-an-archive');
  return end === rows ? ok({ rows, made: head.made }) : refuse('archive-incomplete');
};

/** What zlib says of a gzip that is broken further on than its header, which may be before the first line is out. */
const isDamagedGzip = (error: unknown): boolean =>
  error instanceof Error &&
  /^Z_(DATA|BUF)_ERROR$/.test(String((error as { code?: unknown }).code)) &&
  error.message !== 'incorrect header check';

const isUnreadable = (error: unknown): boolean =>
  ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR'].includes(String((error as { code?: unknown }).code));
