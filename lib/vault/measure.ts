import { deriveArgon2id } from './argon2id';
import { costFor, PROBE } from './calibrate';
import { type KdfCost, newKdf } from './kdf';

const TIMES = 3;
const KIB_PER_PAGE = 64;
/** What hash-wasm needs besides, with room to spare. */
const BESIDES = 16;

/** Times Argon2id on this machine, in a Worker that is ended afterwards. */
export async function measuredCost(replaced: KdfCost): Promise<KdfCost> {
  const probes = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await deriveArgon2id('probe', newKdf(PROBE));
    probes.push(performance.now() - start);
  }
  const { deviceMemory } = navigator as { deviceMemory?: number };
  return costFor({ probes, gibibytes: deviceMemory, canAllocate }, replaced);
}

function canAllocate(memory: number): boolean {
  try {
    return new WebAssembly.Memory({ initial: memory / KIB_PER_PAGE + BESIDES }).buffer.byteLength > 0;
  } catch {
    return false; // a RangeError
  }
}
