import type { ReviewWords } from '#domain/formats/review-table/words.ts';
import type { Handed } from '#domain/handoffs/handed.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { writtenLocale } from '#locales/languages/written-locale.ts';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import { createTranslator } from 'use-intl/core';

const messages: Record<TargetLanguage, typeof en> = { en, es };

/** What a review table says besides its texts, in the language that it is filled in. */
export const reviewWords = (handed: Handed, { now, zone }: { now: Date; zone: string }): ReviewWords => {
  const { language } = handed;
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'handoff' });
  const states = createTranslator({ locale: language, messages: messages[language], namespace: 'state' });
  const dayOf = (at: Date) =>
    new Intl.DateTimeFormat(writtenLocale[language], { dateStyle: 'long', timeZone: zone }).format(at);
  return {
    subtitle: t('table.subtitle', {
      reference: handed.reference ?? '',
      version: handed.sourceNumber,
      day: dayOf(now),
    }),
    guide: t('table.guide'),
    heads: {
      number: t('table.number'),
      source: t('table.source'),
      target: t('table.target'),
      notes: t('table.notes'),
    },
    notTranslated: t('table.notTranslated'),
    state: ({ state, isStale }) => (isStale ? t('table.staleState', { state: states(state) }) : states(state)),
    note: ({ author, at, text }) => t('table.note', { author, day: dayOf(new Date(at)), text }),
  };
};
