'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { Text } from '#domain/text.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { cellKey, type CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { inputClass, labelClass } from '#components/ui/field.tsx';
import { keptDraft } from '#components/ui/kept-draft.ts';
import { suggestionFieldId } from './focus-suggestion.ts';

/** Other words, with the marks of those that they began as. */
const suggested = ({ text, marks }: Text, written: string): Text => ({
  text: written,
  marks: shiftMarks(marks, text, written),
});

/** A compact field that begins with the text as it stands; beneath it, what would change. */
export const SuggestForm = ({ place, text: known }: { place: CellPlace; text: Text }) => {
  const { text } = known;
  const t = useTranslations('suggestions');
  const ui = useTranslations('ui');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { actor, commands } = useEditor();
  const key = `triptyque-suggestion:${actor.id}:${cellKey(place)}`;
  const [draft, setDraft] = useState(() => {
    const kept = keptDraft.read(key);
    return typeof kept === 'string' ? kept : null;
  });
  const [problem, setProblem] = useState<ReturnType<typeof refusalOf> | null>(null);
  const hintId = useId();
  const written = draft ?? text;
  const change = (next: string | null) => {
    setDraft(next);
    setProblem(null);
    keptDraft.write(key, next);
  };
  const send = async () => {
    try {
      await api.suggestions.propose({ ...place, text: suggested(known, written.trim()) });
      change(null);
      announce(t('announceSuggested'));
      await client.invalidateQueries({ queryKey: query.suggestions.key() });
    } catch (error) {
      setProblem(refusalOf(error));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      commands.focus(place);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void send();
    }
  };
  const isChanged = written.trim() !== text && written.trim() !== '';
  return (
    <div className="mb-3 border-b border-line pb-3">
      <label htmlFor={suggestionFieldId} className={labelClass}>
        {t('field')}
      </label>
      <textarea
        id={suggestionFieldId}
        lang={place.language}
        dir="ltr"
        spellCheck
        rows={5}
        maxLength={20_000}
        value={written}
        aria-describedby={hintId}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${inputClass} resize-y font-text leading-[1.45]`}
      />
      <p id={hintId} className="m-0 mt-1 text-[12px] text-ink-2">
        {t('hint')}
      </p>
      {isChanged && text !== '' ? (
        <p
          lang={place.language}
          dir="ltr"
          className="m-0 mt-2 font-text text-[13.5px] leading-[1.45] whitespace-pre-wrap"
        >
          <WordDifference before={text} after={written.trim()} />
        </p>
      ) : null}
      {problem ? (
        <p role="alert" className="m-0 mt-2 text-changes">
          {refusals(problem)}
        </p>
      ) : null}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button small look="primary" isDisabled={!isChanged} onPress={() => void send()}>
          {t('send')}
        </Button>
        {draft === null ? null : (
          <Button small onPress={() => change(null)}>
            {ui('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};
