import type { TargetLanguage } from '#locales/languages/language.ts';
import { communiqueTranslations } from './communique-translations.ts';
import type { ScenarioStep } from './scenario-step.ts';

/** Version 2 is the file as it stands; version 1 differs from it in this paragraph alone. */
export const communiqueV1Change: {
  segmentIndex: number;
  v1Text: string;
  v2Text: string;
  reason: string;
  affects: TargetLanguage[];
} = {
  segmentIndex: 6,
  v1Text:
    "La Conférence a salué la remarquable solidarité des pays de la région et a reconnu les défis majeurs auxquels ils sont confrontés. Les participants ont réaffirmé leur ferme volonté de continuer à protéger et à aider les réfugiés et les migrants vénézuéliens ainsi qu’à soutenir les efforts des gouvernements des pays d'accueil, notamment pour assurer une intégration durable dans les communautés hôtes.",
  v2Text:
    "La Conférence a salué la remarquable solidarité des pays de la région et a reconnu les défis considérables auxquels ils sont confrontés. Les participants ont réaffirmé leur ferme volonté de continuer à protéger et à aider les réfugiés et les migrants vénézuéliens ainsi qu’à soutenir les efforts des gouvernements des pays d'accueil, notamment pour assurer une intégration durable dans les communautés hôtes.",
  reason: 'Formulation alignée sur le texte arrêté par les trois coprésidents.',
  affects: ['en', 'es'],
};

const final = (segment: number, language: TargetLanguage): string => {
  const entry = communiqueTranslations[segment];
  if (!entry) throw new Error(`no translation of segment ${segment}`);
  return entry[language];
};

/** The text with one passage put back to what an earlier draft said, or with a slip planted. */
const swapped = (text: string, passage: string, instead: string): string => {
  if (!text.includes(passage)) throw new Error(`passage not in the text: ${passage}`);
  return text.replace(passage, () => instead);
};

const english = { by: 'translator.en', language: 'en' } as const;
const spanish = { by: 'translator.es', language: 'es' } as const;
const englishReview = { by: 'reviewer.en', language: 'en' } as const;
const spanishReview = { by: 'reviewer.es', language: 'es' } as const;

