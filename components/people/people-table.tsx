'use client';

import { useTranslations } from 'next-intl';
import type { PersonView } from '#contract/people.ts';
import { RoleNames } from '#components/shell/role-names.tsx';
import { useSession } from '#components/shell/session-context.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Opened } from './people-dialog.tsx';
import { useChangePerson } from './use-change-people.ts';

type Props = { people: PersonView[]; onOpen: (opened: Opened) => void };

const headClass = 'px-3.5 py-2.5 text-left text-[12px] font-medium text-ink-2';

/** One row a person; on a narrow screen one block a person. */
export const PeopleTable = ({ people, onOpen }: Props) => {
  const t = useTranslations('people');
  return (
    <table className="block w-full border-collapse overflow-hidden rounded-lg border border-line bg-surface md:table">
      <thead className="hidden border-b border-line md:table-header-group">
        <tr>
          <th scope="col" className={headClass}>
            {t('name')}
          </th>
          <th scope="col" className={headClass}>
            {t('roles')}
          </th>
          <th scope="col" className={headClass}>
            <span className="visually-hidden">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="block divide-y divide-line md:table-row-group">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
};

const PersonRow = ({ person, onOpen }: { person: PersonView; onOpen: Props['onOpen'] }) => {
  const t = useTranslations('people');
  const { id } = useSession();
  const enable = useChangePerson().setDisabled;
  const isDisabled = person.disabledAt !== null;
  const { name } = person;
  return (
    <tr className="block px-3.5 py-3 md:table-row md:p-0">
      <td className="block md:table-cell md:px-3.5 md:py-3 md:align-top">
        <span className={`font-medium ${isDisabled ? 'text-ink-2' : ''}`}>{name}</span>
        {id === person.id ? <span className="ml-1.5 text-[12.5px] text-ink-2">({t('you')})</span> : null}
        {isDisabled ? (
          <span className="ml-2 inline-flex gap-1.5 rounded-full bg-empty-soft px-2 py-1 text-[12px] leading-none font-medium text-ink-2">
            <span aria-hidden>⊘</span>
            {t('disabled')}
          </span>
        ) : null}
        <span className="mt-0.5 block text-[12.5px] break-words text-ink-2">{person.email}</span>
      </td>
      <td className="block py-1 text-[13.5px] md:table-cell md:px-3.5 md:py-3 md:align-top">
        <RoleNames grants={person.grants} />
      </td>
      <td className="block md:table-cell md:px-3.5 md:py-2.5 md:text-right md:align-top">
        <div className="-ml-2 flex flex-wrap gap-1 md:ml-0 md:justify-end">
          <Button
            look="quiet"
            small
            aria-label={`${t('editRoles')} ${name}`}
            onPress={() => onOpen({ kind: 'roles', person })}
          >
            {t('editRoles')}
          </Button>
          {isDisabled ? (
            <Button
              look="quiet"
              small
              aria-label={`${t('enable')} ${name}`}
              isPending={enable.isPending}
              onPress={() => enable.mutate({ person, disabled: false })}
            >
              {t('enable')}
            </Button>
          ) : (
            <>
              <Button
                look="quiet"
                small
                aria-label={`${t('resetLink')} ${name}`}
                onPress={() => onOpen({ kind: 'reset', person })}
              >
                {t('resetLink')}
              </Button>
              <Button
                look="quiet"
                small
                aria-label={`${t('disable')} ${name}`}
                onPress={() => onOpen({ kind: 'disable', person })}
              >
                {t('disable')}
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
};
