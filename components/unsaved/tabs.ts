/** How a tab tells the others that it lives: it holds a lock until it ends, however it ends. */
export type Tabs = {
  /** This tab. Another one after each load of the page: a copied tab is not the one it was copied from. */
  id: string;
  /** Resolves once that tab is gone, at once where nobody can tell. */
  gone: (tab: string) => Promise<void>;
};

const nameOf = (tab: string): string => `triptyque-tab:${tab}`;

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Locks exist on secure addresses only; elsewhere a text may be taken up by two tabs, and both then save the same words. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

const createTabs = (): Tabs => {
  const id = randomId();
  void locks()?.request(nameOf(id), () => new Promise(() => {}));
  return {
    id,
    gone: async (tab) => {
      await locks()?.request(nameOf(tab), () => undefined);
    },
  };
};

let own: Tabs | null = null;

export const tabsHere = (): Tabs => (own ??= createTabs());
