import type { ValueKind } from './values-2.ts';

/**
 * Where attributes of other namespaces may stand: anywhere (`any`), only those of the modules for format and size
 * (`modules`), or nowhere.
 */
export type ForeignAttributes = 'any' | 'modules' | 'none';

/** Children in their order: each slot is filled by any of its names, so often. `*` is an element of another namespace. */
export type Slot = { names: readonly string[]; least: 0 | 1; most: 1 | 'many' };

export type ElementRule = {
  /** Section of the specification (XLIFF 2.1). */
  section: string;
  required: Readonly<Record<string, ValueKind>>;
  optional: Readonly<Record<string, ValueKind>>;
  foreign: ForeignAttributes;
  hasSpace: boolean;
  hasLanguage: boolean;
  /** Null where anything may stand. */
  slots: readonly Slot[] | null;
  hasText: boolean;
};

const one = (...names: string[]): Slot => ({ names, least: 1, most: 1 });
const maybe = (...names: string[]): Slot => ({ names, least: 0, most: 1 });
const some = (...names: string[]): Slot => ({ names, least: 1, most: 'many' });
const any = (...names: string[]): Slot => ({ names, least: 0, most: 'many' });

const inline = any('cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em');

const rule = (section: string, given: Partial<Omit<ElementRule, 'section'>>): ElementRule => ({
  section,
  required: {},
  optional: {},
  foreign: 'none',
  hasSpace: false,
  hasLanguage: false,
  slots: [],
  hasText: false,
  ...given,
});

const container = { canResegment: 'yes-no', translate: 'yes-no', srcDir: 'direction', trgDir: 'direction' } as const;
const named = { ...container, name: 'any', type: 'own-value' } as const;
const hints = { canCopy: 'yes-no', canDelete: 'yes-no', canReorder: 'yes-first-no', copyOf: 'nmtoken' } as const;
const typed = { type: 'code-type', subType: 'own-value' } as const;
const single = { ...hints, ...typed, disp: 'any', equiv: 'any', dataRef: 'nmtoken', subFlows: 'nmtokens' } as const;
const spanning = { ...single, canOverlap: 'yes-no', dir: 'direction', isolated: 'yes-no' } as const;
const annotation = { translate: 'yes-no', type: 'mark-type', ref: 'any', value: 'any' } as const;
const open = { foreign: 'any', hasSpace: true } as const;
const mixed = { slots: [inline], hasText: true } as const;

/** Every element of the core of XLIFF 2.1, as its specification and its schema say. */
export const elements2: Readonly<Record<string, ElementRule>> = {
  xliff: rule('4.2.2.1', {
    required: { version: 'any', srcLang: 'language' },
    optional: { trgLang: 'language' },
    slots: [some('file')],
    ...open,
  }),
  file: rule('4.2.2.2', {
    required: { id: 'nmtoken' },
    optional: { ...container, original: 'any' },
    slots: [maybe('skeleton'), any('*'), maybe('notes'), some('unit', 'group')],
    ...open,
  }),
  skeleton: rule('4.2.2.3', { optional: { href: 'any' }, slots: null, hasText: true }),
  group: rule('4.2.2.4', {
    required: { id: 'nmtoken' },
    optional: named,
    slots: [any('*'), maybe('notes'), any('unit', 'group')],
    ...open,
  }),
  unit: rule('4.2.2.5', {
    required: { id: 'nmtoken' },
    optional: named,
    slots: [any('*'), maybe('notes'), maybe('originalData'), some('segment', 'ignorable')],
    ...open,
  }),
  segment: rule('4.2.2.6', {
    optional: { id: 'nmtoken', canResegment: 'yes-no', state: 'state', subState: 'own-value' },
    slots: [one('source'), maybe('target')],
  }),
  ignorable: rule('4.2.2.7', { optional: { id: 'nmtoken' }, slots: [one('source'), maybe('target')] }),
  notes: rule('4.2.2.8', { slots: [some('note')] }),
  note: rule('4.2.2.9', {
    optional: { id: 'nmtoken', appliesTo: 'applies-to', category: 'any', priority: 'priority' },
    foreign: 'any',
    hasText: true,
  }),
  originalData: rule('4.2.2.10', { slots: [some('data')] }),
  data: rule('4.2.2.11', {
    required: { id: 'nmtoken' },
    optional: { dir: 'direction' },
    hasSpace: true,
    slots: [any('cp')],
    hasText: true,
  }),
  source: rule('4.2.2.12', { hasSpace: true, hasLanguage: true, ...mixed }),
  target: rule('4.2.2.13', { optional: { order: 'order' }, hasSpace: true, hasLanguage: true, ...mixed }),
  cp: rule('4.2.3.1', { required: { hex: 'control' } }),
  ph: rule('4.2.3.2', { required: { id: 'nmtoken' }, optional: single, foreign: 'modules' }),
  pc: rule('4.2.3.3', {
    required: { id: 'nmtoken' },
    optional: {
      ...hints,
      ...typed,
      canOverlap: 'yes-no',
      dir: 'direction',
      dispStart: 'any',
      dispEnd: 'any',
      equivStart: 'any',
      equivEnd: 'any',
      dataRefStart: 'nmtoken',
      dataRefEnd: 'nmtoken',
      subFlowsStart: 'nmtokens',
      subFlowsEnd: 'nmtokens',
    },
    foreign: 'modules',
    ...mixed,
  }),
  sc: rule('4.2.3.4', { required: { id: 'nmtoken' }, optional: spanning, foreign: 'modules' }),
  ec: rule('4.2.3.5', {
    optional: { ...spanning, id: 'nmtoken', startRef: 'nmtoken' },
    foreign: 'modules',
  }),
  mrk: rule('4.2.3.6', { required: { id: 'nmtoken' }, optional: annotation, foreign: 'any', ...mixed }),
  sm: rule('4.2.3.7', { required: { id: 'nmtoken' }, optional: annotation, foreign: 'any' }),
  em: rule('4.2.3.8', { required: { startRef: 'nmtoken' } }),
};
