import type { Handed } from '#domain/handoffs/handed.ts';
import { plain } from '#domain/text.ts';

const id = (n: number): string => `01981d7a-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A document in mid-work with every state, every mark and every kind of contact line. */
export const sampleHanded: Handed = {
  handoffId: id(1),
  documentId: id(2),
  reference: 'COM/2026/7',
  title: 'Un communiqué & <ses> suites',
  sourceLanguage: 'fr',
  language: 'en',
  sourceNumber: 3,
  units: [
    {
      segmentId: id(11),
      kind: 'headline',
      source: plain('Une réunion à Genève'),
      target: plain('A meeting in Geneva'),
      state: 'approved',
      isStale: false,
      notes: [],
    },
    {
      segmentId: id(12),
      kind: 'paragraph',
      source: {
        text: 'Le bilan est disponible en ligne.',
        marks: [
          { kind: 'bold', from: 3, to: 8 },
          { kind: 'link', from: 13, to: 32, href: 'https://example.org/bilan?a=1&b="2"' },
          { kind: 'italic', from: 5, to: 16 },
          { kind: 'footnote', from: 8, to: 8, note: 'Au 1er octobre\u00A0: "<7>".' },
        ],
      },
      target: {
        text: 'The results are online.',
        marks: [
          { kind: 'bold', from: 4, to: 11 },
          { kind: 'link', from: 16, to: 22, href: 'https://example.org/bilan?a=1&b="2"' },
          { kind: 'footnote', from: 11, to: 11, note: 'As of 1 October.' },
        ],
      },
      state: 'in-review',
      isStale: false,
      notes: [{ author: 'Rosa Quispe', at: '2026-07-01T08:00:00Z', text: 'Which results? <see> & tell' }],
    },
    {
      segmentId: id(13),
      kind: 'list-item',
      source: plain('un point\u00A0;'),
      target: plain('an item;'),
      state: 'changes-requested',
      isStale: false,
      notes: [],
    },
    {
      segmentId: id(14),
      kind: 'quote',
      source: plain('«\u00A0Oui\u202F!\u00A0»'),
      target: plain('“Yes!”'),
      state: 'draft',
      isStale: false,
      notes: [],
    },
    {
      segmentId: id(15),
      kind: 'paragraph',
      source: plain('Les États ont signé.'),
      target: plain('The States have signed.'),
      state: 'approved',
      isStale: true,
      notes: [],
    },
    {
      segmentId: id(16),
      kind: 'paragraph',
      source: plain('Il reste à traduire ceci.'),
      target: null,
      state: 'untranslated',
      isStale: false,
      notes: [],
    },
  ],
  contacts: [
    { kind: 'contact-lead', source: 'Contacts\u00A0:', target: 'Contacts:' },
    { kind: 'contact-heading', source: 'OIM', target: null },
    { kind: 'contact-line', source: 'Mme Rosa Quispe, rquispe@example.org', target: null },
  ],
};
