import { describe, expect, it } from 'vitest';
import { fits } from '../../lib/sites/fits';
import { siteOf } from '../../lib/sites/site';
import { closeTo, warningFor } from '../../lib/sites/warning';
import { account } from '../vault/accounts';

/** As its own QR names it (shared/research/protocols.md, 3.1): the organisation, and Microsoft as the issuer parameter. */
const named = {
  ...account(1),
  issuer: 'Havn Kommune',
  label: 'ida@havn.example',
  issuerParam: 'Microsoft',
};
const plainly = { ...named, issuer: 'Microsoft', label: 'Microsoft Entra: login.microsoftonline.com' };
const setUpAt = (url: string) => ({ ...named, sites: [siteOf(url) ?? ''] });

const LOGIN = [
  'https://login.microsoftonline.com/common/login',
  'https://login.microsoft.com/',
  'https://mysignins.microsoft.com/security-info',
  'https://account.activedirectory.windowsazure.com/proofup.aspx',
  'https://passwordreset.microsoftonline.com/',
];

/** Microsoft's own, and none of the login of work and school; clouds that are logins of their own; look-alikes. */
const ELSEWHERE = [
  'https://customervoice.microsoft.com/Pages/ResponsePage.aspx',
  'https://answers.microsoft.com/',
  'https://account.microsoft.com/',
  'https://login.live.com/',
  'https://account.live.com/proofs/manage',
  'https://other.windowsazure.com/',
  'https://login.microsoftonline.us/',
  'https://login.partner.microsoftonline.cn/',
  'https://havn.chinaeast.cloudapp.chinacloudapi.cn/',
  'https://aka.ms/mfasetup',
  'https://havn.b2clogin.com/',
  'https://login-microsoftonline.com/',
  'https://login.microsoftonline.com.evil.example/',
  'https://login.microsoftonline.com@evil.example/',
  'https://login.rnicrosoftonline.com/',
  'https://microsoftonIine.com/',
  'https://login.microsoft.com.security-info.example/',
  'https://mysignins.microsoft.co/',
  'https://mysignins-microsoft.com/',
  'https://microsoft.example/?title=Microsoft',
  'http://login.microsoftonline.com/',
];

describe('an account of Microsoft', () => {
  it.each(LOGIN)('set up at %s is offered on the whole login of work and school, and nowhere else', (url) => {
    const held = setUpAt(url);
    for (const page of LOGIN) expect(fits(held, page), page).toBe(true);
    for (const page of ELSEWHERE) expect(fits(held, page), page).toBe(false);
  });

  it.each(['microsoft.com', 'windowsazure.com'])(
    'that an earlier version bound to %s is offered there, too',
    (site) => {
      for (const page of LOGIN) expect(fits({ sites: [site] }, page), page).toBe(true);
      for (const page of ELSEWHERE) expect(fits({ sites: [site] }, page), page).toBe(false);
    },
  );

  it('is offered nowhere for its name alone', () => {
    for (const held of [named, plainly]) {
      for (const page of [...LOGIN, ...ELSEWHERE]) expect(fits(held, page), page).toBe(false);
    }
    const elsewhere = { ...plainly, sites: ['havn.example'] };
    for (const page of [...LOGIN, ...ELSEWHERE]) expect(fits(elsewhere, page), page).toBe(false);
  });

  it('of another cloud is offered in that cloud alone', () => {
    const us = setUpAt('https://mysignins.azure.us/');
    expect(fits(us, 'https://login.microsoftonline.us/')).toBe(true);
    const china = setUpAt('https://login.chinacloudapi.cn/');
    expect(fits(china, 'https://login.partner.microsoftonline.cn/')).toBe(true);
    for (const page of LOGIN) expect([fits(us, page), fits(china, page)], page).toEqual([false, false]);
    expect(fits(us, 'https://portal.azure.us/')).toBe(false);
    expect(fits(china, 'https://havn.chinaeast.cloudapp.chinacloudapi.cn/')).toBe(false);
  });

  it('is still told from look-alikes of the domain', () => {
    const held = setUpAt('https://mysignins.microsoft.com/');
    for (const page of [
      'https://rnicrosoft.com/',
      'https://login-microsoft.com/',
      'https://mysignins.micros0ft.com/',
    ]) {
      expect(closeTo(page, [held])?.account, page).toBe(held);
      expect(warningFor(held, page)?.site, page).toBe('mysignins.microsoft.com');
    }
    expect(warningFor(held, 'https://answers.microsoft.com/')).toEqual({
      host: 'answers.microsoft.com',
      site: null,
    });
  });
});
