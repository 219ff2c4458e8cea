'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useReducer, useState } from 'react';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { newDraft, type SettingsDraft } from '#components/document-settings/settings-draft.ts';
import { keptDraft } from '#components/ui/kept-draft.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { toLocal } from '#domain/time/zoned.ts';
import { beginWith, editLines } from './line-edits.ts';
import type { SourceGiven } from './source-given.ts';
import type { ImportStep } from './steps.tsx';

type Kept = {
  step: ImportStep;
  given: SourceGiven;
  proposed: SourceGiven | null;
  lines: ImportedLine[];
  settings: SettingsDraft | null;
};
type ReadyLine = { n: number; kind: ImportedLine['kind']; text: string; continues?: true | undefined };

const nothing = { kind: 'text', text: '' } satisfies SourceGiven;
const lineOf = ({ continues, ...line }: ReadyLine): ImportedLine => (continues ? { ...line, continues } : line);

/** An import in the making: what was given, the lines as corrected, the settings. Going back loses nothing. */
export const useImport = (personId: string) => {
  const key = `triptyque.import.${personId}`;
  const [step, setStep] = useState<ImportStep>('source');
  const [given, setGiven] = useState<SourceGiven>(nothing);
  const [proposed, setProposed] = useState<SourceGiven | null>(null);
  const [edits, dispatch] = useReducer(editLines, [], beginWith);
  const [settings, setSettings] = useState<SettingsDraft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isDone, setDone] = useState(false);
  const isBegun = proposed !== null || given.kind === 'file' || given.text !== '';

  useEffect(() => {
    const kept = keptDraft.read(key) as Kept | null;
    if (!kept) return;
    // oxlint-disable-next-line react/set-state-in-effect -- the tab's storage is known after hydration only
    setStep(kept.step);
    setGiven(kept.given);
    setProposed(kept.proposed);
    setSettings(kept.settings);
    dispatch({ act: 'begin', lines: kept.lines });
    setRestored(true);
  }, [key]);

  const { lines } = edits;
  useEffect(() => {
    if (!isBegun || isDone) return undefined;
    const timer = setTimeout(
      () => keptDraft.write(key, { step, given, proposed, lines, settings } satisfies Kept),
      500,
    );
    return () => clearTimeout(timer);
  }, [key, step, given, proposed, lines, settings, isBegun, isDone]);

  const propose = useMutation(
    query.documents.propose.mutationOptions({
      onSuccess: ({ lines: found, title }) => {
        dispatch({ act: 'begin', lines: found.map(lineOf) });
        setSettings((before) => (before ? { ...before, title: before.title || title } : firstSettings(title)));
        setStep('lines');
      },
    }),
  );

  /** Goes on to the lines; proposes them anew only when another source was given, so that corrections stay. */
  const toLines = (source: SourceGiven) => {
    if (proposed && JSON.stringify(source) === JSON.stringify(proposed) && lines.length > 0) return setStep('lines');
    propose.mutate(source.kind === 'text' ? { text: source.text } : { base64: source.base64 }, {
      onSuccess: () => setProposed(source),
    });
  };

  const forget = () => {
    setDone(true);
    keptDraft.write(key, null);
  };
  const startOver = () => {
    keptDraft.write(key, null);
    setStep('source');
    setGiven(nothing);
    setProposed(null);
    setSettings(null);
    setRestored(false);
    propose.reset();
    dispatch({ act: 'begin', lines: [] });
  };

  return {
    step,
    setStep,
    given,
    setGiven,
    edits,
    dispatch,
    settings,
    setSettings,
    toLines,
    forget,
    startOver,
    isRestored,
    isUnsaved: isBegun && !isDone,
    isProposing: propose.isPending,
    refused: propose.isError ? refusalOf(propose.error) : null,
  };
};

const firstSettings = (title: string): SettingsDraft => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return newDraft({ title, reference: `CP-${toLocal(new Date().toISOString(), zone).slice(0, 10)}`, zone });
};
