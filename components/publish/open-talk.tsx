'use client';

import { useTranslations } from 'next-intl';
import type { LanguageReadiness } from '#contract/publishing.ts';
import type { Language } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';

type Talk = LanguageReadiness['talk'];
type Props = { talk: Talk; documentId: string; language: Language };

/**
 * What people have not finished talking about: questions on the French need attention, for their answer may change the
 * text; remarks are told. Neither holds a publication back.
 */
export const OpenTalk = ({ talk, documentId, language }: Props) => {
  const t = useTranslations('publish');
  const questions = talk.filter(({ kind }) => kind === 'question');
  const remarks = talk.filter(({ kind }) => kind !== 'question');
  if (talk.length === 0) return null;
  return (
    <ul aria-label={t('openTalk')} className="m-0 list-none p-0">
      {questions.length > 0 ? (
        <Row
          sign="!"
          hue="text-stale"
          says={t('attention')}
          title={t('openQuestions', { count: questions.length })}
          detail={t('openQuestionsDetail')}
          talk={questions}
          documentId={documentId}
          language={language}
        />
      ) : null}
      {remarks.length > 0 ? (
        <Row
          sign="◦"
          hue="text-draft"
          says={t('note')}
          title={t('openComments', { count: remarks.length })}
          detail={t('openCommentsDetail')}
          talk={remarks}
          documentId={documentId}
          language={language}
        />
      ) : null}
    </ul>
  );
};

type RowProps = Props & { sign: string; hue: string; says: string; title: string; detail: string };

const Row = ({ sign, hue, says, title, detail, talk, documentId, language }: RowProps) => {
  const t = useTranslations('publish');
  return (
    <li className="grid grid-cols-[22px_minmax(0,1fr)] gap-2 border-t border-line py-2.5">
      <span aria-hidden className={`font-bold ${hue}`}>
        {sign}
      </span>
      <div>
        <span className="visually-hidden">{says}</span>
        <b className="font-semibold">{title}</b>
        <span className="mt-0.5 block text-[12.5px] text-ink-2">{detail}</span>
        <ul className="m-0 mt-1 list-none space-y-0.5 p-0 text-[12.5px]">
          {talk.slice(0, 20).map((one) => (
            <li key={one.id} className="text-ink-2">
              <Link
                href={`/documents/${documentId}?cell=${one.segmentId}.${language}&panel=talk`}
                className="text-accent underline"
              >
                {t('paragraph', { number: one.position + 1 })}
              </Link>{' '}
              {one.kind === 'question'
                ? t('askedBy', {
                    name: one.openedBy.name,
                    state: one.answeredAt ? 'answered' : one.owner ? 'owned' : 'open',
                    owner: one.owner?.name ?? '',
                  })
                : t('saidBy', { name: one.openedBy.name })}
            </li>
          ))}
          {talk.length > 20 ? <li className="text-ink-2">{t('andMore', { count: talk.length - 20 })}</li> : null}
        </ul>
      </div>
    </li>
  );
};
