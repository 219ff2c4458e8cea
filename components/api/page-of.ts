'use client';

let person: string | null = null;

/** Whom this page was drawn for, as the first to say so: whoever signs in later, it never speaks for them. */
export const pageOf = (): string | null => person;

export const drawnFor = (id: string): void => {
  person ??= id;
};
