import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from './check.ts';
import { runChecks } from './run-checks.ts';

type Fault = [
  language: 'en' | 'es',
  source: string,
  target: string,
  code: string,
  level: Finding['level'],
  repaired?: string | null,
];

const blocks = 'blocks-approval';

/** Each target has one fault; the last column is the text after the fix, null where there must be none. */
const faults: readonly Fault[] = [
  [
    'en',
    'environ 4,5 millions de personnes',
    'around 5.4 million people',
    'figure-differs',
    blocks,
    'around 4.5 million people',
  ],
  [
    'en',
    'atteindre 6,5 millions de personnes',
    'could reach 6,5 million people',
    'decimal-separator',
    blocks,
    'could reach 6.5 million people',
  ],
  ['en', '6,5\u00A0millions', '6,5\u00A0million', 'decimal-separator', blocks, '6.5\u00A0million'],
  ['en', '12,5 %', '12,5 per cent', 'decimal-separator', blocks, '12.5 per cent'],
  ['en', '6,5 millions', '6,7 million', 'figure-differs', blocks, '6.5 million'],
  [
    'es',
    'environ 4,5 millions de personnes',
    'unos 4,6 millones de personas',
    'figure-differs',
    blocks,
    'unos 4,5 millones de personas',
  ],
  [
    'es',
    'environ 4,5 millions de personnes',
    'unos 4.5 millones de personas',
    'decimal-point',
    'warns',
    'unos 4,5 millones de personas',
  ],
  ['es', '4 500 familles', '4.500 familias', 'thousands-or-decimal', 'warns', '4500 familias'],
  ['es', '50 000 familles', '50.000 familias', 'thousands-or-decimal', 'warns', '50\u00A0000 familias'],
  ['es', '2 milliards', '2 billones', 'figure-differs', blocks, '2000 millones'],
  ['es', 'deux milliards de personnes', 'dos billones de personas', 'figure-differs', blocks, null],
  ['en', '2 milliards', '2 million', 'figure-differs', blocks, '2 billion'],
  ['en', '2 milliards', '2 milliards', 'equal-to-source', 'blocks-publication', null],
  ['en', '4,5 millions de personnes', '4.5 people', 'figure-differs', blocks, '4.5 million people'],
  ['en', '50 000 familles', '50.000 families', 'figure-differs', blocks, '50,000 families'],
  ['en', '50 000 familles', '5,000 families', 'figure-differs', blocks, '50,000 families'],
  ['en', '120 délégations', 'Delegations took part', 'figure-missing', blocks, null],
  ['en', 'Des délégations', '120 delegations', 'figure-unexpected', blocks, null],
  ['es', '120 délégations', '210 delegaciones', 'figure-differs', blocks, '120 delegaciones'],
  [
    'en',
    'les 28 et 29 octobre 2019',
    'on 28 and 30 October 2019',
    'figure-differs',
    blocks,
    'on 28 and 29 October 2019',
  ],
  [
    'en',
    'les 28 et 29 octobre 2019',
    'on 28 and 29 November 2019',
    'figure-differs',
    blocks,
    'on 28 and 29 October 2019',
  ],
  [
    'es',
    'les 28 et 29 octobre 2019',
    'los días 28 y 29 de octubre de 2018',
    'figure-differs',
    blocks,
    'los días 28 y 29 de octubre de 2019',
  ],
  ['en', 'les 28 et 29 octobre 2019', 'on 28 and 29 October', 'figure-differs', blocks, 'on 28 and 29 October 2019'],
  ['en', 'les 28 et 29 octobre', 'on 28 and 29 October 2019', 'year-added', 'warns', null],
  ['es', 'Le 1er octobre 2019', 'El 11 de octubre de 2019', 'figure-differs', blocks, 'El 1 de octubre de 2019'],
  ['en', 'avant le 03/04/2020', 'before 5 April 2020', 'figure-differs', blocks, 'before 3 April 2020'],
  ['en', "d'ici fin 2020", 'by the end of 2021', 'figure-differs', blocks, 'by the end of 2020'],
  ['en', 'Dès octobre, les pays', 'From November, the countries', 'figure-differs', 'warns', null],
  ['en', '12 % des ménages', '21 per cent of households', 'figure-differs', blocks, '12 per cent of households'],
  ['en', '12 % des ménages', '12 households', 'figure-differs', blocks, null],
  ['es', '12 % des ménages', 'el 12,5 % de los hogares', 'figure-differs', blocks, 'el 12 % de los hogares'],
  ['en', '50 millions d’euros', '$50 million', 'figure-differs', blocks, null],
  ['en', '50 millions d’euros', '50 million', 'figure-differs', blocks, null],
  ['en', '50 millions d’euros', 'EUR 55 million', 'figure-differs', blocks, 'EUR 50 million'],
  ['es', '50 millions de dollars américains', '50 millones de dólares canadienses', 'figure-differs', blocks, null],
  ['en', 'à 14 h 30', 'at 4.30 p.m.', 'figure-differs', blocks, null],
  ['es', 'à 14 h 30', 'a las 14.00 horas', 'figure-differs', blocks, null],
  ['en', 'à 14 h 30', 'at 2.30 a.m.', 'figure-differs', blocks, null],
  ['en', 'au XXIe siècle', 'in the 20th century', 'figure-differs', blocks, null],
  ['en', 'le 75e anniversaire', 'the 57th anniversary', 'figure-differs', blocks, null],
  ['en', 'trois pays', 'four countries', 'figure-differs', 'warns', null],
  ['es', 'trois pays', 'países', 'figure-missing', 'warns', null],
  ['en', 'trois pays', '4 countries', 'figure-differs', blocks, null],
  ['en', 'la troisième Conférence', 'the Fourth Conference', 'figure-differs', 'warns', null],
  ['en', 'deux millions de personnes', 'three million people', 'figure-differs', blocks, null],
  ['en', 'deux cents familles', 'three hundred families', 'figure-differs', blocks, null],
  ['en', '−5 °C', '5 °C', 'figure-differs', blocks, '−5 °C'],
  ['en', '−5 °C', '−7 °C', 'figure-differs', blocks, '−5 °C'],
  [
    'en',
    '4,5 millions en 2019 et 6,5 millions en 2020',
    '4.5 million in 2019 and 6.5 million in 2021',
    'figure-differs',
    blocks,
  ],
  ['en', '120 délégations, 120 discours', '120 delegations, speeches', 'figure-missing', blocks, null],
  ['en', 'Le HCR salue', 'HCR welcomes', 'acronym-wrong-language', blocks, 'UNHCR welcomes'],
  ['en', "L'OIM salue", 'The OIM welcomes', 'acronym-wrong-language', blocks, 'The IOM welcomes'],
  ['en', "L'UE salue", 'The UE welcomes', 'acronym-wrong-language', blocks, 'The EU welcomes'],
  ['en', 'La BID salue', 'BID welcomes', 'acronym-wrong-language', blocks, 'IDB welcomes'],
  [
    'es',
    'Le HCR salue',
    'UNHCR acoge con satisfacción',
    'acronym-wrong-language',
    blocks,
    'ACNUR acoge con satisfacción',
  ],
  [
    'es',
    'Le HCR salue',
    'El HCR acoge con satisfacción',
    'acronym-wrong-language',
    blocks,
    'El ACNUR acoge con satisfacción',
  ],
  [
    'es',
    "L'OIM salue",
    'La IOM acoge con satisfacción',
    'acronym-wrong-language',
    blocks,
    'La OIM acoge con satisfacción',
  ],
  [
    'es',
    "L'UE salue",
    'La EU acoge con satisfacción',
    'acronym-wrong-language',
    blocks,
    'La UE acoge con satisfacción',
  ],
  ['en', 'Écrire à awells@iom.int', 'Write to awels@iom.int', 'contact-altered', blocks, 'Write to awells@iom.int'],
  ['en', 'Écrire à awells@iom.int', 'Write to us', 'contact-missing', blocks, null],
  ['es', 'Nous écrire', 'Escribir a awells@iom.int', 'contact-unexpected', blocks, null],
  ['es', 'Tél. : +41 79 403 53 65', 'Tel.: +41 79 403 53 56', 'contact-altered', blocks, 'Tel.: +41 79 403 53 65'],
  ['en', 'Tél. : + 41 79 33 77 591', 'Tel.: +41 79 33 77 59', 'contact-altered', blocks, 'Tel.: + 41 79 33 77 591'],
  ['en', 'la résolution A/RES/76/123', 'resolution A/RES/67/123', 'contact-altered', blocks, 'resolution A/RES/76/123'],
  ['en', 'voir https://www.iom.int/fr/presse', 'see https://www.iom.int/en/press', 'contact-altered', blocks],
  ['en', 'voir https://www.iom.int/fr/presse', 'see https://www.iom.int/es/presse', 'contact-altered', blocks],
  ['en', 'Le document COM(2019) 123', 'Document COM(2019) 132', 'contact-altered', blocks, 'Document COM(2019) 123'],
  ['en', 'Les participants', ' \u00A0\n', 'text-empty', blocks, null],
  ['es', 'Les participants', '…', 'text-empty', blocks, null],
  ['en', 'Les participants ont salué', 'Les participants ont salué', 'equal-to-source', 'blocks-publication', null],
  ['en', "L'accueil des réfugiés", 'L’accueil\u00A0des réfugiés', 'equal-to-source', 'blocks-publication', null],
];

const applied = (text: string, { from, to, text: put }: Fix): string => text.slice(0, from) + put + text.slice(to);

describe('a planted fault', () => {
  it.each(faults.map((fault) => ({ fault, name: fault.slice(0, 4).join(' | ') })))(
    '$name',
    ({ fault: [language, source, target, code, level, repaired] }) => {
      const context = { language, kind: 'paragraph' } as const;
      const found = runChecks(source, target, context).filter((finding) =>
        code === 'equal-to-source' ? finding.code === code : true,
      );
      expect(found.map((finding) => [finding.code, finding.level])).toEqual([[code, level]]);
      const fix = found[0]?.fix ?? null;
      if (repaired !== undefined) expect(fix && applied(target, fix)).toBe(repaired);
      if (fix !== null)
        expect(runChecks(source, applied(target, fix), context).filter((each) => each.level === blocks)).toEqual([]);
    },
  );
});
