import { listed, type SentenceFacts } from '../sentence-facts.ts';

export const englishSentences: SentenceFacts = {
  abbreviations: listed(`
    Mr., Mrs., Ms., Dr., Prof., Hon., H.E., H. E., Gen., Col., Sen., Gov., St., Jr., Sr., art., para., paras.,
    chap., sect., p., pp., No., Nos., vol., ed., eds., fig., ref., tel., cf., e.g., i.e., etc., et al., approx.,
    vs., a.m., p.m., U.S., U.K., U.N., Inc., Ltd., Co., Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sept., Sep.,
    Oct., Nov., Dec., Messrs., Rev., Capt., Lt., Maj., Cmdr., Adm., Rep., Amb., viz., est., dept., univ., Mt., Ft.,
    fol., ff., app., annex., Ph.D., Corp., E.U., D.C.
  `),
  closingAbbreviations: listed(`
    etc., Inc., Ltd., Co., Corp., a.m., p.m., U.S., U.N., U.K., E.U., D.C., Jr., Sr., Ph.D., al., ff.
  `),
  abbreviationsBeforeFigures: listed(`
    No., Nos., fig., app., est., annex., ed., sect., co., fol.
  `),
  sentenceStarters: listed(`
    the, a, an, this, that, these, those, it, he, she, they, we, you, i, its, his, her, their, our, your, my, and,
    but, or, nor, so, yet, for, in, on, at, by, from, to, of, with, without, under, over, after, before, during,
    since, until, while, when, where, if, as, although, though, because, however, therefore, moreover, furthermore,
    meanwhile, here, there, some, many, most, all, both, each, every, several, no, not, what, which, who, whose,
    why, how, according, only, also, then, thus, today, yesterday, everyone, everybody, everything, someone, somebody,
    something, nobody, nothing, none, another, others, other, few, two, three, now, later, earlier, once, despite, among
  `),
};
