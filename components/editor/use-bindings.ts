'use client';

import { useMemo } from 'react';
import { bindingsOf, type Bindings } from '#domain/keys/bindings.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { usePlatform } from './use-platform.ts';

/** The keys of this person on this keyboard. */
export const useBindings = (): Bindings => {
  const platform = usePlatform();
  const { keys, singleKeys } = useSession();
  return useMemo(() => bindingsOf(platform, keys, singleKeys), [platform, keys, singleKeys]);
};
