/** A source version in preparation; open to translators though nobody answered for it; validated by a second person. */
export const sourceStatuses = ['draft', 'opened-early', 'validated'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];
