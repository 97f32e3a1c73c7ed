import { atLeast, type KdfCost, USUAL_COST, workOf } from './kdf';

/** Run a few times to see how fast a machine is. */
export const PROBE: KdfCost = { memory: 16 * 1024, passes: 1, lanes: 1 };

export interface Machine {
  /** How long each run of `PROBE` took, in ms. Other work only ever adds to it, so the shortest counts. */
  probes: number[];
  /** GiB as `navigator.deviceMemory` rounds it; Firefox does not tell. */
  gibibytes: number | undefined;
  /** Whether so many KiB can be had at once. */
  canAllocate: (memory: number) => boolean;
}

const LONGEST = 800;
const MEMORIES = [256, 192, 128, 96].map((mebibytes) => mebibytes * 1024);
/** Only where the browser says that there is plenty: a vault must open again on a day when memory is short. */
const PLENTY = { memory: 256 * 1024, gibibytes: 4 };
/** The least that OWASP's Password Storage Cheat Sheet gives for Argon2id; only for a machine that cannot do the usual. */
export const LEAST_COST: KdfCost = { memory: 19 * 1024, passes: 2, lanes: 1 };

/** What a guess at a new password shall cost: as much as this machine does in 800 ms, never less than that at the last. */
export function costFor(machine: Machine, replaced: KdfCost = LEAST_COST): KdfCost {
  return atLeast(bestFor(machine), replaced);
}

/** Whether the machine had too little memory for what is usual. */
export function isUnderUsual(cost: KdfCost): boolean {
  return workOf(cost) < workOf(USUAL_COST);
}

function bestFor({ probes, gibibytes = 0, canAllocate }: Machine): KdfCost {
  const msPerWork = Math.min(...probes) / workOf(PROBE);
  const quickEnough = (cost: KdfCost) => msPerWork * workOf(cost) <= LONGEST;
  const larger = MEMORIES.map((memory) => ({ ...USUAL_COST, memory })).filter(
    (cost) => quickEnough(cost) && (cost.memory < PLENTY.memory || gibibytes >= PLENTY.gibibytes),
  );
  return [...larger, USUAL_COST].find(({ memory }) => canAllocate(memory)) ?? LEAST_COST;
}
