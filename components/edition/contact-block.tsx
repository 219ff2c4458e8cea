import type { ContactLine } from '#domain/segment.ts';
import type { Words } from './words.ts';

/** Whom to ask, as lines; e-mail addresses are links. */
export const ContactBlock = ({ lines, t }: { lines: ContactLine[]; t: Words }) =>
  lines.length === 0 ? null : (
    <section className="contacts" aria-label={t('contacts')}>
      {lines.map((line, index) => (
        <p key={index} className={line.kind}>
          {withLinks(line.text)}
        </p>
      ))}
    </section>
  );

const address = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

const withLinks = (text: string) =>
  text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={`mailto:${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
