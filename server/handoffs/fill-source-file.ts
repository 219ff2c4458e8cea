import type { RefusalCode } from '#contract/refusal.ts';
import { loadTextsToHandOut } from '#db/reads/load-handoff.ts';
import { loadXliffName, loadXliffSource } from '#db/reads/load-source-file.ts';
import { record } from '#db/record.ts';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import { decodeHtml } from '#domain/formats/html/decode-html.ts';
import { encodeLike } from '#domain/formats/xliff/encode-like.ts';
import { fillXliff } from '#domain/formats/xliff/fill-xliff.ts';
import type { ReadTarget } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadLanguage } from '../translations/load-language.ts';

type Input = { documentId: string; language: TargetLanguage };
type Filled = { name: string; mediaType: string; base64: string };

/** Gives the name of the XLIFF file that the source came as, or null: what `fillSourceFile` would fill. Refuses: `not-found`. */
export const getSourceFile = async (act: Act, input: Input): Promise<Result<{ name: string | null }, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  return ok({ name: await loadXliffName(act.store.read, input.documentId, loaded.value.source.number) });
};

/**
 * Gives the XLIFF file that the source came as, with the texts of one language put in and all else as it came. For who works in
 * the language, and the coordinator. Refuses: `not-found`, `not-allowed`, `document-archived`, `no-source-file` (the source came
 * otherwise, or the file is for another language).
 */
export const fillSourceFile = async (act: Act, input: Input): Promise<Result<Filled, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { documentId, language } = input;
  if (!mayWorkElsewhere(act.actor, language)) return refuse('not-allowed');
  const { number } = loaded.value.source;
  const [file, { texts }] = await Promise.all([
    loadXliffSource(act.store.read, documentId, number),
    loadTextsToHandOut(act.store.read, input),
  ]);
  const original = file && decodeHtml(file.content);
  if (!file || !original?.ok) return refuse('no-source-file');
  const units = new Map(file.units.map(({ segmentId, unit }) => [segmentId, unit]));
  const targets = new Map(
    texts.flatMap(({ segmentId, text, state }): [string, ReadTarget][] => {
      const unit = units.get(segmentId);
      return unit && text.text !== '' ? [[unit, { text, state }]] : [];
    }),
  );
  const filled = fillXliff(original.value.text, targets, language);
  if (!filled.ok) return refuse('no-source-file');
  const after = { number, texts: targets.size };
  await record(act.store, act, [{ stream: documentId, kind: 'source-file-filled', language, after }], () => []);
  return ok({
    name: file.name,
    mediaType: 'application/xliff+xml',
    base64: Buffer.from(encodeLike(filled.value, file.content)).toString('base64'),
  });
};
