import type { AlignmentView } from '#contract/alignment.ts';
import { splitBeside } from '#domain/align/split-beside.ts';
import { joinTexts } from '#domain/align/texts.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { AlignedRow, AlignmentEdits } from './alignment-edits.ts';

/** A proposal as rows: each French paragraph has one, and so has each text without French. */
export const firstRows = ({ rows, paragraphs, segments }: AlignmentView, language: TargetLanguage): AlignmentEdits => {
  const lengths = new Map(segments.map(({ id, text }) => [id, text.length]));
  const made = rows.flatMap(({ segmentIds, paragraphs: places, confidence }): Omit<AlignedRow, 'key'>[] => {
    const texts = places.flatMap((place) => paragraphs[place]?.text ?? []);
    const isDoubtful = confidence === 'low';
    if (segmentIds.length === 0) {
      return texts.map((text) => ({ segmentId: null, text, isOut: false, isDoubtful }));
    }
    const [first, second] = segmentIds.map((id) => lengths.get(id) ?? 0);
    const [whole] = texts;
    const isMerged = whole !== undefined && texts.length === 1 && first !== undefined && second !== undefined;
    const beside = (isMerged ? splitBeside(whole, [first, second], language) : null) ?? texts;
    return segmentIds.map((segmentId, nth) => ({
      segmentId,
      // Texts that are more than the French stand together beside its last paragraph.
      text: (nth === segmentIds.length - 1 ? beside.slice(nth) : beside.slice(nth, nth + 1)).reduce(joinTexts, nothing),
      isOut: false,
      isDoubtful,
    }));
  });
  const all = made.map((row, key) => ({ ...row, key }));
  const first = all.find(({ isDoubtful }) => isDoubtful) ?? all[0];
  return {
    rows: all,
    nextKey: all.length,
    past: [],
    future: [],
    writing: null,
    // Where one begins.
    caret: { key: first?.key ?? 0, at: 0, tick: 1 },
  };
};

const nothing: Text = { text: '', marks: [] };
