import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../build';
import { useEngang } from './session';

const engang = useEngang();

/** What Chromium would say of a manifest at installation, by its own word. */
const warningsOf = (manifest: object) =>
  engang.page.eval((text) => {
    type Management = { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
    const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
    return management.getPermissionWarningsByManifest(text);
  }, JSON.stringify(manifest));

describe('installing', () => {
  it('shows no warning', async () => {
    const { default_locale, ...manifest } = JSON.parse(readFileSync(`${CHROME_BUILD}/manifest.json`, 'utf8'));
    const named = { ...manifest, name: 'Engang', description: 'One-time codes' };
    expect(await warningsOf(named)).toEqual([]);
    expect(await warningsOf({ ...named, permissions: [...manifest.permissions, 'tabs'] })).not.toEqual([]);
  });
});
