import type { Pixels } from '../../../lib/qr/reading';
import { ENGINES, prepareEngines } from './engines';

/** Engines are run in this order, each `runs` times: what is kept is the shortest time. */
export interface Question {
  url: string;
  engines: string[];
  runs: number;
}

export interface Outcome {
  texts: string[];
  /** The scan alone, on decoded pixels. */
  ms: number;
  /** What the engine threw, by name. */
  error?: string;
}

export interface Answer {
  width: number;
  height: number;
  outcomes: Record<string, Outcome>;
}

const WASM = '/zxing_reader.wasm';
/** One run is enough of what takes long: noise is then a small part of it. */
const LONG_MS = 1_000;

const prepared = prepareEngines(WASM);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  await prepared;
  postMessage(await answer(data).catch((error: Error) => ({ error: error.name })));
});

async function answer({ url, engines, runs }: Question): Promise<Answer> {
  const blob = await (await fetch(url)).blob();
  const picture = await pixelsOf(blob, '#fff');
  const outcomes: Answer['outcomes'] = {};
  for (const name of engines) outcomes[name] = await timed(name, picture, runs);
  const blind = engines.filter((name) => outcomes[name]?.texts.length === 0);
  if (picture.clear && blind.length > 0) {
    const onBlack = await pixelsOf(blob, '#000');
    for (const name of blind) outcomes[name] = await timed(name, onBlack, runs);
  }
  return { width: picture.width, height: picture.height, outcomes };
}

async function timed(name: string, picture: Pixels, runs: number): Promise<Outcome> {
  const engine = ENGINES[name];
  if (!engine) throw new Error(name);
  const best: Outcome = { texts: [], ms: Number.POSITIVE_INFINITY };
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data.length);
  for (let run = 0; run < runs && !(best.ms > LONG_MS && run > 0); run++) {
    data.set(picture.data);
    const start = performance.now();
    try {
      best.texts = [...new Set(await engine({ data, width, height }))];
    } catch (error) {
      best.error = error instanceof Error ? error.name : 'thrown';
    }
    best.ms = Math.min(best.ms, performance.now() - start);
  }
  return best;
}

/** A picture with a clear background may hold light or dark modules, so it is read on either ground. */
async function pixelsOf(blob: Blob, ground: string): Promise<Pixels & { clear: boolean }> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const clear = hasClear(context.getImageData(0, 0, width, height).data);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  bitmap.close();
  return { data: context.getImageData(0, 0, width, height).data, width, height, clear };
}

function hasClear(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}
