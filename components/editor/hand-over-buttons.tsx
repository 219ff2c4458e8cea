'use client';

import { useTranslations } from 'next-intl';
import { holds } from '#domain/access/role.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import { useEditor } from './editor-context.tsx';
import { useCounts } from './use-cell.ts';

/** For a translator whose done texts still wait: hands the language over to its reviewers. */
export const HandOverButtons = () => {
  const { targets } = useEditor();
  return targets.map((language) => <HandOverButton key={language} language={language} />);
};

const HandOverButton = ({ language }: { language: TargetLanguage }) => {
  const t = useTranslations('editor');
  const { actor, document, commands, circumstancesOf } = useEditor();
  const texts = useCounts(language)?.done ?? 0;
  const { handedOver } = circumstancesOf(language);
  if (handedOver || texts === 0 || document.archivedAt !== null || !holds(actor, 'translator', language)) return null;
  return (
    <Button className="max-wide:!hidden" onPress={() => commands.open({ name: 'hand-over', language, texts })}>
      {t('handOver', { language, count: texts })}
    </Button>
  );
};
