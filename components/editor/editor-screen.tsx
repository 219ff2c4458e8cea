'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EditorView } from '#contract/documents.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { circumstancesIn } from './circumstances-in.ts';
import { ContactsBlock } from './contacts-block.tsx';
import { lazyParts } from './lazy-parts.ts';
import { DocumentMap } from './document-map.tsx';
import { EditorProvider, type EditorWorld } from './editor-context.tsx';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorHeader } from './editor-header.tsx';
import type { Filters } from './filters.ts';
import { Grid } from './grid.tsx';
import { NarrowBar } from './narrow-bar.tsx';
import { SidePanel } from './side-panel.tsx';
import { SourceNotice } from './source-notice.tsx';
import { createSelection } from './selection.ts';
import { ToolsRow } from './tools-row.tsx';
import { useCellFacts } from './use-cell-facts.ts';
import { useCommands } from './use-commands.ts';
import { useEditorStore } from './use-editor-store.ts';
import { useHasRoom } from './use-has-room.ts';
import { useIsReady } from './use-is-ready.ts';
import { useLiveDocument } from './use-live-document.ts';
import { useLeaving } from './use-leaving.ts';
import { usePageKeys } from './use-page-keys.ts';
import { usePageState } from './use-page-state.ts';
import { useVisible } from './use-visible.ts';

type Props = {
  initial: EditorView;
  shown: TargetLanguage[];
  filters: Filters;
  /** Whether the address names a cell to begin in. */
  isAsked: boolean;
  /** `contacts`, `blocks` or `talk` when the address asks for them. */
  part: string | null;
  /** The server's clock, so that both sides say the same of a deadline. */
  now: string;
};

const BlocksSection = dynamic(() => lazyParts.blocks().then((module) => module.BlocksSection));

const panelClass = { auto: 'hidden xl:block', open: 'block', closed: 'hidden' } as const;

/** The editor: the French and its translations side by side, each text with its state. */
export const EditorScreen = ({ initial, isAsked, part, now, ...first }: Props) => {
  const t = useTranslations('editor');
  const { id, name, grants } = useSession();
  const actor = useMemo(() => ({ id, name, grants }), [id, name, grants]);
  const { store, view, loader } = useEditorStore(initial, actor);
  const { shown, filters, panel, setPanel, dialog, closeDialog, page } = usePageState(first);
  const { document: shownDocument, contacts, words } = view;
  const circumstancesOf = useMemo(() => circumstancesIn(shownDocument, actor), [shownDocument, actor]);
  useState(() => {
    const { place } = initial;
    if (place) store.setActive({ segmentId: place.segmentId, language: place.language });
  });
  const [selection] = useState(createSelection);
  const facts = useCellFacts({ store, documentId: shownDocument.id, filters, circumstancesOf });
  const { visible, passing } = useVisible({ store, shown, filters, facts });
  const commands = useCommands({ store, loader, visible, shown, circumstancesOf, page });
  const scroller = useRef<HTMLElement>(null);
  const [firstRows] = useState(() => initial.segments.map(({ position }) => position));
  useLiveDocument({ store, loader, documentId: shownDocument.id });
  useLeaving(store, actor.id);
  usePageKeys(commands);
  const onWished = useCallback(() => setPanel((before) => ({ ...before, wish: null })), [setPanel]);
  useEffect(() => {
    const place = store.active();
    if (part === 'talk' && place) commands.showTalk(place);
    else if (part === 'contacts') document.getElementById('contacts')?.scrollIntoView();
    else if (isAsked && place) commands.focus(place);
    else if (place) commands.reveal(place);
    // Once, where one begins.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as said
  }, []);
  const world = useMemo<EditorWorld>(
    () => ({
      store,
      loader,
      document: shownDocument,
      words,
      contacts,
      actor,
      targets: shownDocument.settings.languages.map(({ language }) => language),
      shown,
      circumstancesOf,
      commands,
      selection,
    }),
    [store, loader, shownDocument, words, contacts, actor, shown, circumstancesOf, commands, selection],
  );
  const isReady = useIsReady();
  const hasRoom = useHasRoom();
  const isPanelOpen = panel.state === 'open' || (panel.state === 'auto' && hasRoom);
  return (
    <EditorProvider value={world}>
      <div className="grid h-dvh overflow-hidden grid-rows-[auto_auto_minmax(0,1fr)_auto] bg-paper">
        <EditorHeader now={now} />
        <ToolsRow
          filters={filters}
          facts={facts}
          passing={passing}
          isPanelOpen={isPanelOpen}
          onTogglePanel={() =>
            setPanel((before) => ({ ...before, state: isPanelOpen ? 'closed' : 'open', isFocused: false }))
          }
        />
        <div className="relative grid min-h-0 wide:grid-cols-[22px_minmax(0,1fr)_auto]">
          <div className="min-h-0 border-r border-line bg-surface px-1 py-1.5 max-wide:hidden">
            <DocumentMap />
          </div>
          <main
            ref={scroller}
            className="[overflow-anchor:none] relative min-h-0 overflow-y-auto overscroll-contain pb-24 max-wide:pb-6"
            aria-label={t('texts')}
            aria-busy={!isReady}
          >
            <SourceNotice />
            <Grid visible={visible} first={firstRows} scroller={scroller} />
            <ContactsBlock contacts={contacts} />
            {view.blocks > 0 ? <BlocksSection isAsked={part === 'blocks'} /> : null}
          </main>
          <aside
            id="side-panel"
            aria-label={t('panel')}
            className={`${panelClass[panel.state]} z-30 w-[336px] max-w-full overflow-y-auto border-l border-line-strong bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:shadow-[-4px_0_18px_rgb(28_29_34/0.08)]`}
          >
            <SidePanel
              tab={panel.tab}
              isFocused={panel.isFocused}
              wish={panel.wish}
              onWished={onWished}
              onTab={(tab) => setPanel((before) => ({ ...before, tab, isFocused: false }))}
            />
          </aside>
        </div>
        <NarrowBar />
      </div>
      <EditorDialogs open={dialog} onClose={closeDialog} />
    </EditorProvider>
  );
};
