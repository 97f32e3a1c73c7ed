import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../lib/browser/shadow';
import { lookRound } from '../lib/page/around';
import { browserSight } from '../lib/page/sight';

/** Injected on demand into the frames of a page; its result is what `executeScript` returns. */
export default defineUnlistedScript(() => lookRound(document, browserSight(openShadow)).around);
