'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { InvitationView, PersonView } from '#contract/people.ts';
import type { Grant } from '#domain/access/role.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';

/** After each act, and after a refusal too, the list is read again: somebody else may have changed it. */
const useReadAgain = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: query.people.list.key() });
};

/** What an administrator does to an account. */
export const useChangePerson = () => {
  const t = useTranslations('people');
  const announce = useAnnounce();
  const onSettled = useReadAgain();
  return {
    setRoles: useMutation({
      mutationFn: ({ person, grants }: { person: PersonView; grants: Grant[] }) =>
        api.people.setRoles({ id: person.id, version: person.version, grants }),
      onSuccess: ({ name }) => announce(t('rolesSaved', { name })),
      onSettled,
    }),
    setDisabled: useMutation({
      mutationFn: ({ person, disabled }: { person: PersonView; disabled: boolean }) =>
        api.people.setDisabled({ id: person.id, version: person.version, disabled }),
      onSuccess: ({ name, disabledAt }) =>
        announce(disabledAt ? t('disabledSaid', { name }) : t('enabledSaid', { name })),
      onSettled,
    }),
    makeResetLink: useMutation({
      mutationFn: ({ person }: { person: PersonView }) => api.people.makeResetLink({ id: person.id }),
    }),
  };
};

/** What an administrator does about invitations. */
export const useInvitations = () => {
  const t = useTranslations('people');
  const announce = useAnnounce();
  const onSettled = useReadAgain();
  return {
    invite: useMutation({
      mutationFn: (input: { name: string; email: string; grants: Grant[] }) => api.people.invite(input),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: ({ invitation }: { invitation: InvitationView }) =>
        api.people.withdrawInvitation({ id: invitation.id }),
      onSuccess: (_, { invitation }) => announce(t('withdrawnSaid', { name: invitation.name ?? '' })),
      onSettled,
    }),
  };
};

/** The sentence of a failed act, or null. */
export const useRefusalSentence = () => {
  const t = useTranslations('refusal');
  return (error: unknown): string | null => (error ? t(refusalOf(error)) : null);
};
