import type { BlockLine } from '#domain/blocks/block.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import type { Language } from '#locales/languages/language.ts';

type Props = { before: readonly BlockLine[]; after: readonly BlockLine[]; language: Language };

const joined = (lines: readonly BlockLine[]): string => lines.map(({ text }) => text).join('\n');

/** Two states of a block in a language, word by word. */
export const BlockDifference = ({ before, after, language }: Props) => (
  <p lang={language} dir="ltr" className="m-0 font-text text-[14px] leading-[1.5] wrap-break-word whitespace-pre-wrap">
    <WordDifference before={joined(before)} after={joined(after)} />
  </p>
);
