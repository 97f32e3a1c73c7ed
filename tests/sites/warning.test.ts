import { describe, expect, it } from 'vitest';
import { closeTo, warningFor } from '../../lib/sites/warning';

const HAVN = { id: 'havn', sites: ['havn.example', 'havn-regnskab.dk'] };
const INTRANET = { id: 'intranet', sites: ['http://nas:5000', '192.168.1.4'] };
const TENANT = { id: 'tenant', sites: ['havn.okta.com'] };
const NEW = { id: 'new', sites: [] };

describe('warningFor', () => {
  it.each([
    ['https://login.havn.example/mfa', null],
    ['https://havn-regnskab.no/', { host: 'havn-regnskab.no', site: 'havn-regnskab.dk' }],
    ['https://havnregnskab.dk/', { host: 'havnregnskab.dk', site: 'havn-regnskab.dk' }],
    ['https://hаvn.example/', { host: 'xn--hvn-6cd.example', site: 'havn.example' }],
    ['https://havn.example@evil.example/', { host: 'evil.example', site: 'havn.example' }],
    ['https://login.havn.example:x@evil.example/', { host: 'evil.example', site: 'havn.example' }],
    ['https://evil.example/havn.example', { host: 'evil.example', site: null }],
    ['http://havn.example/', { host: 'http://havn.example', site: null }],
    [
      'https://havn.example.evil.example:8443/',
      { host: 'havn.example.evil.example:8443', site: 'havn.example' },
    ],
    ['about:blank', null],
    ['chrome://newtab/', null],
    [undefined, null],
  ])('on %s: %o', (url, warning) => expect(warningFor(HAVN, url)).toEqual(warning));

  it('knows one tenant of a sign-in from another', () => {
    expect(warningFor(TENANT, 'https://havn.okta.com/')).toBeNull();
    expect(warningFor(TENANT, 'https://fjord.okta.com/')).toEqual({ host: 'fjord.okta.com', site: null });
    expect(warningFor(TENANT, 'https://havn-login.okta.com/')?.site).toBe('havn.okta.com');
    expect(warningFor(TENANT, 'https://havn.oktapreview.com/')?.site).toBe('havn.okta.com');
  });

  it('has nothing to compare an account without sites with', () =>
    expect(warningFor(NEW, 'https://evil.example/')).toBeNull());
});

describe('closeTo', () => {
  const accounts = [NEW, INTRANET, HAVN, TENANT];

  it.each([
    ['https://havn-regnskap.dk/', { host: 'havn-regnskap.dk', site: 'havn-regnskab.dk', account: HAVN }],
    ['https://havn.okta.com.evil.example/', expect.objectContaining({ account: TENANT })],
    ['https://login.havn.example/', null],
    ['https://works.example/', null],
    ['http://nas:5000/', null],
    ['http://192.168.1.4/', null],
    ['https://localhost/', null],
    ['about:blank', null],
    [undefined, null],
  ])('%s: %o', (url, close) => expect(closeTo(url, accounts)).toEqual(close));

  it('says nothing where another account belongs', () => {
    expect(closeTo('https://havn.no/', [{ sites: ['havn.example'] }])?.site).toBe('havn.example');
    expect(closeTo('https://havn.no/', [{ sites: ['havn.example'] }, { sites: ['havn.no'] }])).toBeNull();
  });
});
