import type { BlockLine } from '#domain/blocks/block.ts';
import type { Language } from '#locales/languages/language.ts';

type Props = { lines: readonly BlockLine[]; language: Language; className?: string };

/** The lines of a block as they are read. */
export const BlockLines = ({ lines, language, className = '' }: Props) => (
  <div lang={language} dir="ltr" className={`font-text text-[14px] leading-[1.5] wrap-break-word ${className}`}>
    {lines.map(({ kind, text }, at) => (
      <p key={at} className={`m-0 ${at > 0 ? 'mt-1' : ''} ${isStrong(kind) ? 'font-semibold' : ''}`}>
        {text}
      </p>
    ))}
  </div>
);

const isStrong = (kind: BlockLine['kind']): boolean =>
  kind === 'heading' || kind === 'contact-lead' || kind === 'contact-heading';
