import { browser } from './extension';

const knowsPorts = () => !browser.runtime.getURL('').startsWith('moz-extension:');

/**
 * The match pattern of an origin. Firefox knows no ports in it (its bug 1362809), so there it stands for all ports of
 * the host: who speaks is told by the origin alone, never by the pattern.
 */
export function patternOf(origin: string, ports = knowsPorts()): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${ports ? host : hostname}/*`;
}
