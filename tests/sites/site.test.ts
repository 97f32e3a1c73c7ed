import { describe, expect, it } from 'vitest';
import { hostOf, siteOf, warnedHostOf } from '../../lib/sites/site';
import { KNOWN_DOMAINS } from './known-domains';

describe('siteOf', () => {
  it.each<[string, string | null]>([
    ['https://login.example.com/mfa?x=1', 'example.com'],
    ['https://LOGIN.Example.com./', 'example.com'],
    ['https://login.example.com:8443/', 'example.com'],
    ['https://a.b.example.co.uk/', 'example.co.uk'],
    // a shared suffix: each host is a site of its own
    ['https://alice.github.io/', 'alice.github.io'],
    ['https://shop.alice.github.io/', 'shop.alice.github.io'],
    ['https://havn.eu.auth0.com/', 'havn.eu.auth0.com'],
    ['https://okta.com/', 'okta.com'],
    ['https://github.io/', 'github.io'],
    ['https://my.web.app/', 'my.web.app'],
    // a domain that holds more than a sign-in
    ['https://mysignins.microsoft.com/security-info', 'mysignins.microsoft.com'],
    ['https://microsoft.com/', 'microsoft.com'],
    ['https://login.microsoftonline.com/common', 'microsoftonline.com'],
    ['http://login.microsoft.com/', 'http://login.microsoft.com'],
    // a host that is a public suffix itself, and one the list does not know
    ['https://co.uk/', 'co.uk'],
    ['https://mesh.intern.corp/', 'intern.corp'],
    // nobody's domain: exact host and port
    ['http://localhost:8581/login', 'localhost:8581'],
    ['http://localhost/', 'localhost'],
    ['http://app.localhost:3000/', 'app.localhost:3000'],
    ['https://192.168.1.4/', '192.168.1.4'],
    ['https://192.168.1.4:4430/', '192.168.1.4:4430'],
    ['https://[::1]:8443/', '[::1]:8443'],
    ['https://nas:5001/', 'nas:5001'],
    // plain http keeps its mark
    ['http://login.example.com/', 'http://example.com'],
    ['http://login.example.com:8080/', 'http://example.com'],
    ['http://192.168.1.4:8080/', 'http://192.168.1.4:8080'],
    ['http://nas:5000/', 'http://nas:5000'],
    ['http://127.0.0.1:8581/', '127.0.0.1:8581'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://[0:0:0:0:0:0:0:1]:80/', '[::1]'],
    ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]'],
    ['https://[2001:DB8::1]/', '[2001:db8::1]'],
    ['http://localhost./', 'localhost'],
    ['https://localhost.example.com/', 'example.com'],
    // no name has an empty label
    ['https://example.com../', null],
    ['https://a..example.com/', null],
    // names in other scripts as A-labels
    ['https://login.bücher.example/', 'xn--bcher-kva.example'],
    // user information is not the host
    ['https://github.com@evil.example/', 'evil.example'],
    ['chrome://settings', null],
    ['about:blank', null],
    ['about:srcdoc', null],
    ['blob:https://example.com/1', null],
    ['javascript:1', null],
    ['ws://example.com/', null],
    ['null', null],
    ['file:///home/x.html', null],
    ['data:text/html,hi', null],
    ['not a url', null],
    ['', null],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('has none for a tab that does not say where it is', () => expect(siteOf(undefined)).toBeNull());
});

describe('hostOf', () => {
  it.each<[string | undefined, string | null]>([
    ['https://login.example.com/mfa', 'login.example.com'],
    ['https://login.example.com:8443/mfa', 'login.example.com:8443'],
    ['http://[::1]:80/', '[::1]'],
    ['http://localhost:8581/', 'localhost:8581'],
    ['http://login.example.com/mfa', 'login.example.com'],
    ['https://github.com@evil.example/', 'evil.example'],
    ['about:blank', null],
    [undefined, null],
  ])('%s is %s', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('warnedHostOf', () => {
  it.each<[string | undefined, string | null]>([
    ['https://login.example.com:8443/mfa', 'login.example.com:8443'],
    ['http://login.example.com:8080/mfa', 'http://login.example.com:8080'],
    ['http://192.168.1.4/', 'http://192.168.1.4'],
    ['http://localhost:8581/', 'localhost:8581'],
    ['about:blank', null],
    [undefined, null],
  ])('%s is %s', (url, host) => expect(warnedHostOf(url)).toBe(host));
});

it('siteOf: a site is its own site, for known domains and hosts below them', () => {
  for (const domain of KNOWN_DOMAINS) {
    const site = siteOf(`https://login.${domain}/mfa`) ?? '';
    expect(siteOf(`https://${site}/`), domain).toBe(site);
    expect([domain, `login.${domain}`], domain).toContain(site);
    expect(siteOf(`http://login.${domain}/`), domain).toBe(`http://${site}`);
  }
});
