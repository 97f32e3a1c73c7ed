import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../lib/browser/shadow';
import { glance } from '../lib/page/glance';

/** Injected into the frames of a ready site when its script has news; its result is what `executeScript` returns. */
export default defineUnlistedScript(() => glance(openShadow));
