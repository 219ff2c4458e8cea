'use client';

import { useMemo } from 'react';
import type { TranslationView } from '#contract/translations.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { cellKey } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';
import type { CellFacts, FilterMark, Filters } from './filters.ts';
import { useAllFindings } from './use-all-findings.ts';
import { useCellMarks } from './use-cell-marks.ts';

type Asked = {
  store: EditorStore;
  documentId: string;
  filters: Filters;
  circumstancesOf: (language: TargetLanguage) => Circumstances;
};

export type FactsOf = {
  of: (translation: TranslationView) => CellFacts;
  /** The marks that cells can be asked for here. */
  marks: readonly FilterMark[];
  /** How many texts still wait for their checks, when these are asked for. */
  unchecked: number;
};

/** What the filters ask of the cells; another object when an answer may be another. */
export const useCellFacts = ({ store, documentId, filters, circumstancesOf }: Asked): FactsOf => {
  const isChecked = filters.has.includes('finding');
  const findings = useAllFindings(store, isChecked);
  const marked = useCellMarks(documentId);
  const { seen, stands, waiting } = findings;
  return useMemo(() => {
    const known = new Map<TargetLanguage, Circumstances>();
    const circumstances = (language: TargetLanguage): Circumstances => {
      const made = known.get(language) ?? circumstancesOf(language);
      known.set(language, made);
      return made;
    };
    return {
      // Which findings are known stands in what was seen.
      unchecked: seen >= 0 && isChecked ? waiting() : 0,
      marks: ['finding' as const, ...marked.marks],
      of: (translation) => ({
        translation,
        isNeeded: () => needsYou(translation, circumstances(translation.language)),
        has: (mark) => (mark === 'finding' ? stands(translation) : marked.has(mark, cellKey(translation))),
      }),
    };
  }, [seen, isChecked, stands, waiting, marked, circumstancesOf]);
};
