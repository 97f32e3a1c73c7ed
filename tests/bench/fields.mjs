/**
 * How well lib/page finds the field: every page of a corpus of facts, served on loopback, in real Chromium, the
 * detector run once in each frame as an extension's script.
 *   npm run bench -- fields [--set DIR|FILE] [--json]
 * FILE is a set of pages (a DIR holds open.json); render.mjs lies beside it, or else beside the open set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { installBrowser } from '../drivers/find-browser.mjs';
import { ROOT } from '../prepare.mjs';
import { detectorExtension, RESULT } from './fields/extension.mjs';
import { figuresOf } from './fields/figures.mjs';
import { servePages } from './fields/pages.mjs';
import { score, truthsOf } from './fields/truth.mjs';

const OPEN_SET = join(ROOT, '../shared/fields');
/** One page in so many is also measured among 5,000 elements. */
const LARGE_EVERY = 8;

export default async function bench({ args, folder }) {
  const file = fileOf(args);
  const renderer = [dirname(file), OPEN_SET]
    .map((home) => join(home, 'render.mjs'))
    .find((path) => existsSync(path));
  if (!existsSync(file) || !renderer) {
    const reason = `${file} or its render.mjs is not there (--set FILE)`;
    return { rows: [{ name: 'skipped', measured: reason }], json: { skipped: reason } };
  }
  const { render } = await import(pathToFileURL(renderer));
  const { pages } = JSON.parse(readFileSync(file, 'utf8'));
  const server = await servePages(pages, render);
  const browser = await puppeteer.launch({
    executablePath: installBrowser('chromium'),
    pipe: true,
    enableExtensions: [await detectorExtension(folder)],
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
  try {
    const tab = await browser.newPage();
    const scores = [];
    const large = [];
    for (const [n, page] of pages.entries()) {
      scores.push(score(page, await measure(tab, page, server.url(n, false))));
      if (n % LARGE_EVERY === 0) large.push(score(page, await measure(tab, page, server.url(n, true))));
    }
    return figuresOf(scores, large);
  } finally {
    await browser.close();
    await server.close();
  }
}

function fileOf(args) {
  const given = args.includes('--set') ? resolve(args[args.indexOf('--set') + 1] ?? '') : OPEN_SET;
  return given.endsWith('.json') ? given : join(given, 'open.json');
}

/** What the detector found in each document of the page. */
async function measure(tab, page, url) {
  await tab.goto(url, { waitUntil: 'load' });
  const truths = truthsOf(page);
  const found = [];
  for (const frame of tab.frames()) {
    const k = /__frame\/(\d+)|\/\/frame-(\d+)\./.exec(frame.url());
    const truth = truths[k ? 1 + Number(k[1] ?? k[2]) : 0];
    // Read where the detector's own mark is: it runs when the document is idle, which may be after `load`.
    const mark = await frame.waitForSelector(`html[${RESULT}]`, { timeout: 10_000 });
    const { at, ...said } = JSON.parse(await mark.evaluate((root, name) => root.getAttribute(name), RESULT));
    found.push({ ...said, truth, boxes: at.map((i) => truth[i] ?? { truth: 'unknown' }) });
  }
  return found;
}
