import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Strength } from '../../../lib/page/judge';

/** What was found on a page: `id` of a single field, how many `boxes`, and which of them are marked `code` in the HTML. */
export interface Found {
  strength: Strength;
  name: string;
  id: string;
  boxes: number;
  marked: number;
}

/** Layout in short: `box` is a box for one character, `tiny` one pixel, `hidden` not displayed. */
const STYLE = `body { width: 800px } input { width: 260px; height: 36px } input[box] { width: 44px }
  input[tiny] { position: absolute; width: 1px; height: 1px; padding: 0; border: 0 } [hidden] { display: none !important }`;

/** Real Chromium with the detector in an empty page. Pages are given as HTML, shadow trees as templates in it. */
export async function openFieldPage() {
  const script = await detector();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${STYLE}</style>`);
  await page.evaluate(script);

  return {
    close: () => browser.close(),
    /** The surest field of each page, or null. `focus` is a selector: then the focused field is asked for. */
    async findAll(pages: string[], focus = ''): Promise<(Found | null)[]> {
      const calls = pages.map((html) => `find(${JSON.stringify(html)}, ${JSON.stringify(focus)})`);
      return (await page.evaluate(`[${calls.join(',')}]`)) as (Found | null)[];
    },
    async find(html: string, focus = ''): Promise<[Strength, string] | null> {
      const [found] = await this.findAll([html], focus);
      return found ? [found.strength, found.boxes > 1 ? `${found.boxes} boxes` : found.id] : null;
    },
  };
}

export type FieldPage = Awaited<ReturnType<typeof openFieldPage>>;

async function detector(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `import { codeFieldsIn, focusedFieldIn } from './field';
        import { browserSight } from './sight';
        import { surveyPage } from './survey-page';
        globalThis.find = (html, focus) => {
          const [, title = '', body] = /^\\s*(?:<title>(.*?)<\\/title>)?([^]*)$/.exec(html);
          document.title = title;
          document.body.setHTMLUnsafe(body);
          document.querySelector('dialog:not([open])')?.showModal();
          if (focus) document.querySelector(focus).focus();
          const { survey, fields } = surveyPage(document, browserSight());
          const found = focus ? focusedFieldIn(survey) : codeFieldsIn(survey)[0];
          if (!found) return null;
          const boxes = found.fields.map((at) => fields[at]);
          const marked = boxes.filter((box) => box.hasAttribute('code')).length;
          return { strength: found.strength, name: found.name, id: boxes[0].id, boxes: boxes.length, marked };
        };`,
      resolveDir: join(import.meta.dirname, '../../../lib/page'),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'iife' as const },
  });
  return bundle.outputFiles[0]?.text ?? '';
}
