'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The newest value, for callbacks that must not change when it does. */
export const useLatest = <Value>(value: Value): RefObject<Value> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};
