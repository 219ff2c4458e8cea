'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SettingsDraft } from './settings-draft.ts';
import { query } from '#components/api/client.ts';
import { SelectField } from '#components/ui/select-field.tsx';

type Place = SettingsDraft['place'];

/** A place of the library for the dateline, in every language at once; what the library lacks stays empty. */
export const PlaceFromLibrary = ({ onTake }: { onTake: (place: Place) => void }) => {
  const t = useTranslations('blocks');
  const { data: library = [] } = useQuery(query.blocks.list.queryOptions());
  const places = library.filter(({ kind, archivedAt }) => kind === 'dateline' && archivedAt === null);
  if (places.length === 0) return null;
  const take = (id: string) => {
    const texts = places.find((one) => one.id === id)?.texts;
    if (!texts) return;
    onTake({ fr: texts.fr[0]?.text ?? '', en: texts.en[0]?.text ?? '', es: texts.es[0]?.text ?? '' });
  };
  return (
    <div className="max-w-72">
      <SelectField
        label={t('placeFromLibrary')}
        value=""
        onChange={take}
        options={[
          { value: '', label: t('choosePlace') },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
};
