import { build } from 'esbuild';
import type { Scan } from '../../lib/actions/scan';
import type { scanWholePage } from '../../lib/actions/scan-whole-page';
import { ROOT } from '../prepare.mjs';

/** What `wholePageScript` puts into a page of ours. */
export interface InPopup {
  scanWholePage: typeof scanWholePage;
  stop: AbortController;
  done: [number, number][];
}

/** The verb as a script of its own, so that a test can use it in a popup as a component does. */
export async function wholePageScript(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `import { scanWholePage } from './lib/actions/scan-whole-page';
        Object.assign(globalThis, { scanWholePage, stop: new AbortController(), done: [] });`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** Run in a page: where everything stands, what the page is, and how large it is shown. */
export const pageState = () => ({
  html: document.documentElement.outerHTML,
  scrolled: [...document.querySelectorAll('*')].map((each) => [each.scrollLeft, each.scrollTop]),
  ratio: devicePixelRatio,
});

export const labelsOf = ({ found }: Scan) =>
  found.map((each) => (each.kind === 'account' ? each.reading.label : each.kind));
