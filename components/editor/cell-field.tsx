'use client';

import { useEffect, useRef, type FocusEventHandler, type KeyboardEvent } from 'react';
import type { Mark } from '#domain/text.ts';
import { DecoratedText } from './decorated-text.tsx';
import type { Decoration } from './decoration.ts';
import { MarksUnderText } from './marks/marks-under-text.tsx';
import { SpacesUnderText } from './under-text.tsx';
import { useIsReady } from './use-is-ready.ts';

type Props = {
  text: string;
  marks?: readonly Mark[];
  decorations: readonly Decoration[];
  className: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  label: string;
  placeholder: string;
  isReadOnly: boolean;
  describedBy?: string | undefined;
  onText: (text: string, caret: number) => void;
  onFocus?: FocusEventHandler;
  onBlur?: FocusEventHandler;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>, mirror: HTMLElement) => void;
  /** Told of the text area when it comes, gives what to do when it goes. */
  register?: ((field: HTMLTextAreaElement) => () => void) | undefined;
};

const noMarks: readonly Mark[] = [];

/**
 * A field that is as high as its text. The same words stand behind it, unseen, in the same measures: they give the height and
 * carry the decorations, so that nothing is ever drawn into what a person types.
 */
export const CellField = ({
  text,
  marks = noMarks,
  decorations,
  className,
  isReadOnly,
  label,
  describedBy,
  onText,
  onKeyDown,
  register,
  ...rest
}: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const isReady = useIsReady();
  useEffect(() => (field.current && register ? register(field.current) : undefined), [register]);
  return (
    <div className="grid">
      <div
        ref={mirror}
        aria-hidden
        className={`pointer-events-none col-start-1 row-start-1 min-w-0 text-transparent select-none forced-colors:invisible ${className}`}
      >
        <DecoratedText text={text === '' ? rest.placeholder : text} decorations={decorations} />
        {/* A last line that is still empty has a height too. */}
        {'\u200B'}
      </div>
      <div className={`pointer-events-none col-start-1 row-start-1 grid min-w-0 ${className}`}>
        <MarksUnderText text={text} marks={marks} />
        <SpacesUnderText text={text} />
      </div>
      <textarea
        {...rest}
        ref={field}
        value={text}
        rows={1}
        // In the language of the cell; what corrects by itself would change names and figures.
        spellCheck={!isReadOnly}
        autoCorrect="off"
        autoCapitalize="sentences"
        autoComplete="off"
        aria-label={label}
        aria-describedby={describedBy}
        readOnly={isReadOnly || !isReady}
        onChange={(event) => onText(event.target.value, event.target.selectionStart)}
        onKeyDown={(event) => mirror.current && onKeyDown?.(event, mirror.current)}
        className={`col-start-1 row-start-1 m-0 block h-full w-full min-w-0 resize-none overflow-hidden border-0 bg-transparent p-0 text-ink caret-accent outline-none placeholder:text-ink-3 ${className}`}
      />
    </div>
  );
};
