import { setImmediate } from 'node:timers/promises';
import { loadCells } from '#db/reads/load-cell.ts';
import { loadSuggestions } from '#db/reads/load-suggestions.ts';
import { chunks } from '#db/record.ts';
import { decideReturn, type Verdict } from '#domain/handoffs/decide-return.ts';
import type { HandedTexts } from '#domain/handoffs/handoff.ts';
import { withKnownAddresses } from '#domain/handoffs/same-reading.ts';
import { composeText, tidyMarks, trimText } from '#domain/import/marked-text.ts';
import { checkSourceText } from '#domain/import/source-text.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { circumstancesOf } from '../translations/on-cell.ts';
import { comparedHash } from './compared-hash.ts';
import type { Found } from './find-returned.ts';

/** A text that came back, what becomes of it, and the version of the cell that this was decided upon. */
export type Judged = Found & { verdict: Verdict; before: string; version: number };

type At = { documentId: string; language: TargetLanguage; handed: HandedTexts | null };

/** Decides what becomes of each text that came back, in order; writes nothing. */
export const judgeReturned = async (
  act: Act,
  all: Found[],
  { documentId, language, handed }: At,
): Promise<Judged[]> => {
  const open = await loadSuggestions(act.store.read, { documentId, language });
  const proposed = new Set(open.map(({ segmentId, text }) => `${segmentId} ${text.text}`));
  const seen = new Set<string>();
  const judged: Judged[] = [];
  for (const some of chunks(all)) {
    const segmentIds = [...new Set(some.map(({ segmentId }) => segmentId))];
    const cells = await loadCells(act.store.read, { segmentIds, languages: [language] });
    const bySegment = new Map(cells.map((cell) => [cell.translation.segmentId, cell]));
    // Comparing takes its time in a long document: others are served in between.
    await setImmediate();
    for (const one of some) {
      const cell = bySegment.get(one.segmentId);
      const skip = (why: Extract<Verdict, { outcome: 'skipped' }>['why']): void =>
        void judged.push({
          ...one,
          verdict: { outcome: 'skipped', why },
          before: cell?.translation.text.text ?? '',
          version: cell?.translation.version ?? 0,
        });
      if (!cell) {
        skip('paragraph-gone');
        continue;
      }
      if (seen.has(one.segmentId)) {
        skip('twice');
        continue;
      }
      seen.add(one.segmentId);
      const checked = checkSourceText(one.text.text);
      if (!checked.ok && checked.refusal !== 'source-empty') {
        skip('unwanted-characters');
        continue;
      }
      const { translation } = cell;
      const raw = withKnownAddresses(one.text, [translation.text]);
      const verdict = decideReturn(
        translation,
        {
          text: raw,
          hash: comparedHash(raw),
          handed: handed?.[one.segmentId] ?? null,
          isSourceChanged: one.isSourceChanged,
        },
        circumstancesOf(act, cell),
      );
      const text = asWritten(raw);
      if (verdict.outcome === 'suggested' && proposed.has(`${one.segmentId} ${text.text}`)) skip('already-suggested');
      else judged.push({ ...one, text, verdict, before: translation.text.text, version: translation.version });
    }
  }
  return judged;
};

/** A text as it is kept: in Unicode's composed form, without white space at its ends, its marks in order. */
const asWritten = (text: Text): Text => composeText(trimText(tidyMarks(text)));
