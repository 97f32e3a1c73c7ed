import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * An extension that does nothing but type a code where a page says its boxes are, so that the typing runs in the
 * isolated world, as it does in the product. `control.html` is the page to ask from.
 *
 * @param {'chromium' | 'firefox'} family
 */
export async function typingExtension(family) {
  const folder = await mkdtemp(join(tmpdir(), 'engang-typing-'));
  await build({
    stdin: {
      contents: SCRIPT,
      resolveDir: new URL('../../lib/page/', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    outfile: join(folder, 'type.js'),
    logLevel: 'error',
  });
  const files = {
    'manifest.json': JSON.stringify({ ...MANIFEST, ...OF[family] }),
    'control.html': '<!doctype html><meta charset="utf-8"><title>Control</title>',
    'background.js': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

const SCRIPT = `
  import { fillCode } from './type-code';

  const rootOf = (element) =>
    globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? element.shadowRoot;

  function inputsIn(root, selector) {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const inner = element.localName.includes('-') ? rootOf(element) : null;
      return [...(element.matches(selector) ? [element] : []), ...(inner ? inputsIn(inner, selector) : [])];
    });
  }

  const boxes = () => inputsIn(document, document.documentElement.dataset.boxes ?? 'input');

  globalThis.typeIntoBoxes = async (code, findsAgain) => {
    for (let looks = 0; boxes().length === 0 && looks < 100; looks++) await new Promise((go) => setTimeout(go, 10));
    return fillCode({ boxes: boxes(), ...(findsAgain && { again: boxes }) }, code);
  };
`;

const MANIFEST = { name: 'Typing', version: '1' };
const OF = {
  chromium: {
    manifest_version: 3,
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'background.js' },
    action: { default_popup: 'control.html' },
  },
  firefox: {
    manifest_version: 2,
    permissions: ['scripting', 'http://127.0.0.1/*'],
    background: { scripts: ['background.js'] },
    browser_action: { default_popup: 'control.html' },
    browser_specific_settings: { gecko: { id: 'typing@engang.test' } },
  },
};
