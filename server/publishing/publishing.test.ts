import { loadStreamNumber } from '#db/reads/load-publication.ts';
import { plain } from '#domain/text.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertDocument } from '../testing/insert-document.ts';
import { goodEnglish, goodSpanish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { confirmContacts } from '../translations/confirm-contacts.ts';
import { listHistory } from '../translations/list-history.ts';
import { save } from '../translations/save.ts';
import { approve } from '../translations/approve.ts';
import { findEdition } from './find-edition.ts';
import { findPublicEditions } from './find-public-editions.ts';
import { getPreview } from './get-preview.ts';
import { getReadiness } from './get-readiness.ts';
import { listReleases } from './list-releases.ts';
import { publishEdition } from './publish-edition.ts';
import { setSlug } from './set-slug.ts';

vi.setConfig({ testTimeout: 60_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const texts = { en: goodEnglish, es: goodSpanish };

const readinessOf = async (documentId: string, language: Language) => {
  const { languages } = valueOf(await getReadiness(office.as(office.translator), { documentId }));
  return languages.find((one) => one.language === language)!;
};
const confirm = async (documentId: string, language: Language) => {
  const { version } = await readinessOf(documentId, language);
  const actor = language === 'fr' ? office.sourceEditor : office.translator;
  valueOf(await confirmContacts(office.as(actor), { documentId, language, version }));
};
/** A document of which the languages are ready. */
const readyDocument = async (languages: TargetLanguage[], settings: Parameters<typeof insertDocument>[1] = {}) => {
  const made = await insertDocument(office.store, settings);
  for (const language of languages) {
    await office.approveAll(made.documentId, made.segmentIds, texts[language], language);
    await confirm(made.documentId, language);
  }
  return made;
};
const publish = (documentId: string, language: Language, number = 1) =>
  publishEdition(office.as(office.publisher), { documentId, language, number });

describe('readiness', () => {
  it('says what stands in the way, where, and whom it waits for', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    await office.write(segmentIds[1]!, 'The conference brought together 12 delegations.');
    const { languages, document } = valueOf(await getReadiness(office.as(office.reviewer), { documentId }));
    expect(document.id).toBe(documentId);
    expect(languages.map(({ language }) => language)).toEqual(['fr', 'en', 'es']);
    const english = languages[1]!;
    const inTheWay = english.gates.filter(({ met }) => !met);
    expect(inTheWay.map(({ code }) => code)).toEqual([
      'texts-approved',
      'checks-passed',
      'headline',
      'contacts-confirmed',
    ]);
    expect(inTheWay[0]).toMatchObject({
      args: { done: 0, total: 3 },
      waitsFor: { name: null, role: 'translator', language: 'en' },
    });
    expect(inTheWay[0]?.paragraphs[1]).toMatchObject({
      segmentId: segmentIds[1],
      position: 1,
      state: 'draft',
      stale: false,
    });
    expect(inTheWay[0]?.paragraphs[1]?.finding).not.toBeNull();
    expect(inTheWay[1]?.paragraphs).toHaveLength(1);
    expect(languages[0]?.gates.filter(({ met }) => !met).map(({ code }) => code)).toEqual(['contacts-confirmed']);
    expect(await publish(documentId, 'en')).toEqual(refused('not-ready'));
    expect(await publish(documentId, 'fr')).toEqual(refused('not-ready'));
  });

  it('does not take a French version that nobody validated', async () => {
    const { documentId } = await insertDocument(office.store, { status: 'opened-early' });
    await confirm(documentId, 'fr');
    expect((await readinessOf(documentId, 'fr')).gates.filter(({ met }) => !met).map(({ code }) => code)).toEqual([
      'source-validated',
    ]);
    expect(await publish(documentId, 'fr')).toEqual(refused('not-ready'));
  });

  it('is not told of a restricted document to who has no part in it', async () => {
    const { documentId } = await insertDocument(office.store, { restricted: true });
    const at = { documentId, language: 'en' as const };
    expect(await getReadiness(office.as(office.translator), at)).toEqual(refused('not-found'));
    expect(await getPreview(office.as(office.translator), at)).toEqual(refused('not-found'));
    expect(await getReadiness(office.as(office.nobody), at)).toEqual(refused('not-allowed'));
  });
});

it('previews a page with what is not approved marked', async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, { handoverMode: 'as-it-comes' });
  await office.write(segmentIds[0]!, goodEnglish[0]!);
  const english = valueOf(await getPreview(office.as(office.translator), { documentId, language: 'en' }));
  expect(english.segments.map(({ text, approved }) => [text.text, approved])).toEqual([
    [goodEnglish[0], false],
    ['', false],
    ['', false],
  ]);
  expect(english).toMatchObject({
    organizations: [{ acronym: 'WA' }],
    dateline: { place: 'Brussels', day: '2026-11-02' },
    hasEndMark: true,
    contactsConfirmed: false,
  });
  const french = valueOf(await getPreview(office.as(office.translator), { documentId, language: 'fr' }));
  expect(french.segments.every(({ approved }) => approved)).toBe(true);
});

