'use client';

import { useTranslations } from 'next-intl';
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { findingKey, type Finding } from '#domain/checks/check.ts';
import { ignoreFinding } from '#domain/workflow/ignore-finding.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { Refusal } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { useFindingWords } from './use-finding-words.ts';

type Props = { finding: Finding; place: CellPlace; onIgnore: (key: string, reason: string) => Promise<void> };

/** One finding: its level, what it says, its fix, and the way to set it aside with a reason. */
export const FindingRow = ({ finding, place, onIgnore }: Props) => {
  const t = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const words = useFindingWords()(finding);
  const { commands, store, actor } = useEditor();
  const [reason, setReason] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const cell = store.cell(place);
  const { fix, level } = finding;
  const mayIgnore = cell !== undefined && ignoreFinding(cell.read().translation, level, actor).ok;
  const submit = () => {
    const given = reason?.trim() ?? '';
    if (given === '') return setRefusal('reason-missing');
    onIgnore(findingKey(finding), given).catch((error: unknown) => setRefusal(refusalOf(error)));
  };
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 gap-y-1.5 py-2 text-[12.5px] leading-snug">
      <LevelSign level={level} />
      <button
        type="button"
        className="m-0 rounded border-0 bg-transparent p-0 text-left"
        onClick={() => {
          commands.focus(place);
          if (finding.target) commands.fields.select(place, ...finding.target);
        }}
      >
        <span className="block font-semibold">{words.title}</span>
        <span className="block">{words.detail}</span>
        <span className="block text-ink-2">{t(`level.${level}`)}</span>
      </button>
      <span className="flex flex-col items-end gap-1">
        {fix ? (
          <Button small onPress={() => commands.write(place, fix.text, [fix.from, fix.to])}>
            {t('fix')}
          </Button>
        ) : null}
        {mayIgnore && reason === null ? (
          <Button small look="quiet" onPress={() => setReason('')}>
            {t('ignore')}
          </Button>
        ) : null}
      </span>
      {reason === null ? null : (
        <form
          className="col-span-2 col-start-2"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Field
            label={t('ignoreReason')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            error={refusal ? refusals(refusal) : undefined}
          />
          <span className="mt-1.5 flex gap-1.5">
            <Button small type="submit" look="primary">
              {t('ignoreConfirm')}
            </Button>
            <Button small look="quiet" onPress={() => setReason(null)}>
              {t('cancel')}
            </Button>
          </span>
        </form>
      )}
    </li>
  );
};

const LevelSign = ({ level }: { level: Finding['level'] }) => {
  if (level === 'blocks-approval') return <OctagonAlert size={14} aria-hidden className="mt-0.5 text-changes" />;
  if (level === 'informs') return <Info size={14} aria-hidden className="mt-0.5 text-ink-3" />;
  return <TriangleAlert size={14} aria-hidden className="mt-0.5 text-draft" />;
};
