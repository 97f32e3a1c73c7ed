import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../prepare.mjs';

/** Where the detector of a frame leaves what it found, for the bench to read. */
export const RESULT = 'data-found';

/**
 * An unpacked extension whose content script is the detector alone, run once in each frame: so it sees a page as Engang
 * does, closed shadow roots included. Returns its folder, and the size of the two halves in bytes.
 */
export async function detectorExtension(folder) {
  const home = join(folder, 'detector');
  mkdirSync(home, { recursive: true });
  const script = await bundle(`
    import { openShadow } from '../browser/shadow';
    import { codeFieldsIn } from './field';
    import { browserSight } from './sight';
    import { surveyPage } from './survey-page';
    wait();
    /** Where a person acts, the page is drawn. A frame that is out of sight never is. */
    function wait() {
      if (document.readyState !== 'complete' || innerWidth === 0) return setTimeout(wait, 10);
      const late = setTimeout(look, 500);
      requestAnimationFrame(() => setTimeout(() => { clearTimeout(late); look(); }));
    }
    function look() {
      document.documentElement.getBoundingClientRect();
      const started = performance.now();
      const { survey, fields } = surveyPage(document, browserSight(openShadow));
      const [found] = codeFieldsIn(survey);
      const ms = performance.now() - started;
      const inputs = list(document);
      const at = found?.fields.map((field) => inputs.indexOf(fields[field])) ?? [];
      document.documentElement.setAttribute('${RESULT}', JSON.stringify({ ms, strength: found?.strength ?? null, at }));
    }
    /** In the order of the corpus: inputs that are no buttons, a shadow tree before the children of its host. */
    function list(root) {
      return [...root.children].flatMap((child) => {
        const inner = openShadow(child);
        const typed = /^(INPUT|TEXTAREA)$/.test(child.tagName) && !/^(submit|button|image|reset)$/.test(child.type);
        return [...(inner ? list(inner) : []), ...(typed ? [child] : []), ...list(child)];
      });
    }`);
  writeFileSync(join(home, 'detector.js'), script);
  const scripts = { matches: ['http://*/*'], all_frames: true, run_at: 'document_idle', js: ['detector.js'] };
  writeFileSync(
    join(home, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Detector', version: '1', content_scripts: [scripts] }),
  );
  return home;
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(ROOT, 'lib/page'), loader: 'ts' },
    ...{ bundle: true, write: false, minify: true, format: 'iife' },
  });
  return outputFiles[0].text;
}
