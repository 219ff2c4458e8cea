import type { SaxesTagNS } from 'saxes';
import { hrefOf } from '../runs/href-of.ts';
import type { TextBuilder } from './text-builder.ts';

/** What runs refer to by a name: the addresses of links, the text of notes, styles of letters that are bold or italic. */
export type Named = {
  links: ReadonlyMap<string, string>;
  footnotes: ReadonlyMap<string, string>;
  endnotes: ReadonlyMap<string, string>;
  styles: ReadonlyMap<string, { bold?: boolean; italic?: boolean }>;
};

const word = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export const isWordTag = ({ uri }: SaxesTagNS): boolean => word.has(uri);

/** The value of an attribute, in whichever namespace; undefined where it is not there. */
export const attributeOf = ({ attributes }: SaxesTagNS, local: string): string | undefined =>
  Object.values(attributes).find((one) => one.local === local)?.value;

const isOn = (tag: SaxesTagNS): boolean => !['0', 'false', 'off', 'none'].includes(attributeOf(tag, 'val') ?? '1');

/**
 * Reads paragraphs and runs of WordprocessingML into the builder that `sink` gives. Tracked changes are read as accepted;
 * they, comments and pictures are counted. Elements that it does not know are gone through.
 */
export const createRunReader = (named: Named, sink: () => TextBuilder | null) => {
  const counted = { changes: 0, comments: 0, pictures: 0 };
  let skipped = 0;
  let properties: ('pPr' | 'rPr')[] = [];
  let isInRun = false;
  let isHidden = false;
  let look = { bold: false, italic: false };
  let collected: string | null = null;
  let keepsSpace = false;
  let links: (string | null)[] = [];
  let fields: { code: string; href: string | null }[] = [];

  const href = () => links.findLast((one) => one !== null) ?? fields.findLast((one) => one.href !== null)?.href ?? null;
  const add = (text: string) => {
    if (isInRun && properties.length === 0 && !isHidden) sink()?.add(text, { ...look, href: href() });
  };
  const note = (notes: ReadonlyMap<string, string>, tag: SaxesTagNS) => {
    const text = notes.get(attributeOf(tag, 'id') ?? '');
    if (text) sink()?.addNote(text);
  };
  const skip = (kind?: keyof typeof counted) => {
    skipped = 1;
    if (kind) counted[kind] += 1;
  };
  const setLook = (tag: SaxesTagNS) => {
    if (!isInRun || properties.at(-1) !== 'rPr') return;
    if (tag.local === 'b') look.bold = isOn(tag);
    else if (tag.local === 'i') look.italic = isOn(tag);
    else if (tag.local === 'vanish') isHidden = isOn(tag);
    else look = { ...look, ...named.styles.get(attributeOf(tag, 'val') ?? '') };
  };
  const setField = (tag: SaxesTagNS) => {
    const last = fields.at(-1);
    const type = attributeOf(tag, 'fldCharType');
    if (type === 'begin') fields.push({ code: '', href: null });
    else if (type === 'end') fields.pop();
    else if (last) last.href = linkOf(last.code);
  };

  const open = (tag: SaxesTagNS): void => {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    if (!isWordTag(tag)) {
      // What a program that does not know the new form of something would show instead.
      if (tag.local === 'Fallback') skip();
      return;
    }
    if (tag.local.endsWith('Change')) return skip('changes');
    switch (tag.local) {
      case 'del':
      case 'moveFrom':
        if (properties.length === 0) return skip('changes');
        counted.changes += 1;
        return properties[0] === 'pPr' ? sink()?.joinNext() : undefined;
      case 'ins':
      case 'moveTo':
        counted.changes += 1;
        return;
      case 'p':
        sink()?.beginParagraph();
        return;
      case 'pPr':
      case 'rPr':
        properties.push(tag.local);
        return;
      case 'r':
        isInRun = true;
        isHidden = false;
        look = { bold: false, italic: false };
        return;
      case 'b':
      case 'i':
      case 'vanish':
      case 'rStyle':
        return setLook(tag);
      case 't':
      case 'instrText':
        collected = '';
        keepsSpace = attributeOf(tag, 'space') === 'preserve';
        return;
      case 'tab':
        return add('\t');
      case 'br':
      case 'cr':
        return add('\n');
      case 'noBreakHyphen':
        return add('\u2011');
      case 'softHyphen':
        return add('\u00AD');
      case 'footnoteReference':
        return note(named.footnotes, tag);
      case 'endnoteReference':
        return note(named.endnotes, tag);
      case 'commentReference':
        counted.comments += 1;
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        return skip('pictures');
      case 'hyperlink':
        links.push(hrefOf(named.links.get(attributeOf(tag, 'id') ?? '') ?? ''));
        return;
      case 'fldSimple':
        links.push(linkOf(attributeOf(tag, 'instr') ?? ''));
        return;
      case 'fldChar':
        return setField(tag);
    }
  };

  const close = (tag: SaxesTagNS): void => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (!isWordTag(tag)) return;
    switch (tag.local) {
      case 'pPr':
      case 'rPr':
        properties.pop();
        return;
      case 'r':
        isInRun = false;
        return;
      case 't':
        // A no-break space at the edge is kept: only XML’s own white space goes.
        add(keepsSpace ? (collected ?? '') : (collected ?? '').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
        collected = null;
        return;
      case 'instrText': {
        const last = fields.at(-1);
        if (last) last.code += collected ?? '';
        collected = null;
        return;
      }
      case 'hyperlink':
      case 'fldSimple':
        links.pop();
    }
  };

  return {
    counted,
    isSkipping: () => skipped > 0,
    open,
    close,
    text: (words: string) => {
      if (collected !== null && skipped === 0) collected += words;
    },
    /** A cell ends, and whatever it left open. */
    endCell: () => {
      properties = [];
      links = [];
      fields = [];
      isInRun = false;
    },
  };
};

/** Where a field leads to that is a link: `HYPERLINK "https://…"`. */
const linkOf = (code: string): string | null => hrefOf(/^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1] ?? '');
