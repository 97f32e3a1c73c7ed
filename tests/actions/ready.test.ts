import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endReady, settleReady } from '../../lib/actions/ready';
import { patternOf } from '../../lib/browser/match-pattern';
import { readySites, takeWish } from '../../lib/browser/ready-sites';

const fake = vi.hoisted(() => ({
  scheme: 'chrome-extension:',
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  seen: [] as string[],
  granted: [] as string[],
  scripts: [] as { id: string; matches: string[] }[],
  entered: [] as number[],
  tabs: [] as { id: number; url: string }[],
}));

vi.mock('../../lib/browser/extension', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => ({ [key]: fake[name][key] }),
    set: async (values: object) => {
      fake.seen.push(`${name} ${Object.keys(values)}`);
      Object.assign(fake[name], values);
    },
    remove: async (key: string) => {
      fake.seen.push(`${name} -${key}`);
      delete fake[name][key];
    },
  });
  const browser = {
    storage: { local: area('local'), session: area('session') },
    runtime: { getURL: () => `${fake.scheme}//id/` },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-US' },
    permissions: {
      contains: async ({ origins: [origin = ''] }: { origins: string[] }) => fake.granted.includes(origin),
      remove: async ({ origins }: { origins: string[] }) => {
        fake.granted = fake.granted.filter((each) => !origins.includes(each));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => fake.scripts,
      registerContentScripts: async (added: typeof fake.scripts) => {
        const twice = added.some(({ id }) => fake.scripts.some((each) => each.id === id));
        if (twice) throw new Error('Duplicate script ID');
        fake.scripts = [...fake.scripts, ...added];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        fake.scripts = fake.scripts.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        fake.entered.push(target.tabId);
        return [];
      },
    },
    tabs: { query: async () => fake.tabs },
    action: { getBadgeText: async () => '', setBadgeText: async () => {}, setTitle: async () => {} },
  };
  return { browser };
});

const SITE = 'https://login.example';
const wish = (origin: string, until = Date.now() + 1_000) => {
  fake.session['ready-wish'] = { origin, until };
};
const registered = () => fake.scripts.map(({ matches }) => matches.join());

beforeEach(() => {
  Object.assign(fake, { scheme: 'chrome-extension:', local: {}, session: {}, granted: [], scripts: [] });
  Object.assign(fake, { entered: [], tabs: [], seen: [] });
});

describe('being ready', () => {
  it('makes a site ready once, however often it is told, and looks at the open page', async () => {
    fake.tabs = [
      { id: 3, url: `${SITE}/code` },
      { id: 4, url: `${SITE}:8443/` },
    ];
    fake.granted = [`${SITE}/*`];
    wish(SITE);
    await Promise.all([settleReady(), settleReady()]);
    await settleReady();
    expect(await readySites()).toEqual([SITE]);
    expect(registered()).toEqual([`${SITE}/*`]);
    expect(fake.entered).toEqual([3]);
    expect(fake.session).toEqual({});
  });

  it('does nothing for a wish that the user did not grant, or long ago', async () => {
    wish(SITE);
    await settleReady();
    expect(await readySites()).toEqual([]);
    expect(await takeWish()).toBeNull();
    expect(fake.session['ready-wish']).toBeDefined(); // the browser may still ask
    fake.granted = [`${SITE}/*`];
    wish(SITE, Date.now() - 1);
    await settleReady();
    expect(fake.session).toEqual({});
    expect([await readySites(), registered()]).toEqual([[], []]);
  });

  it('has a site on the list before its wish is gone, so that its permission always has a reason', async () => {
    fake.granted = [`${SITE}/*`];
    fake.local['ready-sites'] = ['https://other.example'];
    wish(SITE);
    expect(await takeWish()).toBe(SITE);
    expect([await readySites(), fake.session]).toEqual([['https://other.example', SITE], {}]);
    expect(fake.seen).toEqual(['local ready-sites', 'session -ready-wish']);
  });

  it('does nothing for a permission that was given for something else', async () => {
    fake.granted = [`${SITE}/*`];
    await settleReady();
    expect(registered()).toEqual([]);
  });

  it('lets go of a site whose permission was taken away, and of no other', async () => {
    fake.local['ready-sites'] = [SITE, 'https://other.example'];
    fake.granted = [`${SITE}/*`, 'https://other.example/*'];
    await settleReady();
    fake.granted = ['https://other.example/*'];
    await settleReady();
    expect(await readySites()).toEqual(['https://other.example']);
    expect(registered()).toEqual(['https://other.example/*']);
  });

  it('registers anew what the browser dropped with an update', async () => {
    fake.local['ready-sites'] = [SITE];
    fake.granted = [`${SITE}/*`];
    await settleReady();
    expect(registered()).toEqual([`${SITE}/*`]);
  });

  it('gives the permission back with the site, unless another port of the host needs it', async () => {
    fake.scheme = 'moz-extension:';
    const [one, two] = ['http://nas:5000', 'http://nas:5001'];
    fake.local['ready-sites'] = [one, two];
    fake.granted = ['http://nas/*'];
    await settleReady();
    await endReady(one);
    expect([await readySites(), fake.granted, registered()]).toEqual([
      [two],
      ['http://nas/*'],
      ['http://nas/*'],
    ]);
    await endReady(two);
    expect([await readySites(), fake.granted, registered()]).toEqual([[], [], []]);
  });
});

it('names a port in a pattern where the browser knows ports there', () => {
  expect(patternOf('http://nas:5000')).toBe('http://nas:5000/*');
  fake.scheme = 'moz-extension:';
  expect(patternOf('http://nas:5000')).toBe('http://nas/*');
});
