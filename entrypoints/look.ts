import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAround } from '../lib/page/look';

/** Injected on demand into the frames of a page; its result is what `executeScript` returns. */
export default defineUnlistedScript(() => lookAround(document));
