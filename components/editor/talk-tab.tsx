'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ThreadView } from '#contract/talk.ts';
import type { Language } from '#locales/languages/language.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { BeginTalk } from './begin-talk.tsx';
import type { CellPlace } from './cell-key.ts';
import type { TalkWish } from './talk-place.ts';
import { ThreadCard } from './thread-card.tsx';
import { useReadThreads } from './use-read-threads.ts';
import { useTalkOfSegment } from './use-talk.ts';

type Props = { place: CellPlace; wish: TalkWish | null; onWished: () => void };

/** What is said of the active cell: questions on its French, which every language sees, and remarks on its own text. */
export const TalkTab = ({ place, wish, onWished }: Props) => {
  const t = useTranslations('talk');
  const refusals = useTranslations('refusal');
  const { data, error, isPending, isPaused } = useTalkOfSegment(place.segmentId);
  const shown = (data ?? []).filter(({ language }) => language === 'fr' || language === place.language);
  useReadThreads(shown);
  if (isPending) {
    return <p className="m-0 px-3.5 py-4 text-[12.5px] text-ink-2">{t(isPaused ? 'needsNetwork' : 'loading')}</p>;
  }
  if (error) {
    return (
      <p role="alert" className="m-0 px-3.5 py-4 text-[12.5px] text-changes">
        {refusals(refusalOf(error))}
      </p>
    );
  }
  return (
    <div className="px-3.5 py-3">
      {(['fr', place.language] as const).map((language) => (
        <Section
          key={language}
          place={{ segmentId: place.segmentId, language }}
          back={place}
          threads={shown.filter((one) => one.language === language)}
          focus={wish?.segmentId === place.segmentId && wish.language === language ? wish.at : undefined}
          onFocused={onWished}
        />
      ))}
    </div>
  );
};

type SectionProps = {
  place: { segmentId: string; language: Language };
  /** The cell to which one returns. */
  back: CellPlace;
  threads: readonly ThreadView[];
  focus: number | undefined;
  onFocused: () => void;
};

const Section = ({ place, back, threads, focus, onFocused }: SectionProps) => {
  const t = useTranslations('talk');
  const headId = useId();
  const isQuestion = place.language === 'fr';
  const open = threads.filter(({ closedAt }) => closedAt === null);
  const over = threads.filter(({ closedAt }) => closedAt !== null);
  return (
    <section aria-labelledby={headId} className="mb-4 border-b border-line pb-4 last:mb-0 last:border-b-0">
      <h2 id={headId} className="m-0 mb-1 text-[11.5px] leading-tight font-semibold text-ink-2">
        {t('head', { language: place.language })}
      </h2>
      {threads.length === 0 ? (
        <p className="m-0 py-1 text-[12.5px] leading-snug text-ink-2">{t(isQuestion ? 'noQuestion' : 'noComment')}</p>
      ) : null}
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      <BeginTalk
        place={place}
        back={back}
        focus={focus}
        onFocused={onFocused}
        hasQuestion={isQuestion && open.length > 0}
      />
      {over.length > 0 ? (
        <details className="mt-2 text-[12.5px]">
          <summary className="cursor-pointer text-ink-2">{t('over', { count: over.length })}</summary>
          {over.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} />
          ))}
        </details>
      ) : null}
    </section>
  );
};
