import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginHere } from '../../lib/actions/shared-computer';
import { learnLanguage, onLanguage } from '../../lib/browser/language';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import { endShared } from '../../lib/browser/shared-computer';
import { language, listOf, locale, plural, t } from '../../lib/browser/text';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
const world = vi.hoisted(() => ({
  ui: 'en-US',
  gone: false,
  asked: [] as string[],
  slow: new Map<string, Promise<void>>(),
}));
vi.mock('../../lib/browser/extension', async () => {
  const made = (await import('./storage')).fakeExtension();
  Object.assign(made.browser, {
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
    i18n: { ...made.browser.i18n, getUILanguage: () => world.ui },
  });
  return Object.assign(fake, made);
});

/** The texts as the extension has them beside it. */
const message = (text: string) => ({ message: text });
const TEXTS: Record<string, Record<string, { message: string }>> = {
  en: { undo: message('Undo'), found_one: message('$1 account'), found_other: message('$1 accounts') },
  da: {
    undo: message('Fortryd'),
    found_one: message('$1 konto'),
    found_other: message('$1 konti'),
    whichQr: message('af $2 nr. $1'),
  },
  nb: { undo: message('Angre') },
};

beforeEach(async () => {
  Object.assign(world, { ui: 'en-US', gone: false, asked: [], slow: new Map() });
  vi.stubGlobal('fetch', async (url: string) => {
    const [, code = ''] = /^chrome-extension:\/\/id\/_locales\/(\w\w)\/messages\.json$/.exec(url) ?? [];
    world.asked.push(code);
    await world.slow.get(code);
    if (world.gone) throw new TypeError('Failed to fetch');
    return { json: async () => TEXTS[code] };
  });
  fake.forget();
  await learnLanguage();
  world.asked = [];
});

describe('the language', () => {
  it('is the same for all who ask at once', async () => {
    await changeSettings({ language: 'da' });
    expect(await Promise.all([learnLanguage(), learnLanguage()])).toEqual(['da', 'da']);
    expect(t('undo')).toBe('Fortryd');
  });

  it('is the browser’s until another is chosen, and again after', async () => {
    world.ui = 'da-DK';
    expect(await learnLanguage()).toBe('da');
    expect(t('undo')).toBe('Fortryd');
    await changeSettings({ language: 'nb' });
    expect(await learnLanguage()).toBe('nb');
    expect(t('undo')).toBe('Angre');
    await changeSettings({ language: null });
    await learnLanguage();
    expect(t('undo')).toBe('Fortryd');
  });

  it.each(['nn-NO', 'no'])('is bokmål where the browser speaks %s', async (ui) => {
    world.ui = ui;
    expect(await learnLanguage()).toBe('nb');
    expect([t('undo'), language(), locale()]).toEqual(['Angre', 'nb', 'nb']);
  });

  it('is read once, also by many who ask', async () => {
    await changeSettings({ language: 'da' });
    for (let turn = 0; turn < 3; turn++) expect(await learnLanguage()).toBe('da');
    expect(world.asked).toEqual(['da']);
  });

  it('is the one chosen last, though the first is read more slowly', async () => {
    let arrive = () => {};
    world.slow.set('da', new Promise((done) => (arrive = done)));
    await changeSettings({ language: 'da' });
    const first = learnLanguage();
    await vi.waitFor(() => expect(world.asked).toEqual(['da']));
    await changeSettings({ language: 'nb' });
    await learnLanguage();
    arrive();
    await first;
    expect([t('undo'), language()]).toEqual(['Angre', 'nb']);
  });

  it('is known to a worker that was stopped meanwhile', async () => {
    await changeSettings({ language: 'da' });
    vi.resetModules();
    const again = await import('../../lib/browser/language');
    const texts = await import('../../lib/browser/text');
    expect(await again.learnLanguage()).toBe('da');
    expect(texts.t('undo')).toBe('Fortryd');
  });

  it('stays what the browser gives where the texts cannot be read, and is tried again', async () => {
    world.gone = true;
    await changeSettings({ language: 'da' });
    expect(await learnLanguage()).toBe('en');
    expect(t('undo')).toBe('undo'); // what the browser's own stand-in says
    world.gone = false;
    expect(await learnLanguage()).toBe('da');
  });

  it('is told to have changed, until it is stopped', async () => {
    const heard = vi.fn();
    const stop = onLanguage(heard);
    await changeSettings({ language: 'fi' });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await changeSettings({ language: 'sv' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('comes along to a shared computer, in memory, and goes with it', async () => {
    await changeSettings({ language: 'da' });
    const before = fake.kept();
    await beginHere();
    expect((await readSettings()).language).toBe('da');
    await changeSettings({ language: 'nb' });
    expect(await learnLanguage()).toBe('nb');
    expect(fake.kept()).toEqual(before);
    await endShared();
    expect(await learnLanguage()).toBe('da');
  });
});

describe('a text', () => {
  beforeEach(async () => {
    await changeSettings({ language: 'da' });
    await learnLanguage();
  });

  it('takes its values in the order of the language', () =>
    expect(t('whichQr', '$2', 'b')).toBe('af b nr. $2'));

  it('counts and writes numbers as is usual there', () => {
    expect([plural('found', 1), plural('found', 0), plural('found', 12_345)]).toEqual([
      '1 konto',
      '0 konti',
      '12.345 konti',
    ]);
    expect(listOf(['a', 'b', 'c'])).toBe('a, b og c');
  });

  it('that is not translated yet is the browser’s', () => expect(t('back')).toBe('back'));
});
