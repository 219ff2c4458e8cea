import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PreviewView } from '#contract/publishing.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { MarkedText, type Footnote } from '#components/edition/marked-text.tsx';
import { notesOf } from '#components/edition/notes.tsx';
import { writtenDateline } from '#domain/dateline/written-dateline.ts';
import { contactLinesOf } from '#domain/blocks/contacts-of-block.ts';

type Segment = PreviewView['segments'][number];

/** The page as it would be, in the typography that readers get; what is not approved is marked in words and colour. */
export const PreviewArticle = ({ preview }: { preview: PreviewView }) => {
  const t = useTranslations('preview');
  const { language, dateline, contacts, blocks } = preview;
  const notes = notesOf(preview);
  const numbers = new Map(notes.map((note, at) => [note, at + 1]));
  const kick = writtenDateline(dateline, language);
  return (
    <article
      lang={language}
      dir={languageFacts[language].direction}
      className="font-text text-[17.5px] leading-[1.6] [&_a]:text-accent [&_a]:underline"
    >
      {kick === '' ? null : <p className="mb-3.5 font-ui text-[12.5px] font-medium text-ink-2">{kick}</p>}
      {preview.segments.map((segment) =>
        segment.approved ? (
          <Part key={segment.id} segment={segment} numbers={numbers} />
        ) : (
          <div
            key={segment.id}
            id={`text-${segment.id}`}
            className="my-3 rounded border-l-2 border-bar-draft bg-draft-soft px-3 py-2 *:last:mb-0"
          >
            <p className="mb-1 font-ui text-[12px] leading-none font-medium text-draft">
              {segment.text.text === '' ? t('untranslated') : t('notApproved')}
            </p>
            {segment.text.text === '' ? null : <Part segment={segment} numbers={numbers} />}
          </div>
        ),
      )}
      {preview.hasEndMark ? (
        <p className="my-6 text-center font-ui text-[12.5px] font-medium tracking-[0.08em] text-ink-2">
          {languageFacts[language].endMark}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <section aria-label={t('notes')} className="mt-6 border-t border-line pt-3 text-[14.5px] leading-normal">
          <ol className="m-0 list-decimal pl-5">
            {notes.map(({ note }, at) => (
              <li key={at}>{note}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {blocks.map(({ kind, lines, confirmed }, at) =>
        kind === 'boilerplate' ? (
          <BlockFrame key={at} isConfirmed={confirmed}>
            {lines.map((line, index) => (
              <p key={index} className={line.kind === 'heading' ? 'font-semibold' : 'mt-1'}>
                {line.text}
              </p>
            ))}
          </BlockFrame>
        ) : null,
      )}
      {contacts.length > 0 ? (
        <div
          className={`mt-8 border-t border-line pt-4 text-[15.5px] leading-normal ${preview.contactsConfirmed ? '' : 'rounded border-l-2 border-l-bar-draft bg-draft-soft px-3 pb-3'}`}
        >
          {preview.contactsConfirmed ? null : (
            <p className="mb-2 font-ui text-[12px] leading-none font-medium text-draft">{t('contactsNotConfirmed')}</p>
          )}
          <ContactLines lines={contacts} />
        </div>
      ) : null}
      {blocks.map(({ kind, lines, confirmed }, at) =>
        kind === 'contacts' ? (
          <BlockFrame key={at} isConfirmed={confirmed}>
            <ContactLines lines={contactLinesOf(lines)} />
          </BlockFrame>
        ) : null,
      )}
      {preview.notice === null ? null : (
        <BlockFrame isConfirmed={blocks.every((block) => block.kind !== 'prevailing-notice' || block.confirmed)}>
          <p className="font-ui text-[13px] text-ink-2">{preview.notice}</p>
        </BlockFrame>
      )}
    </article>
  );
};

/** A block of the library beside the text; one that nobody confirmed is marked. */
const BlockFrame = ({ isConfirmed, children }: { isConfirmed: boolean; children: ReactNode }) => {
  const t = useTranslations('preview');
  return (
    <div
      className={`mt-6 text-[15.5px] leading-normal ${isConfirmed ? '' : 'rounded border-l-2 border-l-bar-draft bg-draft-soft px-3 py-2'}`}
    >
      {isConfirmed ? null : (
        <p className="mb-2 font-ui text-[12px] leading-none font-medium text-draft">{t('blockNotConfirmed')}</p>
      )}
      {children}
    </div>
  );
};

const ContactLines = ({ lines }: { lines: PreviewView['contacts'] }) =>
  lines.map((line, index) => (
    <p
      key={index}
      className={line.kind === 'contact-line' ? '' : `font-semibold ${line.kind === 'contact-heading' ? 'mt-3' : ''}`}
    >
      {line.text}
    </p>
  ));

type PartProps = { segment: Segment; numbers: ReadonlyMap<Footnote, number> };

const Part = ({ segment: { kind, text }, numbers }: PartProps) => {
  const words = <MarkedText text={text} footnote={(note) => <sup>{numbers.get(note)}</sup>} />;
  switch (kind) {
    case 'headline':
      return <h1 className="mb-2.5 text-[29px] leading-[1.22] font-semibold tracking-[-0.01em]">{words}</h1>;
    case 'subheadline':
      return <p className="mb-5 text-[19px] leading-[1.45] text-ink-2">{words}</p>;
    case 'heading':
      return <h2 className="mt-6 mb-1.5 text-[20px] leading-[1.3] font-semibold">{words}</h2>;
    case 'quote':
      return <blockquote className="mb-4 border-l-2 border-line-strong pl-4">{words}</blockquote>;
    case 'list-item':
      return <p className="mb-1 ml-5 list-item list-disc">{words}</p>;
    case 'dateline':
    case 'paragraph':
    case 'table-cell':
      return <p className="mb-4">{words}</p>;
  }
};
