'use client';

import { useMoment } from './use-moment.ts';

type Props = {
  at: string;
  /** Where a deadline or an embargo is meant: its zone, said by its place. */
  zone?: string;
  /** The server's clock, for what it rendered. */
  now?: string;
  className?: string;
};

/** An instant, relative up to a day and then absolute. */
export const Moment = ({ at, zone, now, className }: Props) => {
  const words = useMoment(now);
  return (
    <time dateTime={at} className={className} suppressHydrationWarning>
      {words(at, zone)}
    </time>
  );
};
