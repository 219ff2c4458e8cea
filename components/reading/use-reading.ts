'use client';

import { useEffect, useRef, useState } from 'react';
import type { GivenToRead, ReadEvent, ReadStage, ReadView } from '#contract/reading.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import type { ReadOptions } from '#domain/import/read-file.ts';
import { maxFileBytes } from '#domain/import/source-text.ts';
import { givenOf, type GivenFile } from './given-of.ts';

export type ReadRefused = Omit<Extract<ReadEvent, { kind: 'refused' }>, 'kind'>;
type Failure = ReturnType<typeof refusalOf>;

export type Reading =
  | { kind: 'idle' }
  | { kind: 'reading'; stage: ReadStage }
  /** `given` is null where a file never left the browser. */
  | { kind: 'refused'; refused: ReadRefused; given: GivenToRead | null; options: ReadOptions }
  /** The browser itself could not open the file. */
  | { kind: 'unreadable' }
  | { kind: 'failed'; failure: Failure; given: GivenToRead };

export type OnRead = (file: ReadView, given: GivenToRead, options: ReadOptions) => void;

/** Reads what a person gives, one thing at a time: how far it is, and how to stop it. What was read goes to `onRead`. */
export const useReading = (onRead: OnRead) => {
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => () => control.current?.abort(), []);

  const begin = () => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setReading({ kind: 'reading', stage: 'reading' });
    return mine;
  };

  const read = async (asked: GivenToRead, options: ReadOptions = {}) => {
    const mine = begin();
    // A page that was fetched is a file from then on.
    let given = asked;
    try {
      for await (const event of await api.reading.read({ given, options }, { signal: mine.signal })) {
        if (mine.signal.aborted) return;
        switch (event.kind) {
          case 'progress':
            setReading({ kind: 'reading', stage: event.stage });
            break;
          case 'fetched':
            given = event.file;
            break;
          case 'refused':
            setReading({ kind: 'refused', refused: event, given, options });
            break;
          case 'read':
            setReading({ kind: 'idle' });
            latest.current(event.file, given, options);
        }
      }
    } catch (error) {
      if (!mine.signal.aborted) setReading({ kind: 'failed', failure: refusalOf(error), given });
    }
  };

  /** Reads a file of the person's machine. One that `isKnown` says yes to goes no further. */
  const readFile = async (file: File, isKnown: (given: GivenFile) => boolean = () => false) => {
    const mine = begin();
    if (file.size > maxFileBytes) {
      return setReading({ kind: 'refused', refused: { code: 'source-too-large' }, given: null, options: {} });
    }
    const given = await givenOf(file).catch(() => null);
    if (mine.signal.aborted) return;
    if (!given) return setReading({ kind: 'unreadable' });
    if (isKnown(given)) return setReading({ kind: 'idle' });
    await read(given);
  };

  const cancel = () => {
    control.current?.abort();
    setReading({ kind: 'idle' });
  };
  return { reading, read, readFile, cancel };
};
export type Reader = ReturnType<typeof useReading>;
