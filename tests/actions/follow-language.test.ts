import { beforeEach, expect, it, vi } from 'vitest';
import { followLanguage } from '../../lib/actions/follow-language';
import { onFillGesture } from '../../lib/browser/gestures';
import { markTab } from '../../lib/browser/mark';
import { changeSettings } from '../../lib/browser/settings';
import type { fakeExtension } from '../browser/storage';

/** What the browser shows of ours: the entry in its menu, and over each tab a sign and what it says. */
const shown = vi.hoisted(() => ({
  menu: null as string | null,
  tabs: {} as Record<number, { text: string; title: string }>,
  installed: async () => {},
}));
const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () => {
  const made = (await import('../browser/storage')).fakeExtension();
  const tab = (id: number) => {
    const found = shown.tabs[id];
    if (!found) throw new Error('No tab with this id');
    return found;
  };
  const nothing = { addListener: () => {} };
  Object.assign(made.browser, {
    runtime: {
      getURL: (path: string) => `/${path}`,
      onStartup: nothing,
      onInstalled: {
        addListener: (listener: typeof shown.installed) => Object.assign(shown, { installed: listener }),
      },
    },
    commands: { onCommand: nothing },
    contextMenus: {
      onClicked: nothing,
      create: ({ title }: { title: string }) => Object.assign(shown, { menu: title }),
      update: async (_: string, { title }: { title: string }) => {
        if (shown.menu === null) throw new Error('Cannot find menu item');
        shown.menu = title;
      },
    },
    tabs: { query: async () => [...Object.keys(shown.tabs).map((id) => ({ id: Number(id) })), { id: 99 }] },
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => tab(tabId).text,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        Object.assign(tab(tabId), { text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        Object.assign(tab(tabId), { title }),
      setBadgeBackgroundColor: async () => {},
    },
  });
  return Object.assign(fake, made);
});

const TEXTS: Record<string, Record<string, { message: string }>> = {
  en: { menuFill: { message: 'Fill' }, readyField: { message: 'A field' } },
  sv: { menuFill: { message: 'Fyll i' }, readyField: { message: 'Ett fält' } },
};

beforeEach(() => {
  fake.forget();
  fake.deafen();
  shown.menu = null;
  shown.tabs = { 1: { text: '', title: 'Engang' }, 2: { text: '✓', title: 'Engang' } };
  vi.stubGlobal('fetch', async (url: string) => ({ json: async () => TEXTS[url.split('/')[2] ?? ''] }));
  onFillGesture(() => {});
  followLanguage();
});

it('the menu entry and the dots are named anew in the language that was chosen, and nothing else is', async () => {
  await shown.installed();
  await markTab(1);
  expect([shown.menu, shown.tabs[1]?.title]).toEqual(['Fill', 'A field']);
  await changeSettings({ language: 'sv' });
  await vi.waitFor(() => expect([shown.menu, shown.tabs[1]?.title]).toEqual(['Fyll i', 'Ett fält']));
  expect(shown.tabs[2]).toEqual({ text: '✓', title: 'Engang' });
});

it('both are in that language from the start where it was chosen before', async () => {
  await changeSettings({ language: 'sv' });
  await shown.installed();
  await markTab(1);
  expect([shown.menu, shown.tabs[1]?.title]).toEqual(['Fyll i', 'Ett fält']);
});
