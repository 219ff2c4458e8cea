'use client';

import { DecoratedText } from './decorated-text.tsx';
import type { Decoration } from './decoration.ts';
import { spacesIn, useShowSpaces } from './show-spaces.ts';

/** The words of a text once more, unseen, with what is drawn behind them: in the same cell of a grid as the text itself. */
export const UnderText = ({ text, decorations }: { text: string; decorations: readonly Decoration[] }) => (
  <div
    aria-hidden
    className="pointer-events-none col-start-1 row-start-1 min-w-0 text-transparent select-none forced-colors:invisible"
  >
    <DecoratedText text={text} decorations={decorations} />
  </div>
);

/** The spaces that do not break, behind a text, when the person wants to see them. */
export const SpacesUnderText = ({ text }: { text: string }) =>
  useShowSpaces() ? <UnderText text={text} decorations={spacesIn(text)} /> : null;
