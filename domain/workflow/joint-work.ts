import type { Translation } from './translation.ts';

type Makers = Pick<Translation, 'lastEditorId' | 'priorText' | 'priorEditorId'>;

/**
 * Whether two persons made a text together: one suggested it and the other accepted it. Neither answers for it alone, so a
 * third person approves it (domain.md §2.2). Such a text names both and has no text of one of them before: the last editor
 * is who accepted, the prior one who suggested, and `priorText` is null.
 */
export const isJointWork = ({ lastEditorId, priorText, priorEditorId }: Makers): boolean =>
  priorText === null && priorEditorId !== null && priorEditorId !== lastEditorId;

/** Whether a person is one of the last two editors. */
export const isMaker = ({ lastEditorId, priorEditorId }: Makers, personId: string): boolean =>
  lastEditorId === personId || priorEditorId === personId;

/** The other of the two who made a text together. */
export const partnerOf = ({ lastEditorId, priorEditorId }: Makers, personId: string): string | null =>
  lastEditorId === personId ? priorEditorId : lastEditorId;
