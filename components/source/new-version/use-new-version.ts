'use client';

import { useMutation } from '@tanstack/react-query';
import { useReducer, useState } from 'react';
import type { DocumentView } from '#contract/documents.ts';
import type { GivenToRead, ReadView } from '#contract/reading.ts';
import type { RealignmentView } from '#contract/source.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { nothingGiven, type SourceGiven } from '#components/import/source-given.ts';
import { useReading } from '#components/reading/use-reading.ts';
import { isSegmentKind } from '#domain/segment.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import { useRouter } from '#locales/navigation.ts';
import { beginPairing, confirmedSegments, editPairing } from './pairing-edits.ts';

/** What was read, and what it was read from. */
type Found = { file: ReadView; given: GivenToRead };

/** A new version on its way: given, read, realigned, confirmed. Nothing is written before the last. */
export const useNewVersion = (document: DocumentView) => {
  const router = useRouter();
  const [given, setGiven] = useState<SourceGiven>(nothingGiven);
  const [found, setFound] = useState<Found | null>(null);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [view, setView] = useState<RealignmentView | null>(null);
  const [edits, dispatch] = useReducer(editPairing, [], beginPairing);
  const [withContacts, setWithContacts] = useState(true);

  const realign = useMutation(
    query.source.realign.mutationOptions({
      onSuccess: (next) => {
        setView(next);
        dispatch({ act: 'begin', rows: next.rows });
      },
    }),
  );
  const revise = useMutation(
    query.source.revise.mutationOptions({ onSuccess: () => router.push(`/documents/${document.id}/source`) }),
  );
  const toRealign = (of: Found) => {
    setAskedAbout(null);
    realign.mutate({ documentId: document.id, lines: withHeadline(of.file.lines) });
  };
  const reader = useReading((file, from) => {
    const next = { file, given: from };
    setFound(next);
    const language = (file.detected ?? file.claimed ?? sourceLanguage).slice(0, 2).toLowerCase();
    if (language === sourceLanguage) toRealign(next);
    else setAskedAbout(language);
  });
  const failed = [realign, revise].find(({ isError }) => isError);

  return {
    given,
    setGiven,
    found,
    askedAbout,
    goOnAnyway: () => found && toRealign(found),
    reader,
    view,
    edits,
    dispatch,
    withContacts,
    setWithContacts,
    isRealigning: realign.isPending,
    isWriting: revise.isPending || revise.isSuccess,
    isUnsaved: view !== null && !revise.isSuccess,
    refused: failed ? refusalOf(failed.error) : null,
    /** Asks once more who is who: the version in preparation moved meanwhile. */
    again: () => {
      revise.reset();
      if (found) toRealign(found);
    },
    startOver: () => {
      reader.cancel();
      [realign, revise].forEach((one) => one.reset());
      setGiven(nothingGiven);
      setFound(null);
      setView(null);
      setAskedAbout(null);
    },
    confirm: () => {
      if (!view || !found) return;
      const { source, contacts, hasEndMark, known } = view;
      const { file } = found;
      const takesContacts = withContacts && contacts.length > 0;
      revise.mutate({
        documentId: document.id,
        number: source.number,
        version: source.version,
        segments: confirmedSegments(view, edits, file.format !== 'text'),
        contacts: takesContacts ? contacts : known.contacts,
        hasEndMark: hasEndMark || known.hasEndMark,
        original: originalOf(found),
        notes: file.notes,
      });
    },
  };
};

/** The bytes as they came; a pasted text as the file that it could have been. */
const originalOf = ({ file, given }: Found) => {
  switch (given.kind) {
    case 'file':
      return { name: given.name, base64: given.base64, format: file.format };
    case 'paste': {
      const [name, content] = given.html === null ? ['paste.txt', given.text] : ['paste.html', given.html];
      return { name, base64: inBase64(content), format: file.format };
    }
    case 'address':
      return null;
  }
};

const inBase64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x80_00)
    binary += String.fromCodePoint(...bytes.subarray(at, at + 0x80_00));
  return btoa(binary);
};

/** A text in which no headline was found begins with one; what it is can be changed afterwards. */
const withHeadline = (lines: ReadView['lines']): ReadView['lines'] => {
  if (lines.some(({ kind }) => kind === 'headline')) return lines;
  const first = lines.findIndex(({ kind }) => isSegmentKind(kind));
  return lines.map((line, at) => (at === first ? { ...line, kind: 'headline' } : line));
};
