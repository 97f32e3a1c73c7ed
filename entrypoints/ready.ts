import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../lib/browser/tell';
import { watchPage } from '../lib/page/watch-page';

/** Registered for the sites that the user made ready, and for no other. */
export default defineUnlistedScript(() => watchPage(tellBackground));
