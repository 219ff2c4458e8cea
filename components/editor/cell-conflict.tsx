'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { Cell, CellSnapshot } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { marksOfStep } from './edit-history.ts';
import { useEditor } from './editor-context.tsx';
import { lazyParts } from './lazy-parts.ts';

const ThreeTexts = dynamic(() => lazyParts.threeTexts().then((part) => part.ThreeTexts));

type Props = { cell: Cell; place: CellPlace; state: CellSnapshot };

/** What somebody else made of a cell while the person typed: both are kept until the person chooses, and the choice can be taken back. */
export const CellConflict = ({ cell, place, state: { text, marks, theirs, ancestor } }: Props) => {
  const states = useTranslations('state');
  const { commands } = useEditor();
  if (!theirs) return null;
  const choose = (after: string, decide: () => void) => {
    decide();
    commands.history.record([{ place, before: text, after, ...marksOfStep(marks, cell.read().marks) }]);
    // The button that was pressed is gone by then, and takes the focus no more.
    setTimeout(() => commands.focus(place));
  };
  return (
    <ThreeTexts
      name={theirs.approval?.byName ?? theirs.lastEditorName ?? ''}
      state={states(theirs.state)}
      language={place.language}
      ancestor={ancestor}
      mine={text}
      theirs={theirs.text.text}
      onMine={() => choose(text, cell.keepMine)}
      onTheirs={() => choose(theirs.text.text, cell.takeTheirs)}
      onBoth={(both) => choose(both, () => cell.takeMerged(both))}
    />
  );
};
