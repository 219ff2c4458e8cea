'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** Codes that stand in for the phone, shown once. */
export const BackupCodes = ({ codes }: { codes: string[] }) => {
  const t = useTranslations('account');
  return (
    <div className="grid justify-items-start gap-2 rounded border border-line bg-paper px-4 py-3">
      <p className="m-0 text-[13px] leading-normal">{t('backupLead')}</p>
      <ul className="m-0 grid list-none grid-cols-2 gap-x-6 gap-y-1 p-0 font-mono text-[13.5px] select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={codes.join('\n')} label={t('copyCodes')} />
    </div>
  );
};
