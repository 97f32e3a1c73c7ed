import { describe, expect, it } from 'vitest';
import { inOwnScript } from '../../lib/sites/shown-site';
import { typedSite } from '../../lib/sites/typed-site';

describe('typedSite', () => {
  it.each([
    ['havn.example', 'havn.example'],
    [' Login.Havn.Example. ', 'havn.example'],
    ['https://login.havn.example/mfa?x=1#y', 'havn.example'],
    ['login.havn.example:8443/mfa', 'havn.example'],
    ['http://havn.example/login', 'http://havn.example'],
    ['HTTP://havn.example', 'http://havn.example'],
    ['blåbærgrød.example', 'xn--blbrgrd-fxak7p.example'],
    ['alice.github.io', 'alice.github.io'],
    ['shop.alice.github.io', 'shop.alice.github.io'],
    ['oslo.kommune.no', 'oslo.kommune.no'],
    ['localhost:8581', 'localhost:8581'],
    ['http://localhost:8581', 'localhost:8581'],
    ['nas:5001', 'nas:5001'],
    ['http://nas:5000', 'http://nas:5000'],
    ['192.168.1.4', '192.168.1.4'],
    ['[::1]:8443', '[::1]:8443'],
    ['mesh.intern.corp', 'intern.corp'],
  ])('%s is %s', (text, site) => expect(typedSite(text)).toEqual({ site }));

  it.each([
    ...[
      '',
      '   ',
      'havn regnskab',
      'https://',
      'ftp://havn.example',
      'javascript:alert(1)',
      'data:text/html,x',
    ],
    ...[
      'https://havn.example@evil.example/',
      'ida@havn.example',
      'https://:x@havn.example',
      '*.havn.example',
    ],
    ...[
      'havn..example',
      '-havn.example',
      'havn-.example',
      'havn.example:99999',
      'about:blank',
      'file:///x',
      '@',
    ],
    ...[`${'a'.repeat(64)}.example`, 'havn.example,fjord.example', 'havn.example\nfjord.example'],
  ])('%j is no host', (text) => expect(typedSite(text)).toEqual({ wrong: 'no_host' }));

  it.each([
    ['co.uk', 'co.uk'],
    ['https://github.io/', 'github.io'],
    ['dk', 'dk'],
    ['kommune.no', 'kommune.no'],
    ['http://com', 'com'],
    ['WEB.app.', 'web.app'],
  ])('%s is everybody’s', (text, suffix) => expect(typedSite(text)).toEqual({ wrong: 'suffix', suffix }));
});

describe('inOwnScript', () => {
  it('is the name where A-labels hide it', () =>
    expect(inOwnScript('http://xn--bcher-kva.example')).toBe('http://bücher.example'));
  it('is null where they hide nothing', () => expect(inOwnScript('havn.example')).toBeNull());
});
