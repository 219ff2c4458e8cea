import { listed, type SentenceFacts } from '../sentence-facts.ts';

export const spanishSentences: SentenceFacts = {
  abbreviations: listed(`
    Sr., Sra., Srta., Sres., Sras., D., Dª., Dr., Dra., Prof., Excmo., Excma., S.E., S. E., Lic., Ing., Gral.,
    art., arts., párr., cap., p., pág., págs., pp., n.º, núm., núms., vol., ed., fig., ref., tel., cf., p. ej.,
    etc., aprox., máx., mín., EE., FF., EE. UU., EE.UU., a. m., p. m., Sto., Sta., av., Avda., ene., feb., mar., abr., may.,
    jun., jul., ago., sept., set., oct., nov., dic., Dña., D.ª, Rvdo., Mons., Cnel., Cap., Tte., Emb., Mtro., Arq.,
    Dir., Pdte., vid., i.e., vs., dpto., depto., avda., tfno., ext., figs., vols., t., eds., trad., coord.,
    coords., ss., sig., sigs., ibíd., op. cit., loc. cit., hab., FF. AA., a. C., d. C., a.m., p.m., S. A., S.A.,
    Cía., Ltda., Inc., Uds., Ud., Vd., Vds.
  `),
  closingAbbreviations: listed(`
    etc., EE. UU., FF. AA., a. C., d. C., a. m., p. m., a.m., p.m., S. A., S.A., Cía., Ltda., Inc., ss., hab.,
    máx., mín., op. cit., ibíd.
  `),
  abbreviationsBeforeFigures: listed(`
    cap., ed., fig., ext., sig., t., emb., dir.
  `),
  sentenceStarters: listed(`
    el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella,
    esto, eso, su, sus, nuestro, nuestra, nuestros, nuestras, mi, tu, él, ella, ellos, ellas, nosotros, usted,
    ustedes, yo, se, y, e, o, u, pero, sino, mas, aunque, si, no, ni, que, cuando, como, donde, mientras, porque,
    pues, entonces, luego, después, antes, durante, desde, hasta, en, de, del, al, a, por, para, con, sin, sobre,
    bajo, entre, hacia, según, tras, ante, contra, además, también, asimismo, así, embargo, hoy, ayer, mañana,
    quien, quienes, cual, cuales, qué, quién, cómo, cuándo, dónde, cuánto, todo, toda, todos, todas, cada, algunos,
    algunas, varios, varias, muchos, muchas, otro, otra, otros, otras
  `),
};
