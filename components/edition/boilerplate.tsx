import { boilerplateOf, type EditionContent } from '#domain/editions/edition-content.ts';

/** Who the organizations are, a section each, after the end of the text. */
export const Boilerplate = ({ content }: { content: Pick<EditionContent, 'blocks'> }) =>
  boilerplateOf(content).map((lines, at) => (
    <section key={at} className="about">
      {lines.map(({ kind, text }, line) =>
        kind === 'heading' ? <h2 key={line}>{text}</h2> : <p key={line}>{text}</p>,
      )}
    </section>
  ));
