import { describe, expect, it } from 'vitest';
import { FAMILIES, familyOf, HOSTS_ALONE } from '../../lib/sites/families';
import { siteOf } from '../../lib/sites/site';

describe('families', () => {
  it('are the same for one login, and null for a site alone', () => {
    expect(familyOf('microsoft.com')).toBe('Microsoft Entra');
    expect(familyOf('microsoftonline.com')).toBe('Microsoft Entra');
    expect(familyOf('proton.me')).not.toBe(familyOf('openai.com'));
    expect(familyOf('login.chinacloudapi.cn')).not.toBe(familyOf('microsoftonline.com'));
    expect(familyOf('microsoftonline.us')).not.toBe(familyOf('microsoftonline.com'));
    for (const alone of ['example.com', 'live.com', 'login.microsoftonline.com', 'constructor', '']) {
      expect(familyOf(alone), alone).toBeNull();
    }
  });

  it('have a source for each line, and two sites or more that are sites', () => {
    for (const { name, sites } of FAMILIES) {
      expect(sites.length, name).toBeGreaterThan(1);
      for (const [site, source] of sites) {
        expect(source, site).not.toBe('');
        expect(siteOf(`https://${site}/`)).toBe(site);
      }
    }
  });

  it('name hosts of a domain that holds more than a sign-in, and no other host', () => {
    const wide = HOSTS_ALONE.map(([domain]) => domain);
    for (const [domain, source] of HOSTS_ALONE) {
      expect(source, domain).not.toBe('');
      expect(siteOf(`https://any.of.${domain}/`)).toBe(`any.of.${domain}`);
    }
    for (const [site] of FAMILIES.flatMap(({ sites }) => sites)) {
      const domain = site.split('.').slice(-2).join('.');
      expect(wide.includes(domain) || site === domain, site).toBe(true);
    }
  });

  it('have no site and no name in common', () => {
    const sites = FAMILIES.flatMap((family) => family.sites.map(([site]) => site));
    expect(new Set(sites).size).toBe(sites.length);
    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
  });
});
