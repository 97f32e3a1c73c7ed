import { parse } from 'tldts';
import { toUnicode } from './punycode';

/** Letters of other scripts, and digits, that are drawn like a Latin letter (after Unicode TR 39, confusables). */
const DRAWN_LIKE: Record<string, string> = {
  ...{
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
  },
  ...{ ԛ: 'q', ѕ: 's', т: 't', в: 'b', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', г: 'r', п: 'n' },
  ...{
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    η: 'n',
  },
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ɡ: 'g', ɑ: 'a', ո: 'n', օ: 'o', ս: 'u', հ: 'h' },
  ...{ '0': 'o', '1': 'l', '3': 'e', '5': 's' },
};

/**
 * Whether a host that is not the site's could be taken for it: drawn alike, the same name under another suffix, a slip
 * of one or two letters, the site's name with a word hung on, or the whole site as a subdomain.
 * For a warning alone; it never makes an account fit.
 */
export function looksLike(host: string, site: string): boolean {
  const [here, known] = [host, site].map((name) => name.replace(/^http:\/\//, '').replace(/:\d+$/, ''));
  if (!here || !known) return false;
  const [a, b] = [nameOf(here), nameOf(known)];
  if (!a || !b || a.domain === b.domain) return false;
  if (here.startsWith(`${known}.`) || here.includes(`.${known}.`)) return true;
  const [drawnA, drawnB] = [drawn(a.name), drawn(b.name)];
  if (drawnA === drawnB) return true;
  if (drawnA.split('-').includes(drawnB)) return true;
  return distance(drawnA, drawnB) <= slips(drawnB);
}

function nameOf(host: string): { domain: string; name: string } | null {
  const { domain, domainWithoutSuffix, isIp } = parse(host, { allowPrivateDomains: true });
  return isIp || !domain || !domainWithoutSuffix ? null : { domain, name: toUnicode(domainWithoutSuffix) };
}

/** How a name looks: accents off, look-alike letters as the Latin ones, `rn` as m and `vv` as w. */
function drawn(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain]
    .map((letter) => DRAWN_LIKE[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Slips that still look the same: none in short names, where every other name is near. */
function slips(name: string): number {
  if (name.length < 5) return 0;
  return name.length < 8 ? 1 : 2;
}

/** Edits from one text to the other, two swapped neighbours being one (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + cost);
      (rows[i] as number[])[j] = swapped ? Math.min(best, cell(i - 2, j - 2) + 1) : best;
    }
  }
  return cell(a.length, b.length);
}
