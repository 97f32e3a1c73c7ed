import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * A copy of a built extension with one page more, `<name>.html`, whose script is a module of the tests and with it the
 * parts of lib that it imports: what runs is their code, in the extension's own origin, with its Workers and its disk.
 *
 * @param {string} extension @param {string} copy @param {string} name @param {string} script
 * @returns {Promise<string>} the folder of the copy
 */
export async function withPage(extension, copy, name, script) {
  await cp(extension, copy, { recursive: true });
  await build({
    entryPoints: [script],
    outfile: join(copy, `${name}.js`),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const html = `<!doctype html><html><head><title>${name}</title></head><body><script src="${name}.js"></script></body></html>`;
  await writeFile(join(copy, `${name}.html`), html);
  return copy;
}
