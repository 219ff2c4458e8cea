'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { query } from '#components/api/client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { unsavedOf } from '#components/unsaved/unsaved-of.ts';
import { Link } from '#locales/navigation.ts';
import { useSession } from './session-context.tsx';

type Props = { waiting: number; onStay: () => void; onLeave: () => void };

/** What would be left behind by signing out: how much, and in which documents. */
export const UnsavedWarning = ({ waiting, onStay, onLeave }: Props) => {
  const t = useTranslations('unsaved');
  const { id } = useSession();
  const kept = useQuery({
    queryKey: ['unsaved', id, waiting],
    queryFn: () => unsavedOf(id).all(),
    networkMode: 'always',
  });
  const { data } = useQuery(query.documents.list.queryOptions({ input: { archived: false } }));
  const parts = Map.groupBy(kept.data ?? [], ({ documentId }) => documentId);
  const documents = [...parts].map(([documentId, edits]) => ({
    id: documentId,
    title: data?.documents.find((one) => one.id === documentId)?.title ?? t('someDocument'),
    count: new Set(edits.map(({ part }) => part)).size,
  }));
  return (
    <Dialog
      title={t('signOutTitle')}
      isOpen
      onClose={onStay}
      actions={
        <>
          <Button onPress={onLeave}>{t('signOutAnyway')}</Button>
          <Button look="primary" onPress={onStay}>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p className="m-0 text-[13.5px] leading-normal">{t('signOutLead', { count: waiting })}</p>
      <ul className="mt-3 mb-0 list-none p-0">
        {documents.map((one) => (
          <li key={one.id} className="flex items-baseline gap-3 border-t border-line py-2 text-[13px] leading-snug">
            <Link href={`/documents/${one.id}`} className="min-w-0 flex-1 text-accent" onClick={onStay}>
              {one.title}
            </Link>
            <span className="tabular text-[12.5px] text-ink-2">{t('edits', { count: one.count })}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
