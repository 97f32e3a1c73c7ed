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
      reading = await readPicture(pixels, { photographs: readPhotograph, onFound });
      if (reading.found.length > 0) break;
    }
    return reading;
  });
});
