import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../lib/browser/shadow';
import { readyToPoint } from '../lib/page/point';
import { browserSight } from '../lib/page/sight';

/** Injected where the user asked to be shown the way. */
export default defineUnlistedScript(() => readyToPoint(browserSight(openShadow)));
