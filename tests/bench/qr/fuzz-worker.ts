import { chanceFrom } from '../../qr/chance.mjs';
import { fuzzer } from '../../qr/fuzz';
import { ENGINES, prepareEngines } from './engines';

/** Crops are numbered: one that does harm can be made again alone. */
export interface FuzzQuestion {
  engine: string;
  seed: number;
  from: number;
  count: number;
}

export interface FuzzAnswer {
  /** Crops in which a text was found that is in them. */
  read: number;
  slowestMs: number;
  slowest: number;
  wrong: number[];
  crashes: number[];
}

/** So that the crops of one seed are not those of the next. */
const PRIME = 1_000_003;

const prepared = prepareEngines('/zxing_reader.wasm');
let made: { seed: number; next: ReturnType<typeof fuzzer> } | undefined;

addEventListener('message', async ({ data }: MessageEvent<FuzzQuestion>) => {
  await prepared;
  postMessage(await answer(data));
});

async function answer({ engine, seed, from, count }: FuzzQuestion): Promise<FuzzAnswer> {
  const read = ENGINES[engine];
  if (!read) throw new Error(engine);
  if (made?.seed !== seed) made = { seed, next: fuzzer(chanceFrom(seed)) };
  const result: FuzzAnswer = { read: 0, slowestMs: 0, slowest: from, wrong: [], crashes: [] };
  for (let number = from; number < from + count; number++) {
    const { pixels, may } = made.next(chanceFrom(seed * PRIME + number));
    const start = performance.now();
    try {
      const texts = await read(pixels);
      if (texts.some((text) => !may.includes(text))) result.wrong.push(number);
      else if (texts.length > 0) result.read++;
    } catch {
      result.crashes.push(number);
    }
    const ms = performance.now() - start;
    if (ms > result.slowestMs) Object.assign(result, { slowestMs: ms, slowest: number });
  }
  return result;
}
