import { wordDiff } from '#domain/diff/word-diff.ts';

type Props = { before: string; after: string };

/** Two texts as one: what went is struck out, what came is tinted. */
export const WordDifference = ({ before, after }: Props) => {
  let at = 0;
  return wordDiff(before, after).map(({ kind, text }) => {
    const key = at;
    at += text.length + 1;
    if (kind === 'added') {
      return (
        <ins key={key} className="rounded-[1px] [del+&]:ml-1 bg-added box-decoration-clone no-underline">
          {text}
        </ins>
      );
    }
    if (kind === 'removed') {
      return (
        <del key={key} className="rounded-[1px] bg-removed box-decoration-clone text-removed-ink">
          {text}
        </del>
      );
    }
    return <span key={key}>{text}</span>;
  });
};
