import { Fragment } from 'react';
import { decorationClass, type Decoration } from './decoration.ts';

/** A text with passages tinted or underlined; where two overlap the first holds. */
export const DecoratedText = ({ text, decorations }: { text: string; decorations: readonly Decoration[] }) => {
  const drawn = drawnOf(text, decorations);
  return (
    <>
      {drawn.map(({ from, to, look }, index) => (
        <Fragment key={from}>
          {text.slice(drawn[index - 1]?.to ?? 0, from)}
          <span className={`rounded-[1px] box-decoration-clone ${decorationClass[look]}`}>{text.slice(from, to)}</span>
        </Fragment>
      ))}
      {text.slice(drawn.at(-1)?.to ?? 0)}
    </>
  );
};

const drawnOf = (text: string, decorations: readonly Decoration[]): Decoration[] => {
  const drawn: Decoration[] = [];
  for (const decoration of decorations.toSorted((a, b) => a.from - b.from)) {
    const isThere = decoration.to > decoration.from && decoration.from >= 0 && decoration.to <= text.length;
    if (isThere && decoration.from >= (drawn.at(-1)?.to ?? 0)) drawn.push(decoration);
  }
  return drawn;
};
