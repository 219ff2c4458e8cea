'use client';

import { useTranslations } from 'next-intl';
import { AtSign } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { maxCommentLength } from '#contract/comment-length.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { inputClass } from '#components/ui/field.tsx';
import { MentionList } from './mention-list.tsx';
import { typeIn } from './type-in.ts';
import { useMentions } from './use-mentions.ts';
import { usePlatform } from './use-platform.ts';
import { useTalkDraft } from './use-talk-draft.ts';

type Props = {
  /** Under which what is being written is kept. */
  place: string;
  label: string;
  send: string;
  /** Changes when the field shall take the focus. */
  focus?: number | undefined;
  /** What else there is to choose before sending. */
  children?: ReactNode;
  onSend: (said: { text: string; mentions: string[] }) => Promise<void>;
  onLeave: () => void;
};

/** Where one writes to others about a text. Ctrl Enter (⌘ Enter) sends; Escape leaves and keeps what is written. */
export const TalkField = ({ place, label, send, focus, children, onSend, onLeave }: Props) => {
  const t = useTranslations('talk');
  const refusals = useTranslations('refusal');
  const isMac = usePlatform() === 'mac';
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useTalkDraft(place);
  const [isWriting, setWriting] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf> | null>(null);
  const mentions = useMentions(field, text, isWriting);
  useEffect(() => {
    if (focus !== undefined) field.current?.focus();
  }, [focus]);

  const submit = async () => {
    const said = text.trim();
    if (said === '' || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      await onSend({ text: said, mentions: await mentions.mentioned(said) });
      setText('');
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setSending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.onKeyDown(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (isMac ? event.metaKey : event.ctrlKey)) {
      event.preventDefault();
      event.stopPropagation();
      void submit();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
  };
  const listId = `${id}-people`;
  const hasList = isWriting && mentions.offered.length > 0;
  return (
    <div className="mt-2">
      <label htmlFor={id} className="mb-1 block text-[12px] font-medium text-ink-2">
        {label}
      </label>
      <div className="relative">
        <textarea
          ref={field}
          id={id}
          rows={3}
          value={text}
          maxLength={maxCommentLength}
          aria-autocomplete="list"
          aria-controls={hasList ? listId : undefined}
          aria-activedescendant={hasList ? `${listId}-${mentions.chosen}` : undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
            mentions.onCaret(event.target.selectionStart);
          }}
          onSelect={(event) => mentions.onCaret(event.currentTarget.selectionStart)}
          onFocus={() => setWriting(true)}
          onBlur={() => setWriting(false)}
          onKeyDown={onKeyDown}
          className={`${inputClass} resize-y text-[13px] leading-snug`}
        />
        {hasList ? (
          <MentionList
            id={listId}
            label={t('people')}
            people={mentions.offered}
            chosen={mentions.chosen}
            onHover={mentions.setChosen}
            onPick={mentions.pick}
          />
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {hasList ? t('peopleOffered', { count: mentions.offered.length }) : ''}
      </p>
      {children}
      {refusal ? (
        <p role="alert" className="m-0 mt-1 text-[12.5px] leading-snug text-changes">
          {refusals(refusal)}
        </p>
      ) : null}
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <Button look="primary" small isDisabled={text.trim() === '' || isSending} onPress={() => void submit()}>
          {send}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={t('mention')}
          onPress={() => {
            field.current?.focus();
            const before = text.slice(0, field.current?.selectionStart ?? text.length);
            typeIn(before === '' || /\s$/.test(before) ? '@' : ' @');
          }}
        >
          <AtSign size={14} aria-hidden />
        </Button>
        <Button small look="quiet" onPress={onLeave}>
          {t('leave')}
        </Button>
        <span id={`${id}-hint`} className="text-[11.5px] text-ink-3">
          {t('sendKey', { key: isMac ? '⌘ ⏎' : 'Ctrl ⏎' })}
        </span>
      </div>
    </div>
  );
};
