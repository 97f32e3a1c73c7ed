import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldInFront } from '../../lib/actions/field-in-front';
import type { Field, Text } from '../../lib/page/survey';
import { field, sure } from './frames';

const tab = vi.hoisted(() => ({ url: '', glances: [] as unknown[], silent: false }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({
  activeTab: async () => (tab.url ? { id: 1, windowId: 1, url: tab.url } : null),
}));
vi.mock('../../lib/browser/page-news', () => ({
  glancesAt: () => (tab.silent ? new Promise(() => {}) : Promise.resolve(tab.glances)),
}));

const HAVN = 'https://id.havn.example';
const glance = (origin: string, items: (Field | Text)[]) => ({ origin, survey: { title: '', items } });

beforeEach(() => Object.assign(tab, { url: `${HAVN}/setup`, glances: [], silent: false }));

describe('fieldInFront', () => {
  it('sees a field for a code, and none where there is another', async () => {
    tab.glances = [glance(HAVN, [sure(0)])];
    expect(await fieldInFront('havn.example', 6)).toBe(true);
    tab.glances = [glance(HAVN, [field(0, ['Namn'])])];
    expect(await fieldInFront('havn.example', 6)).toBe(false);
  });

  it('sees it in a frame of the site, and in no other frame', async () => {
    tab.glances = [glance(HAVN, []), glance('https://login.havn.example', [sure(0)])];
    expect(await fieldInFront('havn.example', 6)).toBe(true);
    tab.glances = [glance(HAVN, []), glance('https://other.example', [sure(0)])];
    expect(await fieldInFront('havn.example', 6)).toBe(false);
  });

  it('says nothing of a page that is not of the site any more', async () => {
    tab.glances = [glance(HAVN, [sure(0)])];
    expect(await fieldInFront('other.example', 6)).toBeNull();
    tab.url = '';
    expect(await fieldInFront('havn.example', 6)).toBeNull();
  });

  it('does not wait for a page that is silent', async () => {
    tab.silent = true;
    expect(await fieldInFront('havn.example', 6)).toBe(false);
  });
});
