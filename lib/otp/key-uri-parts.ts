/** A Key URI cut up: type in lower case, label still percent-encoded, parameters decoded under lower-case names. */
export interface KeyUriParts {
  type: string;
  label: string;
  params: Map<string, string>;
}

/** `steam://SECRET`. Steam's own links to games and pages have a path after their first word. */
const STEAM = /^steam:\/\/([^/?#]*)\/?(?:[?#]|$)/i;

/** Whether a text is meant to be cut by `keyUriParts`. */
export function isCuttable(uri: string): boolean {
  return /^(?:apple-)?otpauth:/i.test(uri) || STEAM.test(uri);
}

/**
 * Cuts an `otpauth:`, `apple-otpauth:` or `steam://SECRET` text; null for any other scheme.
 * By hand, since URL parsers lose what follows a raw `#` and change spaces, `//` and a lone `%`.
 */
export function keyUriParts(uri: string): KeyUriParts | null {
  const steamSecret = STEAM.exec(uri)?.[1];
  if (steamSecret !== undefined) {
    return { type: 'steam', label: 'Steam:', params: new Map([['secret', percentDecoded(steamSecret)]]) };
  }
  const scheme = /^(?:apple-)?otpauth:\/*/i.exec(uri)?.[0];
  if (scheme === undefined) return null;
  const rest = uri.slice(scheme.length);
  const end = rest.search(/[/?]|$/);
  return { type: rest.slice(0, end).toLowerCase(), ...labelAndParams(rest.slice(end).replace(/^\//, '')) };
}

/** Cuts `label?name=value&…`. Labels hold raw question marks, so the query starts where a secret follows. */
export function labelAndParams(text: string): { label: string; params: Map<string, string> } {
  const secretAt = /[?&]secret=/i.exec(text)?.index ?? 0;
  const queryAt = text[secretAt] === '?' ? secretAt : text.indexOf('?');
  return queryAt < 0
    ? { label: text, params: new Map() }
    : { label: text.slice(0, queryAt), params: paramsOf(text.slice(queryAt + 1)) };
}

/** The first of a name wins. `&amp;` is what a link copied out of a page's source has for `&`. */
function paramsOf(query: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    const key = percentDecoded(name).trim().toLowerCase().replace(/^amp;/, '');
    if (!params.has(key)) params.set(key, percentDecoded(plusAsSpace(value)).trim());
  }
  return params;
}

/** Percent-decoded UTF-8; the raw text where that is not possible. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Form encoding's space, to be read before percent-decoding turns `%2B` into a real plus. */
export function plusAsSpace(text: string): string {
  return text.replaceAll('+', ' ');
}
