'use client';

import { useTranslations } from 'next-intl';
import type { ContactsView } from '#contract/translations.ts';
import { columnsClass } from './columns-class.ts';
import { ContactsColumn } from './contacts-column.tsx';
import { useEditor } from './editor-context.tsx';

/** The contact block under the texts: one for each language, without review states, confirmed before publication. */
export const ContactsBlock = ({ contacts }: { contacts: readonly ContactsView[] }) => {
  const t = useTranslations('editor');
  const { shown } = useEditor();
  const source = contacts.find(({ language }) => language === 'fr');
  const targets = shown.flatMap((language) => contacts.filter((one) => one.language === language));
  if (!source || [source, ...targets].every(({ lines }) => lines.length === 0)) return null;
  return (
    <section id="contacts" aria-labelledby="contacts-title" className="scroll-mt-14 border-line max-wide:border-t">
      <div className={`wide:grid wide:border-b wide:border-line ${columnsClass(shown.length)}`}>
        <h2
          id="contacts-title"
          className="m-0 px-3.5 pt-4 text-[10px] leading-[1.6] font-normal tracking-[0.02em] text-ink-3 max-wide:text-[12px] wide:px-1 wide:pl-3"
        >
          <span className="wide:[writing-mode:vertical-rl]">{t('contacts')}</span>
        </h2>
        {[source, ...targets].map((block) => (
          <ContactsColumn key={block.language} first={block} source={source} />
        ))}
      </div>
    </section>
  );
};
