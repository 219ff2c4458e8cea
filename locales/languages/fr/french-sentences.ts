import { listed, type SentenceFacts } from '../sentence-facts.ts';

export const frenchSentences: SentenceFacts = {
  abbreviations: listed(`
    M., MM., Mme., Mmes., Mlle., Mlles., Mgr., Me., Mes., Dr., Drs., Pr., Prs., prof., gén., col., cdt., lt., amb.,
    S.E., S. E., S.E.M., Exc., suiv., S.M., S.A.R., St., Ste., Sts., Stes., R.P., art., arts., al., alin., chap., par., parag.,
    p., pp., vol., t., éd., éds., fig., ill., tabl., ann., app., réf., rés., sect., suppl., doc., n°., nos., cf.,
    p. ex., par ex., c.-à-d., i.e., e.g., vs., op. cit., loc. cit., ibid., id., trad., dir., coll., coord., sq.,
    sqq., ss., env., tél., téléc., port., courr., av., ap., apr., bd., bld., boul., rte., pl., ch., fbg., bât.,
    dépt., dép., arr., hab., max., min., resp., adm., univ., fac., int., ext., sté., éts., cie., ltd., inc., adj.,
    éq., ét., dest., obs., rem., N.B., P.-S., h., etc., av. J.-C., ap. J.-C., apr. J.-C.
  `),
  closingAbbreviations: listed(`
    av. J.-C., ap. J.-C., apr. J.-C., etc., h., hab., max., min., ss., sqq., sq., cie., ltd., inc., éts., dép., arr.,
    ext., int., resp., ibid., op. cit., col., fac., app., adj., obs., rem., lt., adm., univ., courr., dest.
  `),
  abbreviationsBeforeFigures: listed(`
    no., par., port., ch., pl., ill., app., ann., dest., id., doc., min., ét.
  `),
  sentenceStarters: listed(`
    le, la, les, l, un, une, des, du, au, aux, il, elle, ils, elles, on, nous, vous, je, ce, cet, cette, ces, ceci,
    cela, ça, c, ci, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, et, mais, or, donc, car, ni,
    ou, puis, ensuite, enfin, ainsi, aussi, alors, en, dans, par, pour, sur, sous, avec, sans, selon, depuis,
    pendant, après, avant, lors, dès, chez, entre, vers, malgré, outre, afin, si, quand, lorsque, comme, puisque,
    bien, quoique, tandis, toutefois, cependant, néanmoins, pourtant, à, qui, que, quoi, dont, où, quel, quelle,
    quels, quelles, comment, pourquoi, combien, tout, toute, tous, toutes, plusieurs, certains, certaines,
    quelques, chaque, aucun, aucune, d, j, n, s, qu, non, oui, voici, voilà, aujourd, hier, demain
  `),
};
