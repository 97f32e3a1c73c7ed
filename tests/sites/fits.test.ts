import { describe, expect, it } from 'vitest';
import { familyOf } from '../../lib/sites/families';
import { fits } from '../../lib/sites/fits';

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
    ['192.168.1.4', 'https://192.168.1.4/', true],
    ['192.168.1.4', 'https://192.168.1.5/', false],
    ['microsoft.com', 'https://login.microsoftonline.com/', true],
    ['microsoft.com', 'http://login.microsoftonline.com/', false],
    ['http://microsoft.com', 'http://login.microsoftonline.com/', false],
    ['microsoft.com', 'https://login.microsoftonline.com.evil.example/', false],
    ['example.com', 'about:blank', false],
  ])('%s on %s: %s', (site, url, fitting) => expect(fits({ sites: [site] }, url)).toBe(fitting));

  it('takes any of the sites, and none for an account without', () => {
    expect(fits({ sites: ['example.com', 'example.org'] }, 'https://example.org/')).toBe(true);
    expect(fits({ sites: [] }, 'https://example.org/')).toBe(false);
  });
});

it('familyOf: the same for one login, null for a site alone', () => {
  expect(familyOf('live.com')).toBe(familyOf('microsoftonline.com'));
  expect(familyOf('amazon.de')).not.toBe(familyOf('live.com'));
  expect(familyOf('example.com')).toBeNull();
});
