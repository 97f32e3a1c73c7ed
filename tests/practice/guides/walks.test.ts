// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readKeyUri } from '../../../lib/otp/key-uri';
import { hotp, stepAt } from '../otp.mjs';
import { page } from '../pages.mjs';
import { createGuides } from './guides.mjs';
import { bytesOf, qrIn } from './qr-in-page';
import { walks } from './walks.mjs';

const PERIOD = 30_000;
let now = 60_000_000 * PERIOD;

interface Answer {
  to?: string;
  title: string;
  body: string;
}
type Route = (visit: object, query: URLSearchParams, sent: URLSearchParams | null) => Answer;
const routes = createGuides(() => now) as unknown as Record<string, Route>;

/** A tab without layout or scripts: it follows links and sends forms, as far as the guides have them. */
function textTab() {
  const visit = {};
  let address = new URL('https://nowhere.example/');
  let shown = document.implementation.createHTMLDocument('');
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const one = (selector: string, name: string) => {
    const all = [...shown.querySelectorAll<HTMLElement>(selector)].filter((each) => nameOf(each) === name);
    if (all.length !== 1) throw new Error(`${all.length} of ${selector} "${name}" on ${address.pathname}`);
    return all[0] as HTMLElement;
  };

  function open(url: URL, sent: URLSearchParams | null = null): void {
    address = url;
    const route = routes[`${sent ? 'POST' : 'GET'} ${url.pathname}`];
    if (!route) throw new Error(`no page at ${url.pathname}`);
    const { to, title, body, ...look } = route(visit, url.searchParams, sent);
    if (to) {
      open(new URL(to, address));
      return;
    }
    const html = page(title, body, look).replace(/<link rel="stylesheet"[^>]*>/, '');
    shown = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  }
  async function click(role: string, name: string) {
    if (role === 'link') open(new URL(one('a[href]', name).getAttribute('href') ?? '', address));
    else if (role === 'checkbox') one('label', name).querySelector('input')?.setAttribute('checked', '');
    else send(one('button', name).closest('form'));
  }
  function send(form: HTMLFormElement | null) {
    const sent = new URLSearchParams();
    for (const input of form?.querySelectorAll('input') ?? []) {
      const missing = input.type === 'checkbox' ? !input.checked : input.value === '';
      if (missing && input.required) throw new Error(`${input.name} is empty on ${address.pathname}`);
      sent.set(input.name, input.value);
    }
    open(new URL(form?.getAttribute('action') ?? '', address), sent);
  }
  return {
    async goto(url: string) {
      open(new URL(url));
    },
    click,
    async fill(name: string, text: string) {
      one('label', name).querySelector('input')?.setAttribute('value', text);
    },
    async see(text: string) {
      if (!shown.body.textContent?.includes(text)) throw new Error(`no "${text}" on ${address.pathname}`);
    },
    text: async (selector: string) => shown.querySelector(selector)?.textContent ?? '',
    put: (selector: string, text: string) => shown.querySelector(selector)?.setAttribute('value', text),
    html: () => shown.documentElement.outerHTML,
    host: () => address.host,
  };
}

type Tab = ReturnType<typeof textTab>;
type Step = (tab: Tab) => Promise<void>;
type Walk = Record<'start' | 'choose' | 'toField' | 'confirm' | 'toLogin' | 'logIn', Step> &
  Record<'host' | 'account' | 'field' | 'codeField', string> &
  Partial<Record<'toWrong' | 'fromWrong' | 'toSent', Step>>;
const all = Object.entries(walks as unknown as Record<string, Walk>);

async function follow(walk: Walk, toQr: Step) {
  const tab = textTab();
  await walk.start(tab);
  await toQr(tab);
  expect(tab.host()).toBe(walk.host);
  const { reading } = readKeyUri(qrIn(tab.html()));
  expect(`${reading.issuer}, ${reading.label}`).toBe(walk.account);
  const code = () => hotp(bytesOf(reading.otp.secret), stepAt(now, 30));
  await walk.toField(tab);
  await expect(walk.confirm(tab)).rejects.toThrow('is empty');
  tab.put(walk.field, code());
  await walk.confirm(tab);
  now += PERIOD;
  await walk.toLogin(tab);
  tab.put(walk.codeField, code());
  await walk.logIn(tab);
}

it.each(all)('%s, straight on', async (_name, walk) => {
  await follow(walk, walk.choose);
});

it.each(all.filter(([, walk]) => walk.toWrong))('%s, by the wrong turn', async (_name, walk) => {
  await follow(walk, async (tab) => {
    await walk.toWrong?.(tab);
    expect(qrIn(tab.html())).not.toMatch(/^otpauth:/);
    await walk.fromWrong?.(tab);
  });
});

it.each(all.filter(([, walk]) => walk.toSent))('%s, where a code is sent', async (_name, walk) => {
  const tab = textTab();
  await walk.toSent?.(tab);
  expect(tab.html()).toContain('name="otp"');
});
