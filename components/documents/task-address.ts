import type { TaskView } from '#contract/document-list.ts';

/** Where a task is done: the paragraph to begin with, the French text, the blocks or the page of publication. */
export const taskAddress = ({ kind, documentId, segmentId, language }: TaskView): string => {
  if (kind === 'validate-source') return `/documents/${documentId}/source`;
  if (kind === 'publish') return `/documents/${documentId}/publish`;
  if (kind === 'confirm-blocks') return `/documents/${documentId}?panel=blocks`;
  return segmentId === null ? `/documents/${documentId}` : `/documents/${documentId}?cell=${segmentId}.${language}`;
};
