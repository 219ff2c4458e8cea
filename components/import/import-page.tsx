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
import { ReadFactsBar } from './read-facts-bar.tsx';
import { SourceStep } from './source-step.tsx';
import { Steps } from './steps.tsx';
import { useImport } from './use-import.ts';

type Props = {
  organizations: OrganizationView[];
  people: AssigneesView['people'];
  /** Whether the installation fetches pages of the web. */
  mayFetch: boolean;
};

export const ImportPage = ({ organizations, people, mayFetch }: Props) => {
  const t = useTranslations('import');
  const refusal = useTranslations('refusal');
  const session = useSession();
  const it = useImport(session.id, organizations);
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
      {it.isKept ? null : (
        <div className="mb-4">
          <Notice tone="warning">{t('notKept')}</Notice>
        </div>
      )}
      {step === 'source' ? <SourceStep it={it} mayFetch={mayFetch} /> : null}
      {step === 'lines' ? (
        <>
          <LinesStep edits={edits} dispatch={it.dispatch}>
            {it.given.kind === 'lost' ? (
              <div className="mb-3">
                <Notice tone="warning">{t('lostOriginal', { name: it.given.name })}</Notice>
              </div>
            ) : null}
            {it.facts ? (
              <ReadFactsBar
                facts={it.facts}
                lines={edits.lines}
                name={it.given.kind === 'paste' ? null : it.given.name}
                reader={it.reader}
                isCorrected={edits.past.length > 0}
                onEncoding={it.given.kind === 'file' ? it.readIn : null}
              />
            ) : null}
          </LinesStep>
          <div className="sticky bottom-0 -mx-4 mt-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
            <Button onPress={() => setStep('source')}>{t('back')}</Button>
            <Button look="primary" isDisabled={!isHeaded} onPress={it.toSettings}>
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
          facts={it.facts}
          organizations={organizations}
          people={people}
          onBack={() => setStep('lines')}
          onCreated={it.forget}
        />
      ) : null}
    </>
  );
};
