import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../lib/browser/tell';
import { watchFocus } from '../lib/page/watch-focus';

/** Registered for the sites that the user made ready, and for no other. */
export default defineUnlistedScript(() => watchFocus(tellBackground));
