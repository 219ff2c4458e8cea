import type { Block, ReadRefusal, ReadTarget } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Mark } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { fillUnit1 } from './fill-1.ts';
import { fillUnit2 } from './fill-2.ts';
import { edited, retagged, type FileEdit } from './fill-edits.ts';
import { readXliff } from './read-xliff.ts';
import { targetLanguageOf } from './target-language.ts';
import { tidyMarks } from './tidy-marks.ts';
import { attribute, forget, visitXml, type XmlElement } from './xml.ts';

type Targets = ReadonlyMap<string, ReadTarget>;

const isSame = (one: ReadTarget | undefined, other: ReadTarget): boolean =>
  one?.state === other.state &&
  one.text.text === other.text.text &&
  JSON.stringify(tidyMarks(one.text.marks).map(sorted)) === JSON.stringify(tidyMarks(other.text.marks).map(sorted));

const sorted = (mark: Mark): [string, unknown][] => Object.entries(mark).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The tag of the target language where it is missing; a file that says another one is not ours to fill. */
const languageEdit = (text: string, element: XmlElement, name: string, language: TargetLanguage): FileEdit | null => {
  const said = attribute(element, name);
  return said === undefined ? retagged(text, element, { [name]: language }) : null;
};

const filledWith = (
  text: string,
  blocks: ReadonlyMap<string, Block>,
  targets: Targets,
  language: TargetLanguage,
  isPlain: boolean,
): string => {
  const edits: FileEdit[] = [];
  let [core, tag, file, files] = ['', '', '', 0];
  const is = (element: XmlElement, ...names: string[]) => element.uri === core && names.includes(element.local);
  const isVersion2 = () => core.endsWith(':2.0') || core.endsWith(':2.2');

  const open = (element: XmlElement): null => {
    if (core === '' && element.parent === null) core = element.uri;
    const name =
      is(element, 'xliff') && isVersion2()
        ? 'trgLang'
        : is(element, 'file') && !isVersion2()
          ? 'target-language'
          : null;
    if (name !== null) {
      const edit = languageEdit(text, element, name, language);
      if (edit) edits.push(edit);
      tag = attribute(element, name) ?? language;
    }
    if (is(element, 'file')) {
      files += 1;
      file = isVersion2() ? (attribute(element, 'id') ?? '') : String(files);
    }
    return null;
  };

  const close = (element: XmlElement): null => {
    if (!is(element, 'unit', 'trans-unit')) return null;
    const own = attribute(element, 'id') ?? '';
    const id = blocks.has(`${file}/${own}`) ? `${file}/${own}` : own;
    const target = targets.get(id);
    const isIn = targetLanguageOf(tag) === language && (element.parent?.uri === core || element.parent === null);
    if (target && isIn && !isSame(blocks.get(id)?.targets?.[language], target))
      edits.push(...(isVersion2() ? fillUnit2 : fillUnit1)(element, text, target, tag, isPlain));
    forget(element);
    return null;
  };

  visitXml(text, { open, close, text: () => null });
  return edited(text, edits);
};

/**
 * A file of XLIFF that came as a source, with the targets of its units by their id (as `readXliff` gives it) put in; all else
 * of it, modules and extensions too, stays byte for byte. Codes without a meaning for us are kept: where they stood as well as
 * that can be told, else at the end of the target. Refuses what `readXliff` refuses, and `feature-unsupported` where the file
 * is for another language.
 */
export const fillXliff = (text: string, targets: Targets, language: TargetLanguage): Result<string, ReadRefusal> => {
  const read = readXliff(text);
  if (!read.ok) return read;
  const foreign = read.value.notes.find(({ detail }) => detail.startsWith('targets in '));
  if (foreign) return refuse({ code: 'feature-unsupported', data: { feature: foreign.detail } });
  const blocks = new Map(read.value.blocks.map((block) => [block.id ?? '', block]));
  const placed = filledWith(text, blocks, targets, language, false);
  const checked = readXliff(placed);
  if (checked.ok) return ok(placed);
  // Rules on the order of codes may forbid the place that looked best.
  const plain = filledWith(text, blocks, targets, language, true);
  const again = readXliff(plain);
  return again.ok ? ok(plain) : again;
};
