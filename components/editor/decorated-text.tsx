import { Fragment } from 'react';
import { decorationClass, type Decoration } from './decoration.ts';

/** A text with passages tinted or underlined; where two overlap the first holds. */
export const DecoratedText = ({ text, decorations }: { text: string; decorations: readonly Decoration[] }) => {
  let at = 0;
  const parts = decorations
    .filter(({ from, to }) => to > from && from >= 0 && to <= text.length)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, to, look }) => {
      if (from < at) return [];
      const before = text.slice(at, from);
      at = to;
      return [
        <Fragment key={from}>
          {before}
          <span className={`rounded-[1px] box-decoration-clone ${decorationClass[look]}`}>{text.slice(from, to)}</span>
        </Fragment>,
      ];
    });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
};
