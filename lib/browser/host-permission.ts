import { browser } from './extension';
import { patternOf } from './match-pattern';
import { readySites } from './ready-sites';

/** Must be called straight from a click: the browser asks the user. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives one origin back, unless the user made Engang ready there. */
export async function giveBackOrigin(origin: string): Promise<void> {
  if (covers(await readyPatterns(), origin)) return;
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => undefined);
}

/** The browser keeps what was granted, though it was ended before it could be given back. */
export async function giveBackUnused(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ready = await readyPatterns();
  const unused = origins.filter((pattern) => !ready.includes(pattern));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
}

export function covers(patterns: string[], origin: string): boolean {
  return patterns.some(
    (pattern) => pattern === patternOf(origin, true) || pattern === patternOf(origin, false),
  );
}

async function readyPatterns(): Promise<string[]> {
  // Not the scripts that are registered: the browser drops those with every update.
  return (await readySites()).map((site) => patternOf(site));
}
