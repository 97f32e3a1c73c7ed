import { describe, expect, it } from 'vitest';
import { fits } from '../../lib/sites/fits';
import { likeness } from '../../lib/sites/look-alike';
import { siteOf } from '../../lib/sites/site';
import { closeTo, warningFor } from '../../lib/sites/warning';
import { KNOWN_DOMAINS } from './known-domains';
import { lookAlikes } from './look-alikes';

const SITES = [
  ...['github.com', 'microsoft.com', 'microsoftonline.com', 'google.com', 'facebook.com', 'linkedin.com'],
  ...['paypal.com', 'dropbox.com', 'atlassian.com', 'amazon.com', 'borger.dk', 'mitid.dk', 'nemlog-in.dk'],
  ...['e-boks.dk', 'altinn.no', 'skatteetaten.no', 'helsenorge.no', 'skatteverket.se', 'suomi.fi'],
];
/** Two to four letters: nearly every slip gives a name that somebody else has. */
const SHORT = ['skat.dk', 'vero.fi', 'havn.example', 'nav.no', 'kmd.dk', 'dnb.no', 'dr.dk'];

/** By design: the host is the site itself, over plain http, or like nothing, with the site in its path. */
const NOT_THE_HOST = { 'plain http': '38 of 38', 'rest of the address': '57 of 57' };
const NOT_THE_HOST_SHORT = { 'plain http': '14 of 14', 'rest of the address': '21 of 21' };

const cases = (sites: string[]) =>
  sites.flatMap((site) => lookAlikes(site).map((each) => ({ ...each, site })));

/** Of how many of each kind the warning does not say which site they are like. */
function silent(sites: string[]): Record<string, string> {
  const counts: Record<string, [missed: number, all: number]> = {};
  for (const { kind, url, site } of cases(sites)) {
    const [missed, all] = counts[kind] ?? [0, 0];
    const said = warningFor({ sites: [site] }, url)?.site === site;
    counts[kind] = [missed + (said ? 0 : 1), all + 1];
  }
  const some = Object.entries(counts).filter(([, [missed]]) => missed > 0);
  return Object.fromEntries(some.map(([kind, [missed, all]]) => [kind, `${missed} of ${all}`]));
}

describe('look-alikes', () => {
  it('are many, and of each site', () => {
    expect(cases(SITES)).toHaveLength(3062);
    expect(cases(SHORT)).toHaveLength(736);
    for (const site of [...SITES, ...SHORT]) {
      expect(siteOf(`https://${site}/`)).toBe(site);
      expect(new Set(lookAlikes(site).map(({ url }) => url)).size, site).toBeGreaterThan(80);
    }
  });

  it('never fit, neither the account they mean nor another', () => {
    const all = { sites: [...SITES, ...SHORT] };
    expect(cases([...SITES, ...SHORT]).filter(({ url }) => fits(all, url))).toEqual([]);
  });

  it('are each warned of, with the host they are on', () => {
    for (const { url, site } of cases([...SITES, ...SHORT])) {
      const host = warningFor({ sites: [site] }, url)?.host;
      expect(host, url).toBeTruthy();
      expect(host, url).not.toBe(site);
    }
  });

  it('are said to be like the site, all but two with 1 in place of i', () => {
    expect(silent(SITES)).toEqual({ digit: '2 of 106', ...NOT_THE_HOST });
  });

  it('are said to be like a site of a short name where it is drawn alike or stands there as a word', () => {
    expect(silent(SHORT)).toEqual({
      ...NOT_THE_HOST_SHORT,
      word: '12 of 210',
      'name as subdomain': '7 of 7',
      doubled: '13 of 23',
      swapped: '7 of 16',
      dropped: '21 of 21',
      'next key': '46 of 46',
      added: '65 of 69',
    });
  });

  it('finds the account that is meant', () => {
    const accounts = SITES.map((site) => ({ sites: [site] }));
    const meant = cases(SITES).filter(({ kind }) => ![...Object.keys(NOT_THE_HOST), 'digit'].includes(kind));
    expect(meant.filter(({ url }) => closeTo(url, accounts) === null)).toEqual([]);
  });
});

describe('well-known domains', () => {
  /** Nine of 325,470 pairs: the same word of two owners, one letter between two words, a word hung on. */
  const TAKEN = [
    ...['regjeringen.no regeringen.se', 'mitid.dk mit.edu', 'ft.dk ft.com', 'regeringen.se regjeringen.no'],
    ...['visa.com visma.net', 'canva.com canvas.net', 'onelogin.com one.com', 'ft.com ft.dk'],
    ...['canvas.net canva.com'],
  ];

  it('are not taken for one another, but for these', () => {
    expect(new Set(KNOWN_DOMAINS).size).toBe(571);
    const pairs = KNOWN_DOMAINS.flatMap((host) => {
      const like = likeness(host);
      return KNOWN_DOMAINS.filter((site) => site !== host && like(site) > 0).map((site) => `${host} ${site}`);
    });
    expect(pairs).toEqual(TAKEN);
  });
});

describe('closeTo', () => {
  it('looks through ten thousand accounts in less than 20 ms', () => {
    const accounts = Array.from({ length: 10_000 }, (_, at) => ({
      sites: [`works-${at.toString(36)}.example`],
    }));
    const took = Array.from({ length: 10 }, () => {
      const from = performance.now();
      expect(closeTo('https://login.rnicrosoft-secure.com/', accounts)).toBeNull();
      return performance.now() - from;
    });
    expect(Math.min(...took)).toBeLessThan(20);
  });
});
