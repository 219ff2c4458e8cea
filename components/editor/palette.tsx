'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useId, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { inputClass } from '#components/ui/field.tsx';
import { useEditor } from './editor-context.tsx';
import { KeyHint } from './key-hint.tsx';
import { matchingActions, matchingParagraphs, type PaletteItem } from './palette-items.ts';
import { selectedWords } from './selected-words.ts';
import { usePaletteReferences } from '#components/references/use-palette-references.ts';
import { usePaletteActions } from './use-palette-actions.ts';

const most = 60;

/** One field for everything: actions by name, paragraphs by number or by their words. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('editor');
  const listId = useId();
  const [asked, setAsked] = useState('');
  // The field still has the focus when this is first drawn.
  const [selected] = useState(selectedWords);
  const [chosen, setChosen] = useState(0);
  const { shown, store, commands } = useEditor();
  const actions = usePaletteActions(selected);
  const sought = useDeferredValue(asked);
  const loaded = useSyncExternalStore(store.subscribeRows, store.loaded, store.loaded);
  const paragraphs = useMemo(
    // Paragraphs that come meanwhile are looked through too.
    () => (loaded >= 0 ? matchingParagraphs(store, shown, sought, most) : []),
    [store, shown, sought, loaded],
  );
  const inReferences = usePaletteReferences(sought);
  const items: PaletteItem[] = [
    ...matchingActions(actions, asked),
    ...paragraphs.map(({ index, passage }) => ({
      id: `paragraph-${index}`,
      label: t('paragraphNumber', { number: index + 1 }),
      ...(passage ? { passage } : {}),
      run: () => void commands.goToIndex(index, passage?.language === 'fr' ? undefined : passage?.language),
    })),
    ...inReferences,
  ].slice(0, most);
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    // The dialog gives the focus back when it goes; what the action does comes after that.
    setTimeout(item.run, 60);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && items.length > 0) {
      event.preventDefault();
      const next = (chosen + step + items.length) % items.length;
      setChosen(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(items[chosen]);
    }
  };
  return (
    <Dialog title={t('palette')} isOpen onClose={onClose}>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that is asked for by a key is for typing at once
        autoFocus
        type="text"
        role="combobox"
        aria-label={t('search')}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder={t('palettePlaceholder')}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        className={inputClass}
      />
      <div role="listbox" id={listId} aria-label={t('palette')} className="mt-2 max-h-[52vh] overflow-y-auto">
        {items.map((item, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the combobox above
          <div
            key={item.id}
            tabIndex={-1}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === chosen}
            onMouseMove={() => setChosen(at)}
            onClick={() => run(item)}
            className={`flex cursor-pointer items-center justify-between gap-3 rounded px-2.5 py-2 text-[13px] leading-snug ${at === chosen ? 'bg-accent-soft text-accent' : ''}`}
          >
            <span className="min-w-0">
              <span className="block">{item.label}</span>
              {item.passage ? (
                <span lang={item.passage.language} className="block truncate font-text text-[13.5px] text-ink-2">
                  {item.passage.text}
                </span>
              ) : null}
            </span>
            {item.hint ? <KeyHint action={item.hint} /> : null}
          </div>
        ))}
      </div>
      <p role="status" className={items.length === 0 ? 'm-0 px-2.5 py-3 text-[13px] text-ink-2' : 'visually-hidden'}>
        {items.length === 0 ? t('nothingFound') : t('foundCount', { count: items.length })}
      </p>
    </Dialog>
  );
};
