'use client';

import { useTranslations } from 'next-intl';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import { mayTakeDrafts } from '#domain/align/may-take-drafts.ts';
import type { RemappableAction } from '#domain/keys/key-action.ts';
import { maySuggest } from '#domain/suggestions/propose.ts';
import { mayContest } from '#domain/workflow/answer-edit.ts';
import { api } from '#components/api/client.ts';
import { pressContest } from '#components/review/press-contest.ts';
import { focusSuggestion } from '#components/review/focus-suggestion.ts';
import { themeCookie, themes } from '#components/shell/theme.ts';
import { useRouter } from '#locales/navigation.ts';
import { useEditor } from './editor-context.tsx';
import { offersOf } from './offers-of.ts';
import type { PaletteItem } from './palette-items.ts';
import type { selectedWords } from './selected-words.ts';
import { useActive } from './use-cell.ts';
import { viewName, viewsOf } from './view.ts';

/** Everything that can be done from where one is, in words. */
export const usePaletteActions = (selected: ReturnType<typeof selectedWords>): PaletteItem[] => {
  const t = useTranslations('editor');
  const shell = useTranslations('shell');
  const keys = useTranslations('keys.action');
  const talk = useTranslations('talk');
  const names = useTranslations('language');
  const suggestions = useTranslations('suggestions');
  const answer = useTranslations('answer');
  const handoff = useTranslations('handoff');
  const references = useTranslations('references');
  const align = useTranslations('align');
  const router = useRouter();
  const { commands, store, shown, targets, actor, document: shownDocument, circumstancesOf } = useEditor();
  const place = useActive();
  const cell = place && store.cell(place);
  const address = `/documents/${shownDocument.id}`;
  const chooseTheme = (theme: (typeof themes)[number]) => {
    document.documentElement.dataset['theme'] = theme;
    document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
    void api.session.setPreferences({ theme }).catch(() => undefined);
  };
  const onCell: PaletteItem[] = [];
  if (place && cell) {
    const { main, maySendBack } = offersOf(cell.provisional(), circumstancesOf(place.language));
    if (main) {
      onCell.push({ id: 'act', label: t(main), hint: 'act', run: () => commands.act(place, 'next') });
      onCell.push({
        id: 'act-and-find',
        label: t(`${main}AndFind`),
        hint: 'act-and-find',
        run: () => commands.act(place, 'needed'),
      });
    }
    if (maySendBack)
      onCell.push({ id: 'send-back', label: t('sendBack'), run: () => commands.open({ name: 'send-back', place }) });
    if (maySuggest(cell.provisional(), circumstancesOf(place.language))) {
      const run = () => {
        commands.openPanel('suggestions');
        focusSuggestion();
      };
      onCell.push({ id: 'suggest', label: suggestions('suggest'), run });
    }
    if (mayContest(cell.provisional(), actor)) {
      onCell.push({ id: 'contest', label: answer('palette'), run: pressContest });
    }
    onCell.push(
      { id: 'copy-source', label: t('copySource'), hint: 'copy-source', run: () => commands.copySource(place) },
      {
        id: 'no-break-space',
        label: t('noBreakSpace'),
        hint: 'no-break-space',
        run: () => commands.insertNoBreakSpace(place),
      },
    );
  }
  if (place) {
    onCell.push(
      { id: 'comment', label: talk('comment'), hint: 'comment', run: () => commands.comment(place) },
      { id: 'ask', label: talk('ask'), run: () => commands.comment({ ...place, language: 'fr' }) },
    );
  }
  const own = (action: RemappableAction, run: () => void): PaletteItem => ({
    id: action,
    label: keys(action),
    hint: action,
    run,
  });
  if (place && cell) {
    onCell.push(
      own('place-mark', () => commands.placeMark(place)),
      own('narrow-no-break-space', () => commands.insertNarrowNoBreakSpace(place)),
      own('characters', () => commands.open({ name: 'characters', place })),
      ...(['insert-match-1', 'insert-match-2', 'insert-match-3'] as const).map((action, nth) =>
        own(action, () => commands.insertMatch(place, nth)),
      ),
      own('undo', commands.undo),
      own('redo', commands.redo),
    );
  }
  const lookUp: PaletteItem = {
    id: 'concordance',
    label: selected ? t('lookUp', { words: selected.words }) : keys('concordance'),
    hint: 'concordance',
    run: () => commands.lookUp(selected),
  };
  const elsewhere = targets.filter((target) => mayWorkElsewhere(actor, target));
  const first = elsewhere.find((target) => target === place?.language) ?? elsewhere[0];
  const alignable = [...shown, ...targets].find((target) => mayTakeDrafts(actor, target));
  const views = viewsOf(targets).filter((view) => viewName(view) !== viewName(shown));
  return [
    ...(selected ? [lookUp] : []),
    ...onCell,
    own('find', () => commands.open({ name: 'find' })),
    ...(selected ? [] : [lookUp]),
    own('show-spaces', commands.toggleSpaces),
    own('previous', () => void commands.move(-1)),
    own('next', () => void commands.move(1)),
    { id: 'needed', label: t('nextNeeded'), run: commands.moveToNeeded },
    { id: 'checks', label: t('showChecks'), hint: 'checks', run: () => commands.openPanel('checks') },
    { id: 'talk', label: talk('show'), run: () => commands.openPanel('talk') },
    { id: 'references', label: references('show'), run: () => commands.openPanel('references') },
    { id: 'history', label: t('showHistory'), run: () => commands.openPanel('history') },
    { id: 'suggestions', label: suggestions('show'), run: () => commands.openPanel('suggestions') },
    ...views.map((view) => ({
      id: `view-${viewName(view)}`,
      label: t('showView', { languages: ['fr' as const, ...view].map((language) => names(language)).join(', ') }),
      run: () => commands.setView(view),
    })),
    ...shown.map((language) => ({
      id: `preview-${language}`,
      label: t('previewIn', { language }),
      run: () => router.push(`${address}/preview/${language}`),
    })),
    { id: 'publish', label: t('publish'), run: () => router.push(`${address}/publish`) },
    ...(first === undefined
      ? []
      : [
          {
            id: 'work-elsewhere',
            label: handoff('open'),
            run: () => commands.open({ name: 'work-elsewhere', language: first }),
          },
        ]),
    { id: 'settings', label: t('settings'), run: () => router.push(`${address}/settings`) },
    ...(alignable === undefined
      ? []
      : [{ id: 'align', label: align('menu'), run: () => router.push(`${address}/align?language=${alignable}`) }]),
    { id: 'french', label: t('toSource'), run: () => router.push(`${address}/source`) },
    { id: 'documents', label: t('toDocuments'), run: () => router.push('/documents') },
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: t('chooseTheme', { theme: shell(`themes.${theme}`) }),
      run: () => chooseTheme(theme),
    })),
    { id: 'keys', label: t('showKeys'), hint: 'keys' as const, run: () => commands.open({ name: 'keys' }) },
  ];
};
