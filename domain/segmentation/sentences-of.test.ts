import { expect, test } from 'vitest';
import type { Language } from '#locales/languages/language.ts';
import { sentencesOf } from './sentences-of.ts';

/** A bar stands where one sentence ends and the next begins. */
const cases: Record<Language, string[]> = {
  fr: [
    'M. Dupont a signé.| Mme Morel aussi.',
    'MM. Dupont et Morel, S.E. Mme Diallo et S. E. M. Antonio ont signé.| La séance est levée.',
    'Le Dr. A. Morel et le Pr. Martin sont à Genève.| Elle parle.',
    'Me Dupont plaide.| Mgr. Romero est venu.',
    'L’art. 5 de l’Accord s’applique.| L’art. L. 511-1 aussi.',
    'Voir le n° 12 du 3 mars.| Le n°. 13 suit.',
    'Les pays, p. ex. le Pérou, accueillent.| Certains, p. ex. Cuba, non.',
    'Les frontières, les ports, etc. Le texte les cite tous.'.replace('etc. ', 'etc.| '),
    'Les frontières (routes, ports, etc.) sont ouvertes.| Tout va bien.',
    'Des vivres, des tentes, etc. sont arrivés.| Le reste suit.',
    'Des vivres, des tentes, etc.\u202F; des couvertures aussi.| Le reste suit.',
    'Le magazine Télérama… : un entretien.| Il paraît, dit-on… , demain.',
    'J.-P. Sartre et J. K. Rowling ne se connaissaient pas.| C’est dommage.',
    'Au Ier siècle av. J.-C. Rome domine.',
    'La ville date de 200 apr. J.-C.| Elle a grandi depuis.',
    'Le 1er janv. 2020, il neige.| Le 10 déc. 2019 aussi.',
    'Reçu le 10 déc. Paris répond.',
    'Ils étaient sept.| Genève les accueille.',
    'Le 3 sept. 2019 à 14 h 30.| Fin.',
    'Le 2e comité et la 3e commission se réunissent.| La 74e session s’ouvre.',
    'Les coûts atteignent 4,5 millions de dollars.| 120 délégations sont là.',
    'Le total est de 50 000.| Il monte.',
    'Elle vaut 3.5 points.| Le résultat tient.',
    '« Oui. »| Le ministre est parti.',
    '«\u00A0Nous sommes prêts.\u00A0»| Elle a quitté la salle.',
    '«\u00A0Êtes-vous prêts\u202F?\u00A0» a demandé la ministre.| Nul n’a répondu.',
    '«\u00A0Merci\u202F!\u00A0», a-t-il lancé.| Tous ont ri.',
    'Vraiment\u202F?| Oui\u202F!| Sans doute.',
    'Il hésite…| Puis il signe.',
    'Il hésite... puis il signe.| Voilà.',
    'Il a dit (voir l’annexe B) que non.| Il a dit cela.',
    'Voir l’annexe B.| Le comité s’en charge.',
    'Le rapport de J. Le Goff est cité.| Il est bon.',
    '1. Le comité se réunit.| 2. Il décide.',
    'Écrivez à presse@oim.int.| Le site www.iom.int est ouvert.',
    'L’O.N.U. Le Conseil'.replace('U. ', 'U.| '),
    'Le H.C.R. Genève a répondu.',
    'Tél. : 022 717 91 11.| Fax : 022 798 61 50.',
    'La réunion (10 h.–12 h.) est close.| Merci.',
    'Une ville de 5 000 hab. Le maire parle.'.replace('hab. ', 'hab.| '),
    'cf. Genève, p. 12.| Cf. aussi chap. II.',
    'Il a dit : « Bien. Très bien. » Et il partit.'.replace('Bien. ', 'Bien.| ').replace('» ', '»| '),
    'St. Gallen est en Suisse.| On y va.',
    'Elle cite les rés. 2231 et suiv. du Conseil.| Elle conclut.',
    'La société Dupont & Cie. a répondu.| Son offre tient.',
    'Merci…| … Et bravo.',
    'Courriel : presse@iom.int.| Merci.',
    'George W. Bush et John F. Kennedy.| L’ONU.| Le HCR.',
    'Louis XIV.| Le roi.| Jean-Paul II.| Le pape.',
    '3. Décide de rester saisi.| 4. Prie le Secrétaire général.',
    'Elle l’a dit.| (Voir la note 3.)| Il le sait.',
    'sans point',
  ],
  en: [
    'It ended at 5 p.m.| Everyone left.',
    'Mr. Smith met Ms. Jones, Dr. A. Lee and H.E. Mr. Antonio.| They signed.',
    'See No. 12 of the list.| He said no.| The rest agreed.',
    'It opens at 9 a.m.| The room is small.',
    'It opens at 9 a.m. Monday.',
    'The U.S. Government agreed.| The U.N. did too.',
    'It happened in the U.S.| The rest is known.',
    'Ports, roads, etc.| They are open.',
    '“Are you ready?” asked the minister.| Nobody answered.',
    '“We are ready.”| She left the room.',
    'They met on 10 Dec. 2019 in Quito.| They will meet again.',
    'Some 4.5 million people left.| 120 delegations came.',
    'e.g. Peru, i.e. the host.| Fine.',
    'Smith et al. Wrote'.replace('al. W', 'al. W'),
  ],
  es: [
    'El Sr. Pérez y la Sra. Díaz, S.E. D. Luis y la Dra. A. Gil firmaron.| Se levantó la sesión.',
    '¿Están listos?| ¡Sí!| Empezamos.',
    '«¿Están listos?», preguntó la ministra.| Nadie contestó.',
    'Los EE. UU. firmaron.| Los demás también.',
    'Abre a las 9 a. m.| La sala es pequeña.',
    'Véase el art. 5, pág. 12, n.º 3.| Véase también el núm. 4.',
    'Puertos, caminos, etc.| Están abiertos.',
    'Unos 4,5 millones salieron.| Llegaron 120 delegaciones.',
    'El 10 de dic. de 2019 se reunieron.| Volverán.',
  ],
};

test.each(Object.entries(cases).flatMap(([language, all]) => all.map((one) => [language, one] as const)))(
  '%s: %s',
  (language, marked) => {
    const wanted = marked.split('|').map((piece) => piece.trim());
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text, language as Language).map(({ from, to }) => text.slice(from, to))).toEqual(wanted);
  },
);

test('a line that ends is a sentence that ends', () => {
  const text = 'Contact presse\nM.\nDupont est à Genève. Il parle.';
  expect(sentencesOf(text, 'fr').map(({ from, to }) => text.slice(from, to))).toEqual([
    'Contact presse',
    'M.',
    'Dupont est à Genève.',
    'Il parle.',
  ]);
});
