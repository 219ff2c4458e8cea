import type { RefusalCode } from '#contract/refusal.ts';
import type { ComparisonRow, ComparisonView } from '#contract/comparison.ts';
import { loadSourceSegments, type LoadedSegment } from '#db/reads/load-source-segments.ts';
import { loadSaidBetween, loadSourceVersions } from '#db/reads/load-source-versions.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { compareVersions, type ComparedRow, type VersionSegment } from '#domain/source/compare-versions.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { sourceViewOf } from '../documents/source-view.ts';

type Input = { documentId: string; from?: number | undefined; to?: number | undefined; all?: boolean; page?: number };

/** Rows of one page: enough for any communiqué. */
const pageSize = 200;

/**
 * Compares two versions of the French text paragraph by paragraph: only what changed, each run of what did not as one
 * row, or everything. Without numbers it compares the newest version with the one before; the earlier is always shown as
 * such. Refuses: `not-allowed`, `not-found` (also a version that there is not).
 */
export const compareSource = async (act: Act, input: Input): Promise<Result<ComparisonView, RefusalCode>> => {
  const { documentId, all = false } = input;
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  const { read } = act.store;
  const versions = await loadSourceVersions(read, documentId);
  const newest = versions.at(-1)?.number ?? 1;
  const asked = [input.from ?? Math.max(1, (input.to ?? newest) - 1), input.to ?? newest];
  const [from, to] = [Math.min(...asked), Math.max(...asked)];
  const [earlier, later] = [from, to].map((number) => versions.find((one) => one.number === number));
  if (!earlier || !later) return refuse('not-found');

  const [segments, said] = await Promise.all([
    loadSourceSegments(read, documentId, [from, to]),
    loadSaidBetween(read, documentId, { from, to }),
  ]);
  const of = (number: number) => segments.filter((one) => one.number === number).map(segmentOf);
  const compared = compareVersions(of(from), of(to), said);
  const saidOf = Map.groupBy(said, ({ segmentId }) => segmentId);
  const rows = (all ? compared : onlyChanges(compared)).map((row): ComparisonRow =>
    row.class === 'gap'
      ? row
      : {
          ...row,
          said: (saidOf.get(row.id) ?? []).map(({ number, affects, reason }) => ({
            number,
            affects: affects ?? [],
            reason: reason ?? '',
          })),
        },
  );
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(input.page ?? 1, pages);
  return ok({
    title: loaded.value.document.title,
    versions: versions.map(sourceViewOf),
    from,
    to,
    all,
    changes: compared.filter((row) => row.class !== 'unchanged').length,
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    contacts: { before: earlier.contacts, after: later.contacts },
    endMark: { before: earlier.endMark, after: later.endMark },
  });
};

const segmentOf = ({ id, kind, text, marks }: LoadedSegment): VersionSegment => ({ id, kind, text: { text, marks } });

type Gap = { class: 'gap'; count: number; from: number; to: number };

/** Each run of unchanged paragraphs as one row that says how many, but for a neighbour of a change on either side. */
const onlyChanges = (rows: ComparedRow[]): (ComparedRow | Gap)[] => {
  const isChanged = (at: number) => rows[at] !== undefined && rows[at].class !== 'unchanged';
  const shown: (ComparedRow | Gap)[] = [];
  rows.forEach((row, at) => {
    if (isChanged(at) || isChanged(at - 1) || isChanged(at + 1)) return shown.push(row);
    const last = shown.at(-1);
    const number = row.to ?? 0;
    if (last?.class === 'gap') return shown.splice(-1, 1, { ...last, count: last.count + 1, to: number });
    return shown.push({ class: 'gap', count: 1, from: number, to: number });
  });
  return shown;
};
