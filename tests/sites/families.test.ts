import { describe, expect, it } from 'vitest';
import { FAMILIES, familyOf } from '../../lib/sites/families';
import { siteOf } from '../../lib/sites/site';

describe('families', () => {
  it('are the same for one login, and null for a site alone', () => {
    expect(familyOf('microsoft.com')).toBe('Microsoft Entra');
    expect(familyOf('microsoftonline.com')).toBe('Microsoft Entra');
    expect(familyOf('proton.me')).not.toBe(familyOf('openai.com'));
    for (const alone of ['example.com', 'live.com', 'login.microsoftonline.com', 'constructor', '']) {
      expect(familyOf(alone), alone).toBeNull();
    }
  });

  it('have a source each, and two sites or more that are sites', () => {
    for (const { name, sources, sites } of FAMILIES) {
      expect(sources.length, name).toBeGreaterThan(0);
      expect(sites.length, name).toBeGreaterThan(1);
      expect(sites.map((site) => siteOf(`https://login.${site}/`))).toEqual(sites);
    }
  });

  it('have no site and no name in common', () => {
    const sites = FAMILIES.flatMap((family) => family.sites);
    expect(new Set(sites).size).toBe(sites.length);
    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
  });
});
