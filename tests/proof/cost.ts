/** What it took: ms, and MB of memory more than before, also where it failed. `said` is what it gave or threw. */
export async function costOf(
  work: () => Promise<unknown>,
): Promise<{ ms: number; mb: number; said: unknown }> {
  const memory = () => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = memory();
  const started = performance.now();
  const said = await work().catch((error: unknown) => error);
  const ms = performance.now() - started;
  return { ms, mb: Math.max(0, memory() - before) / 2 ** 20, said };
}
