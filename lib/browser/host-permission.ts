import { browser } from './extension';

/** Firefox's match patterns know no ports: there a host is asked for with all of its ports. */
const knowsPorts = () => !browser.runtime.getURL('').startsWith('moz-');

/** The match pattern of one origin. */
export function patternOf(origin: string, ports = knowsPorts()): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${ports ? host : hostname}/*`;
}

/** Must be called straight from a click: the browser asks the user. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives one origin back, unless the user made Engang ready there: then a script of ours is registered for it. */
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
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ matches }) => matches ?? []);
}
