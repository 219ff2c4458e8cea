'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { SourceGiven } from './source-given.ts';

/** The most of a paste's markup that is sent along; beyond it the words alone are. */
const mostMarkup = 8_000_000;

/**
 * Where a text is pasted. It shows the words; their markup is kept beside them while the field holds nothing but that paste.
 */
export const PasteField = ({ given, onGiven }: { given: SourceGiven; onGiven: (given: SourceGiven) => void }) => {
  const t = useTranslations('import');
  const arriving = useRef<string | null>(null);
  const text = given.kind === 'paste' ? given.text : '';
  const hasMarkup = given.kind === 'paste' && given.html !== null;
  return (
    <div>
      <Field
        label={t('paste')}
        value={text}
        onPaste={(event) => {
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const html = event.clipboardData.getData('text/html');
          // Markup of a part says nothing of the rest.
          const isWhole = selectionStart === 0 && selectionEnd === value.length;
          arriving.current = isWhole && html.trim() !== '' && html.length <= mostMarkup ? html : null;
        }}
        onChange={(next) => {
          onGiven({ kind: 'paste', text: next, html: arriving.current });
          arriving.current = null;
        }}
        rows={text === '' ? 5 : 16}
        lang="fr"
      />
      {hasMarkup ? (
        <p className="mt-1.5 mb-0 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[12.5px] text-ink-2">
          {t('pasteMarkup')}
          <Button small onPress={() => onGiven({ kind: 'paste', text, html: null })}>
            {t('pastePlain')}
          </Button>
        </p>
      ) : null}
    </div>
  );
};
