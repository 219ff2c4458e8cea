import type { ShownEdition } from './shown-edition.ts';
import { writtenDay } from './written-date.ts';

/** Place and day, by the language's rules. */
export const Dateline = ({ edition }: { edition: Pick<ShownEdition, 'content' | 'language'> }) => {
  const { place, day } = edition.content.dateline;
  if (place === '' && !day) return null;
  return (
    <p className="kick">
      {place}
      {place !== '' && day ? ', ' : null}
      {day ? <time dateTime={day}>{writtenDay(day, edition.language)}</time> : null}
    </p>
  );
};
