'use client';

import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PeopleView } from '#contract/people.ts';
import { query } from '#components/api/client.ts';
import { Button } from '#components/ui/button.tsx';
import { Invitations } from './invitations.tsx';
import { PeopleDialog, type Opened } from './people-dialog.tsx';
import { PeopleTable } from './people-table.tsx';

/** Who works here, in which roles, and who is invited. For administrators. */
export const PeoplePage = ({ initial }: { initial: PeopleView }) => {
  const t = useTranslations('people');
  const { data } = useQuery(query.people.list.queryOptions({ initialData: initial }));
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end gap-3">
        <h1 className="m-0 flex-1 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
        <Button look="primary" onPress={() => setOpened({ kind: 'invite' })}>
          <UserPlus size={15} aria-hidden />
          {t('invite')}
        </Button>
      </div>
      <PeopleTable people={data.people} onOpen={setOpened} />
      {data.people.length === 1 ? <p className="mt-3 mb-0 text-[13.5px] text-ink-2">{t('alone')}</p> : null}
      <h2 className="mt-8 mb-2.5 text-[13px] font-semibold text-ink-2">{t('invitations')}</h2>
      <Invitations invitations={data.invitations} onOpen={setOpened} />
      {opened ? <PeopleDialog opened={opened} onOpen={setOpened} onClose={() => setOpened(null)} /> : null}
    </>
  );
};
