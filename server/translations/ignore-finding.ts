import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { loadCell, loadIgnored } from '#db/reads/load-cell.ts';
import { record } from '#db/record.ts';
import { insertIgnoredFinding } from '#db/writes/ignored-findings.ts';
import { findingKey } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { ignoreFinding as decide } from '#domain/workflow/ignore-finding.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { textHash } from '../hash.ts';
import { mayReadCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number; key: string; reason: string };

/**
 * Sets a finding of a cell aside, with a reason; it holds while both texts stand. Gives its id (that of the first, when
 * it was set aside already). Refuses: `not-found`, `document-archived`, `stale`, `reason-missing`, `finding-gone`, and as
 * the domain's `ignoreFinding` does.
 */
export const ignoreFinding = async (act: Act, input: Input): Promise<Result<{ id: string }, RefusalCode>> => {
  const cell = await loadCell(act.store.read, input);
  if (!cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  if (cell.document.archivedAt) return refuse('document-archived');
  const { translation, source, document } = cell;
  if (translation.version !== input.version) return refuse('stale');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing');

  const { segmentId, language, key } = input;
  const marks = { source: source.marks, target: translation.text.marks };
  const findings = runChecks(source.text, translation.text.text, { language, kind: source.kind, marks });
  const finding = findings.find((one) => findingKey(one) === key);
  if (!finding) return refuse('finding-gone');
  const decided = decide(translation, finding.level, act.actor);
  if (!decided.ok) return decided;

  const hashes = { sourceHash: source.hash, textHash: textHash(translation.text) };
  const ignored = await loadIgnored(act.store.read, input);
  const known = ignored.find(
    (one) => one.key === key && one.sourceHash === hashes.sourceHash && one.textHash === hashes.textHash,
  );
  if (known) return ok({ id: known.id });

  const by = { byId: act.actor.id, byName: act.actor.name, at: act.now };
  const row = { id: newId(), documentId: document.id, segmentId, language, key, ...hashes, reason, ...by };
  const after = { id: row.id, key, level: finding.level, reason };
  const entry = { stream: document.id, kind: 'finding-ignored', segmentId, language, after };
  const done = await record(act.store, act, [entry], (tx) => insertIgnoredFinding(tx, input, row));
  return done ? ok({ id: row.id }) : refuse('stale');
};
