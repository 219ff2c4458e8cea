'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { Span } from '#domain/find/finder.ts';
import type { Language } from '#locales/languages/language.ts';

type Props = {
  text: string;
  /** From 0. */
  number: number;
  language: Language | null;
  spans: readonly Span[];
  isHere: boolean;
};

const actClass =
  'rounded border border-line-strong bg-surface px-1.5 py-1 text-[12px] leading-none hover:bg-paper focus-visible:outline-2';

/** A paragraph of a reference with the words that were looked for; it, or what is selected of it, is copied or put into the text. */
export const ReadingParagraph = memo(({ text, number, language, spans, isHere }: Props) => {
  const t = useTranslations('references');
  const announce = useAnnounce();
  const { commands, store } = useEditor();
  const copy = async (source: HTMLElement) => {
    await navigator.clipboard?.writeText(chosenIn(source) ?? text).catch(() => undefined);
    announce(t('copied'));
  };
  const insert = (source: HTMLElement) => {
    const place = store.active();
    if (place && commands.insertText(place, chosenIn(source) ?? text)) announce(t('inserted'));
  };
  return (
    <div
      data-paragraph={number}
      className={`group relative rounded px-1.5 py-1.5 [contain-intrinsic-size:auto_60px] [content-visibility:auto] hover:[content-visibility:visible] focus-within:[content-visibility:visible] ${isHere ? 'bg-accent-soft' : 'hover:bg-paper'}`}
    >
      <p lang={language ?? ''} dir="auto" className="m-0 font-text text-[14px] leading-[1.45] wrap-anywhere">
        {piecesOf(text, spans).map(({ piece, isHit, from }) =>
          isHit ? (
            <mark key={from} className="rounded-[2px] bg-draft-soft text-ink">
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </p>
      <div className="mt-1 flex gap-1.5 [@media(hover:hover)]:absolute [@media(hover:hover)]:right-1 [@media(hover:hover)]:-bottom-1.5 [@media(hover:hover)]:z-[1] [@media(hover:hover)]:opacity-0 [@media(hover:hover)]:group-focus-within:opacity-100 [@media(hover:hover)]:group-hover:opacity-100">
        {/* A press would let go of what is selected, and of the caret in the text. */}
        <button
          type="button"
          className={actClass}
          aria-label={t('insertParagraph', { number: number + 1 })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => insert(event.currentTarget)}
        >
          {t('insert')}
        </button>
        <button
          type="button"
          className={actClass}
          aria-label={t('copyParagraph', { number: number + 1 })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => void copy(event.currentTarget)}
        >
          {t('copy')}
        </button>
      </div>
    </div>
  );
});
ReadingParagraph.displayName = 'ReadingParagraph';

/** What of the paragraph beside a button is selected; null where nothing is, or something else. */
const chosenIn = (button: HTMLElement): string | null => {
  const selection = document.getSelection();
  const paragraph = button.closest('[data-paragraph]')?.querySelector('p');
  const chosen = selection?.toString().trim() ?? '';
  const isHere = paragraph?.contains(selection?.anchorNode ?? null) && paragraph.contains(selection?.focusNode ?? null);
  return chosen !== '' && isHere ? chosen : null;
};

const piecesOf = (text: string, spans: readonly Span[]) => {
  const pieces: { piece: string; isHit: boolean; from: number }[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (from > done) pieces.push({ piece: text.slice(done, from), isHit: false, from: done });
    pieces.push({ piece: text.slice(from, to), isHit: true, from });
    done = to;
  }
  if (done < text.length) pieces.push({ piece: text.slice(done), isHit: false, from: done });
  return pieces;
};
