'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { FileDoor } from '#components/reading/file-door.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { FileNotes } from './file-notes.tsx';
import { ReturnReport } from './return-report.tsx';
import { TakeOut } from './take-out.tsx';
import { useBringingBack } from './use-bringing-back.ts';

type Props = { language: TargetLanguage; onClose: () => void };

/** Takes a language out for work in a CAT tool or in Word, and brings it back: shown first, then written. */
export const WorkElsewhereDialog = ({ language: first, onClose }: Props) => {
  const t = useTranslations('handoff');
  const refusals = useTranslations('refusal');
  const names = useTranslations('language');
  const { actor, targets, commands } = useEditor();
  const own = targets.filter((target) => mayWorkElsewhere(actor, target));
  const [language, setLanguage] = useState(first);
  const { state, compare, confirm, again } = useBringingBack(language);
  const goTo = (in_: TargetLanguage) => (segmentId: string) => {
    onClose();
    // The dialog gives the focus back when it goes.
    setTimeout(() => commands.focus({ segmentId, language: in_ }), 60);
  };

  if (state.kind === 'shown') {
    const { brought, report, isWriting } = state;
    const count = report.taken + report.suggested;
    return (
      <Dialog
        title={t('reportTitle', { language: brought.language })}
        isOpen
        isWide
        onClose={onClose}
        actions={
          <>
            <Button onPress={again} isDisabled={isWriting}>
              {t('other')}
            </Button>
            {count > 0 ? (
              <Button autoFocus look="primary" isPending={isWriting} onPress={() => void confirm(brought, report)}>
                {t('confirm', { taken: report.taken, suggested: report.suggested })}
              </Button>
            ) : (
              <Button autoFocus look="primary" onPress={onClose}>
                {t('close')}
              </Button>
            )}
          </>
        }
      >
        <FileNotes notes={brought.notes} />
        <ReturnReport report={report} language={brought.language} isRehearsal onGoTo={goTo(brought.language)} />
        <div role="status" className="mt-2 text-[13px] text-ink-2">
          {isWriting ? t('writing') : null}
        </div>
      </Dialog>
    );
  }
  if (state.kind === 'done') {
    return (
      <Dialog
        title={t('doneTitle')}
        isOpen
        isWide
        onClose={onClose}
        actions={
          <Button autoFocus look="primary" onPress={onClose}>
            {t('close')}
          </Button>
        }
      >
        <ReturnReport
          report={state.report}
          language={state.language}
          isRehearsal={false}
          onGoTo={goTo(state.language)}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('title')} isOpen isWide onClose={onClose}>
      {own.length > 1 ? (
        <div className="mb-5 max-w-64">
          <SelectField
            label={t('language')}
            value={language}
            onChange={(value) => setLanguage(own.find((one) => one === value) ?? language)}
            options={own.map((one) => ({ value: one, label: names(one) }))}
          />
        </div>
      ) : null}
      <TakeOut key={language} language={language} />
      <section aria-label={t('backTitle')} className="mt-6 border-t border-line pt-5">
        <h3 className="mt-0 mb-2 text-[14px] font-semibold">{t('backTitle')}</h3>
        <FileDoor
          label={t('backLabel')}
          hint={t('backHint')}
          accept=".docx,.odt,.xlf,.xliff"
          onRead={(file, given) => void compare(file, given)}
        />
        <div className="mt-3 text-[13px]">
          <p role="status" className="m-0 text-ink-2">
            {state.kind === 'comparing' ? t('comparing') : null}
          </p>
          {state.kind === 'without-texts' ? <Notice tone="refusal">{t('noTexts', { language })}</Notice> : null}
          {state.kind === 'refused' ? <Notice tone="refusal">{refusals(state.refusal)}</Notice> : null}
        </div>
      </section>
    </Dialog>
  );
};
