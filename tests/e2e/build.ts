import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';

/** Where the built extensions are: `.output`, or the folder that ENGANG_BUILD names. */
const BUILDS = process.env.ENGANG_BUILD ?? join(ROOT, '.output');

export const CHROME_BUILD = join(BUILDS, 'chrome-mv3');
export const EDGE_BUILD = join(BUILDS, 'edge-mv3');
export const FIREFOX_BUILD = join(BUILDS, 'firefox-mv3');
