'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';

/** The address of a page of the web, where the installation fetches pages. */
export const AddressField = ({
  onAddress,
  isPending,
}: {
  onAddress: (address: string) => void;
  isPending: boolean;
}) => {
  const t = useTranslations('import');
  const [address, setAddress] = useState('');
  const whole = wholeAddress(address);
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole !== null) onAddress(whole);
      }}
    >
      <div className="min-w-60 flex-1">
        <Field
          label={t('address')}
          type="url"
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={setAddress}
          maxLength={2000}
          placeholder="https://"
        />
      </div>
      <Button type="submit" isDisabled={whole === null || isPending}>
        {t('fetch')}
      </Button>
    </form>
  );
};

/** An address as people write it, with its scheme; null while it is none. */
const wholeAddress = (written: string): string | null => {
  const trimmed = written.trim();
  if (trimmed === '') return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(whole) ? whole : null;
};
