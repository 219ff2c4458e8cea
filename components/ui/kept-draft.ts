/** What a form holds between a reload, a crash or a step back and its return, in this tab only. */
export const keptDraft = {
  read: (key: string): unknown => {
    try {
      const kept = sessionStorage.getItem(key);
      return kept === null ? null : JSON.parse(kept);
    } catch {
      return null;
    }
  },
  /** Whether it is kept. Storage may be full or switched off: the warning before leaving remains. */
  write: (key: string, draft: unknown): boolean => {
    try {
      if (draft === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  },
};
