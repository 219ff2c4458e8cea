'use client';

import { useTranslations } from 'next-intl';
import { holds } from '#domain/access/role.ts';
import { Button } from '#components/ui/button.tsx';
import { useEditor } from './editor-context.tsx';
import { useTranslationList } from './use-cell.ts';

/** For a translator whose done texts still wait: hands the language over to its reviewers. */
export const HandOverButtons = () => {
  const t = useTranslations('editor');
  const { targets, actor, document, commands, circumstancesOf } = useEditor();
  const all = useTranslationList();
  return targets.map((language) => {
    const texts = all.filter((one) => one.language === language && one.state === 'in-review').length;
    const { handedOver } = circumstancesOf(language);
    if (handedOver || texts === 0 || document.archivedAt !== null || !holds(actor, 'translator', language)) return null;
    return (
      <Button
        key={language}
        className="max-wide:!hidden"
        onPress={() => commands.open({ name: 'hand-over', language, texts })}
      >
        {t('handOver', { language, count: texts })}
      </Button>
    );
  });
};
