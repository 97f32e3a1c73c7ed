const TRIES = 3;

export interface Cost {
  ms: number;
  /** Memory more than before. */
  mb: number;
  /** What it gave or threw. */
  said: unknown;
}

/** What it takes, also where it fails; the least of three tries, as what else runs on the machine only adds. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let tried = 0; tried < TRIES; tried++) costs.push(await once(work));
  const [first] = costs;
  const least = (of: (cost: Cost) => number) => Math.min(...costs.map(of));
  return { ms: least(({ ms }) => ms), mb: least(({ mb }) => mb), said: first?.said };
}

async function once(work: () => Promise<unknown>): Promise<Cost> {
  const before = memory();
  const started = performance.now();
  const said = await work().catch((error: unknown) => error);
  const ms = performance.now() - started;
  return { ms, mb: Math.max(0, memory() - before) / 2 ** 20, said };
}

function memory(): number {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
