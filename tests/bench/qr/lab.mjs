import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { installBrowser } from '../../drivers/find-browser.mjs';

const HERE = import.meta.dirname;
const READER = dirname(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
/** With these two, clocks in the page and its workers are exact to 5 µs instead of 100. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A plain Chromium without the extension. */
export function startChromium() {
  return puppeteer.launch({
    executablePath: installBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    protocolTimeout: 3_600_000,
  });
}

/**
 * A page of real Chromium and in it a Worker, bundled from `script` (a file beside this one), that is asked one
 * question at a time. `files(name)` is the path of what the Worker may fetch as `/file/<name>`.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} script
 * @param {(name: string) => string | null | undefined} files
 */
export async function openLab(browser, script, files = () => null) {
  const bundle = await build({
    entryPoints: [join(HERE, script)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const [worker] = bundle.outputFiles;
  const contentOf = (url) => {
    if (url === '/') return ['text/html', '<!doctype html><title>lab</title>'];
    if (url === '/worker.js') return ['text/javascript', worker.contents];
    if (url === '/zxing_reader.wasm')
      return ['application/wasm', readFileSync(join(READER, 'zxing_reader.wasm'))];
    const path = url.startsWith('/file/') ? files(url.slice('/file/'.length)) : null;
    return path ? ['application/octet-stream', readFileSync(path)] : null;
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = contentOf(url) ?? [];
    response.writeHead(body ? 200 : 404, { ...ISOLATED, 'Content-Type': type ?? 'text/plain' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return {
    /** The Worker's answer, or null where it took longer than `limit`: it is then ended, and the next one is new. */
    ask: (question, limit) => page.evaluate(askInPage, question, limit),
    close: () => server.close(),
  };
}

function askInPage(question, limit) {
  globalThis.worker ??= new Worker('/worker.js');
  const { worker } = globalThis;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      worker.terminate();
      globalThis.worker = undefined;
      resolve(null);
    }, limit);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage(question);
  });
}
