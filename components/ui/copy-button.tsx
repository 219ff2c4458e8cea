'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAnnounce } from './announcer.tsx';
import { Button } from './button.tsx';

/** Puts a text on the clipboard, and says so. Where the browser does not allow it, the text stands beside, to select. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const t = useTranslations('ui');
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return;
    }
    setCopied(true);
    announce(t('copied'));
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button small onPress={() => void copy()}>
      {isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      {isCopied ? t('copied') : label}
    </Button>
  );
};
