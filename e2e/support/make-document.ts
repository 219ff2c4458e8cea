import type { DocumentSettings } from '../../contract/documents.ts';
import type { Mark } from '../../domain/text.ts';
import type { TargetLanguage } from '../../locales/languages/language.ts';
import { demoPeople } from '../../samples/people.ts';
import { apiAs } from './api-as.ts';
import { sampleStatement } from './sample-statement.ts';

const targets: TargetLanguage[] = ['en', 'es'];

type Own = {
  mark: string;
  /** What of the first paragraph is bold, a link, a footnote. */
  marksIn?: (text: string) => Mark[];
  settings?: Partial<DocumentSettings>;
};

/** A document of a test's own, in English and Spanish, imported and validated; `mark` is a word that no other text has. */
export const makeDocument = async ({ mark, marksIn, settings }: Own): Promise<{ id: string }> => {
  const coordinator = apiAs('coordinator');
  const [{ people }, organizations] = await Promise.all([
    coordinator.documents.assignees(),
    coordinator.organizations.list(),
  ]);
  // Journeys make people of their own: the demo's are known by name.
  const who = (role: 'translator' | 'reviewer', language: TargetLanguage) => {
    const demo = demoPeople.find(({ handle }) => handle === `${role}.${language}`);
    return people.find(({ name }) => name === demo?.name)?.id ?? null;
  };
  const lines = sampleStatement(mark).map(({ fr }, index) => ({
    n: index + 1,
    kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
    text: fr,
    ...(index === 1 && marksIn ? { marks: marksIn(fr) } : {}),
  }));
  const { id } = await coordinator.documents.create({
    lines: [...lines, { n: lines.length + 1, kind: 'end-mark', text: 'FIN' }],
    original: null,
    settings: {
      title: lines[0]?.text ?? mark,
      reference: `E2E/${mark}`,
      organizationIds: organizations.slice(0, 2).map((one) => one.id),
      place: { fr: 'Genève', en: 'Geneva', es: 'Ginebra' },
      dateline: '2026-03-05',
      deadlineAt: null,
      deadlineZone: 'Europe/Brussels',
      embargoAt: null,
      embargoZone: 'Europe/Brussels',
      prevailing: 'none',
      restricted: false,
      handoverMode: 'by-language',
      editPolicy: 'reviewer-edit-stands',
      languages: targets.map((language) => ({
        language,
        translatorId: who('translator', language),
        translatorDueAt: null,
        reviewerId: who('reviewer', language),
        reviewerDueAt: null,
      })),
      ...settings,
    },
  });
  return { id };
};

/** A source editor who did not write it validates the newest version of the source. */
export const validateSource = async (documentId: string): Promise<void> => {
  const editor = apiAs('validator.fr');
  const { source } = await editor.source.get({ documentId });
  const declineFaults = 'It is meant so.';
  await editor.source.validate({ documentId, number: source.number, version: source.version, declineFaults });
};

/** The translator writes every text of a language, marks it done and hands the language over. */
export const translate = async (documentId: string, language: TargetLanguage, mark: string): Promise<void> => {
  const translator = apiAs(`translator.${language}`);
  const texts = sampleStatement(mark);
  const { segments, translations } = await translator.documents.open({ id: documentId });
  for (const { id: segmentId, position } of segments) {
    const cell = translations.find((one) => one.segmentId === segmentId && one.language === language);
    const text = texts[position]?.[language];
    if (!cell || !text) throw new Error(`No text for ${language} at ${position}`);
    const saved = await translator.translations.save({
      segmentId,
      language,
      version: cell.version,
      text: { text, marks: [] },
      origin: 'human',
    });
    await translator.translations.markDone({ segmentId, language, version: saved.version });
  }
  await translator.translations.handOver({ documentId, language });
};

/** The reviewer approves every text of a language that waits for it. */
export const approveAll = async (documentId: string, language: TargetLanguage): Promise<void> => {
  const reviewer = apiAs(`reviewer.${language}`);
  const { translations } = await reviewer.documents.open({ id: documentId });
  for (const { segmentId, version, state } of translations.filter((one) => one.language === language)) {
    if (state === 'in-review') await reviewer.translations.approve({ segmentId, language, version });
  }
};

/** A document with English and Spanish approved: nothing stands in the way but what `settings` puts there. */
export const makeReadyDocument = async (own: Own): Promise<{ id: string }> => {
  const { id } = await makeDocument(own);
  await validateSource(id);
  for (const language of targets) {
    await translate(id, language, own.mark);
    await approveAll(id, language);
  }
  return { id };
};

/** The publisher publishes the next edition of a language. */
export const publish = async (
  documentId: string,
  language: 'fr' | TargetLanguage,
): Promise<{ number: number; slug: string }> => {
  const publisher = apiAs('publisher');
  const { languages } = await publisher.publishing.readiness({ documentId });
  const number = languages.find((one) => one.language === language)?.nextNumber ?? 1;
  return publisher.publishing.publish({ documentId, language, number });
};
