import { toUnicode } from './punycode';

/** The name of a site or host in its own script, where A-labels hide it; null where it says the same. */
export function inOwnScript(site: string): string | null {
  const shown = site.replace(/(?<=^|[./])xn--[a-z0-9-]+/g, toUnicode);
  return shown === site ? null : shown;
}
