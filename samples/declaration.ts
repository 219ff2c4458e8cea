import type { SegmentKind } from '#domain/segment.ts';
import type { SampleOrganization } from './organizations.ts';
import type { ScenarioStep } from './scenario-step.ts';

/** An invented draft declaration, just imported: French not validated, English waiting for its reviewer, no Spanish yet. */
export const declaration: {
  reference: string;
  organizations: SampleOrganization['key'][];
  deadline: { inHours: number; zone: string };
  segments: { kind: SegmentKind; fr: string; en: string }[];
  endMark: string;
} = {
  reference: 'DC/2019/03',
  organizations: ['unhcr', 'iom'],
  deadline: { inHours: 190, zone: 'Europe/Paris' },
  segments: [
    {
      kind: 'headline',
      fr: 'Projet de déclaration sur l’accès aux systèmes d’asile',
      en: 'Draft declaration on access to asylum systems',
    },
    {
      kind: 'subheadline',
      fr: 'Exemple de démonstration, sans valeur officielle',
      en: 'Demonstration sample, with no official status',
    },
    {
      kind: 'paragraph',
      fr: 'Les organisations participantes rappellent que toute personne qui fuit la persécution a le droit de demander l’asile. Ce droit ne peut s’exercer que si les systèmes d’asile sont accessibles, équitables et dotés de moyens suffisants.',
      en: 'The participating organizations recall that everyone fleeing persecution has the right to seek asylum. That right can be exercised only if asylum systems are accessible, fair and sufficiently resourced.',
    },
    {
      kind: 'paragraph',
      fr: 'Elles invitent les États :',
      en: 'They invite States:',
    },
    {
      kind: 'list-item',
      fr: 'a) à garantir l’accès au territoire et aux procédures à quiconque demande une protection internationale ;',
      en: '(a) To guarantee access to territory and procedures to anyone requesting international protection;',
    },
    {
      kind: 'list-item',
      fr: 'b) à examiner chaque demande dans un délai de 180 jours et à motiver chaque décision ;',
      en: '(b) To examine each application within 180 days and to give reasons for every decision;',
    },
    {
      kind: 'list-item',
      fr: 'c) à veiller à ce que tout enfant non accompagné soit assisté d’un représentant dès son enregistrement.',
      en: '(c) To ensure that every unaccompanied child is assisted by a representative from the moment of registration.',
    },
    {
      kind: 'paragraph',
      fr: 'Les organisations participantes dresseront le bilan de ces engagements dans 12 mois.',
      en: 'The participating organizations will take stock of these commitments in 12 months’ time.',
    },
  ],
  endMark: 'FIN',
};

/** The declaration as its author would send it: one line a paragraph. */
export const declarationSource = [...declaration.segments.map((segment) => segment.fr), declaration.endMark].join('\n');

/** Opened before its validation so that English could start; done and handed over the same day. */
export const declarationScenario: ScenarioStep[] = [
  { at: 20, by: 'coordinator', act: 'source-import' },
  {
    at: 19.5,
    by: 'coordinator',
    act: 'source-open-early',
    version: 1,
    reason: 'Le texte doit encore être relu, mais la version anglaise est attendue pour une réunion de travail.',
  },
  ...declaration.segments.flatMap((segment, index): ScenarioStep[] => [
    { at: 18 - index, by: 'translator.en', act: 'save', language: 'en', segment: index, text: segment.en },
    { at: 17.5 - index, by: 'translator.en', act: 'mark-done', language: 'en', segment: index },
  ]),
  { at: 9, by: 'translator.en', act: 'hand-over', language: 'en' },
];