describe('an edition', () => {
  it('is what was approved, frozen, and findable by anybody', async () => {
    const { documentId, segmentIds } = await readyDocument(['en', 'es']);
    await confirm(documentId, 'fr');
    expect((await readinessOf(documentId, 'en')).ready).toBe(true);
    const { slug, number } = valueOf(await publish(documentId, 'en'));
    expect(number).toBe(1);
    expect(slug).toMatch(/^countries-make-commitments-in-brussels/);
    expect(await findEdition(office.store, { language: 'es', slug, number: null })).toBeNull();
    valueOf(await publish(documentId, 'es'));
    valueOf(await publish(documentId, 'fr'));

    await office.write(segmentIds[1]!, 'Edited after publication.');
    const found = await findEdition(office.store, { language: 'en', slug, number: null });
    expect(found).toMatchObject({ isSuperseded: false, edition: { number: 1, headline: goodEnglish[0] } });
    expect(found?.edition.content.segments.map(({ text }) => text.text)).toEqual(goodEnglish);
    expect(found?.edition.content).toMatchObject({
      organizations: [{ name: 'Water Agency', acronym: 'WA' }],
      zone: 'Europe/Brussels',
      hasEndMark: true,
    });
    expect(found?.standing.map(({ language, headline }) => [language, headline])).toEqual([
      ['fr', 'Les pays s’engagent à Bruxelles'],
      ['en', goodEnglish[0]],
      ['es', goodSpanish[0]],
    ]);
    expect(await findEdition(office.store, { language: 'en', slug, number: 2 })).toBeNull();
    expect(await findEdition(office.store, { language: 'en', slug: 'no-such', number: null })).toBeNull();
  });

  it('is replaced by the next one, only when something changed', async () => {
    const { documentId, segmentIds } = await readyDocument(['en']);
    const { slug } = valueOf(await publish(documentId, 'en'));
    expect(await publish(documentId, 'en')).toEqual(refused('already-published'));
    expect(await publish(documentId, 'en', 3)).toEqual(refused('already-published'));
    expect(await publish(documentId, 'en', 2)).toEqual(refused('not-ready'));
    expect((await readinessOf(documentId, 'en')).gates.at(-1)).toMatchObject({
      code: 'not-yet-published',
      met: false,
      args: { number: 1 },
    });

    await office.write(segmentIds[2]!, 'UNHCR thanks all the host countries.');
    expect(await publish(documentId, 'en', 2)).toEqual(refused('not-ready'));
    valueOf(await approve(office.as(office.reviewer), await office.cell(segmentIds[2]!)));
    expect(valueOf(await publish(documentId, 'en', 2))).toEqual({ number: 2, slug });
    expect(await findEdition(office.store, { language: 'en', slug, number: null })).toMatchObject({
      edition: { number: 2 },
      isSuperseded: false,
    });
    const first = await findEdition(office.store, { language: 'en', slug, number: 1 });
    expect(first).toMatchObject({ edition: { number: 1 }, isSuperseded: true, standing: [{ number: 2 }] });
    expect((await readinessOf(documentId, 'en')).editions.map(({ number, status }) => [number, status])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    expect((await findPublicEditions(office.store, 'en')).filter((one) => one.documentId === documentId)).toMatchObject(
      [{ number: 2, slug }],
    );
  });

  it('waits for the end of the embargo, by the database’s clock', async () => {
    const { documentId } = await readyDocument(['en'], { embargoAt: new Date(Date.now() + 3_600_000) });
    const late = { ...office.as(office.publisher), now: new Date(Date.now() + 7_200_000) };
    expect(await publishEdition(late, { documentId, language: 'en', number: 1 })).toEqual(refused('under-embargo'));
    const past = await readyDocument(['en'], { embargoAt: new Date(Date.now() - 1000) });
    valueOf(await publish(past.documentId, 'en'));
  });

  it('is a publisher’s', async () => {
    const { documentId } = await readyDocument(['en']);
    for (const actor of [office.reviewer, office.coordinator]) {
      const as = office.as(actor);
      expect(await publishEdition(as, { documentId, language: 'en', number: 1 })).toEqual(refused('not-allowed'));
      expect(await setSlug(as, { documentId, language: 'en', version: 1, slug: 'x' })).toEqual(refused('not-allowed'));
    }
  });

  it('comes once when several publishers press at once', async () => {
    const { documentId } = await readyDocument(['en']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish(documentId, 'en')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.every((answer) => answer.ok || ['stale', 'already-published'].includes(answer.refusal))).toBe(true);
    expect((await readinessOf(documentId, 'en')).editions).toHaveLength(1);
  });

  it('never has a text that changed while it was made', async () => {
    const { documentId, segmentIds } = await readyDocument(['en']);
    const fresh = () => office.cell(segmentIds[1]!);
    const outcomes: string[] = [];
    let number = 1;
    for (let turns = 0; turns <= 60; turns += 3) {
      const text = plain(`The conference brought together 120 delegations, ${'again '.repeat(turns)}in Brussels.`);
      const edit = { ...(await fresh()), text, origin: 'human' as const };
      const before = (await readinessOf(documentId, 'en')).ready;
      const pressed = publish(documentId, 'en', number);
      // The edit comes between any two steps of the publication.
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const [published, saved] = await Promise.all([pressed, save(office.as(office.translator), edit)]);
      expect([before, saved.ok]).toEqual([true, true]);
      outcomes.push(published.ok ? 'published' : published.refusal);
      if (published.ok) {
        const found = await findEdition(office.store, { language: 'en', slug: published.value.slug, number });
        expect(found?.edition.content.segments[1]?.text.text).not.toBe(text.text);
        const [newest] = valueOf(
          await listHistory(office.as(office.translator), { segmentId: segmentIds[1]!, language: 'en' }),
        );
        expect(newest?.text).toBe(text.text);
        // The edit came after the edition, or the edition would be of a text that was gone.
        expect(newest?.number).toBe(await loadStreamNumber(office.store.read, documentId));
        number += 1;
      }
      valueOf(await approve(office.as(office.reviewer), await fresh()));
    }
    for (const outcome of outcomes) expect(['published', 'stale', 'not-ready']).toContain(outcome);
  });
});

describe('the address of a page', () => {
  it('is chosen until the first edition, and belongs to one document', async () => {
    const one = await readyDocument(['en']);
    const other = await readyDocument(['en']);
    const chosen = { language: 'en' as const, slug: 'our-own-address' };
    const { version } = await readinessOf(one.documentId, 'en');
    expect(
      await setSlug(office.as(office.publisher), { ...chosen, documentId: one.documentId, version: version - 1 }),
    ).toEqual(refused('stale'));
    const set = valueOf(await setSlug(office.as(office.publisher), { ...chosen, documentId: one.documentId, version }));
    expect(set).toEqual({ slug: 'our-own-address', version: version + 1 });
    const otherVersion = (await readinessOf(other.documentId, 'en')).version;
    expect(
      await setSlug(office.as(office.publisher), { ...chosen, documentId: other.documentId, version: otherVersion }),
    ).toEqual(refused('slug-taken'));
    expect(valueOf(await publish(one.documentId, 'en')).slug).toBe('our-own-address');
    const fixed = await readinessOf(one.documentId, 'en');
    expect(fixed.slugFixed).toBe(true);
    expect(
      await setSlug(office.as(office.publisher), {
        ...chosen,
        slug: 'late',
        documentId: one.documentId,
        version: fixed.version,
      }),
    ).toEqual(refused('slug-fixed'));
  });

  it('comes from the headline, and differs between documents', async () => {
    const one = await readyDocument(['en']);
    const other = await readyDocument(['en']);
    const slugs = [
      valueOf(await publish(one.documentId, 'en')).slug,
      valueOf(await publish(other.documentId, 'en')).slug,
    ];
    expect(new Set(slugs).size).toBe(2);
    expect(slugs[1]).toMatch(/-\d+$/);
  });
});

it('lists releases, the newest first, to who may read the document', async () => {
  const { documentId } = await readyDocument(['en']);
  const [, { slug }] = [documentId, valueOf(await publish(documentId, 'en'))];
  const [newest] = valueOf(await listReleases(office.as(office.translator)));
  expect(newest).toMatchObject({
    documentId,
    slug,
    language: 'en',
    number: 1,
    status: 'published',
    headline: goodEnglish[0],
    publishedByName: 'Paul',
  });
  expect(await listReleases(office.as(office.nobody))).toEqual(refused('not-allowed'));

  const secret = await insertDocument(office.store, { restricted: true, contacts: [] });
  valueOf(await publish(secret.documentId, 'fr'));
  const seen = async (actor: typeof office.translator) =>
    valueOf(await listReleases(office.as(actor))).some((one) => one.documentId === secret.documentId);
  expect(await seen(office.translator)).toBe(false);
  expect(await seen(office.coordinator)).toBe(true);
});
