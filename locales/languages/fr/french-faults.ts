import { listed } from '../sentence-facts.ts';

/** Words that begin with an accented capital, as they are written; typists leave the accent out. Names of people are no part. */
export const accentedCapitals: readonly string[] = listed(`
  État, États, École, Écoles, Église, Églises, Égypte, Équateur, Éthiopie, Érythrée, Émirats, Élection, Élections,
  Élaboration, Élaborer, Élaborée, Échange, Échanges, Échéance, Échec, Échelle, Économie, Économies, Économique, Économiques,
  Écrit, Écrire, Éditeur, Édition, Éditions, Éducation, Également, Égal, Égale, Égalité, Égard, Élargissement, Élargir,
  Élément, Éléments, Élève, Élèves, Élue, Élus, Émission, Émissions, Énergie, Énergies, Énorme, Épidémie, Épidémies, Époque,
  Épreuve, Équipe, Équipes, Équipement, Équipements, Équilibre, Équité, Équivalent, Établie, Établir, Établissement,
  Établissements, Étant, Étape, Étapes, Étendue, Éthique, Étranger, Étrangers, Étrangère, Étrangères, Étroite, Étude,
  Études, Étudiant, Étudiants, Étudiante, Évaluation, Évaluations, Évaluer, Événement, Événements, Éventuel, Éventuelle,
  Éventuellement, Évidemment, Éviter, Évolution, Évolutions, Évoquant, Être, Êtes, À, Ça, Île, Îles, Âge, Âgé, Âgée,
  Âgés, Âgées, Ôter, Œuvre, Œuvres, Œuvrer
`);

/** What is written in haste, and how it is written: whole words, as they stand. */
export const hastyWords: Readonly<Record<string, string>> = {
  svp: 's’il vous plaît',
  SVP: 's’il vous plaît',
  'S.V.P.': 's’il vous plaît',
  's.v.p.': 's’il vous plaît',
  stp: 's’il te plaît',
  Mr: 'M.',
  'Mr.': 'M.',
  Mrs: 'MM.',
  'Mme.': 'Mme',
  Melle: 'Mlle',
  cad: 'c’est-à-dire',
  càd: 'c’est-à-dire',
  RDV: 'rendez-vous',
  rdv: 'rendez-vous',
  'etc...': 'etc.',
  'etc…': 'etc.',
};
