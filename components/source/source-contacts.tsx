'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { CheckBox } from '#components/document-settings/check-box.tsx';
import { Button } from '#components/ui/button.tsx';
import { contactKinds, type ContactKind } from '#domain/segment.ts';
import type { SourceAct, SourceEdits } from './source-edits.ts';

type Props = { edits: SourceEdits; dispatch: Dispatch<SourceAct>; isEditable: boolean };

/** The contact block of the source and its end mark. */
export const SourceContacts = ({ edits: { contacts, hasEndMark }, dispatch, isEditable }: Props) => {
  const t = useTranslations('source');
  const kind = useTranslations('kind');
  return (
    <section className="mt-5">
      <h2 className="m-0 text-[13px] font-semibold text-ink-2">{t('contacts')}</h2>
      <p className="mt-0.5 mb-2.5 text-[12.5px] text-ink-2">{t('contactsHint')}</p>
      {contacts.length === 0 ? <p className="m-0 mb-2 text-[13.5px] text-ink-2">{t('noContacts')}</p> : null}
      <ul className="m-0 list-none divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface p-0 empty:hidden">
        {contacts.map(({ key, kind: own, text }, at) => (
          <li key={key} className="flex flex-wrap items-center gap-2 px-3.5 py-1.5 sm:flex-nowrap">
            {isEditable ? (
              <>
                <input
                  value={text}
                  lang="fr"
                  maxLength={500}
                  aria-label={t('contact', { number: at + 1 })}
                  onChange={(event) => dispatch({ act: 'set-contact', key, part: { text: event.target.value } })}
                  className={`min-w-0 flex-1 rounded border-0 bg-transparent px-1 py-1 font-text text-[15px] text-ink ${own === 'contact-heading' ? 'font-semibold' : ''}`}
                />
                <select
                  value={own}
                  aria-label={t('kindOf', { number: at + 1 })}
                  onChange={(event) =>
                    dispatch({ act: 'set-contact', key, part: { kind: event.target.value as ContactKind } })
                  }
                  className="min-h-7 rounded border border-line bg-surface px-1.5 text-[12.5px] text-ink-2"
                >
                  {contactKinds.map((one) => (
                    <option key={one} value={one}>
                      {kind(one)}
                    </option>
                  ))}
                </select>
                <Button
                  small
                  look="quiet"
                  aria-label={t('removeContact', { number: at + 1 })}
                  onPress={() => dispatch({ act: 'remove-contact', key })}
                >
                  <X size={14} aria-hidden />
                </Button>
              </>
            ) : (
              <span lang="fr" className={`font-text text-[15px] ${own === 'contact-heading' ? 'font-semibold' : ''}`}>
                {text}
              </span>
            )}
          </li>
        ))}
      </ul>
      {isEditable ? (
        <div className="mt-3 flex flex-wrap items-start justify-between gap-4">
          <CheckBox
            label={t('endMark')}
            hint={t('endMarkHint')}
            isChecked={hasEndMark}
            onChange={(isChecked) => dispatch({ act: 'end-mark', hasEndMark: isChecked })}
          />
          <Button small onPress={() => dispatch({ act: 'add-contact' })}>
            {t('addContact')}
          </Button>
        </div>
      ) : null}
    </section>
  );
};
