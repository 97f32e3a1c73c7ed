import { codeOf } from '../error';
import { offscreen } from './extension';

/**
 * Runs `work` with Chromium's offscreen document there: the one context that outlives the popup and may start a
 * Worker and use the clipboard. It is closed afterwards, so what it held is freed (where the background is ended
 * first, by the next work). Work that another task's closing cut short runs once more.
 */
export async function inOffscreen<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    await openDocument();
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== 'interrupted' || attempt === 2) throw error;
    } finally {
      await offscreen?.closeDocument().catch(() => undefined); // closed already
    }
  }
}

/** Makes Chromium's offscreen document where there is none; one that nobody asks anything closes itself. */
export async function openDocument(): Promise<void> {
  if (await offscreen?.hasDocument()) return;
  await offscreen
    ?.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS', 'CLIPBOARD', 'BLOBS'],
      justification: 'Derive the key from the master password; clear a copied code; write a backup.',
    })
    .catch(() => undefined); // another task made it between the two lines
}
