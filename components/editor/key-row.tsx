'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { RotateCcw } from 'lucide-react';
import { problemOf, type KeyProblem } from '#domain/keys/bindings.ts';
import { chordName, chordOf } from '#domain/keys/chord.ts';
import type { RemappableAction } from '#domain/keys/key-action.ts';
import { KeyHint } from './key-hint.tsx';
import { keyPress } from './key-press.ts';
import { useBindings } from './use-bindings.ts';
import { usePlatform } from './use-platform.ts';

type Props = {
  action: RemappableAction;
  /** Null gives the usual key back. */
  onChoose: (action: RemappableAction, name: string | null) => Promise<void>;
};

const isModifier = (key: string): boolean => /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|Fn)$/.test(key);

/** An action with its key; the key is a button that waits for another one. */
export const KeyRow = ({ action, onChoose }: Props) => {
  const t = useTranslations('keys');
  const platform = usePlatform();
  const bindings = useBindings();
  const [isWaiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<KeyProblem | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const problemId = useId();
  const label = t(`action.${action}`);
  const own = bindings.find((one) => one.action === action);
  const hasKey = (own?.chords.length ?? 0) > 0 || (platform === 'mac' && action === 'no-break-space');

  const listen = (event: KeyboardEvent) => {
    if (!isWaiting) return;
    // Tab goes on as everywhere; the rest is the new key, not the dialog's.
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (isModifier(event.key) || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setWaiting(false);
      setProblem(null);
      return;
    }
    const chord = chordOf(keyPress(event.nativeEvent));
    const refused: KeyProblem | null = chord
      ? problemOf(chord, action, platform, bindings)
      : { kind: 'never', why: 'types' };
    setProblem(refused);
    if (!chord || refused) return;
    setWaiting(false);
    void onChoose(action, chordName(chord));
  };

  return (
    <li className="border-b border-line py-2 text-[13px] leading-snug">
      <div className="flex items-center justify-between gap-3">
        <span>{label}</span>
        <span className="flex shrink-0 items-center gap-1">
          {own?.isChosen ? (
            <button
              type="button"
              aria-label={t('reset', { action: label })}
              title={t('reset', { action: label })}
              onClick={() => {
                void onChoose(action, null);
                button.current?.focus();
              }}
              className="rounded p-1 text-ink-2 hover:bg-empty-soft hover:text-ink"
            >
              <RotateCcw size={13} aria-hidden />
            </button>
          ) : null}
          <button
            ref={button}
            type="button"
            aria-describedby={problem ? problemId : undefined}
            title={t('change', { action: label })}
            onClick={() => {
              setWaiting(true);
              setProblem(null);
            }}
            onBlur={() => {
              setWaiting(false);
              setProblem(null);
            }}
            onKeyDown={listen}
            className={`rounded px-1.5 py-1 text-[12px] leading-none ${isWaiting ? 'bg-accent-soft text-accent' : 'hover:bg-empty-soft'}`}
          >
            {isWaiting ? null : <span className="visually-hidden">{t('change', { action: label })} </span>}
            {isWaiting ? (
              t('waiting')
            ) : hasKey ? (
              <KeyHint action={action} />
            ) : (
              <span className="text-ink-2">{t('none')}</span>
            )}
          </button>
        </span>
      </div>
      {problem ? (
        <p role="alert" id={problemId} className="m-0 mt-1 text-[12px] text-changes">
          {problem.kind === 'taken' ? t('taken', { action: t(`action.${problem.by}`) }) : t(`never.${problem.why}`)}
        </p>
      ) : null}
    </li>
  );
};
