import { beforeDay, datelineDay } from '#domain/dateline/written-dateline.ts';
import type { ShownEdition } from './shown-edition.ts';

/** Place and day, by the language's rules. */
export const Dateline = ({ edition }: { edition: Pick<ShownEdition, 'content' | 'language'> }) => {
  const { content, language } = edition;
  const { place, day } = content.dateline;
  if (place === '' && !day) return null;
  return (
    <p className="kick">
      {beforeDay(content.dateline, language)}
      {day ? <time dateTime={day}>{datelineDay(day, language)}</time> : null}
    </p>
  );
};
