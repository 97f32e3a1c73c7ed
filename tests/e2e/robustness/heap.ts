import type { Target } from 'puppeteer-core';
import type { Page } from './engang';

/** Every text in the memory of a page or worker that holds one of `canaries`, after its waste was collected. */
export async function textsInHeap(target: Target | Page['page'], canaries: string[]): Promise<string[]> {
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings.filter((text) => canaries.some((canary) => text.includes(canary)));
}

/**
 * What a person does, by keyboard alone: whatever a test holds of a page, the page keeps. `fields` is what is typed into
 * the boxes in their order, and the last one ends with Enter.
 */
export async function typeInto({ page }: Page, selector: string, ...fields: string[]): Promise<void> {
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, {}, selector);
  for (const [at, text] of fields.entries()) {
    await page.evaluate(
      (selector, at) => document.querySelectorAll<HTMLElement>(selector)[at]?.focus(),
      selector,
      at,
    );
    await page.keyboard.type(text);
  }
}

/** Presses a button by its name, without keeping it. */
export async function pressButton({ page }: Page, name: string): Promise<void> {
  const named = (name: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name && !each.disabled,
    );
    button?.click();
    return button !== undefined;
  };
  await page.waitForFunction(named, { timeout: 30_000 }, name);
}

/** Waits until the page says so, without keeping anything of it. */
export async function said({ page }: Page, text: string): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 30_000 }, text);
}
