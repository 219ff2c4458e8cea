export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent border-accent text-on-accent hover:opacity-90',
  plain: 'bg-surface border-line-strong text-ink hover:bg-paper',
  quiet: 'bg-transparent border-transparent text-ink-2 hover:text-ink hover:bg-empty-soft',
  danger: 'bg-surface border-line-strong text-changes hover:bg-changes-soft',
};

export const buttonClass = (look: ButtonLook, small: boolean): string =>
  `inline-flex items-center justify-center gap-1.5 rounded border font-medium whitespace-nowrap no-underline text-[13px] leading-none transition-colors duration-100 ${
    small ? 'min-h-7 px-2 py-1' : 'min-h-9 px-3 py-2'
  } ${looks[look]} disabled:opacity-45 disabled:cursor-not-allowed pending:opacity-60`;
