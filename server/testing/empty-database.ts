import { openTestStore } from '#db/testing/open-test-store.ts';

/** The address of an empty database of a test's own, for a process that the test starts; `drop` takes it away. */
export const emptyDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const { url, close } = await openTestStore();
  return { url, drop: close };
};
