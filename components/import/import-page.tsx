'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { AssigneesView } from '#contract/documents.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts';
import { hasHeadline } from '#domain/source/source-texts.ts';
import { isSegmentKind, type SegmentKind } from '#domain/segment.ts';
import { CreateStep } from './create-step.tsx';
import { LinesStep } from './lines-step.tsx';
import { SourceStep } from './source-step.tsx';
import { Steps } from './steps.tsx';
import { useImport } from './use-import.ts';

type Props = { organizations: OrganizationView[]; people: AssigneesView['people'] };

export const ImportPage = ({ organizations, people }: Props) => {
  const t = useTranslations('import');
  const refusal = useTranslations('refusal');
  const session = useSession();
  const it = useImport(session.id);
  const { step, setStep, settings, edits } = it;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLeaveWarning(it.isUnsaved);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const kinds = edits.lines.map(({ kind }) => kind).filter((kind): kind is SegmentKind => isSegmentKind(kind));
  const isHeaded = hasHeadline(kinds.map((kind) => ({ kind })));
  return (
    <>
      <h1
        ref={heading}
        tabIndex={-1}
        className="m-0 mb-3 font-text text-[24px] leading-tight font-semibold outline-none"
      >
        {t('title')}
      </h1>
      <Steps step={step} onGo={setStep} />
      {it.isRestored ? (
        <div className="mb-4">
          <Notice>
            <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <span className="flex-1">{t('restored')}</span>
              <Button small onPress={it.startOver}>
                {t('startOver')}
              </Button>
            </span>
          </Notice>
        </div>
      ) : null}
      {step === 'source' ? (
        <SourceStep
          given={it.given}
          onGiven={it.setGiven}
          onContinue={it.toLines}
          isPending={it.isProposing}
          refused={it.refused && refusal(it.refused)}
        />
      ) : null}
      {step === 'lines' ? (
        <>
          <LinesStep edits={edits} dispatch={it.dispatch} />
          <div className="sticky bottom-0 -mx-4 mt-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
            <Button onPress={() => setStep('source')}>{t('back')}</Button>
            <Button look="primary" isDisabled={!isHeaded} onPress={() => setStep('settings')}>
              {t('continue')}
            </Button>
            {isHeaded ? null : <span className="text-[13px] text-changes">{refusal('no-headline')}</span>}
          </div>
        </>
      ) : null}
      {step === 'settings' && settings ? (
        <CreateStep
          settings={settings}
          onSettings={it.setSettings}
          lines={edits.lines}
          given={it.given}
          organizations={organizations}
          people={people}
          onBack={() => setStep('lines')}
          onCreated={it.forget}
        />
      ) : null}
    </>
  );
};
