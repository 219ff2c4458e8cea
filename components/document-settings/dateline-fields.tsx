'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { NativeField } from '#components/ui/native-field.tsx';
import { placeOf } from '#domain/contacts/places.ts';
import { writtenDateline } from '#domain/dateline/written-dateline.ts';
import { languages } from '#locales/languages/language.ts';
import { PlaceFromLibrary } from './place-from-library.tsx';
import type { SettingsDraft } from './settings-draft.ts';

type Part = Pick<SettingsDraft, 'place' | 'dateline'>;

/** Place and day of the text. The other languages' names of a known place are proposed where nothing stands yet. */
export const DatelineFields = ({ place, dateline, onChange }: Part & { onChange: (part: Partial<Part>) => void }) => {
  const t = useTranslations('settings');
  const day = dateline === '' ? null : dateline;
  const written = languages.map((one) => [one, writtenDateline({ place: place[one].trim(), day }, one)] as const);
  const propose = () => {
    const known = placeOf(place.fr.trim());
    if (known) onChange({ place: { fr: place.fr, en: place.en || known.en, es: place.es || known.es } });
  };
  return (
    <>
      <PlaceFromLibrary onTake={(taken) => onChange({ place: taken })} />
      <div className="grid gap-3 sm:grid-cols-3">
        {languages.map((language) => (
          <Field
            key={language}
            label={t('place', { language })}
            value={place[language]}
            onChange={(value) => onChange({ place: { ...place, [language]: value } })}
            {...(language === 'fr' ? { onBlur: propose } : {})}
            maxLength={300}
          />
        ))}
      </div>
      <div className="max-w-52">
        <NativeField
          type="date"
          max="9999-12-31"
          label={t('day')}
          value={dateline}
          onChange={(day) => onChange({ dateline: day })}
        />
      </div>
      {written.some(([, text]) => text !== '') ? (
        <p className="m-0 flex flex-wrap gap-x-4 gap-y-1 font-text text-[14px] leading-snug">
          {written.map(([language, text]) => (
            <span key={language} lang={language}>
              {text}
            </span>
          ))}
        </p>
      ) : null}
      <p className="m-0 text-[12.5px] text-ink-2">{t('datelineHint')}</p>
    </>
  );
};
