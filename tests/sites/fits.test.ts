import { describe, expect, it } from 'vitest';
import { fits, framesFit } from '../../lib/sites/fits';
import { account } from '../vault/accounts';

describe('fits', () => {
  it.each<[string, string, boolean]>([
    ['example.com', 'https://example.com/', true],
    ['example.com', 'https://login.example.com:8443/x', true],
    ['example.com', 'http://example.com/', false],
    ['example.com', 'https://example.org/', false],
    ['example.com', 'https://example.com.evil.example/', false],
    ['example.com', 'https://example.com@evil.example/', false],
    ['example.com', 'https://my-example.com/', false],
    ['http://example.com', 'http://login.example.com/', true],
    ['http://example.com', 'https://login.example.com/', true],
    ['http://example.com', 'http://example.org/', false],
    ['alice.github.io', 'https://bob.github.io/', false],
    ['alice.github.io', 'https://github.io/', false],
    ['github.io', 'https://alice.github.io/', false],
    ['localhost:8581', 'http://localhost:8581/', true],
    ['localhost:8581', 'http://localhost:4430/', false],
    ['localhost:8581', 'https://localhost:8581/', true],
    ['127.0.0.1:8581', 'http://127.0.0.1:8581/', true],
    ['[::1]', 'http://[::1]/', true],
    ['app.localhost', 'http://app.localhost/', true],
    ['app.localhost', 'http://localhost/', false],
    ['localhost', 'http://localhost.evil.example/', false],
    ['127.0.0.1', 'http://127.0.0.1.evil.example/', false],
    ['192.168.1.4', 'https://192.168.1.4/', true],
    ['192.168.1.4', 'https://0xc0a80104/', true],
    ['192.168.1.4', 'http://192.168.1.4/', false],
    ['http://192.168.1.4', 'http://192.168.1.4/', true],
    ['http://192.168.1.4', 'https://192.168.1.4/', true],
    ['http://192.168.1.4', 'http://192.168.1.4:8080/', false],
    ['nas', 'https://nas/', true],
    ['nas', 'http://nas/', false],
    ['http://nas', 'http://nas./', true],
    ['example.com', 'https://EXAMPLE.com./', true],
    ['example.com', 'https://user:pass@login.example.com/', true],
    ['example.com', 'https://example.com%2eevil.example/', false],
    ['example.com', 'https://example.com\\.evil.example/', true],
    ['example.com', 'https://evil.example\\@example.com/', false],
    ['xn--bcher-kva.example', 'https://login.bücher.example/', true],
    ['bücher.example', 'https://bucher.example/', false],
    ['oslo.kommune.no', 'https://login.oslo.kommune.no/', true],
    ['oslo.kommune.no', 'https://bergen.kommune.no/', false],
    ['shop.alice.github.io', 'https://shop.alice.github.io/', true],
    ['alice.github.io', 'https://shop.alice.github.io/', false],
    ['havn.okta.com', 'https://havn.okta.com/', true],
    ['havn.okta.com', 'https://fjord.okta.com/', false],
    ['havn.okta.com', 'https://okta.com/', false],
    ['com', 'https://example.com/', false],
    ['', 'https://example.com/', false],
    ['http://', 'https://example.com/', false],
    ['192.168.1.4', 'https://192.168.1.5/', false],
    ['microsoft.com', 'https://login.microsoftonline.com/', true],
    ['microsoft.com', 'http://login.microsoftonline.com/', false],
    ['http://microsoft.com', 'http://login.microsoftonline.com/', false],
    ['microsoft.com', 'https://login.microsoftonline.com.evil.example/', false],
    ['example.com', 'about:blank', false],
    ['example.com', 'blob:https://example.com/1', false],
    ['example.com', 'view-source:https://example.com/', false],
    ['example.com', 'data:text/html,https://example.com/', false],
    ['null', 'null', false],
    ['', '', false],
  ])('%s on %s: %s', (site, url, fitting) => expect(fits({ sites: [site] }, url)).toBe(fitting));

  it('takes any of the sites, and none for an account without', () => {
    expect(fits({ sites: ['example.com', 'example.org'] }, 'https://example.org/')).toBe(true);
    expect(fits({ sites: [] }, 'https://example.org/')).toBe(false);
  });
});

it('looks at the sites alone, and at no name', () => {
  const named = {
    ...account(1),
    issuer: 'github.com',
    label: 'https://github.com/',
    issuerParam: 'github.com',
  };
  expect(fits(named, 'https://github.com/')).toBe(false);
  const other = { ...named, sites: ['github.com'], issuer: 'evil.example' };
  expect(fits(other, 'https://github.com/')).toBe(true);
  expect(fits(other, 'https://evil.example/')).toBe(false);
  expect(fits(named, 'https://evil.example/github.com')).toBe(false);
});

describe('framesFit', () => {
  const havn = { sites: ['havn.example'] };

  it.each<[string, string[] | null, boolean]>([
    ['https://login.havn.example', [], true],
    ['https://havn.example:8443', ['https://www.havn.example'], true],
    ['https://havn.example', ['https://www.havn.example', 'https://havn.example'], true],
    ['https://havn.example', ['https://evil.example'], false],
    ['https://havn.example', ['https://havn.example', 'https://evil.example'], false],
    ['https://evil.example', ['https://havn.example'], false],
    ['https://havn.example', ['http://havn.example'], false],
    ['http://havn.example', [], false],
    ['https://havn.example', null, false],
    ['https://havn.example', ['null'], false],
    ['https://havn.example', [''], false],
    ['null', [], false],
    ['', [], false],
    ['chrome-extension://abc', [], false],
  ])('%s in %j: %s', (origin, ancestors, right) => expect(framesFit(havn, origin, ancestors)).toBe(right));

  it('takes one login for one site', () => {
    const microsoft = { sites: ['microsoft.com'] };
    expect(
      framesFit(microsoft, 'https://login.microsoftonline.com', ['https://mysignins.microsoft.com']),
    ).toBe(true);
    expect(framesFit(microsoft, 'https://login.microsoftonline.com', ['https://havn.example'])).toBe(false);
  });

  it('fits nothing for an account without sites', () =>
    expect(framesFit({ sites: [] }, 'https://havn.example', [])).toBe(false));
});
