'use client';

import { createContext, use } from 'react';
import type { DocumentView, EditorView } from '#contract/documents.ts';
import type { Actor } from '#domain/access/role.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorCommands } from './commands.ts';
import type { EditorStore } from './editor-store.ts';
import type { ParagraphLoader } from './paragraph-loader.ts';
import type { Selection } from './selection.ts';

export type EditorWorld = {
  store: EditorStore;
  loader: ParagraphLoader;
  document: DocumentView;
  /** How many words the source has. */
  words: number;
  contacts: EditorView['contacts'];
  actor: Actor;
  /** All targets of the document, in order, and those that are shown. */
  targets: readonly TargetLanguage[];
  shown: readonly TargetLanguage[];
  /** What the rules ask, for a language; what one may do is foreseen by the same functions that decide on the server. */
  circumstancesOf: (language: TargetLanguage) => Circumstances;
  commands: EditorCommands;
  /** The paragraphs that are selected, to do one thing with them all. */
  selection: Selection;
};

const EditorContext = createContext<EditorWorld | null>(null);
export const EditorProvider = EditorContext;

export const useEditor = (): EditorWorld => {
  const world = use(EditorContext);
  if (!world) throw new Error('useEditor outside the editor');
  return world;
};
