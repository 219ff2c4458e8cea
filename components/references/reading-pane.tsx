'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ArrowLeft, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ReferenceView } from '#contract/references.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { inputClass } from '#components/ui/field.tsx';
import { finder } from '#domain/find/finder.ts';
import { ReadingParagraph } from './reading-paragraph.tsx';
import { readingPlace, type ReadingPlace } from './reading-place.ts';
import { textOfReference } from './use-references.ts';

type Props = { reference: ReferenceView; place: ReadingPlace; onClose: () => void };

const iconClass = 'rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink disabled:opacity-45';

/** A reference to read beside the texts, with its own find; begins where it was asked for. */
export const ReadingPane = ({ reference, place, onClose }: Props) => {
  const t = useTranslations('references');
  const editor = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const { data, error } = useQuery(textOfReference(reference.id));
  const paragraphs = useMemo(() => data?.paragraphs ?? [], [data]);
  const [words, setWords] = useState(place.words);
  const [at, setAt] = useState(place.paragraph);
  const asked = useDeferredValue(words);
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const spans = useMemo(() => {
    const find = finder({ words: asked, matchCase: false, matchAccents: false, wholeWord: false });
    return asked.trim().length < 2 ? [] : paragraphs.map(find);
  }, [asked, paragraphs]);
  const hits = useMemo(() => spans.flatMap((own, paragraph) => (own.length > 0 ? [paragraph] : [])), [spans]);
  const nth = hits.indexOf(at);
  const isHere = paragraphs.length > at;
  useEffect(() => {
    const paragraph = isHere ? list.current?.querySelector(`[data-paragraph="${at}"]`) : null;
    if (paragraph) bringIntoSight(paragraph);
  }, [at, isHere]);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const step = (by: 1 | -1) => {
    const next =
      by === 1
        ? (hits.find((paragraph) => paragraph > at) ?? hits[0])
        : (hits.findLast((paragraph) => paragraph < at) ?? hits.at(-1));
    if (next !== undefined) setAt(next);
  };
  return (
    <section aria-labelledby="reading-head">
      <div className="sticky top-0 z-10 border-b border-line bg-surface px-2 pt-1.5 pb-2">
        <div className="flex items-center gap-1">
          <button type="button" aria-label={t('back')} onClick={readingPlace.close} className={iconClass}>
            <ArrowLeft size={15} aria-hidden />
          </button>
          <h2
            id="reading-head"
            ref={head}
            tabIndex={-1}
            className="m-0 line-clamp-2 flex-1 text-[13px] leading-tight font-semibold outline-none"
          >
            {reference.name}
          </h2>
          <button type="button" aria-label={editor('closePanel')} onClick={onClose} className={iconClass}>
            <X size={15} aria-hidden />
          </button>
        </div>
        <div className="mt-1.5 flex items-center gap-0.5 pl-1.5">
          <input
            type="search"
            value={words}
            aria-label={t('find')}
            placeholder={t('find')}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              step(event.shiftKey ? -1 : 1);
            }}
            className={`${inputClass} min-w-0 flex-1 !py-1.5 !text-[13px]`}
          />
          <button
            type="button"
            aria-label={t('previousHit')}
            disabled={hits.length === 0}
            onClick={() => step(-1)}
            className={iconClass}
          >
            <ChevronUp size={15} aria-hidden />
          </button>
          <button
            type="button"
            aria-label={t('nextHit')}
            disabled={hits.length === 0}
            onClick={() => step(1)}
            className={iconClass}
          >
            <ChevronDown size={15} aria-hidden />
          </button>
        </div>
        <p role="status" className="tabular m-0 pt-1 pl-1.5 text-[12px] text-ink-2 empty:hidden">
          {asked.trim().length < 2 ? '' : t('foundIn', { count: hits.length, nth: nth + 1 })}
        </p>
      </div>
      {error ? (
        <p role="alert" className="m-0 px-3.5 py-4 text-[12.5px] text-changes">
          {refusals(refusalOf(error))}
        </p>
      ) : null}
      <div ref={list} className="px-2 py-1.5">
        {paragraphs.map((text, paragraph) => (
          <ReadingParagraph
            key={paragraph}
            text={text}
            number={paragraph}
            language={reference.language}
            spans={spans[paragraph] ?? none}
            isHere={paragraph === at && asked.trim() !== ''}
          />
        ))}
      </div>
    </section>
  );
};

/** In its own panel: the page around it stays where it is. */
const bringIntoSight = (paragraph: Element): void => {
  const scroller = paragraph.closest('aside');
  if (!scroller) return;
  const { top, height } = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: paragraph.getBoundingClientRect().top - top - height / 3 });
};

const none: { from: number; to: number }[] = [];
