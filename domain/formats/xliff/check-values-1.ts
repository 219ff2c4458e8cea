import { fault, faultIn, type Fault } from './invalid.ts';
import type { XmlElement } from './xml.ts';
import { wrongValue } from './values-2.ts';

const cited = 'XLIFF 1.2';

type Values = { pattern: RegExp; says: string };
const oneOf = (...values: string[]): Values => ({
  pattern: new RegExp(`^(?:${values.join('|')})$`),
  says: values.map((value) => `“${value}”`).join(' or '),
});
/** A list of the specification, to which a tool may add its own behind `x-`. */
const openList = (values: string, says: string): Values => ({
  pattern: new RegExp(String.raw`^(?:${values.trim().split(/\s+/).join('|')}|x-\S+)$`),
  says,
});

const yesNo = oneOf('yes', 'no');
const states = openList(
  `final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation
   needs-translation new signed-off translated`,
  'a state of the specification, or begin with “x-”',
);
const priority: Values = { pattern: /^\s*\+?0*(?:[1-9]|10)\s*$/, says: 'a number from 1 to 10' };

/** What both schemas, strict and transitional, say of values that are looked at here; others are the tools’ own. */
const values: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  'trans-unit': { approved: yesNo, translate: yesNo },
  'bin-unit': { approved: yesNo, translate: yesNo },
  group: { translate: yesNo, 'merged-trans': yesNo },
  target: { state: states },
  'bin-target': { state: states },
  note: { priority, annotates: oneOf('source', 'target', 'general') },
  it: { pos: oneOf('open', 'close') },
};

/** Values that XLIFF 1.2 has a list or a form for: languages, states, yes and no. */
export const checkValues1 = (element: XmlElement): Fault =>
  faultIn(element.attributes, ({ prefix, local, name, value }) => {
    const isLanguage =
      prefix === '' ? element.local === 'file' && /^(?:source|target)-language$/.test(local) : name === 'xml:lang';
    if (isLanguage && !(prefix === 'xml' && value === '')) {
      const says = wrongValue('language', value);
      if (says) return fault(element, `${name} of <${element.name}> must be ${says} (${cited})`);
    }
    const wanted = prefix === '' ? values[element.local]?.[local] : undefined;
    return wanted && !wanted.pattern.test(value)
      ? fault(element, `${name} of <${element.name}> must be ${wanted.says} (${cited})`)
      : null;
  });
