type Granted = (lock: { name: string } | null) => Promise<unknown>;

/** Web Locks as far as `ifAvailable` goes: who comes second gets none. Node 20 has none. */
export function fakeTabLocks() {
  const held = new Set<string>();
  return {
    request: async (name: string, _: { ifAvailable: true }, run: Granted) => {
      if (held.has(name)) return run(null);
      held.add(name);
      try {
        return await run({ name });
      } finally {
        held.delete(name);
      }
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}
