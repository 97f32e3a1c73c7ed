/**
 * How well lib/page finds the field: every page of a corpus of facts in real Chromium.
 *   npm run bench -- fields [--set DIR|FILE] [--json]
 * DIR holds open.json and render.mjs; FILE is a set of pages, with render.mjs beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { installBrowser } from '../drivers/find-browser.mjs';
import { ROOT } from '../prepare.mjs';

const TABS = 2;
const DEFAULT_SET = join(ROOT, '../shared/fields');

export default async function bench({ args }) {
  const file = fileOf(args);
  const renderer = join(dirname(file), 'render.mjs');
  if (!existsSync(file) || !existsSync(renderer)) {
    const reason = `${file} and render.mjs beside it are not both there (--set DIR)`;
    return { rows: [{ name: 'skipped', measured: reason }], json: { skipped: reason } };
  }
  const { render, ENUM } = await import(pathToFileURL(renderer));
  const { pages } = JSON.parse(readFileSync(file, 'utf8'));
  const script = await detector(ENUM);
  const scores = await scoresOf(pages, render, script);
  return summary(scores, script.length);
}

function fileOf(args) {
  const given = args.includes('--set') ? resolve(args[args.indexOf('--set') + 1] ?? '') : DEFAULT_SET;
  return given.endsWith('.json') ? given : join(given, 'open.json');
}

async function detector(ENUM) {
  const bundle = await build({
    stdin: {
      contents: `import { codeFieldsIn } from './field';
        import { browserSight } from './sight';
        import { surveyPage } from './survey-page';
        const started = performance.now();
        const { survey, fields } = surveyPage(document, browserSight());
        const [found] = codeFieldsIn(survey);
        const ms = performance.now() - started;
        const all = inputs();
        globalThis.result = { ms, strength: found?.strength ?? null, at: found?.fields.map((at) => all.indexOf(fields[at])) ?? [] };
        function inputs() { return ${ENUM}; }`,
      resolveDir: join(ROOT, 'lib/page'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
  });
  return bundle.outputFiles[0].text;
}

/** The truth of every input, document by document, in the order in which ENUM lists them. */
function truths(page) {
  const frames = [];
  const main = [];
  const visit = (node, list) => {
    if (node.t === 'iframe') {
      const own = [];
      frames.push(own);
      for (const child of node.c ?? []) visit(child, own);
      return;
    }
    const typed = node.t === 'input' && !['submit', 'button', 'image', 'reset'].includes(node.a?.type);
    if (typed || node.t === 'textarea') list.push({ truth: node.truth, group: node.group });
    for (const child of node.c ?? []) visit(child, list);
  };
  for (const node of page.tree) visit(node, main);
  return [main, ...frames];
}

/** What the detector found in each document of the page. */
async function measure(tab, page, { render, script }) {
  // In an extension the browser opens closed shadow roots for us; a plain page has no such door.
  const open = (html) => html.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
  const { main, frames } = render(page);
  tab.serve = (url) => {
    const same = /\/__frame\/(\d+)/.exec(url);
    const cross = /\/\/frame-(\d+)\./.exec(url);
    return open(same || cross ? frames[Number((same ?? cross)[1])].html : main);
  };
  await tab.goto('https://page.example/', { waitUntil: 'load' });
  const truth = truths(page);
  const found = [];
  for (const frame of tab.frames()) {
    const at = /__frame\/(\d+)|\/\/frame-(\d+)\./.exec(frame.url());
    const own = truth[at ? 1 + Number(at[1] ?? at[2]) : 0];
    const { ms, strength, at: boxes } = await frame.evaluate(`${script};globalThis.result`);
    found.push({ ms, strength, truth: own, boxes: boxes.map((i) => own[i] ?? { truth: 'unknown' }) });
  }
  return found;
}

function score(page, found) {
  const sure = found.filter((each) => each.strength === 'confident');
  const fills = sure.flatMap((each) => each.boxes.filter((box) => box.truth !== 'mirror'));
  const wanted = found.flatMap((each) => each.truth.filter((input) => input.truth === 'totp'));
  const groups = new Set(wanted.map((input) => input.group).filter(Boolean));
  const hits = fills.filter((box) => box.truth === 'totp');
  const whole = groups.size === 0 || wanted.filter((input) => groups.has(input.group)).length === hits.length;
  const fillTruths = [...new Set(fills.map((box) => box.truth))];
  return {
    page,
    ms: found.reduce((sum, each) => sum + each.ms, 0),
    filled: sure.length > 0,
    fillTruths,
    right: hits.length > 0 && hits.length === fills.length && whole,
    seen: hits.length > 0,
    offered: found.some((each) => each.boxes.some((box) => box.truth === 'totp')),
    wrong: fillTruths.some((truth) => truth !== 'totp' && truth !== 'enrol'),
  };
}

