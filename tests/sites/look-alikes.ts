import { siteOf } from '../../lib/sites/site';

/** What a look-alike does to a site's name; one word for each, as the table in look-alikes.test.ts counts them. */
export interface LookAlike {
  kind: string;
  url: string;
}

const SUFFIXES =
  'com net org info biz online app dev io co ai xyz site top shop live cloud eu dk no se fi is de co.uk'.split(
    ' ',
  );
const SUB_SUFFIXES = ['com.co', 'co.com', 'com.se', 'uk.com'];
const CYRILLIC: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const OTHER_SCRIPTS: Record<string, string> = {
  a: 'α',
  d: 'ԁ',
  g: 'ɡ',
  h: 'һ',
  l: 'ӏ',
  n: 'ո',
  o: 'օ',
  t: 'т',
  u: 'υ',
};
const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'ė',
  i: 'ì',
  k: 'ķ',
  n: 'ñ',
  o: 'ö',
  s: 'ş',
  t: 'ţ',
  u: 'ů',
};
const DIGITS: Record<string, string> = { a: '4', e: '3', i: '1', l: '1', o: '0', s: '5', t: '7' };
const PAIRS: Record<string, string> = { m: 'rn', w: 'vv', d: 'cl' };
const WORDS = ['login', 'secure', 'my', 'konto', 'support', 'mfa'];
const KEYS = 'qwertyuiopasdfghjklzxcvbnm';
const ADDED = 'esx';
const ELSEWHERE = 'evil.example';

/** Pages that are not the site's and want to be taken for it. `site` is a registrable domain, as siteOf gives it. */
export function lookAlikes(site: string): LookAlike[] {
  const dot = site.indexOf('.');
  const [name, suffix] = [site.slice(0, dot), site.slice(dot + 1)];
  const all: LookAlike[] = [];
  const add = (kind: string, host: string, at: (host: string) => string = (each) => `https://${each}/mfa`) =>
    all.push({ kind, url: at(host) });
  const named = (kind: string, other: string) =>
    other !== name && !/^-|-$/.test(other) && add(kind, `${other}.${suffix}`);
  const drawnAs = (kind: string, letters: Record<string, string>) => {
    const places = [...name].flatMap((letter, at) => (letter in letters ? [at] : []));
    for (const at of places) named(kind, name.slice(0, at) + letters[name.charAt(at)] + name.slice(at + 1));
    if (places.length > 1) named(kind, [...name].map((letter) => letters[letter] ?? letter).join(''));
  };

  for (const other of SUFFIXES) if (other !== suffix) add('suffix', `${name}.${other}`);
  for (const other of SUB_SUFFIXES) add('sub-suffix', `login.${name}.${other}`);
  drawnAs('cyrillic', CYRILLIC);
  drawnAs('other script', OTHER_SCRIPTS);
  drawnAs('accent', ACCENTS);
  drawnAs('digit', DIGITS);
  drawnAs('pair', PAIRS);
  for (let at = 1; at < name.length; at++) named('hyphen', `${name.slice(0, at)}-${name.slice(at)}`);
  named('hyphen', name.replaceAll('-', ''));
  for (const word of WORDS) {
    for (const other of [`${word}-${name}`, `${name}-${word}`, `${word}${name}`, `${name}${word}`])
      named('word', other);
    add('word', `${name}-${word}.${ELSEWHERE}`);
  }
  for (const host of [site, `login.${site}`, site.replaceAll('.', '-'), `id-${site.replaceAll('.', '-')}`]) {
    add('site as subdomain', `${host}.${ELSEWHERE}`);
  }
  add('name as subdomain', `${name}.${ELSEWHERE}`);
  for (let at = 0; at < name.length; at++) {
    const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    named('doubled', before + letter + letter + after);
    named('swapped', before + after.charAt(0) + letter + after.slice(1));
    if (name.length > 2) named('dropped', before + after);
    const key = KEYS.indexOf(letter);
    if (key > 0) named('next key', before + KEYS.charAt(key - 1) + after);
    if (key >= 0) named('next key', before + KEYS.charAt((key + 1) % KEYS.length) + after);
    for (const extra of ADDED) named('added', before + extra + letter + after);
  }
  add('user name', site, (host) => `https://${host}@${ELSEWHERE}/mfa`);
  add('user name', site, (host) => `https://${host}:443@${ELSEWHERE}/mfa`);
  add('rest of the address', site, (host) => `https://${ELSEWHERE}/${host}/mfa`);
  add('rest of the address', site, (host) => `https://${ELSEWHERE}\\@${host}/`);
  add('rest of the address', site, (host) => `https://${ELSEWHERE}/?next=https://${host}#${host}`);
  add('plain http', site, (host) => `http://${host}/mfa`);
  add('plain http', site, (host) => `http://login.${host}:8080/mfa`);
  return all.filter(({ url }) => siteOf(url) !== null);
}
