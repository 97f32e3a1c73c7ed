/** Web Locks: of each name one holder at a time, in the order of asking. Node 20 has none. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  const closing: (() => void)[] = [];
  return {
    request: <T>(name: string, run: () => Promise<T>): Promise<T> => {
      const closed = new Promise<never>((_, fail) => {
        closing.push(() => fail(new Error('the page was closed')));
      });
      const result = (last.get(name) ?? Promise.resolve()).then(() => Promise.race([run(), closed]));
      last.set(
        name,
        result.catch(() => undefined),
      );
      result.catch(() => undefined); // there is no page any more to hear of it
      return result;
    },
    /** The page that asked first is closed, and its lock is free. */
    closeFirstPage: () => closing.shift()?.(),
  };
}
