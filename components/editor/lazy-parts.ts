/** The parts of the editor that are fetched after it has opened. */
export const lazyParts = {
  palette: () => import('./palette.tsx'),
  filters: () => import('./filter-choices.tsx'),
  find: () => import('./find-dialog.tsx'),
  keys: () => import('./keys-overlay.tsx'),
  characters: () => import('./characters-dialog.tsx'),
  sendBack: () => import('./send-back-dialog.tsx'),
  handOver: () => import('./hand-over-dialog.tsx'),
  workElsewhere: () => import('#components/handoffs/work-elsewhere-dialog.tsx'),
  signIn: () => import('./sign-in-dialog.tsx'),
  leftBehind: () => import('./left-behind-dialog.tsx'),
  bulkSendBack: () => import('./bulk-send-back-dialog.tsx'),
  bulkReport: () => import('./bulk-report-dialog.tsx'),
  threeTexts: () => import('./three-texts.tsx'),
  answers: () => import('#components/review/answer-notes.tsx'),
  stale: () => import('#components/stale/stale-notes.tsx'),
  marks: () => import('./marks/marks-row.tsx'),
  nextMark: () => import('./marks/next-mark.ts'),
  references: () => import('#components/references/references-panel.tsx'),
  talk: () => import('./talk-tab.tsx'),
  history: () => import('./history-tab.tsx'),
  blocks: () => import('./blocks-section.tsx'),
  suggestions: () => import('#components/review/suggestions-tab.tsx'),
};

/** After the page has come to rest. */
const soon = 300;

/**
 * Fetches every part before it is asked for: what is typed right after a key that opens one is for it, and without a network it
 * could not come. Gives how to stop; tries again when the network is back.
 */
export const fetchParts = (): (() => void) => {
  const fetchAll = () => void Promise.allSettled(Object.values(lazyParts).map((part) => part()));
  const timer = setTimeout(fetchAll, soon);
  globalThis.addEventListener('online', fetchAll);
  return () => {
    clearTimeout(timer);
    globalThis.removeEventListener('online', fetchAll);
  };
};
