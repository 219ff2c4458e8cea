import { expect, it } from 'vitest';
import { refusalCodes } from '#contract/refusal.ts';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import fr from '#messages/fr.json' with { type: 'json' };

/** What goes wrong on the way, before or after a use case decides: no refusal of the contract. */
const onTheWay = ['offline', 'broken', 'invalid'];

it.each(Object.entries({ fr, en, es }))('has a sentence for each refusal, and no other, in %s', (_, messages) => {
  const sentences: Record<string, string> = messages.refusal;
  const missing = refusalCodes.filter((code) => !/^\p{Lu}.+[.!?]$/su.test(sentences[code] ?? ''));
  expect(missing).toEqual([]);
  expect(Object.keys(sentences).filter((key) => ![...onTheWay, ...refusalCodes].some((code) => code === key))).toEqual(
    [],
  );
});
