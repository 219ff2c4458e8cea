'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OrganizationView } from '#contract/organizations.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { NewOrganization } from './new-organization.tsx';

type Props = {
  ids: string[];
  onChange: (ids: string[]) => void;
  organizations: OrganizationView[];
  onCreated: (organization: OrganizationView) => void;
  error?: string | undefined;
};

/** Who issues the document, in an order that is meant; the first leads. */
export const OrganizationsField = ({ ids, onChange, organizations, onCreated, error }: Props) => {
  const t = useTranslations('settings');
  const locale = useLocale();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState('');
  const [isAdding, setAdding] = useState(false);
  const named = (id: string) => organizations.find((one) => one.id === id)?.names[locale] ?? id;
  const others = organizations.filter(({ id }) => !ids.includes(id));
  const move = (from: number, by: -1 | 1) => {
    const moved = ids[from];
    if (moved === undefined) return;
    const rest = ids.toSpliced(from, 1);
    onChange(rest.toSpliced(from + by, 0, moved));
    announce(t('moved', { name: named(moved), place: from + by + 1 }));
  };
  const add = (id: string) => {
    if (id !== '' && !ids.includes(id)) onChange([...ids, id]);
    setChosen('');
  };
  return (
    <div data-field="organizations" className="grid gap-3">
      {ids.length === 0 ? (
        <p className={`m-0 text-[13.5px] ${error ? 'text-changes' : 'text-ink-2'}`} role={error ? 'alert' : undefined}>
          {error ?? t('noOrganization')}
        </p>
      ) : (
        <ol className="m-0 list-none divide-y divide-line rounded border border-line bg-surface p-0">
          {ids.map((id, at) => {
            const organization = organizations.find((one) => one.id === id);
            return (
              <li key={id} className="flex items-center gap-2.5 px-3 py-1.5">
                <span className="tabular w-4 text-[12.5px] text-ink-2">{at + 1}</span>
                <span className="min-w-0 flex-1 text-[14px] leading-snug">
                  {named(id)} <span className="text-ink-2">{organization?.acronyms[locale]}</span>
                  {at === 0 ? <span className="ml-2 text-[12px] font-medium text-accent">{t('lead')}</span> : null}
                </span>
                <Button
                  look="quiet"
                  small
                  isDisabled={at === 0}
                  onPress={() => move(at, -1)}
                  aria-label={t('moveUp', { name: named(id) })}
                >
                  <ArrowUp size={14} aria-hidden />
                </Button>
                <Button
                  look="quiet"
                  small
                  isDisabled={at === ids.length - 1}
                  onPress={() => move(at, 1)}
                  aria-label={t('moveDown', { name: named(id) })}
                >
                  <ArrowDown size={14} aria-hidden />
                </Button>
                <Button
                  look="quiet"
                  small
                  onPress={() => onChange(ids.toSpliced(at, 1))}
                  aria-label={t('removeOne', { name: named(id) })}
                >
                  <X size={14} aria-hidden />
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      <div className="flex flex-wrap items-end gap-2">
        {others.length > 0 ? (
          <>
            <div className="min-w-0 flex-1">
              <SelectField
                label={t('addOrganization')}
                value={chosen}
                onChange={setChosen}
                options={[
                  { value: '', label: t('chooseOrganization') },
                  ...others.map((one) => ({ value: one.id, label: `${one.names[locale]} (${one.acronyms[locale]})` })),
                ]}
              />
            </div>
            <Button onPress={() => add(chosen)} isDisabled={chosen === ''}>
              {t('add')}
            </Button>
          </>
        ) : null}
        <Button look="quiet" onPress={() => setAdding(true)}>
          {t('newOrganization')}
        </Button>
      </div>
      <p className="m-0 text-[12.5px] text-ink-2">{t('organizationsHint')}</p>
      {isAdding ? (
        <NewOrganization
          onClose={() => setAdding(false)}
          onCreated={(made) => {
            onCreated(made);
            onChange([...ids, made.id]);
            setAdding(false);
          }}
        />
      ) : null}
    </div>
  );
};
