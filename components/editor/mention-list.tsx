'use client';

import type { ReadingPerson } from '#contract/talk.ts';
import { RoleNames } from '#components/shell/role-names.tsx';

type Props = {
  id: string;
  label: string;
  people: readonly ReadingPerson[];
  chosen: number;
  onHover: (at: number) => void;
  onPick: (person: ReadingPerson) => void;
};

const intoSight = (list: HTMLElement | null) => list?.scrollIntoView({ block: 'nearest' });

/** Whom one can mention; the keys are those of the field that it belongs to. */
export const MentionList = ({ id, label, people, chosen, onHover, onPick }: Props) => (
  <div
    // Under a field at the panel's end, it would open out of sight.
    ref={intoSight}
    role="listbox"
    id={id}
    aria-label={label}
    className="absolute inset-x-0 top-full z-20 mt-1 max-h-60 overflow-y-auto rounded border border-line-strong bg-surface p-1"
  >
    {people.map((person, at) => (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
      <div
        key={person.id}
        id={`${id}-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={at === chosen}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        onMouseMove={() => onHover(at)}
        onClick={() => onPick(person)}
        className={`cursor-pointer rounded px-2 py-1.5 text-[12.5px] leading-snug ${at === chosen ? 'bg-accent-soft text-accent' : ''}`}
      >
        <span className="block font-medium">{person.name}</span>
        <span className="block truncate text-[11.5px] text-ink-2">
          <RoleNames grants={person.grants} />
        </span>
      </div>
    ))}
  </div>
);
