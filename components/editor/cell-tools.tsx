'use client';

import { useTranslations } from 'next-intl';
import { Copy, Omega, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RemappableAction } from '#domain/keys/key-action.ts';
import { printChord } from '#domain/keys/print-chord.ts';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { useBindings } from './use-bindings.ts';
import { usePlatform } from './use-platform.ts';

/** What one does to the active text by key, for the pointer. */
export const CellTools = ({ place }: { place: CellPlace }) => {
  const { commands } = useEditor();
  return (
    <span className="inline-flex gap-0.5">
      <Tool action="copy-source" onPress={() => commands.copySource(place)}>
        <Copy size={14} aria-hidden />
      </Tool>
      <Tool action="characters" onPress={() => commands.open({ name: 'characters', place })}>
        <Omega size={14} aria-hidden />
      </Tool>
      <Tool action="undo" onPress={commands.undo}>
        <Undo2 size={14} aria-hidden />
      </Tool>
      <Tool action="redo" onPress={commands.redo}>
        <Redo2 size={14} aria-hidden />
      </Tool>
    </span>
  );
};

type ToolProps = { action: RemappableAction; onPress: () => void; isOn?: boolean; children: ReactNode };

/** A small button with the name and the key of its action. */
export const Tool = ({ action, onPress, isOn, children }: ToolProps) => {
  const t = useTranslations('keys.action');
  const platform = usePlatform();
  const chord = useBindings().find((one) => one.action === action)?.chords[0];
  return (
    <button
      type="button"
      aria-label={t(action)}
      aria-pressed={isOn}
      title={chord ? `${t(action)} (${printChord(chord, platform)})` : t(action)}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      {children}
    </button>
  );
};
