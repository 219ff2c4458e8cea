import type { Statement } from '#dialect';

/** The channel of who is where in a document. */
export const presenceChannel = (documentId: string): string => `presence:${documentId}`;

/** The channel of what only one person is told: their inbox. */
export const personChannel = (personId: string): string => `person:${personId}`;

/** A statement that changes nothing and tells the open pages to look, once its write is committed. Events wake their stream by themselves. */
export const wake = (channel: string): Statement => ({ run: null, rows: null, wakes: channel });
