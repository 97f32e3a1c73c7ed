import { apart, distance, isTwisted, letters } from './distance';
import { drawn } from './drawn';
import { isPublicSuffix, ownedBy } from './shared-hosts';
import { bare } from './site';

/** Words that are hung on a name to make it look like its sign-in; in English and the Nordic languages. */
const LURES = new Set(
  `access account accounts admin app auth authenticate authenticator care client cloud code confirm customer help helpdesk
  home id identity info login logon mail mfa min mit mobile my mypage new office official online otp page pay portal
  safe secure security service services sign signin signon site sso support team unlock update user validate verify
  verification web webmail www
  bekreft godkend innlogging inloggning inlog kirjaudu konto kunde kundeservice kode kodeord kund log logga login logind
  mina mine minside sikker sikkerhed sikkerhet tunnistus tuki`
    .split(/\s+/)
    .map(drawn),
);

const MOST_SLIPS = 2;

/** A host as a person takes it in: `name` is the owner's own, `flat` the same without hyphens, all as drawn. */
interface Look {
  domain: string;
  name: string;
  flat: string;
  suffix: string;
}

/**
 * Whether a host that is not the site's could be taken for it: drawn alike, the same name under another suffix, a slip
 * or two, a word hung on, or the site's name among the subdomains of another domain.
 * For a warning alone; it never makes an account fit.
 */
export function looksLike(host: string, site: string): boolean {
  return likeness(host)(site) > 0;
}

/**
 * How much a host is like each of many sites: 3 the same name, 2 a slip, 1 the name with something about it, 0 not at all.
 * What there is to know of the host is found out once.
 */
export function likeness(host: string): (site: string) => number {
  const name = unported(host);
  const here = lookOf(name);
  if (!here) return () => 0;
  const above = name.slice(0, -here.domain.length).split('.').filter(Boolean).map(drawn);
  const labels = [...above, here.name];
  const couldBe = nearness(here.flat, labels.join('').replaceAll('-', ''));
  return (site) => {
    const known = couldBe(unported(site)) && lookOf(unported(site));
    if (!known || known.domain === here.domain) return 0;
    if (here.flat === known.flat || isAmong(labels, known)) return 3;
    if (slipped(here, known)) return 2;
    const named = known.name.length >= 5 && above.includes(known.name);
    return named || labels.some((label) => hungOn(label, known.flat)) ? 1 : 0;
  };
}

/** A quick look that lets every look-alike pass: the Public Suffix List is asked for few of ten thousand sites. */
function nearness(flat: string, all: string): (site: string) => boolean {
  const ours = letters(flat);
  return (site) => {
    for (let from = 0, to = site.indexOf('.'); to > 0; from = to + 1, to = site.indexOf('.', from)) {
      const label = drawn(site.slice(from, to)).replaceAll('-', '');
      if (all.includes(label)) return true;
      if (
        Math.abs(label.length - flat.length) <= MOST_SLIPS &&
        apart(ours, letters(label)) <= 2 * MOST_SLIPS
      ) {
        return true;
      }
    }
    return false;
  };
}

function unported(host: string): string {
  const name = bare(host);
  const colon = name.indexOf(':');
  return colon > 0 ? name.slice(0, colon) : name;
}

function lookOf(host: string): Look | null {
  const owned = ownedBy(host) ?? asSuffix(host);
  if (!owned) return null;
  const name = drawn(owned.name);
  const suffix = drawn(owned.domain.slice(owned.name.length));
  return { domain: owned.domain, name, flat: name.replaceAll('-', ''), suffix };
}

/** A host that is itself a public suffix, as `github.app`, has a name that can be taken for another's, too. */
function asSuffix(host: string): { domain: string; name: string } | null {
  const name = host.slice(0, Math.max(host.indexOf('.'), 0));
  return name && isPublicSuffix(host) ? { domain: host, name } : null;
}

/** `github-login`, `githublogin`, `my-github`, and a longer name with any word: `fabrikam-parts`. */
function hungOn(label: string, name: string): boolean {
  const words = label.split('-');
  if (words.length > 1 && words.includes(name)) {
    return name.length >= 4 || words.every((word) => word === name || LURES.has(word));
  }
  if (name.length < 3) return false;
  const flat = label.replaceAll('-', '');
  return (
    (flat.startsWith(name) && LURES.has(flat.slice(name.length))) ||
    (flat.endsWith(name) && LURES.has(flat.slice(0, -name.length)))
  );
}

/** The whole site, its dots as they are or as hyphens, in front of another domain. */
function isAmong(labels: string[], { name, suffix }: Look): boolean {
  const dashed = name + suffix.replaceAll('.', '-');
  return (
    `.${labels.join('.')}.`.includes(`.${name}${suffix}.`) ||
    labels.some((label) => `-${label}-`.includes(`-${dashed}-`))
  );
}

/** Slips that still look the same: none in short names, where every other name is near, but for letters swapped. */
function slipped(here: Look, known: Look): boolean {
  const { length } = known.flat;
  if (length >= 5) return distance(here.flat, known.flat, length < 10 ? 1 : MOST_SLIPS) <= MOST_SLIPS;
  return length === 4 && here.suffix === known.suffix && isTwisted(here.flat, known.flat);
}