/** The demo's five days before the seeding, oldest first. Every act is one that the workflow allows at that point. */
export const communiqueScenario: ScenarioStep[] = [
  { at: 118, by: 'coordinator', act: 'source-import' },
  { at: 116, by: 'source.fr', act: 'source-validate', version: 1 },

  // First pass, English
  {
    ...english,
    at: 101,
    act: 'save',
    segment: 0,
    text: swapped(
      final(0, 'en'),
      'International Solidarity Conference on the Venezuelan Refugee and Migrant Crisis',
      'International Conference of Solidarity with Venezuelan Refugees and Migrants',
    ),
  },
  { ...english, at: 100.9, act: 'mark-done', segment: 0 },
  {
    ...english,
    at: 100.6,
    act: 'save',
    segment: 1,
    text: 'EU, IOM and UNHCR show solidarity towards Venezuelan refugees and migrants',
  },
  { ...english, at: 100.5, act: 'mark-done', segment: 1 },
  { ...english, at: 100, act: 'save', segment: 2, text: final(2, 'en') },
  { ...english, at: 99.9, act: 'mark-done', segment: 2 },
  {
    ...english,
    at: 99,
    act: 'save',
    segment: 4,
    text: swapped(final(4, 'en'), 'A total of 120 delegations took part,', '120 delegations took part,'),
  },
  { ...english, at: 98.9, act: 'mark-done', segment: 4 },
  {
    ...english,
    at: 98,
    act: 'save',
    segment: 5,
    text: swapped(
      final(5, 'en'),
      'has led to a displacement of people that ranks among the largest in the world',
      'has led to the largest displacement of people in the world',
    ),
  },
  { ...english, at: 97.9, act: 'mark-done', segment: 5 },
  {
    ...english,
    at: 97,
    act: 'save',
    segment: 6,
    text: swapped(
      swapped(final(6, 'en'), 'considerable challenges', 'major challenges'),
      'firm resolve to go on protecting and assisting',
      'firm will to continue to protect and assist',
    ),
  },
  { ...english, at: 96.9, act: 'mark-done', segment: 6 },

  // First pass, Spanish
  {
    ...spanish,
    at: 95,
    act: 'save',
    segment: 0,
    text: swapped(final(0, 'es'), 'los Copresidentes', 'los Co-Presidentes'),
  },
  { ...spanish, at: 94.9, act: 'mark-done', segment: 0 },
  { ...spanish, at: 94.5, act: 'save', segment: 2, text: final(2, 'es') },
  { ...spanish, at: 94.4, act: 'mark-done', segment: 2 },
  {
    ...spanish,
    at: 94,
    act: 'save',
    segment: 3,
    text: swapped(
      swapped(final(3, 'es'), 'sensibilizar al mundo entero acerca de', 'concientizar al mundo entero acerca de'),
      'se hizo un llamamiento en favor de una alianza',
      'se llamó a una asociación',
    ),
  },
  { ...spanish, at: 93.9, act: 'mark-done', segment: 3 },
  {
    ...spanish,
    at: 93,
    act: 'save',
    segment: 6,
    text: swapped(
      final(6, 'es'),
      'los considerables desafíos a los que se enfrentan',
      'los retos mayores a los que se enfrentan',
    ),
  },
  { ...spanish, at: 92.9, act: 'mark-done', segment: 6 },

  // Handed over: from here on reviewers see what is done
  { ...english, at: 78, act: 'hand-over' },
  { ...spanish, at: 77, act: 'hand-over' },

  // Review on version 1
  {
    ...englishReview,
    at: 75,
    act: 'send-back',
    segment: 0,
    category: 'terminology',
    reason:
      'The Conference has a registered name: “International Solidarity Conference on the Venezuelan Refugee and Migrant Crisis”. Please use it in the headline as in the first paragraph.',
  },
  { ...englishReview, at: 74.8, act: 'approve', segment: 2 },
  {
    ...englishReview,
    at: 74.5,
    act: 'send-back',
    segment: 4,
    category: 'style',
    reason: 'House style does not open a sentence with a figure. Recast the start and keep 120 in digits.',
  },
  {
    ...englishReview,
    at: 74,
    act: 'send-back',
    segment: 5,
    category: 'accuracy',
    reason: 'The French says “l’une des situations […] les plus massives”: among the largest, not the largest.',
  },
  {
    ...spanishReview,
    at: 73,
    act: 'send-back',
    segment: 0,
    category: 'linguistic-conventions',
    reason: 'El prefijo va unido a la palabra: «Copresidentes», sin guion.',
  },
  { ...spanishReview, at: 72.8, act: 'approve', segment: 2 },
  {
    ...spanishReview,
    at: 72.5,
    act: 'send-back',
    segment: 6,
    category: 'style',
    reason: '«Retos mayores» es un calco de «défis majeurs». Propongo «grandes desafíos».',
  },
  {
    ...spanishReview,
    at: 72,
    act: 'save',
    segment: 3,
    text: swapped(final(3, 'es'), 'sensibilizar al mundo entero acerca de', 'concienciar al mundo entero acerca de'),
  },

  // Second pass
  { ...english, at: 70, act: 'save', segment: 0, text: final(0, 'en') },
  { ...english, at: 69.9, act: 'mark-done', segment: 0 },
  { ...english, at: 69.5, act: 'save', segment: 4, text: final(4, 'en') },
  { ...english, at: 69.4, act: 'mark-done', segment: 4 },
  { ...english, at: 69, act: 'save', segment: 1, text: final(1, 'en') },
  {
    ...english,
    at: 68.5,
    act: 'save',
    segment: 6,
    text: swapped(final(6, 'en'), 'considerable challenges', 'major challenges'),
  },
  { ...spanish, at: 68, act: 'save', segment: 0, text: final(0, 'es') },
  { ...spanish, at: 67.9, act: 'mark-done', segment: 0 },
  {
    ...spanish,
    at: 67,
    act: 'save',
    segment: 6,
    text: swapped(final(6, 'es'), 'los considerables desafíos', 'los grandes desafíos'),
  },
  { ...spanish, at: 66.9, act: 'mark-done', segment: 6 },
  { ...spanish, at: 66, act: 'save', segment: 3, text: final(3, 'es') },

  { ...englishReview, at: 52, act: 'approve', segment: 0 },
  { ...englishReview, at: 51.9, act: 'approve', segment: 1 },
  { ...englishReview, at: 51.5, act: 'approve', segment: 4 },
  { ...spanishReview, at: 50, act: 'approve', segment: 0 },
  { ...spanishReview, at: 49.5, act: 'approve', segment: 6 },

  // The source moves while translators work
  {
    at: 46,
    by: 'source.fr',
    act: 'source-revise',
    version: 2,
    segment: communiqueV1Change.segmentIndex,
    text: communiqueV1Change.v2Text,
    reason: communiqueV1Change.reason,
    affects: communiqueV1Change.affects,
  },
  { at: 45, by: 'validator.fr', act: 'source-validate', version: 2 },

  // Third pass, on version 2
  {
    ...english,
    at: 30,
    act: 'save',
    segment: 7,
    text: swapped(final(7, 'en'), 'The Quito Process', 'The Quito Procedure'),
  },
  { ...english, at: 29.9, act: 'mark-done', segment: 7 },
  {
    ...english,
    at: 29,
    act: 'save',
    segment: 3,
    text: swapped(final(3, 'en'), 'Director General of IOM', 'Director General of OIM'),
  },
  { ...english, at: 28.9, act: 'mark-done', segment: 3 },
  {
    ...english,
    at: 28,
    act: 'save',
    segment: 8,
    text: swapped(final(8, 'en'), 'issuing them with documents', 'providing documents to them'),
  },
  { ...english, at: 27.9, act: 'mark-done', segment: 8 },
  {
    ...spanish,
    at: 27,
    act: 'save',
    segment: 5,
    text: swapped(final(5, 'es'), 'han salido de su país', 'han huido de su país'),
  },
  { ...spanish, at: 26.9, act: 'mark-done', segment: 5 },
  {
    ...spanish,
    at: 26,
    act: 'save',
    segment: 4,
    text: swapped(
      swapped(final(4, 'es'), '120 delegaciones', '210 delegaciones'),
      'agentes del desarrollo',
      'actores del desarrollo',
    ),
  },
  { ...spanish, at: 25.9, act: 'mark-done', segment: 4 },
  { ...english, at: 24, act: 'confirm-contacts' },
  {
    ...englishReview,
    at: 22,
    act: 'send-back',
    segment: 7,
    category: 'terminology',
    reason: 'The established name is “Quito Process”; it is in the registry of names.',
  },
  {
    ...spanishReview,
    at: 21,
    act: 'send-back',
    segment: 5,
    category: 'accuracy',
    reason:
      'El original dice «ont quitté leur pays», es decir, «han salido de su país». «Han huido» añade un matiz que el francés no tiene.',
  },
  { ...english, at: 6, act: 'save', segment: 8, text: final(8, 'en') },
  {
    ...english,
    at: 5,
    act: 'save',
    segment: 5,
    text: swapped(final(5, 'en'), '6.5 million', '6,5 million'),
  },
  {
    ...spanish,
    at: 4.5,
    act: 'save',
    segment: 4,
    text: swapped(final(4, 'es'), '120 delegaciones', '210 delegaciones'),
  },
  { ...spanish, at: 4, act: 'save', segment: 1, text: swapped(final(1, 'es'), 'el ACNUR', 'el UNHCR') },
  { ...spanish, at: 3.9, act: 'mark-done', segment: 1 },
  {
    ...english,
    at: 3,
    act: 'save',
    segment: 10,
    text: swapped(final(10, 'en'), 'led by UNHCR and IOM', 'led by HCR and IOM'),
  },
  {
    ...spanish,
    at: 2,
    act: 'save',
    segment: 7,
    text: 'La Conferencia también acogió con satisfacción la respuesta coordinada de los países de América Latina y el Caribe. El Proceso de Quito constituye un paso importante hacia la armonización',
  },
];
