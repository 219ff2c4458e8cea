const xliff = 'urn:oasis:names:tc:xliff:';
export const formatStyle = `${xliff}fs:2.0`;
export const sizeRestriction = `${xliff}sizerestriction:2.0`;

type Module = { name: string; elements: readonly string[] };

/** The modules of XLIFF 2.x with the elements by which they stand in a file, a group or a unit (none: any). */
export const modules: Readonly<Record<string, Module>> = {
  [`${xliff}matches:2.0`]: { name: 'Translation Candidates', elements: ['matches'] },
  [`${xliff}glossary:2.0`]: { name: 'Glossary', elements: ['glossary'] },
  [formatStyle]: { name: 'Format Style', elements: [] },
  [`${xliff}metadata:2.0`]: { name: 'Metadata', elements: ['metadata'] },
  [`${xliff}resourcedata:2.0`]: { name: 'Resource Data', elements: ['resourceData'] },
  [`${xliff}changetracking:2.0`]: { name: 'Change Tracking', elements: ['changeTrack'] },
  [`${xliff}changetracking:2.1`]: { name: 'Change Tracking', elements: ['changeTrack'] },
  [sizeRestriction]: { name: 'Size and Length Restriction', elements: ['profiles', 'data'] },
  [`${xliff}validation:2.0`]: { name: 'Validation', elements: ['validation'] },
  'http://www.w3.org/2005/11/its': { name: 'Internationalization Tag Set', elements: [] },
  [`${xliff}itsm:2.1`]: { name: 'Internationalization Tag Set', elements: [] },
  [`${xliff}itsm:2.0`]: { name: 'Internationalization Tag Set', elements: [] },
  [`${xliff}pgs:1.0`]: { name: 'Plural, Gender and Select', elements: [] },
};

/** Prefixes of fragment identifiers that are registered: those of the core, of modules, of extensions (section 3). */
export const fragmentPrefixes = { path: ['f', 'g', 'u'], leaf: ['n', 'd', 't'] } as const;
export const moduleFragmentPrefixes = [
  'mtc',
  'gls',
  'fs',
  'mda',
  'res',
  'ctr',
  'slr',
  'val',
  'its',
  'itsm',
  'pgs',
  'tbx',
];

/** Elements of HTML that Format Style may name. */
export const htmlNames = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
);
