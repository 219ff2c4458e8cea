import { fold } from '#domain/fold.ts';
import type { SegmentView } from '#contract/paragraphs.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { HintedAction } from './key-hint.tsx';

export type PaletteItem = {
  id: string;
  label: string;
  hint?: HintedAction;
  /** A passage of a text, in its language. */
  passage?: { text: string; language: 'fr' | TargetLanguage };
  run: () => void;
};

type Texts = {
  segment: SegmentView;
  number: number;
  texts: readonly { language: 'fr' | TargetLanguage; text: string }[];
};

const around = 46;

/** The passage in which something was found, with some words on both sides. */
const passageOf = (text: string, asked: string): string => {
  const at = Math.max(0, fold(text).indexOf(asked));
  const from = at > around ? text.indexOf(' ', at - around) + 1 : 0;
  const to = from + 2 * around + asked.length;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

/** The actions whose name holds every word that was asked for, without regard to accents and case. */
export const matchingActions = (actions: readonly PaletteItem[], asked: string): PaletteItem[] => {
  const words = fold(asked).split(' ').filter(Boolean);
  return actions.filter(({ label }) => words.every((word) => fold(label).includes(word)));
};

/** The paragraphs that a number names or in which a text stands, in any language shown. */
export const matchingParagraphs = (
  paragraphs: readonly Texts[],
  asked: string,
  label: (number: number) => string,
  goTo: (segmentId: string, language: 'fr' | TargetLanguage) => void,
): PaletteItem[] => {
  const folded = fold(asked);
  if (folded === '') return [];
  const named = /^(?:§\s*)?(\d{1,5})$/u.exec(folded)?.[1];
  return paragraphs.flatMap(({ segment, number, texts }): PaletteItem[] => {
    const isNamed = named !== undefined && Number(named) === number;
    const found = isNamed
      ? texts[0]
      : folded.length < 2
        ? undefined
        : texts.find(({ text }) => fold(text).includes(folded));
    if (!found) return [];
    return [
      {
        id: `paragraph-${segment.id}`,
        label: label(number),
        passage: { text: passageOf(found.text, folded), language: found.language },
        run: () => goTo(segment.id, found.language),
      },
    ];
  });
};
