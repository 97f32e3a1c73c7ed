import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInWorker } from '../lib/browser/one-shot-worker';
import { pixelsOf } from '../lib/browser/pixels';
import { locateWasm, readPhotograph } from '../lib/qr/photograph';
import { readPicture } from '../lib/qr/read-picture';
import type { FoundText, Reading } from '../lib/qr/reading';

/** A picture file in, texts out, the ones found so far on the way. Its owner ends it: a decoder that hangs hangs alone. */
export default defineUnlistedScript(() => {
  locateWasm('/zxing_reader.wasm');
  answerInWorker<Blob, Reading, FoundText[]>(async (file, onFound) => {
    let reading: Reading = { found: [], clues: [] };
    for await (const pixels of pixelsOf(file)) {
      onFound([]); // opened, which for a large picture takes longer than reading it
      const inFile = (found: FoundText[]) => found.map((each) => enlarged(each, pixels.scale));
      const { found, clues } = await readPicture(pixels, {
        photographs: readPhotograph,
        onFound: (seen) => onFound(inFile(seen)),
      });
      reading = { found: inFile(found), clues };
      if (found.length > 0) break;
    }
    return reading;
  });
});

/** Where a code stands in the file, of which the pixels that were read may be a smaller copy. */
function enlarged({ corners, ...rest }: FoundText, scale: number): FoundText {
  return { ...rest, corners: corners.map(({ x, y }) => ({ x: x / scale, y: y / scale })) };
}
