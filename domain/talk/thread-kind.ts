/** A remark on a translation, a question about the source, or a translator's objection to a reviewer's change. */
export const threadKinds = ['comment', 'question', 'contest'] as const;
export type ThreadKind = (typeof threadKinds)[number];
