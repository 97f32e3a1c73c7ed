/**
 * One at a time in the whole browser, where it has Web Locks. It saves work that would be done again; what guards the
 * vault are the revision's number and the header's check, since a lock may be lost with its page.
 */
export function oneWriter<T>(what: string, write: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  return locks ? (locks.request(`engang ${what}`, write) as Promise<T>) : write();
}
