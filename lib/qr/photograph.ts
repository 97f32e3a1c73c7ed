import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { FoundText, Pixels } from './reading';

/** Where zxing-wasm's .wasm lies. Without it the library would fetch one from a network. */
export function locateWasm(url: string): void {
  prepareZXingModule({ overrides: { locateFile: () => url } });
}

/**
 * Every QR in a picture by zxing-wasm, which knows lenses, shadows and slanted paper. The first call loads the .wasm.
 * Model 2 alone: what all set-up pages show. Micro QRs are so small that parts of other codes have been taken for them.
 */
export async function readPhotograph({ data, width, height }: Pixels): Promise<FoundText[]> {
  const image = { data, width, height, colorSpace: 'srgb' } as ImageData;
  const results = await readBarcodes(image, {
    formats: ['QRCodeModel2'],
    textMode: 'Plain',
    maxNumberOfSymbols: 0,
  });
  return (
    results
      // A part of a longer text, spread over several codes, is none: -1 is a code that stands alone.
      .filter(({ isValid, text, sequenceSize }) => isValid && text !== '' && sequenceSize < 0)
      .map(({ text, bytes, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
        text,
        bytes,
        corners: [topLeft, topRight, bottomRight, bottomLeft],
      }))
  );
}
