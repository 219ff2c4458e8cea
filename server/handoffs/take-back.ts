import type { ReturnEntry, ReturnReport } from '#contract/handoffs.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadHandoff } from '#db/reads/load-handoff.ts';
import { record } from '#db/record.ts';
import { keepFile } from '#db/writes/insert-handoff.ts';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import type { SkippedBecause, Verdict } from '#domain/handoffs/decide-return.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { sha256 } from '../hash.ts';
import { loadLanguage } from '../translations/load-language.ts';
import { onManyCells } from '../translations/on-many-cells.ts';
import { findReturned, type GivenBack } from './find-returned.ts';
import { judgeReturned, type Judged } from './judge-returned.ts';
import { suggestMany } from './suggest-many.ts';

type Input = {
  documentId: string;
  language: TargetLanguage;
  handoffId: string | null;
  texts: GivenBack[];
  original: { name: string; base64: string } | null;
  isRehearsal: boolean;
};

/**
 * Brings the texts of a language back that were worked on elsewhere (domain.md §2.6): what was changed there is saved as the
 * person's edit where the text stands as it went out, and proposed where it has moved. Never approves. Gives a report; a
 * rehearsal gives the same report and writes nothing. For who works in the language, and the coordinator. Refuses: `not-found`,
 * `not-allowed`, `document-archived`, `handoff-elsewhere` (another document or language went out as this file),
 * `handoff-unknown` (no text of it is one of the document's).
 */
export const takeBack = async (act: Act, input: Input): Promise<Result<ReturnReport, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { documentId, language } = input;
  if (!mayWorkElsewhere(act.actor, language)) return refuse('not-allowed');
  const handoff = input.handoffId === null ? null : await loadHandoff(act.store.read, input.handoffId);
  if (handoff && (handoff.documentId !== documentId || handoff.language !== language)) {
    return refuse('handoff-elsewhere');
  }
  const at = { documentId, language, current: loaded.value.source.number, handoff };
  const { found, lost } = await findReturned(act, input.texts, at);
  if (found.length === 0) return refuse('handoff-unknown');
  const judged = await judgeReturned(act, found, { documentId, language, handed: handoff?.texts ?? null });
  const done = input.isRehearsal ? judged : await carryOut(act, language, judged);
  const report = reportOf(done, lost);
  if (!input.isRehearsal) await recordReturn(act, input, report);
  return ok(report);
};

/** Writes and proposes what was decided. What somebody else was faster with is proposed after all. */
const carryOut = async (act: Act, language: TargetLanguage, judged: Judged[]): Promise<Judged[]> => {
  const verdicts = new Map<Judged, Verdict>();
  const taken = judged.filter(({ verdict }) => verdict.outcome === 'taken');
  const texts = new Map(taken.map(({ segmentId, text }) => [segmentId, text]));
  const saved = await onManyCells(
    act,
    taken.map(({ segmentId, version }) => ({ segmentId, language, version })),
    ({ translation }, circumstances) =>
      edit(
        translation,
        { text: texts.get(translation.segmentId) ?? translation.text, origin: 'import' },
        circumstances,
      ),
  );
  saved.forEach((one, nth) => {
    const of = taken[nth];
    if (of && !one.ok)
      verdicts.set(of, { outcome: 'suggested', why: one.refusal === 'not-allowed' ? 'not-yours' : 'moved' });
  });
  const decided = judged.map((one) => ({ ...one, verdict: verdicts.get(one) ?? one.verdict }));
  const suggested = decided.filter(({ verdict }) => verdict.outcome === 'suggested');
  const proposed = await suggestMany(act, language, suggested);
  const refused = new Map(
    proposed.flatMap((one, nth) => {
      const of = suggested[nth];
      return of && !one.ok ? [[of.segmentId, one.refusal] as const] : [];
    }),
  );
  return decided.map((one) => {
    const refusal = one.verdict.outcome === 'suggested' ? refused.get(one.segmentId) : undefined;
    return refusal ? { ...one, verdict: afterAll(refusal) } : one;
  });
};

/** What becomes of a text that could not even be proposed. */
const afterAll = (refusal: RefusalCode): Verdict => {
  if (refusal === 'nothing-changed') return { outcome: 'unchanged' };
  const why: SkippedBecause =
    refusal === 'source-not-open' ? 'source-not-open' : refusal === 'empty' ? 'emptied' : 'paragraph-gone';
  return { outcome: 'skipped', why };
};

const reportOf = (judged: Judged[], lost: GivenBack[]): ReturnReport => {
  const count = (outcome: Verdict['outcome']) => judged.filter(({ verdict }) => verdict.outcome === outcome).length;
  const entries = judged.flatMap(({ n, number, segmentId, verdict, before, text }): ReturnEntry[] => {
    if (verdict.outcome === 'unchanged') return [];
    const why = verdict.outcome === 'taken' ? null : verdict.why;
    return [{ n, number, segmentId, outcome: verdict.outcome, why, before, after: text.text }];
  });
  const unknown = lost.map(({ n, text }): ReturnEntry => {
    return {
      n,
      number: null,
      segmentId: null,
      outcome: 'skipped',
      why: 'unknown-paragraph',
      before: '',
      after: text.text,
    };
  });
  return {
    taken: count('taken'),
    suggested: count('suggested'),
    unchanged: count('unchanged'),
    skipped: count('skipped') + lost.length,
    entries: [...entries, ...unknown].toSorted((a, b) => a.n - b.n),
  };
};

const recordReturn = async (act: Act, input: Input, report: ReturnReport): Promise<void> => {
  const { documentId, language, handoffId, original } = input;
  const { taken, suggested, unchanged, skipped } = report;
  const content = original && Buffer.from(original.base64, 'base64');
  const file = content && { sha256: sha256(content), name: original.name, content };
  const after = {
    handoffId,
    file: file && { sha256: file.sha256, name: file.name },
    taken,
    suggested,
    unchanged,
    skipped,
  };
  const entry = { stream: documentId, kind: 'language-taken-back', language, origin: 'import' as const, after };
  await record(act.store, act, [entry], (tx) =>
    file ? [keepFile(tx, { ...file, mediaType: 'application/octet-stream', createdAt: act.now })] : [],
  );
};
