'use client';

import { useTranslations } from 'next-intl';
import { contextOf } from '#domain/find/context-of.ts';
import { useEditor } from './editor-context.tsx';
import { isTargetHit, textIn, type Hit } from './find-hits.ts';

type Props = {
  hit: Hit;
  /** What stands there afterwards; null while nothing is replaced. */
  replacement: string | null;
  isChosen: boolean;
  onChoose: () => void;
  onGo: () => void;
};

/** A passage with the words around it and what would stand there, beside its counterpart in the other language. */
export const FindRow = ({ hit, replacement, isChosen, onChoose, onGo }: Props) => {
  const t = useTranslations('find');
  const editor = useTranslations('editor');
  const names = useTranslations('language');
  const { store, shown } = useEditor();
  const { before, hit: words, after } = contextOf(hit.text, hit.span);
  const isReplaced = replacement !== null && isTargetHit(hit);
  const label = editor('fieldLabel', { number: hit.number, language: names(hit.language) });
  const beside = isTargetHit(hit)
    ? ('fr' as const)
    : (shown.find((one) => one === store.active()?.language) ?? shown[0]);
  const counterpart =
    beside === 'fr'
      ? (store.segment(hit.segmentId)?.source.text ?? '')
      : beside
        ? textIn(store, { segmentId: hit.segmentId, language: beside })
        : '';
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 wide:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <div className="flex items-center gap-2 text-[12px] text-ink-2">
          {isReplaced ? (
            <input
              type="checkbox"
              checked={isChosen}
              onChange={onChoose}
              aria-label={t('choose', { place: label, words })}
              className="m-0 size-4 accent-accent"
            />
          ) : null}
          <button type="button" onClick={onGo} className="rounded px-1 py-0.5 hover:bg-empty-soft hover:text-ink">
            {label}
          </button>
        </div>
        <p lang={hit.language} dir="ltr" className="m-0 mt-0.5 font-text text-[14px] leading-snug">
          {before}
          {isReplaced && isChosen ? (
            <>
              <del className="bg-changes-soft text-changes">{words}</del>
              <ins className="bg-approved-soft text-approved no-underline">{replacement}</ins>
            </>
          ) : (
            <mark className="rounded-[2px] bg-draft-soft text-ink">{words}</mark>
          )}
          {after}
        </p>
      </div>
      {beside ? (
        <p
          lang={beside}
          dir="ltr"
          className="m-0 line-clamp-4 font-text text-[14px] leading-snug text-ink-2 wide:pt-[26px]"
        >
          {counterpart}
        </p>
      ) : null}
    </li>
  );
};
