import { fold } from '#domain/fold.ts';

const words =
  /^[\s\p{P}\p{S}]*(?:fin(?: du communique(?: de presse| commun| conjoint)?)?|ends?|fin de l'embargo)[\s\p{P}\p{S}]*$/u;
const thirty = /^[\s\p{Pd}]+30[\s\p{Pd}]+$/u;
const circles = /^[\s\p{Pd}]*(?:ooo|o0o)[\s\p{Pd}]*$/u;
const signs = /^(?:(?:\*\s*){3,}|(?:#\s*){2,}|(?:•\s*){3,}|(?:~\s*){3,}|(?:◊\s*){1,}|(?:■\s*){1,}|(?:\+\s*){3,}|⁂)$/u;

export type EndMark = 'word' | 'sign' | null;

/** Whether a line closes a communiqué: FIN, - 30 -, ###, * * *. A row of hyphens is a rule, not an end. */
export const endMarkOf = (text: string): EndMark => {
  if (text.length > 60) return null;
  const folded = fold(text);
  if (
    words.test(folded) ||
    thirty.test(folded) ||
    circles.test(folded) ||
    (/^#+$/.test(folded.replace(/\s/g, '')) && folded.length > 1)
  )
    return 'word';
  return signs.test(folded) ? 'sign' : null;
};
