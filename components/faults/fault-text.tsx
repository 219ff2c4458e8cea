import type { FaultView } from '#contract/faults.ts';
import { showSpaces } from './show-spaces.ts';

const around = 28;
const most = 4;

/** What stands in the text and what would, with a few words around; the first places of a fault that has many. */
export const FaultText = ({ kind, text, spans }: Pick<FaultView, 'kind' | 'text' | 'spans'>) => {
  const show = kind === 'spaces' || kind === 'quotes' ? showSpaces : (words: string) => words;
  const shown = spans.slice(0, most);
  return (
    <span lang="fr" className="font-text text-[15px] leading-normal wrap-anywhere">
      {shown.map(({ from, to, replacement }, at) => {
        const previous = shown[at - 1]?.to ?? 0;
        const start = Math.max(previous, wordBefore(text, from - around));
        const next = shown[at + 1]?.from ?? text.length;
        const end = Math.min(next, at === shown.length - 1 ? wordAfter(text, to + around) : to);
        const found = text.slice(from, to);
        return (
          <span key={from}>
            {start > previous ? '… ' : ''}
            {text.slice(start, from)}
            {replacement === null ? (
              <mark className="rounded-[1px] bg-draft-soft text-ink">{found}</mark>
            ) : (
              <>
                {found === '' ? null : <del className="rounded-[1px] bg-removed text-removed-ink">{show(found)}</del>}
                {replacement === '' ? null : (
                  <ins className="ml-px rounded-[1px] bg-added no-underline">{show(replacement)}</ins>
                )}
              </>
            )}
            {text.slice(to, end)}
            {at === shown.length - 1 && end < text.length ? ' …' : ''}
          </span>
        );
      })}
    </span>
  );
};

/** Where a word begins or ends: nothing is shown by halves. */
const wordBefore = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
const wordAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
};
