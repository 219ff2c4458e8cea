import { createTranslator } from 'use-intl/core';
import type { ReadNote, ReadRefusal } from '#domain/import/read-file.ts';
import en from '#messages/en.json' with { type: 'json' };
import { refused } from './refused.ts';

const t = createTranslator({ locale: 'en', messages: en, namespace: 'reading' });

/** Tells why a file is not read, in the interface's sentence, with the place, the rule or the feature; exit status 2. */
export const fileRefused = ({ code, data = {} }: ReadRefusal, json: boolean): number =>
  refused(code, json, t(`refused.${code}`, data as never));

/** What a person should know about a file that was read. */
export const noteSentence = ({ code, detail }: ReadNote): string => t(`note.${code}`, { detail });
