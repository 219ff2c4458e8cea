'use client';

import { useTranslations } from 'next-intl';
import { charactersOf, nameOfCharacter } from '#domain/characters/characters-of.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';

/** The characters that a keyboard may lack, those of the language first; a press puts one at the caret. */
export const CharactersDialog = ({ place, onClose }: { place: CellPlace; onClose: () => void }) => {
  const t = useTranslations('characters');
  const names = useTranslations('characters.name');
  const { commands } = useEditor();
  const insert = (character: string) => {
    onClose();
    // The dialog gives the focus back when it goes.
    setTimeout(() => commands.write(place, character), 60);
  };
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      {charactersOf(place.language).map(({ group, characters }) => (
        <section key={group} className="mb-4 last:mb-0">
          <h3 className="m-0 mb-1.5 text-[12px] font-semibold text-ink-2">{t(`group.${group}`)}</h3>
          <ul className="m-0 flex list-none flex-wrap gap-1.5 p-0">
            {characters.map((character) => {
              const name = nameOfCharacter(character);
              return (
                <li key={character}>
                  <button
                    type="button"
                    aria-label={name ? names(name) : character}
                    title={name ? names(name) : undefined}
                    onClick={() => insert(character)}
                    className="min-w-10 rounded border border-line-strong bg-paper px-2.5 py-2 font-text text-[17px] leading-none hover:bg-accent-soft"
                  >
                    {name && group === 'spaces' ? (
                      <span className="font-ui text-[12.5px]">{names(name)}</span>
                    ) : (
                      character
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Dialog>
  );
};
