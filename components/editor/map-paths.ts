import type { TranslationView } from '#contract/translations.ts';
import { translationStates } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export const mapStates = [...translationStates, 'stale'] as const;
export type MapState = (typeof mapStates)[number];

type Placed = Pick<TranslationView, 'segmentId' | 'language' | 'state' | 'staleFrom'>;

/**
 * The outlines of a document's map, one for each state: a paragraph is ten units long, the languages share ten units across.
 * Neighbours in one state are drawn as one. `all` is in the order of the text.
 */
export const mapPaths = (
  all: readonly Placed[],
  indexOf: (segmentId: string) => number,
  columns: readonly TargetLanguage[],
  { total, isFlat }: { total: number; isFlat: boolean },
): Record<MapState, string> => {
  const parts = Object.fromEntries(mapStates.map((state) => [state, [] as string[]])) as Record<MapState, string[]>;
  const width = 10 / Math.max(columns.length, 1);
  // Where there is room for it, a gap parts one paragraph from the next.
  const gap = total <= 100 ? 0.25 : 0;
  columns.forEach((language, column) => {
    let run: { state: MapState; from: number; to: number } | null = null;
    const draw = () => {
      if (run === null) return;
      const [along, across] = [run.from * 10 + gap, column * width + 0.3];
      const [size, breadth] = [(run.to - run.from) * 10 - 2 * gap, width - 0.6];
      parts[run.state].push(
        isFlat
          ? `M${along} ${across}h${size}v${breadth}h${-size}z`
          : `M${across} ${along}h${breadth}v${size}h${-breadth}z`,
      );
      run = null;
    };
    for (const one of all) {
      if (one.language !== language) continue;
      const index = indexOf(one.segmentId);
      const state = one.staleFrom === null ? one.state : 'stale';
      if (run !== null && gap === 0 && run.state === state && run.to === index) run.to = index + 1;
      else {
        draw();
        run = { state, from: index, to: index + 1 };
      }
    }
    draw();
  });
  return Object.fromEntries(mapStates.map((state) => [state, parts[state].join('')])) as Record<MapState, string>;
};
