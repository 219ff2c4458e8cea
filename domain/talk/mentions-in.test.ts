import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions-in.ts';
import { peopleNamed, typedMention } from './typed-mention.ts';

const people = [
  { id: 'r', name: 'Rowan' },
  { id: 're', name: 'Rowan Ellery' },
  { id: 'l', name: 'Lucía Arce Montoya' },
  { id: 'd1', name: 'Ana Díaz' },
  { id: 'd2', name: 'Ana Díaz' },
];
const idsIn = (text: string, picked: string[] = []) => mentionsIn(text, people, picked).map(({ id }) => id);

describe('mentions in a text', () => {
  it.each([
    ['@Rowan Ellery, see this', ['re']],
    ['@Rowan, see this', ['r']],
    ['(@Lucía Arce Montoya) and @Rowan', ['l', 'r']],
    ['write to desk@Rowan.example', []],
    ['@Rowanna', []],
    ['@ Rowan', []],
    ['@@Rowan', ['r']],
    ['@Ana Díaz', []],
  ])('%s', (text, expected) => expect(idsIn(text)).toEqual(expected));

  it('tells two of the same name apart by whom was picked', () =>
    expect(idsIn('@Ana Díaz and @Rowan', ['d2'])).toEqual(['d2', 'r']));

  it('says where a name stands', () => {
    const text = 'Dear @Lucía Arce Montoya!';
    expect(mentionsIn(text, people).map(({ from, to }) => text.slice(from, to))).toEqual(['@Lucía Arce Montoya']);
  });

  it('finds each name that stands alone, whatever surrounds it', () => {
    const around = fc
      .array(fc.constantFrom('«', ' ', '.', '\n', '!', '—'), { minLength: 1 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(around, around, fc.constantFrom(...people.slice(0, 3)), (before, after, { id, name }) => {
        expect(idsIn(`${before}@${name}${after}`)).toEqual([id]);
      }),
    );
  });
});

describe('a mention that is being written', () => {
  it.each<[string, string | null]>([
    ['@', ''],
    ['Dear @Ro', 'Ro'],
    ['@Rowan El', 'Rowan El'],
    ['desk@ro', null],
    ['@ ', null],
    ['@Ro\n', null],
    ['no one', null],
    [`@${'x'.repeat(60)}`, null],
  ])('%j', (text, typed) => expect(typedMention(text, text.length)?.typed ?? null).toBe(typed));

  it('offers names by any of their words, without regard to accents', () => {
    expect(peopleNamed(people, 'luc').map(({ id }) => id)).toEqual(['l']);
    expect(peopleNamed(people, 'ELL').map(({ id }) => id)).toEqual(['re']);
    expect(peopleNamed(people, 'rowan e').map(({ id }) => id)).toEqual(['re']);
    expect(peopleNamed(people, 'llery')).toEqual([]);
    expect(peopleNamed(people, 'Rowan ').map(({ id }) => id)).toEqual(['re']);
    expect(peopleNamed(people, 'Rowan Ellery ')).toEqual([]);
  });
});
