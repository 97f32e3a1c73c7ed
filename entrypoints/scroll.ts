import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTour } from '../lib/page/scroll';

/** Injected where the user asked to look at the whole page. */
export default defineUnlistedScript(() => startTour());
