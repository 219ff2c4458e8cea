'use client';

import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AlignedSegment, TakenView } from '#contract/alignment.ts';
import type { GivenToRead, ReadView } from '#contract/reading.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { keptDraft } from '#components/ui/kept-draft.ts';
import { isLanguage, type TargetLanguage } from '#locales/languages/language.ts';
import { editAlignment, type AlignmentEdits } from './alignment-edits.ts';
import { firstRows } from './first-rows.ts';
import { linesIn } from './lines-in.ts';

type Original = { name: string; base64: string; format: ReadView['format'] };
type Kept = { source: number; segments: AlignedSegment[]; edits: AlignmentEdits; name: string };
type Given = { file: ReadView; original: Original | null };

/** So many texts go to the server at a time: a person sees how far it is, and can stop it. */
const together = 500;

const nothing: AlignmentEdits = {
  rows: [],
  nextKey: 0,
  past: [],
  future: [],
  writing: null,
  caret: { key: 0, at: 0, tick: 0 },
};

/** A finished translation on its way into a document: the file, the rows as a person puts them right, and what was taken. */
export const useAlignment = (at: {
  documentId: string;
  language: TargetLanguage;
  source: number;
  personId: string;
}) => {
  const { documentId, language } = at;
  const key = `triptyque.align.${at.personId}.${documentId}.${language}`;
  const [edits, dispatch] = useReducer(editAlignment, nothing);
  const [segments, setSegments] = useState<AlignedSegment[] | null>(null);
  const [name, setName] = useState('');
  const [original, setOriginal] = useState<Original | null>(null);
  /** A file whose words are in another language than the one chosen, until the person says what to do. */
  const [doubted, setDoubted] = useState<Given | null>(null);
  const [isRestored, setRestored] = useState(false);

  useEffect(() => {
    const kept = keptDraft.read(key) as Kept | null;
    if (!kept) return;
    // Only beside the very French it was put beside.
    if (kept.source !== at.source) {
      keptDraft.write(key, null);
      return;
    }
    dispatch({ act: 'begin', edits: { ...kept.edits, past: [], future: [] } });
    // oxlint-disable-next-line react/set-state-in-effect -- the tab's storage is known after hydration only
    setSegments(kept.segments);
    setName(kept.name);
    setOriginal(keptDraft.read(`${key}.file`) as Original | null);
    setRestored(true);
  }, [key, at.source]);
  useEffect(() => {
    if (!segments) return undefined;
    const kept = { source: at.source, segments, edits: { ...edits, past: [], future: [] }, name } satisfies Kept;
    const timer = setTimeout(() => keptDraft.write(key, kept), 400);
    return () => clearTimeout(timer);
  }, [key, at.source, segments, edits, name]);

  const control = useRef<AbortController | null>(null);
  const propose = useMutation({
    mutationFn: ({ file }: Given) => {
      control.current = new AbortController();
      const { signal } = control.current;
      return api.alignment.propose({ documentId, language, lines: linesIn(file.lines, language) }, { signal });
    },
    onSuccess: (view, given) => {
      dispatch({ act: 'begin', edits: firstRows(view, language) });
      setSegments(view.segments);
      setName(given.original?.name ?? '');
      setOriginal(given.original);
      keptDraft.write(`${key}.file`, given.original);
      setDoubted(null);
    },
  });
  // In a long document the sums at the foot follow the keys.
  const rows = useDeferredValue(edits.rows);
  const texts = useMemo(() => {
    const versions = new Map(segments?.map(({ id, version }) => [id, version]));
    return rows.flatMap(({ segmentId, text, isOut }) => {
      const version = segmentId === null ? undefined : versions.get(segmentId);
      return segmentId === null || version === undefined || isOut || text.text.trim() === ''
        ? []
        : [{ segmentId, version, text }];
    });
  }, [rows, segments]);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const stopping = useRef(false);
  const take = useMutation({
    mutationFn: async (replaceDrafts: boolean): Promise<TakenView> => {
      const all: TakenView = { taken: 0, suggested: [], skipped: [] };
      stopping.current = false;
      for (let from = 0; from < texts.length && !stopping.current; from += together) {
        if (texts.length > together) setProgress({ done: from, total: texts.length });
        const some = await api.alignment.take({
          documentId,
          language,
          texts: texts.slice(from, from + together),
          replaceDrafts,
          // The file comes once.
          original: from === 0 ? original : null,
        });
        all.taken += some.taken;
        all.suggested.push(...some.suggested);
        all.skipped.push(...some.skipped);
      }
      return all;
    },
    onSuccess: () => {
      keptDraft.write(key, null);
      keptDraft.write(`${key}.file`, null);
      setSegments(null);
    },
    onSettled: () => setProgress(null),
  });

  const onRead = (file: ReadView, given: GivenToRead) => {
    const from = given.kind === 'file' ? { name: given.name, base64: given.base64, format: file.format } : null;
    const isOther = file.detected !== null && file.detected !== language && !hasTargets(file);
    if (isOther) return setDoubted({ file, original: from });
    propose.mutate({ file, original: from });
  };
  const begin = () => {
    keptDraft.write(key, null);
    keptDraft.write(`${key}.file`, null);
    setSegments(null);
    setDoubted(null);
    setRestored(false);
    take.reset();
    propose.reset();
  };
  return {
    edits,
    dispatch,
    segments,
    name,
    texts,
    isRestored,
    onRead,
    begin,
    /** What the words of the file are in, where that is not what was asked for; `other` where the document has it. */
    doubt: doubted && {
      detected: doubted.file.detected ?? '',
      other: isLanguage(doubted.file.detected ?? '') ? doubted.file.detected : null,
      goOn: () => propose.mutate(doubted),
      leave: () => setDoubted(null),
    },
    isProposing: propose.isPending,
    cancel: () => {
      control.current?.abort();
      propose.reset();
    },
    refused: propose.isError ? refusalOf(propose.error) : null,
    take: (replaceDrafts: boolean) => take.mutate(replaceDrafts),
    /** How many texts have been taken, while there are many. */
    progress,
    /** What is taken stays taken; nothing more is. */
    stop: () => {
      stopping.current = true;
    },
    isTaking: take.isPending,
    takeRefused: take.isError ? refusalOf(take.error) : null,
    taken: take.data ?? null,
  };
};

export type Alignment = ReturnType<typeof useAlignment>;

const hasTargets = ({ lines }: ReadView): boolean => lines.some(({ targets }) => targets !== undefined);
