export const segmentedClass = 'inline-flex shrink-0 overflow-hidden rounded border border-line-strong bg-surface';

export const segmentedItemClass = (isOn: boolean): string =>
  `border-r border-line px-[11px] py-[7px] text-[12.5px] leading-none font-medium whitespace-nowrap last:border-r-0 focus-visible:-outline-offset-2 ${
    isOn ? 'bg-accent-soft text-accent' : 'text-ink-2 hover:bg-paper hover:text-ink'
  }`;
