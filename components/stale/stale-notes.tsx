'use client';

import { useTranslations } from 'next-intl';
import type { CellSnapshot } from '#components/editor/cell.ts';
import type { CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { textClass } from '#components/editor/text-class.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { Button } from '#components/ui/button.tsx';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import { EarlierParts } from './earlier-parts.tsx';
import { useEarlier } from './use-earlier.ts';
import { useOfferedChanges } from './use-offered-changes.ts';

type Props = { state: CellSnapshot; place: CellPlace };

/**
 * Under the active text whose source has changed: the figures and names to carry over, how the text stood before it was
 * touched, and the texts of paragraphs that became part of this one.
 */
export const StaleNotes = ({ state, place }: Props) => {
  const t = useTranslations('stale');
  const { store, commands } = useEditor();
  const { segmentId, language } = place;
  const { staleFrom } = state.translation;
  const earlier = useEarlier(place);
  const before = earlier.find(({ kind }) => kind === 'before');
  const older = store.olderSources(segmentId).find(({ number }) => number === staleFrom);
  const source = store.segment(segmentId)?.source.text ?? '';
  const changes = useOfferedChanges(older?.text.text ?? null, source, state.text, language);
  const putAll = () => {
    let { text } = state;
    for (const { from, to, replacement } of changes.toReversed())
      text = text.slice(0, from) + replacement + text.slice(to);
    commands.write(place, text, [0, state.text.length], shiftMarks(state.marks, state.text, text));
  };
  const parts = earlier.filter(({ kind }) => kind === 'part');
  return (
    <>
      {staleFrom !== null && changes.length > 0 ? (
        <div className="mt-2.5 border-l-2 border-stale pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 text-ink-2">{t('offered', { count: changes.length })}</p>
          <ul className="m-0 mt-1.5 flex list-none flex-wrap gap-1.5 p-0">
            {changes.map((change) => (
              <li key={change.from}>
                <Button
                  small
                  aria-label={t('replace', { was: state.text.slice(change.from, change.to), is: change.replacement })}
                  onPress={() => commands.write(place, change.replacement, [change.from, change.to])}
                >
                  <span lang={language}>
                    <del className="text-removed-ink">{state.text.slice(change.from, change.to)}</del>
                    <span aria-hidden> → </span>
                    <ins className="no-underline">{change.replacement}</ins>
                  </span>
                </Button>
              </li>
            ))}
            {changes.length > 1 ? (
              <li>
                <Button small onPress={putAll}>
                  {t('all', { count: changes.length })}
                </Button>
              </li>
            ) : null}
          </ul>
        </div>
      ) : null}
      {staleFrom !== null && before && before.text !== state.text ? (
        <div className="mt-2.5 border-l-2 border-stale pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 text-ink-2">{t('before')}</p>
          <div lang={language} dir="ltr" className={`${textClass('paragraph')} mt-1 text-[14px]`}>
            <WordDifference before={before.text} after={state.text} />
          </div>
        </div>
      ) : null}
      {parts.length > 0 && (staleFrom !== null || state.text === '') ? (
        <EarlierParts parts={parts} place={place} isMerged={staleFrom !== null} now={state.text} />
      ) : null}
    </>
  );
};
