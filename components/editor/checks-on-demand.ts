import type { Finding } from '#domain/checks/check.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

const load = () =>
  Promise.all([import('#domain/checks/run-checks.ts'), import('#domain/checks/figures/figures-of.ts')]);
let loaded: ReturnType<typeof load> | null = null;

/** The checks, fetched when they are first needed: the page opens without their tables of words and names. */
const checks = () => (loaded ??= load());

export const findingsOf = async (
  source: string,
  target: string,
  context: { language: TargetLanguage; kind: SegmentKind },
): Promise<Finding[]> => (await checks())[0].runChecks(source, target, context);

export const sourceFiguresOf = async (source: string) => (await checks())[1].figuresOf(source, 'fr');
