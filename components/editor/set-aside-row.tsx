'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { IgnoredView } from '#contract/paragraphs.ts';
import type { Finding } from '#domain/checks/check.ts';
import { mayHeedFinding } from '#domain/workflow/ignore-finding.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import type { Refusal } from './cell.ts';
import { useEditor } from './editor-context.tsx';
import { useFindingWords } from './use-finding-words.ts';

type Props = {
  finding: Finding;
  ignored: IgnoredView;
  language: TargetLanguage;
  onHeed: (id: string) => Promise<void>;
};

/** A finding that somebody set aside: by whom and why, and the way to take it back. */
export const SetAsideRow = ({ finding, ignored, language, onHeed }: Props) => {
  const t = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const words = useFindingWords()(finding);
  const { actor } = useEditor();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-2 py-2 text-[12.5px] leading-snug text-ink-2">
      <span>
        <span className="block font-medium">{words.title}</span>
        <span className="block">{words.detail}</span>
        <span className="block text-ink">{t('because', { reason: ignored.reason })}</span>
        <span className="block">
          {ignored.byName} · <Moment at={ignored.at} />
        </span>
        {refusal ? (
          <span role="alert" className="block text-changes">
            {refusals(refusal)}
          </span>
        ) : null}
      </span>
      {mayHeedFinding(actor, language) ? (
        <Button
          small
          look="quiet"
          className="self-start"
          onPress={() => void onHeed(ignored.id).catch((error: unknown) => setRefusal(refusalOf(error)))}
        >
          {t('heed')}
        </Button>
      ) : null}
    </li>
  );
};
