import { wordDiff } from '#domain/diff/word-diff.ts';

type Props = { before: string; after: string };

const changeClass = 'rounded-[1px] box-decoration-clone';

/** Two texts as one: what went is struck out, what came is underlined, both tinted, so that it shows on paper too. */
export const TextDifference = ({ before, after }: Props) => {
  let at = 0;
  return wordDiff(before, after).map(({ kind, text }) => {
    const key = at;
    at += text.length + 1;
    if (kind === 'added') {
      return (
        <ins key={key} className={`${changeClass} bg-added underline decoration-1 underline-offset-3 [del+&]:ml-1`}>
          {text}
        </ins>
      );
    }
    if (kind === 'removed') {
      return (
        <del key={key} className={`${changeClass} bg-removed text-removed-ink line-through`}>
          {text}
        </del>
      );
    }
    return <span key={key}>{text}</span>;
  });
};
