import { browser } from './extension';

/**
 * The match pattern of an origin. Firefox knows no ports in it (its bug 1362809), so there it stands for all ports of
 * the host: who speaks is told by the origin alone, never by the pattern.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  const inFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return inFirefox ? `${protocol}//${hostname}/*` : `${origin}/*`;
}
