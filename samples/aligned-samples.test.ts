import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { align } from '#domain/align/align.ts';
import type { AlignPart } from '#domain/align/pair.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { communiqueTranslations } from './communique-translations.ts';
import { declaration } from './declaration.ts';
import { note } from './note.ts';

type Sample = { language: TargetLanguage; sources: AlignPart[]; targets: string[] };
/** A target paragraph, and the source paragraphs whose translation it is. */
type Placed = AlignPart & { of: number[] };

const lines = readFileSync(new URL('./communique.fr.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const end = lines.indexOf('FIN');
const communique = lines.slice(end - 12, end).map((text, at): AlignPart => {
  const kinds: SegmentKind[] = ['headline', 'subheadline'];
  return { kind: kinds[at] ?? 'paragraph', text };
});
const noteSources = note.segments.map(({ kind, fr }) => ({ kind, text: fr }));
const samples: Sample[] = [
  { language: 'en', sources: communique, targets: communiqueTranslations.map(({ en }) => en) },
  { language: 'es', sources: communique, targets: communiqueTranslations.map(({ es }) => es) },
  { language: 'en', sources: noteSources, targets: note.segments.map(({ en }) => en) },
  { language: 'es', sources: noteSources, targets: note.segments.map(({ es }) => es) },
  {
    language: 'en',
    sources: declaration.segments.map(({ kind, fr }) => ({ kind, text: fr })),
    targets: declaration.segments.map(({ en }) => en),
  },
];
const added: Record<TargetLanguage, string> = {
  en: 'Journalists are asked to register before Friday; seats are allotted in the order of arrival.',
  es: 'Se ruega a los periodistas que se inscriban antes del viernes; las plazas son limitadas.',
};

/** The same numbers on every machine. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * sides);
  };
};

/** One to three things that happen to a translation: left out, made one, made two, added, moved. */
const disturbed = ({ language, sources, targets }: Sample, roll: (sides: number) => number): Placed[] => {
  const all: Placed[] = targets.map((text, at) => ({ kind: sources[at]?.kind ?? 'paragraph', text, of: [at] }));
  for (let times = 1 + roll(3); times > 0; times -= 1) {
    const at = roll(all.length - 1);
    const [one, next] = all.slice(at, at + 2);
    if (!one || !next) continue;
    const sentence = one.text.indexOf('. ');
    switch (roll(5)) {
      case 0:
        all.splice(at, 1);
        break;
      case 1:
        all.splice(at, 2, { ...one, text: `${one.text} ${next.text}`, of: [...one.of, ...next.of] });
        break;
      case 2:
        if (sentence < 0) break;
        all.splice(
          at,
          1,
          { ...one, text: one.text.slice(0, sentence + 1) },
          { ...one, text: one.text.slice(sentence + 2) },
        );
        break;
      case 3:
        all.splice(at, 0, { kind: 'paragraph', text: added[language], of: [] });
        break;
      default:
        all.splice(at, 1);
        all.splice(roll(all.length), 0, one);
    }
  }
  return all;
};

test('translations that were cut, joined, added to and moved about find their source', () => {
  const roll = dice(20_191_028);
  const seen = { pairs: 0, right: 0, sure: 0, sureAndRight: 0 };
  for (const sample of samples) {
    for (let round = 0; round < 60; round += 1) {
      const placed = disturbed(sample, roll);
      // A text file does not say what is a headline.
      const targets = round % 2 === 0 ? placed : placed.map((one) => ({ ...one, kind: 'paragraph' as const }));
      for (const pair of align(sample.sources, targets, sample.language)) {
        for (const source of pair.sources) {
          for (const target of pair.targets) {
            const isRight = placed[target]?.of.includes(source) ?? false;
            seen.pairs += 1;
            seen.right += Number(isRight);
            seen.sure += Number(pair.confidence === 'high');
            seen.sureAndRight += Number(pair.confidence === 'high' && isRight);
          }
        }
      }
    }
  }
  expect(seen.right / seen.pairs).toBeGreaterThan(0.97);
  // What nobody is asked to look at is right, and is most of it.
  expect(seen.sureAndRight / seen.sure).toBeGreaterThan(0.995);
  expect(seen.sure / seen.pairs).toBeGreaterThan(0.65);
});

test('a finished translation is taken as it stands', () => {
  for (const { language, sources, targets } of samples) {
    const parts = targets.map((text, at) => ({ kind: sources[at]?.kind ?? ('paragraph' as const), text }));
    expect(align(sources, parts, language)).toEqual(
      sources.map((_, at) => ({ sources: [at], targets: [at], confidence: 'high' })),
    );
  }
});
