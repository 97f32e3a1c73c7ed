import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Pixels, readTexts } from '../lib/qr/read-picture';

/** Takes Pixels, answers with FoundText[], and is ended by its owner: a decoder that hangs hangs alone. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Pixels>) => {
    postMessage(readTexts(data));
  });
});