async function scoresOf(pages, render, script) {
  const browser = await puppeteer.launch({
    executablePath: installBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const scores = [];
  const queue = [...pages];
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const tab = await browser.newPage();
      await tab.setRequestInterception(true);
      tab.on('request', (request) =>
        request.resourceType() === 'document'
          ? request.respond({ contentType: 'text/html', body: tab.serve(request.url()) })
          : request.abort(),
      );
      for (let page = queue.shift(); page; page = queue.shift())
        scores.push(score(page, await measure(tab, page, { render, script })));
    }),
  ).finally(() => browser.close());
  return scores;
}

const share = (list, test) => (list.length ? list.filter(test).length / list.length : 0);

function summary(scores, bytes) {
  const base = scores.filter(({ page }) => !page.variantOf);
  const of = (list, polarity) => list.filter(({ page }) => page.polarity === polarity);
  const [positive, negative] = [of(base, 'positive'), of(base, 'negative')];
  const every = of(scores, 'positive');
  const split = positive.filter(({ page }) => page.structure === 'split');
  const inContainer = (name) => every.filter(({ page }) => page.id.endsWith(name));
  const shadow = every.filter(({ page }) => page.container === 'shadow');
  const nordic = every.filter(({ page }) => ['da', 'nb', 'nn', 'sv', 'fi'].includes(page.lang));
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const sms = of(base, 'otp-not-totp');
  const recovery = of(base, 'recovery');

  const shares = [
    ['recall', 'recall, base positives', positive, (s) => s.right],
    ['offered', 'offered at least, base positives', positive, (s) => s.offered],
    ['negativeFalse', 'negative pages, confident', negative, (s) => s.filled],
    ['smsFalse', 'SMS and e-mail pages, confident', sms, (s) => s.wrong],
    ['otherFalse', 'other one-time codes, confident', of(base, 'other-otp'), (s) => s.wrong],
    ['recoveryFalse', 'recovery pages, confident', recovery, (s) => s.wrong],
    ['enrol', 'enrolment pages, confident', of(base, 'enrol'), (s) => s.filled],
    ['splitSeen', 'split, seen', split, (s) => s.seen],
    ['splitAll', 'split, all boxes right', split, (s) => s.right],
    ['shadowOpen', 'open shadow roots', shadow, (s) => s.right],
    [
      'shadowClosed',
      'closed shadow roots',
      every.filter(({ page }) => page.container === 'shadow-closed'),
      (s) => s.right,
    ],
    ['iframeSame', 'same-origin frames', inContainer('#iframe-same'), (s) => s.right],
    ['iframeCross', 'cross-origin frames, seen', inContainer('#iframe-cross'), (s) => s.right],
    ['nordic', 'da, nb, sv, fi', nordic, (s) => s.right],
    ['recallAll', 'all positives with variants', every, (s) => s.right],
    ['negativeAll', 'all negatives with variants', of(scores, 'negative'), (s) => s.filled],
  ];
  const filled = base.filter((s) => s.filled && !s.fillTruths.every((truth) => truth === 'enrol'));
  const strictPrecision = share(filled, (s) => !s.wrong);
  const misses = every
    .filter((s) => !s.right)
    .map((s) => s.page.id)
    .sort();
  const wrong = scores
    .filter((s) => s.wrong)
    .map((s) => `${s.page.id} (${s.page.polarity})`)
    .sort();

  const numbers = Object.fromEntries(shares.map(([key, , list, test]) => [key, share(list, test)]));
  const json = { ...numbers, strictPrecision, medianMs: at(0.5), p95Ms: at(0.95), bytes, misses, wrong };
  const rows = shares.map(([, name, list, test]) => ({
    name,
    measured: `${list.filter(test).length} / ${list.length}  ${percent(share(list, test))}`,
  }));
  rows.push(
    { name: 'strict precision', measured: percent(strictPrecision) },
    { name: 'time per page, median', measured: `${at(0.5).toFixed(1)} ms` },
    { name: 'time per page, 95 %', measured: `${at(0.95).toFixed(1)} ms` },
    { name: 'detector, minified', measured: `${bytes} bytes` },
    ...misses.map((id) => ({ name: 'missed', measured: id })),
    ...wrong.map((id) => ({ name: 'wrong fill', measured: id })),
  );
  return { rows, json };
}

const percent = (part) => `${(100 * part).toFixed(1)} %`;
