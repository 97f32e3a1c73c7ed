import { browser } from './extension';
import { keep, onKept, readKept } from './kept';
import { patternOf } from './match-pattern';
import { ask } from './request';

/** The origins that the user made ready. */
const SITES = 'ready-sites';
const WISH = 'ready-wish';
const LONGEST_QUESTION = 120_000;

/** An origin that the browser asks the user about now; `until` in ms since 1970. */
interface Wish {
  origin: string;
  until: number;
}

/** The origins that the user made ready, in the order in which they were. */
export async function readySites(): Promise<string[]> {
  const stored = await readKept(SITES);
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}

/** Writes where it changes something alone: the background asks for it at every start of its own. */
export async function keepReadySites(sites: string[]): Promise<void> {
  if (JSON.stringify(sites) !== JSON.stringify(await readySites())) await keep(SITES, sites);
}

/** Calls back with the list whenever it changes, in whichever window. Returns the way to stop. */
export function onReadySites(callback: (sites: string[]) => void): () => void {
  return onKept(SITES, () => void readySites().then(callback));
}

/**
 * Must be called straight from a click: the browser asks the user, which may close the popup. So the wish is written
 * down, and the background, which hears of the permission, grants it.
 */
export async function requestReady(origin: string): Promise<void> {
  const wish: Wish = { origin, until: Date.now() + LONGEST_QUESTION };
  const written = browser.storage.session.set({ [WISH]: wish });
  const asked = browser.permissions.request({ origins: [patternOf(origin)] });
  const granted = await asked.catch(() => false); // a host that the browser has no pattern for
  await written;
  // Asked for as well where the permission was there before: then the background hears of nothing.
  if (granted) await ask('background', 'beReady', {});
  else await forgetWish();
}

/** The origin that the user made ready just now, once. It is on the list before its wish is gone. */
export async function takeWish(now = Date.now()): Promise<string | null> {
  const wish = await readWish();
  if (!wish) return null;
  const late = now >= wish.until;
  if (!late && !(await maySee(wish.origin))) return null; // the browser still asks
  if (!late) await keepReadySites([...new Set([...(await readySites()), wish.origin])]);
  await forgetWish();
  return late ? null : wish.origin;
}

/** The browser asks for something else, so its question for this one was answered with no. */
export async function forgetWish(): Promise<void> {
  await browser.storage.session.remove(WISH);
}

/** The origins that are ready or, while the browser asks, about to be. */
export async function readyOrWished(now = Date.now()): Promise<string[]> {
  const wish = await readWish(); // before the list, on which it is once it is gone
  return [...(await readySites()), ...(wish && now < wish.until ? [wish.origin] : [])];
}

async function readWish(): Promise<Wish | undefined> {
  return (await browser.storage.session.get(WISH))[WISH] as Wish | undefined;
}

export function maySee(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
}

export function giveBack(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(origin)] });
}

/**
 * Calls back when the list and what the browser holds may differ: the user gave or took a permission, here or in the
 * browser's own settings; the extension was updated, with which it loses its scripts.
 */
export function onReadyDiffers(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
