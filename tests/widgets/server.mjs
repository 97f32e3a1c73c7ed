import { createServer } from 'node:http';
import { build } from 'esbuild';

const ROOT = new URL('./pages/', import.meta.url).pathname;

/** The scripts of all pages, by name, each from the real packages it shows. */
async function scripts() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`${ROOT}*.mjs`],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // The build of Vue that reads templates, for the pages and for the widgets they use.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, '/'), contents]));
}

/** Serves the widget pages on this machine: `/<script>` or `/<script>/<page>`, with `?digits=8` for eight of them
 * and `?old=` for a code that React has in it already. */
export async function startWidgets() {
  const served = await scripts();
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://widgets.invalid');
    const script = served.get(pathname);
    if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(pageOf(pathname.split('/')[1]));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

const pageOf = (
  script,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two-factor authentication</title>
<style>input { width: 44px; height: 36px }</style>
<h1>Enter the code of your authenticator app</h1><main id="app"></main><p>The page has: <output id="state"></output></p>
${script === 'done' ? '' : `<script type="module" src="/${script}.js"></script>`}</html>`;
