import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInWorker } from '../lib/browser/one-shot-worker';
import { readTexts } from '../lib/qr/read-picture';
import type { Pixels } from '../lib/qr/reading';

/** Pixels in, texts out. Its owner ends it: a decoder that hangs hangs alone. */
export default defineUnlistedScript(() => answerInWorker((pixels: Pixels) => readTexts(pixels)));
