import { useTranslations } from 'next-intl';
import type { ComparisonView } from '#contract/comparison.ts';
import { sameContacts } from '#domain/source/revise.ts';
import { TextDifference } from './text-difference.tsx';

type Props = Pick<ComparisonView, 'contacts' | 'endMark'>;

/** What differs in the contact block and the end mark; nothing where they are the same. */
export const BesideTheText = ({ contacts: { before, after }, endMark }: Props) => {
  const t = useTranslations('compare');
  const source = useTranslations('source');
  const isMarked = endMark.before !== endMark.after;
  const isChanged = !sameContacts(before, after);
  if (!isChanged && !isMarked) return null;
  const lines = (all: typeof before) => all.map(({ text }) => text).join('\n');
  return (
    <section className="mt-5">
      <h2 className="m-0 mb-2 text-[13px] font-semibold text-ink-2">{source('contacts')}</h2>
      {isChanged ? (
        <p
          lang="fr"
          className="m-0 rounded-lg border border-line bg-surface px-3.5 py-3 font-text text-[15px] leading-[1.6] wrap-anywhere whitespace-pre-wrap"
        >
          <TextDifference before={lines(before)} after={lines(after)} />
        </p>
      ) : null}
      {isMarked ? (
        <p className="mt-2 mb-0 text-[13px]">
          {t('endMark')}{' '}
          <span lang="fr">
            <TextDifference before={endMark.before ?? ''} after={endMark.after ?? ''} />
          </span>
        </p>
      ) : null}
    </section>
  );
};
