import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readPhotograph } from '../../../lib/qr/photograph';
import { readPicture } from '../../../lib/qr/read-picture';
import type { Pixels } from '../../../lib/qr/reading';

/** May change the pixels. */
export type Engine = (pixels: Pixels) => Promise<string[]>;

/** Ours as the product calls it, and the two that others ship as they call them. */
export const ENGINES: Record<string, Engine> = {
  own: async (pixels) => {
    const { found } = await readPicture(pixels, { photographs: readPhotograph });
    return found.map(({ text }) => text);
  },

  zxing: async ({ data, width, height }) => {
    // A browser makes no ImageData of nothing.
    if (width * height === 0) return [];
    const picture = new ImageData(data, width, height);
    const results = await readBarcodes(picture, { formats: ['QRCode'], textMode: 'Plain' });
    return results.map(({ text }) => text);
  },

  jsqr: async ({ data, width, height }) => {
    const code = jsQR(data, width, height);
    return code?.data ? [code.data] : [];
  },
};

/** Where the .wasm is: without it the reader would ask a network. */
export async function prepareEngines(wasm: string): Promise<void> {
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
}
