import { ok, refuse, type Result } from '#domain/result.ts';
import type { Mark, Text } from '#domain/text.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { takeOut } from './marked-text.ts';
import type { Block, ReadRefusal } from './read-file.ts';
import { bidi, control } from './source-text.ts';

const hidden = new RegExp(`${control.source}|${bidi.source}`);
const allHidden = new RegExp(hidden.source, 'g');

export type Cleaned<Value> = { value: Value; removed: number };

/** A text without control characters and those that turn its direction; refused with their kind where they are not to go. */
export const withoutHidden = (text: string, mayRemove: boolean): Result<Cleaned<string>, ReadRefusal> => {
  if (!hidden.test(text)) return ok({ value: text, removed: 0 });
  if (!mayRemove) return refuse({ code: control.test(text) ? 'control-characters' : 'bidi-characters' });
  const value = text.replace(allHidden, '');
  return ok({ value, removed: text.length - value.length });
};

/** What a file says of itself, as far as it can be seen: a name that is only shown is not worth a refusal. */
export const visible = (name: string): string =>
  name.replace(allHidden, '').normalize('NFC').toWellFormed().slice(0, 1000);

/**
 * The same for blocks, their notes and their targets. In what surrounds the article of a page nobody looks for them, and
 * they go without a question.
 */
export const blocksWithoutHidden = (blocks: Block[], mayRemove: boolean): Result<Cleaned<Block[]>, ReadRefusal> => {
  let removed = 0;
  const cleaned: Block[] = [];
  for (const block of blocks) {
    const texts = [block.text, ...targetLanguages.flatMap((language) => block.targets?.[language]?.text ?? [])];
    const all = texts.flatMap(({ text, marks }) => [text, ...marks.map(lettersOf)]).join('\n');
    const found = withoutHidden(all, mayRemove || block.place === 'page');
    if (!found.ok) return found;
    removed += found.value.removed;
    cleaned.push(found.value.removed === 0 ? block : cleanBlock(block));
  }
  return ok({ value: cleaned.filter(({ text }) => text.text.trim() !== ''), removed });
};

const lettersOf = (mark: Mark): string =>
  mark.kind === 'footnote' ? mark.note : mark.kind === 'link' ? mark.href : '';

const cleanText = (text: Text): Text => {
  const { text: own, marks } = takeOut(text, hidden).text;
  return {
    text: own,
    marks: marks.map((mark) =>
      mark.kind === 'footnote'
        ? { ...mark, note: mark.note.replace(allHidden, '') }
        : mark.kind === 'link'
          ? { ...mark, href: mark.href.replace(allHidden, '') }
          : mark,
    ),
  };
};

const cleanBlock = (block: Block): Block => {
  const targets = { ...block.targets };
  for (const language of targetLanguages) {
    const target = targets[language];
    if (target) targets[language] = { ...target, text: cleanText(target.text) };
  }
  return { ...block, text: cleanText(block.text), ...(block.targets ? { targets } : {}) };
};
