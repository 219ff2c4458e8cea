'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import type { OpenDialog } from './commands.ts';
import { fetchParts, lazyParts } from './lazy-parts.ts';

const Palette = dynamic(() => lazyParts.palette().then((part) => part.Palette));
const KeysOverlay = dynamic(() => lazyParts.keys().then((part) => part.KeysOverlay));
const SignInDialog = dynamic(() => lazyParts.signIn().then((part) => part.SignInDialog));
const LeftBehindDialog = dynamic(() => lazyParts.leftBehind().then((part) => part.LeftBehindDialog));
const SendBackDialog = dynamic(() => lazyParts.sendBack().then((part) => part.SendBackDialog));
const FindDialog = dynamic(() => lazyParts.find().then((part) => part.FindDialog));
const CharactersDialog = dynamic(() => lazyParts.characters().then((part) => part.CharactersDialog));
const BulkSendBackDialog = dynamic(() => lazyParts.bulkSendBack().then((part) => part.BulkSendBackDialog));
const BulkReportDialog = dynamic(() => lazyParts.bulkReport().then((part) => part.BulkReportDialog));
const HandOverDialog = dynamic(() => lazyParts.handOver().then((part) => part.HandOverDialog));
const WorkElsewhereDialog = dynamic(() => lazyParts.workElsewhere().then((part) => part.WorkElsewhereDialog));

/** The dialog that is open. */
export const EditorDialogs = ({ open, onClose }: { open: OpenDialog | null; onClose: () => void }) => {
  useEffect(fetchParts, []);
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
    case 'work-elsewhere':
      return <WorkElsewhereDialog language={open.language} onClose={onClose} />;
    case undefined:
      return null;
  }
};
