/** Required attributes, and children of the core; null where there are none to be looked at. */
export type ElementRule1 = { required: readonly string[]; children: readonly string[] | null };

const inline = ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'];
const native = ['sub'];
const unitExtras = ['context-group', 'count-group', 'prop-group', 'note', 'alt-trans'];

const rule = (required: readonly string[], children: readonly string[] | null = []): ElementRule1 => ({
  required,
  children,
});

/** Every element of XLIFF 1.2 as its strict schema has it; elements of other namespaces may stand anywhere. */
export const elements1: Readonly<Record<string, ElementRule1>> = {
  xliff: rule(['version'], ['file']),
  file: rule(['original', 'source-language', 'datatype'], ['header', 'body']),
  header: rule([], ['skl', 'phase-group', 'glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool']),
  skl: rule([], ['internal-file', 'external-file']),
  'internal-file': rule([], null),
  'external-file': rule(['href']),
  glossary: rule([], ['internal-file', 'external-file']),
  reference: rule([], ['internal-file', 'external-file']),
  'phase-group': rule([], ['phase']),
  phase: rule(['phase-name', 'process-name'], ['note']),
  note: rule([]),
  tool: rule(['tool-id', 'tool-name'], null),
  'count-group': rule(['name'], ['count']),
  count: rule([]),
  'prop-group': rule([], ['prop']),
  prop: rule([]),
  'context-group': rule([], ['context']),
  context: rule(['context-type']),
  body: rule([], ['group', 'trans-unit', 'bin-unit']),
  group: rule([], ['context-group', 'count-group', 'prop-group', 'note', 'group', 'trans-unit', 'bin-unit']),
  'trans-unit': rule(['id'], ['source', 'seg-source', 'target', ...unitExtras]),
  'alt-trans': rule([], ['source', 'seg-source', 'target', ...unitExtras]),
  'bin-unit': rule(['id', 'mime-type'], ['bin-source', 'bin-target', 'trans-unit', ...unitExtras]),
  'bin-source': rule([], ['internal-file', 'external-file']),
  'bin-target': rule([], ['internal-file', 'external-file']),
  source: rule([], inline),
  'seg-source': rule([], inline),
  target: rule([], inline),
  g: rule(['id'], inline),
  x: rule(['id']),
  bx: rule(['id']),
  ex: rule(['id']),
  bpt: rule(['id'], native),
  ept: rule(['id'], native),
  ph: rule(['id'], native),
  it: rule(['id', 'pos'], native),
  sub: rule([], inline),
  mrk: rule(['mtype'], inline),
};

/** Elements that hold words; in all others words would belong to nothing. */
export const withWords1 = new Set(
  'internal-file note count prop context source seg-source target tool g bpt ept ph it sub mrk'.split(' '),
);
