import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import { checkXml, xmlText } from '../xml-parts/check-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { attributeOf, createRunReader, isWordTag, type Named } from './run-reader.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';

/** What the runs of a document refer to, from the parts beside it; a part that is missing names nothing. */
export const readNamed = (zip: Zip): Result<Named, ReadRefusal> => {
  const links = linksOf(zip);
  if (!links.ok) return links;
  const styles = stylesOf(zip);
  if (!styles.ok) return styles;
  const footnotes = notesOf(zip, 'footnote');
  if (!footnotes.ok) return footnotes;
  const endnotes = notesOf(zip, 'endnote');
  if (!endnotes.ok) return endnotes;
  return ok({ links: links.value, styles: styles.value, footnotes: footnotes.value, endnotes: endnotes.value });
};

const xmlOf = (zip: Zip, name: string): string => {
  const bytes = zip.read(name);
  return (bytes && xmlText(bytes)) ?? '<none/>';
};

const linksOf = (zip: Zip): Result<Map<string, string>, ReadRefusal> => {
  const links = new Map<string, string>();
  const name = 'word/_rels/document.xml.rels';
  const read = checkXml(name, xmlOf(zip, name), {
    open: (tag) => {
      if (tag.local !== 'Relationship' || attributeOf(tag, 'TargetMode') !== 'External') return;
      links.set(attributeOf(tag, 'Id') ?? '', attributeOf(tag, 'Target') ?? '');
    },
  });
  return read.ok ? ok(links) : read;
};

type Style = { bold?: boolean; italic?: boolean };

const stylesOf = (zip: Zip): Result<Map<string, Style>, ReadRefusal> => {
  const styles = new Map<string, Style>();
  let current: { id: string; style: Style } | null = null;
  const name = 'word/styles.xml';
  const read = checkXml(name, xmlOf(zip, name), {
    open: (tag) => {
      if (!isWordTag(tag)) return;
      const value = attributeOf(tag, 'val') ?? '1';
      if (tag.local === 'style') {
        const isOfLetters = attributeOf(tag, 'type') === 'character';
        current = isOfLetters ? { id: attributeOf(tag, 'styleId') ?? '', style: {} } : null;
      } else if (tag.local === 'basedOn' && current) current.style = { ...styles.get(value), ...current.style };
      else if (tag.local === 'b' && current) current.style.bold = value !== '0' && value !== 'false';
      else if (tag.local === 'i' && current) current.style.italic = value !== '0' && value !== 'false';
    },
    close: (tag) => {
      if (tag.local === 'style' && current) styles.set(current.id, current.style);
    },
  });
  return read.ok ? ok(styles) : read;
};

const notesOf = (zip: Zip, kind: 'footnote' | 'endnote'): Result<Map<string, string>, ReadRefusal> => {
  const notes = new Map<string, string>();
  let current: { id: string; builder: TextBuilder } | null = null;
  const none = new Map<string, never>();
  const runs = createRunReader(
    { links: none, footnotes: none, endnotes: none, styles: none },
    () => current?.builder ?? null,
  );
  const name = `word/${kind}s.xml`;
  const read = checkXml(name, xmlOf(zip, name), {
    open: (tag) => {
      if (isWordTag(tag) && tag.local === kind)
        current = { id: attributeOf(tag, 'id') ?? '', builder: createTextBuilder() };
      else runs.open(tag);
    },
    close: (tag) => {
      if (!isWordTag(tag) || tag.local !== kind) return runs.close(tag);
      // Behind the sign of the note there is a space or a tab.
      if (current) notes.set(current.id, current.builder.build().text.trim());
      current = null;
    },
    text: (words) => runs.text(words),
  });
  return read.ok ? ok(notes) : read;
};
