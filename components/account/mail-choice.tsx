'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mailChoices, type MailChoice as Choice } from '#domain/mail/when-due.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';

/** When a person is told by mail of what waits for them. */
export const MailChoice = () => {
  const t = useTranslations('mail');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const options = query.session.mail.queryOptions();
  const { data, error } = useQuery(options);
  const [problem, setProblem] = useState<ReturnType<typeof refusalOf> | null>(null);
  const why = problem ?? (error ? refusalOf(error) : null);
  const choose = async (choice: Choice) => {
    if (!data) return;
    client.setQueryData(options.queryKey, { ...data, choice });
    try {
      await api.session.setMail({ choice });
      setProblem(null);
      announce(t('kept'));
    } catch (refused) {
      client.setQueryData(options.queryKey, data);
      setProblem(refusalOf(refused));
    }
  };
  return (
    <>
      {why ? (
        <p role="alert" className="mt-0 mb-2 text-[13px] text-changes">
          {refusals(why)}
        </p>
      ) : null}
      {data && !data.isSent ? <p className="m-0 text-[13.5px] text-ink-2">{t('off')}</p> : null}
      {data?.isSent ? (
        <fieldset className="m-0 grid gap-1.5 border-0 p-0">
          <legend className="mb-1 p-0 text-[13.5px]">{t('choiceLabel')}</legend>
          {mailChoices.map((choice) => (
            <label key={choice} className="flex items-center gap-2 text-[13.5px]">
              <input
                type="radio"
                name="mail-choice"
                checked={data.choice === choice}
                onChange={() => void choose(choice)}
                className="accent-accent"
              />
              {t(`choice.${choice}`, { zone: data.zone })}
            </label>
          ))}
          <p className="m-0 mt-1 text-[12.5px] text-ink-2">{t('choiceHint')}</p>
        </fieldset>
      ) : null}
    </>
  );
};
