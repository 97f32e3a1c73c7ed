import { browser } from './extension';
import { patternOf } from './match-pattern';
import { isForPasskeys } from './passkey-host';
import { readyOrWished, readySites } from './ready-sites';

/** Must be called straight from a click: the browser asks the user. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives one origin back, unless the user made Engang ready there. */
export async function giveBackOrigin(origin: string): Promise<void> {
  if (covers(await readyPatterns(), origin)) return;
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => undefined);
}

/** Gives back what was granted just now but is neither `needed` nor for a site that is or is to be ready: a late yes. */
export async function giveBackStray(granted: string[], needed: string[]): Promise<void> {
  const origins = [...needed, ...(await readyOrWished())];
  const stray = granted.filter(
    (pattern) => !isForPasskeys(pattern) && !origins.some((origin) => covers([pattern], origin)),
  );
  if (stray.length > 0) await browser.permissions.remove({ origins: stray }).catch(() => undefined);
}

/** The browser keeps what was granted, though it was ended before it could be given back. */
export async function giveBackUnused(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ready = await readyPatterns();
  const unused = origins.filter((pattern) => !ready.includes(pattern) && !isForPasskeys(pattern));
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
