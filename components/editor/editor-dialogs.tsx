'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import type { OpenDialog } from './commands.ts';

const Palette = dynamic(() => import('./palette.tsx').then((module) => module.Palette));
const KeysOverlay = dynamic(() => import('./keys-overlay.tsx').then((module) => module.KeysOverlay));
const SignInDialog = dynamic(() => import('./sign-in-dialog.tsx').then((module) => module.SignInDialog));
const LeftBehindDialog = dynamic(() =>
  import('./left-behind-dialog.tsx').then((module) => module.LeftBehindDialog),
);
const SendBackDialog = dynamic(() => import('./send-back-dialog.tsx').then((module) => module.SendBackDialog));
const FindDialog = dynamic(() => import('./find-dialog.tsx').then((module) => module.FindDialog));
const CharactersDialog = dynamic(() => import('./characters-dialog.tsx').then((module) => module.CharactersDialog));
const BulkSendBackDialog = dynamic(() =>
  import('./bulk-send-back-dialog.tsx').then((module) => module.BulkSendBackDialog),
);
const BulkReportDialog = dynamic(() => import('./bulk-report-dialog.tsx').then((module) => module.BulkReportDialog));
const HandOverDialog = dynamic(() => import('./hand-over-dialog.tsx').then((module) => module.HandOverDialog));

/** After the page has come to rest. */
const soon = 1500;

/** The dialog that is open, fetched when it is first asked for. */
export const EditorDialogs = ({ open, onClose }: { open: OpenDialog | null; onClose: () => void }) => {
  useEffect(() => {
    // What is typed right after such a key is for the dialog: it must not be on its way still.
    const timer = setTimeout(() => {
      void Promise.all([import('./palette.tsx'), import('./find-dialog.tsx'), import('./keys-overlay.tsx')]);
      void import('./characters-dialog.tsx');
    }, soon);
    return () => clearTimeout(timer);
  }, []);
  switch (open?.name) {
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'keys':
      return <KeysOverlay onClose={onClose} />;
    case 'sign-in':
      return <SignInDialog onClose={onClose} />;
    case 'left-behind':
      return <LeftBehindDialog onClose={onClose} />;
    case 'send-back':
      return <SendBackDialog place={open.place} onClose={onClose} />;
    case 'find':
      return <FindDialog words={open.words} language={open.language} onClose={onClose} />;
    case 'characters':
      return <CharactersDialog place={open.place} onClose={onClose} />;
    case 'bulk-send-back':
      return <BulkSendBackDialog onClose={onClose} />;
    case 'bulk-report':
      return <BulkReportDialog report={open.report} onClose={onClose} />;
    case 'hand-over':
      return <HandOverDialog language={open.language} texts={open.texts} onClose={onClose} />;
    case undefined:
      return null;
  }
};
