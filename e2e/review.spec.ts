import { apiAs } from './support/api-as.ts';
import { baseUrl } from './support/base-url.ts';
import { makeDocument, publish, validateSource } from './support/make-document.ts';
import { makePerson } from './support/make-person.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);
const language = 'en';

test('nobody approves their own work, whichever way the call comes', async () => {
  const mark = `Quatreyeux${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  // The same person holds both roles: what decides is who wrote the text.
  const both = await makePerson('Ondine', [
    { role: 'translator', language },
    { role: 'reviewer', language },
  ]);
  const texts = sampleStatement(mark);
  const { segments } = await both.api.documents.open({ id });
  const cellOf = async (at: number) => {
    const { translations } = await both.api.documents.open({ id });
    const found = translations.find((one) => one.segmentId === segments[at]?.id && one.language === language);
    if (!found) throw new Error(`No cell at ${at}`);
    return found;
  };
  for (const at of segments.keys()) {
    const { segmentId, version } = await cellOf(at);
    const saved = await both.api.translations.save({
      segmentId,
      language,
      version,
      text: { text: texts[at]?.en ?? '', marks: [] },
      origin: 'human',
    });
    await both.api.translations.markDone({ segmentId, language, version: saved.version });
  }
  await both.api.translations.handOver({ documentId: id, language });

  // By the contract, and by a call that claims more than it may.
  const first = await cellOf(0);
  const { segmentId } = first;
  await expect(both.api.translations.approve({ segmentId, language, version: first.version })).rejects.toMatchObject({
    code: 'own-work',
  });
  const crafted = await fetch(`${baseUrl()}/api/segments/${segmentId}/${language}/approval`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: baseUrl(), cookie: both.cookie },
    body: JSON.stringify({
      version: first.version,
      state: 'approved',
      byId: 'somebody',
      lastEditorId: null,
      approval: { byName: 'Adaeze Whitcombe' },
    }),
  });
  expect([crafted.status, ((await crafted.json()) as { code: string }).code]).toEqual([403, 'own-work']);
  await expect(both.api.translations.acceptEdit({ segmentId, language, version: first.version })).rejects.toMatchObject(
    { code: expect.stringMatching(/own-work|nothing-to-accept/) },
  );

  // By saving with another origin, by saving the same text again, and by restoring it.
  const again = await both.api.translations.save({
    segmentId,
    language,
    version: first.version,
    text: first.text,
    origin: 'memory',
  });
  await expect(both.api.translations.approve({ segmentId, language, version: again.version })).rejects.toMatchObject({
    code: 'own-work',
  });
  const changed = await both.api.translations.save({
    segmentId,
    language,
    version: again.version,
    text: { text: `${texts[0]?.en ?? ''} today`, marks: [] },
    origin: 'human',
  });
  const [, older] = await both.api.translations.history({ segmentId, language });
  const restored = older
    ? await both.api.translations.restore({ segmentId, language, version: changed.version, eventId: older.eventId })
    : changed;
  await expect(both.api.translations.approve({ segmentId, language, version: restored.version })).rejects.toMatchObject(
    { code: 'own-work' },
  );

  // By way of a reviewer who sends it back.
  const reviewer = apiAs('reviewer.en');
  const back = await reviewer.translations.sendBack({
    segmentId,
    language,
    version: restored.version,
    category: 'style',
    reason: 'Shorter, please.',
  });
  const done = await both.api.translations.markDone({ segmentId, language, version: back.version });
  await expect(both.api.translations.approve({ segmentId, language, version: done.version })).rejects.toMatchObject({
    code: 'own-work',
  });
  expect((await cellOf(0)).state).toBe('in-review');

  // A second person may, and what they approved is that text: an edit voids it.
  const approved = await reviewer.translations.approve({ segmentId, language, version: done.version });
  expect(approved).toMatchObject({ state: 'approved', approval: { byName: 'Adaeze Whitcombe' } });
  const edited = await both.api.translations.save({
    segmentId,
    language,
    version: approved.version,
    text: { text: `${texts[0]?.en ?? ''} again`, marks: [] },
    origin: 'human',
  });
  expect(edited).toMatchObject({ state: 'in-review', approval: null });
  await expect(both.api.translations.approve({ segmentId, language, version: edited.version })).rejects.toMatchObject({
    code: 'own-work',
  });
  await expect(publish(id, language)).rejects.toMatchObject({ code: 'not-ready' });
});

test('an approval is refused for a text that has moved since it was read', async () => {
  const mark = `Deplace${run}`;
  const { id } = await makeDocument({ mark, settings: { handoverMode: 'as-it-comes' } });
  await validateSource(id);
  const translator = apiAs('translator.en');
  const { segments, translations } = await translator.documents.open({ id });
  const segmentId = segments[0]?.id ?? '';
  const version = translations.find((one) => one.segmentId === segmentId && one.language === language)?.version ?? 0;
  const saved = await translator.translations.save({
    segmentId,
    language,
    version,
    text: { text: sampleStatement(mark)[0]?.en ?? '', marks: [] },
    origin: 'human',
  });
  const done = await translator.translations.markDone({ segmentId, language, version: saved.version });
  const moved = await translator.translations.save({
    segmentId,
    language,
    version: done.version,
    text: { text: `Joint statement ${mark}`, marks: [] },
    origin: 'human',
  });
  const reviewer = apiAs('reviewer.en');
  await expect(reviewer.translations.approve({ segmentId, language, version: done.version })).rejects.toMatchObject({
    code: 'stale',
  });
  await expect(translator.translations.approve({ segmentId, language, version: moved.version })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect((await reviewer.translations.approve({ segmentId, language, version: moved.version })).state).toBe('approved');
});
