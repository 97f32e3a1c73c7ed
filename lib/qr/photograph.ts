import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { FoundText, Pixels } from './reading';

/** Where zxing-wasm's .wasm lies. Without it the library would fetch one from a network. */
export function locateWasm(url: string): void {
  prepareZXingModule({ overrides: { locateFile: () => url } });
}

/** Every QR in a picture by zxing-wasm, which knows lenses, shadows and slanted paper. The first call loads the .wasm. */
export async function readPhotograph({ data, width, height }: Pixels): Promise<FoundText[]> {
  const image = { data, width, height, colorSpace: 'srgb' } as ImageData;
  const results = await readBarcodes(image, {
    formats: ['QRCode'],
    textMode: 'Plain',
    maxNumberOfSymbols: 0,
  });
  return results
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text, bytes, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
      text,
      bytes,
      corners: [topLeft, topRight, bottomRight, bottomLeft],
    }));
}
