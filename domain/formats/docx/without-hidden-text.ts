import { checkXml } from '../xml-parts/check-xml.ts';
import { escapedXml, openingOf } from '../xml-parts/rewrite-xml.ts';

const wordNamespace = /\/wordprocessingml\/(?:2006\/)?main$/;

/** A part of a Word document without the runs that are formatted as hidden, which nobody who opened it has read. */
export const withoutHiddenText = (xml: string): string => {
  if (!/\bvanish\b/.test(xml)) return xml;
  const out: string[] = [];
  /** Where each open run begins, and whether it turned out to be hidden. */
  const runs: { at: number; isHidden: boolean }[] = [];
  const looks: string[] = [];
  const checked = checkXml('', xml, {
    open: (tag) => {
      const { local, uri, attributes } = tag;
      const isWord = wordNamespace.test(uri);
      if (isWord && local === 'r') runs.push({ at: out.length, isHidden: false });
      looks.push(isWord ? local : '');
      const run = runs.at(-1);
      const isOfRun = looks.at(-2) === 'rPr' && looks.at(-3) === 'r';
      const value = Object.values(attributes).find(({ local: own }) => own === 'val')?.value;
      if (isWord && local === 'vanish' && run && isOfRun && value !== '0' && value !== 'false') run.isHidden = true;
      out.push(openingOf(tag, () => true));
    },
    close: ({ name, local, uri }) => {
      looks.pop();
      out.push(`</${name}>`);
      if (!wordNamespace.test(uri) || local !== 'r') return;
      const run = runs.pop();
      if (run?.isHidden) out.length = run.at;
    },
    text: (text) => void out.push(escapedXml(text)),
  });
  return checked.ok ? out.join('') : xml;
};
