'use client';

import { useEffect, useRef, useState } from 'react';
import type { GivenToRead, ReadEvent, ReadStage, ReadView } from '#contract/reading.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import type { ReadOptions } from '#domain/import/read-file.ts';

export type ReadRefused = Omit<Extract<ReadEvent, { kind: 'refused' }>, 'kind'>;
type Failure = ReturnType<typeof refusalOf>;

export type Reading =
  | { kind: 'idle' }
  | { kind: 'reading'; stage: ReadStage }
  | { kind: 'refused'; refused: ReadRefused; given: GivenToRead }
  | { kind: 'failed'; failure: Failure; given: GivenToRead };

/** Reads what a person gives, one thing at a time: how far it is, and how to stop it. What was read goes to `onRead`. */
export const useReading = (onRead: (file: ReadView, given: GivenToRead) => void) => {
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const read = async (given: GivenToRead, options: ReadOptions = {}) => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setReading({ kind: 'reading', stage: 'reading' });
    try {
      for await (const event of await api.reading.read({ given, options }, { signal: mine.signal })) {
        if (mine.signal.aborted) return;
        if (event.kind === 'progress') setReading({ kind: 'reading', stage: event.stage });
        else if (event.kind === 'refused') setReading({ kind: 'refused', refused: event, given });
        else {
          setReading({ kind: 'idle' });
          onRead(event.file, given);
        }
      }
    } catch (error) {
      if (!mine.signal.aborted) setReading({ kind: 'failed', failure: refusalOf(error), given });
    }
  };

  const cancel = () => {
    control.current?.abort();
    setReading({ kind: 'idle' });
  };
  return { reading, read, cancel };
};
