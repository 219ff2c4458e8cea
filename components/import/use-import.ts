'use client';

import { useEffect, useReducer, useState } from 'react';
import type { OrganizationView } from '#contract/organizations.ts';
import type { ReadView } from '#contract/reading.ts';
import type { SettingsDraft } from '#components/document-settings/settings-draft.ts';
import { useReading } from '#components/reading/use-reading.ts';
import type { Encoding } from '#domain/import/read-file.ts';
import { proposeSettings, type ProposedSettings } from '#domain/import/propose-settings.ts';
import { segmentsOf } from '#domain/import/segments-of.ts';
import { keptImport, type ReadFacts } from './kept-import.ts';
import { beginWith, editLines } from './line-edits.ts';
import { proposedDraft } from './proposed-draft.ts';
import { isSameGiven, isThatFile, nothingGiven, type SourceGiven } from './source-given.ts';
import type { ImportStep } from './steps.tsx';

/** An import in the making: what was given, the lines as corrected, the settings. Going back loses nothing. */
export const useImport = (personId: string, organizations: readonly OrganizationView[]) => {
  const key = `triptyque.import.${personId}`;
  const [step, setStep] = useState<ImportStep>('source');
  const [given, setGiven] = useState<SourceGiven>(nothingGiven);
  /** What the lines were read from, and what reading it told. */
  const [readFrom, setReadFrom] = useState<SourceGiven | null>(null);
  const [facts, setFacts] = useState<ReadFacts | null>(null);
  /** The language that a text seems to be in, while the person has not said to go on with it. */
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [edits, dispatch] = useReducer(editLines, [], beginWith);
  const [settings, setSettings] = useState<SettingsDraft | null>(null);
  /** What the settings were last proposed to be. */
  const [proposed, setProposed] = useState<ProposedSettings | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isDone, setDone] = useState(false);
  const [isKept, setKept] = useState(true);
  const isBegun = readFrom !== null || given.kind !== 'paste' || given.text !== '';

  useEffect(() => {
    const kept = keptImport.read(key);
    if (!kept) return;
    // oxlint-disable-next-line react/set-state-in-effect -- the tab's storage is known after hydration only
    setStep(kept.step);
    setGiven(kept.given);
    setReadFrom(kept.facts && kept.given);
    setFacts(kept.facts);
    setSettings(kept.settings);
    setProposed(kept.proposed);
    dispatch({ act: 'begin', lines: kept.lines });
    setRestored(true);
  }, [key]);

  const { lines } = edits;
  useEffect(() => {
    if (!isBegun || isDone) return undefined;
    // Lines that were read of something else than what is given now are not kept with it.
    const isRead = readFrom !== null && isSameGiven(readFrom, given);
    const made = { step, given, facts: isRead ? facts : null, lines: isRead ? lines : [], settings, proposed };
    const timer = setTimeout(() => setKept(keptImport.write(key, made)), 500);
    return () => clearTimeout(timer);
  }, [key, step, given, readFrom, facts, lines, settings, proposed, isBegun, isDone]);

  const reader = useReading(({ lines: found, ...told }, from, options) => {
    if (from.kind === 'address') return;
    dispatch({ act: 'begin', lines: found });
    setFacts({ ...told, options });
    setGiven(from);
    setReadFrom(from);
    // Read once more, say in another encoding, it is asked about no second time.
    const other = step === 'lines' ? null : otherLanguage(told);
    setAskedAbout(other);
    if (other === null) setStep('lines');
  });

  const change = (next: SourceGiven) => {
    setAskedAbout(null);
    setGiven(next);
  };
  /** Goes on to the settings, with what the lines say of them wherever nobody said otherwise. */
  const toSettings = () => {
    const proposal = proposeSettings(segmentsOf(lines), organizations);
    const title = proposal.title || (facts?.title ?? '').slice(0, 500);
    const next = { ...proposal, title };
    setSettings(proposedDraft(settings, next, proposed));
    setProposed(next);
    setStep('settings');
  };
  const toLines = () => {
    setAskedAbout(null);
    setStep('lines');
  };

  return {
    step,
    setStep,
    toSettings,
    given,
    setGiven: change,
    facts,
    edits,
    dispatch,
    settings,
    setSettings,
    reader,
    askedAbout,
    /** Goes on to the lines; reads anew only when something else was given, so that corrections stay. */
    goOn: () => {
      if (readFrom !== null && isSameGiven(readFrom, given)) return toLines();
      if (given.kind !== 'lost') void reader.read(given);
    },
    goOnAnyway: toLines,
    readFile: (file: File) =>
      reader.readFile(file, (again) => {
        if (!isThatFile(given, again)) return false;
        setGiven(again);
        setReadFrom(again);
        setStep('lines');
        return true;
      }),
    readAddress: (address: string) => reader.read({ kind: 'address', address }),
    /** Reads the same file as if it were in another encoding. */
    readIn: (encoding: Encoding) => {
      if (given.kind !== 'lost') void reader.read(given, { ...facts?.options, encoding });
    },
    isRead: readFrom !== null && isSameGiven(readFrom, given),
    forget: () => {
      setDone(true);
      keptImport.forget(key);
    },
    startOver: () => {
      keptImport.forget(key);
      reader.cancel();
      setStep('source');
      setGiven(nothingGiven);
      setReadFrom(null);
      setFacts(null);
      setAskedAbout(null);
      setSettings(null);
      setProposed(null);
      setRestored(false);
      dispatch({ act: 'begin', lines: [] });
    },
    isRestored,
    isKept,
    isUnsaved: isBegun && !isDone,
  };
};

/** The language that a text is in by its words, or by its own claim where they do not tell; null where it is French. */
const otherLanguage = ({ detected, claimed }: Pick<ReadView, 'detected' | 'claimed'>): string | null => {
  const language = (detected ?? claimed)?.split(/[-_]/)[0]?.toLowerCase() ?? 'fr';
  return language === 'fr' || language === '' ? null : language;
};
