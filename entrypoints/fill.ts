import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../lib/browser/shadow';
import { enterPage } from '../lib/page/visit';

/** Injected on demand into the frames of a page; its result is what `executeScript` returns. */
export default defineUnlistedScript(() => enterPage(openShadow));
