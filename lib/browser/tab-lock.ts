const nameOf = (tabId: number) => `fill-tab ${tabId}`;

/** Runs `use` while no other window of ours fills in this tab; null, at once, where one does. A closed window lets go. */
export async function whileAlone<T>(tabId: number, use: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(nameOf(tabId), { ifAvailable: true }, async (lock) => (lock ? use() : null));
}

/** Whether some window of ours is filling in this tab. */
export async function isFilling(tabId: number): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(tabId));
}
