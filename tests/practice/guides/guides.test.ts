import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyUri } from '../../../lib/otp/key-uri';
import { hotp, stepAt } from '../otp.mjs';
import { startPractice } from '../server.mjs';
import { bytesOf, qrIn } from './qr-in-page';

const PERIOD = 30_000;
let now = 0;
let site: Awaited<ReturnType<typeof startPractice>>;
let cookie = '';

beforeEach(async () => {
  now = 60_000_000 * PERIOD;
  cookie = '';
  site = await startPractice({ now: () => now });
});
afterEach(() => site.close());

/** Opens a page as one visitor, following where it leads; with `sent`, posts that. */
async function visit(path: string, sent?: Record<string, string>): Promise<{ at: string; html: string }> {
  const response = await fetch(new URL(path, site.url), {
    redirect: 'manual',
    headers: { cookie },
    ...(sent && { method: 'POST', body: new URLSearchParams(sent) }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  const to = response.headers.get('location');
  return to ? visit(to) : { at: path, html: await response.text() };
}

const codeAt = (key: Buffer, steps: number) => hotp(key, stepAt(now, 30) + steps);
const other = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
const textOf = (html: string, id: string) => new RegExp(`id="${id}"[^>]*>([^<]*)`).exec(html)?.[1] ?? '';

const byPassword = { loginfmt: 'kari@fjordheim.example', passwd: 'any' };

interface Guide {
  name: string;
  lang: string;
  /** To the QR; gives its page. */
  toQr: () => Promise<{ html: string }>;
  confirm: [path: string, field: string];
  logIn: [path: string, field: string];
  wrong: RegExp;
  secretBytes: number;
  reading: { issuer: string; label: string };
}

async function enterPhenixid() {
  await visit('/guides/phenixid', { username: 'maj01', password: 'any' });
  await visit('/guides/phenixid/sms', { otp: textOf((await visit('/guides/phenixid/phone')).html, 'sms') });
}
async function enterEntrust() {
  await visit('/guides/entrust', { userId: 'ole' });
  await visit('/guides/entrust/mail', { otp: textOf((await visit('/guides/entrust/inbox')).html, 'mail') });
}

const FJORDHEIM = { issuer: 'Fjordheim universitet', label: 'kari@fjordheim.example' };
const guides: Guide[] = [
  {
    name: 'Microsoft, newer',
    lang: 'en',
    async toQr() {
      await visit('/guides/microsoft', byPassword);
      await visit('/guides/microsoft/add', { method: 'Authenticator app' });
      return visit('/guides/microsoft/scan');
    },
    confirm: ['/guides/microsoft/code', 'code'],
    logIn: ['/guides/microsoft/login/code', 'otc'],
    wrong: /That code is wrong|Koden er feil/,
    secretBytes: 10,
    reading: FJORDHEIM,
  },
  {
    name: 'Microsoft, older',
    lang: 'nb',
    async toQr() {
      await visit('/guides/microsoft/older', { app: 'on' });
      return visit('/guides/microsoft/older/key');
    },
    confirm: ['/guides/microsoft/older/code', 'code'],
    logIn: ['/guides/microsoft/login/code', 'otc'],
    wrong: /Koden er feil/,
    secretBytes: 10,
    reading: FJORDHEIM,
  },
  {
    name: 'PhenixID',
    lang: 'sv',
    async toQr() {
      await enterPhenixid();
      return visit('/guides/phenixid/name', { displayName: 'Jobbet' });
    },
    confirm: ['/guides/phenixid/code', 'otp'],
    logIn: ['/guides/phenixid/citrix/code', 'otp'],
    wrong: /Koden är fel/,
    secretBytes: 20,
    reading: { issuer: 'RegionNorrsund', label: 'maj01' },
  },
  {
    name: 'OS2faktor',
    lang: 'da',
    async toQr() {
      await visit('/guides/os2faktor', {});
      return visit('/guides/os2faktor/authenticator', { name: 'Engang' });
    },
    confirm: ['/guides/os2faktor/register', 'mfaCode'],
    logIn: ['/guides/os2faktor/mfalogin', 'mfaCode'],
    wrong: /Koden er forkert/,
    secretBytes: 10,
    reading: { issuer: 'OS2faktor', label: 'OS2faktor' },
  },
  {
    name: 'Entrust',
    lang: 'da',
    async toQr() {
      await enterEntrust();
      return visit('/guides/entrust/google');
    },
    confirm: ['/guides/entrust/google/code', 'code'],
    logIn: ['/guides/entrust/login/code', 'code'],
    wrong: /Koden er forkert/,
    secretBytes: 20,
    reading: { issuer: 'Landbrugets Hus', label: 'ole@landbrug.example' },
  },
  {
    name: 'Enpass',
    lang: 'nb',
    toQr: () => visit('/guides/enpass'),
    confirm: ['/guides/enpass/key', 'code'],
    logIn: ['/guides/microsoft/login/code', 'otc'],
    wrong: /Koden er feil/,
    secretBytes: 10,
    reading: FJORDHEIM,
  },
];

describe.each(guides)('$name', ({ lang, toQr, confirm, logIn, wrong, secretBytes, reading }) => {
  const send = ([path, field]: [string, string], code: string) => visit(path, { [field]: code });

  it('is set up with the key of its QR and no other, and then signs in with it', async () => {
    const { html } = await toQr();
    expect(html).toContain(`<html lang="${lang}">`);
    const account = readKeyUri(qrIn(html)).reading;
    expect(account).toMatchObject({
      ...reading,
      otp: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
    });
    const key = bytesOf(account.otp.secret);
    expect(key).toHaveLength(secretBytes);
    if (html.includes('id="secret"')) expect(bytesOf(textOf(html, 'secret').trimEnd())).toEqual(key);

    expect((await send(logIn, codeAt(key, 0))).html).not.toContain('id="in"');
    expect((await send(confirm, other(codeAt(key, 0)))).html).toMatch(wrong);
    expect((await send(confirm, codeAt(key, 0))).html).toContain('id="done"');
    now += PERIOD;
    expect((await send(logIn, other(codeAt(key, 0)))).html).toMatch(wrong);
    expect((await send(logIn, codeAt(key, 0))).html).toContain('id="in"');
  });

  it('makes a new key for each set-up', async () => {
    const first = qrIn((await toQr()).html);
    expect(qrIn((await toQr()).html)).not.toBe(first);
  });
});

describe('what each server takes', () => {
  it.each([
    ['Microsoft, newer', -1, 1, false],
    ['PhenixID', -1, 1, false],
    ['OS2faktor', -4, 3, true],
    ['Entrust', -10, 10, false],
  ])('%s: from step %i to %i, again: %s', async (name, first, last, again) => {
    const guide = guides.find((each) => each.name === name) as Guide;
    const take = async (steps: number) => {
      const key = bytesOf(readKeyUri(qrIn((await guide.toQr()).html)).reading.otp.secret);
      const answer = async () =>
        (await visit(guide.confirm[0], { [guide.confirm[1]]: codeAt(key, steps) })).html.includes(
          'id="done"',
        );
      return { answer, key };
    };
    for (const [steps, taken] of [
      [first - 1, false],
      [first, true],
      [last, true],
      [last + 1, false],
    ] as const) {
      const { answer } = await take(steps);
      expect(await answer()).toBe(taken);
    }
    const { answer, key } = await take(0);
    expect(await answer()).toBe(true);
    const atLogin = await visit(guide.logIn[0], { [guide.logIn[1]]: codeAt(key, 0) });
    expect(atLogin.html.includes('id="in"')).toBe(again);
  });

  it('OS2faktor reads a code as a number, and locks after five wrong ones for five minutes', async () => {
    const guide = guides.find((each) => each.name === 'OS2faktor') as Guide;
    const key = bytesOf(readKeyUri(qrIn((await guide.toQr()).html)).reading.otp.secret);
    const send = async (mfaCode: string) => (await visit('/guides/os2faktor/register', { mfaCode })).html;
    const wrongCode = other(codeAt(key, 0));
    for (let i = 0; i < 4; i++) expect(await send(wrongCode)).toContain('Koden er forkert');
    expect(await send(wrongCode)).toContain('fem minutter');
    expect(await send(codeAt(key, 0))).toContain('fem minutter');
    now += 300_000;
    const code = codeAt(key, 0);
    expect(await send(`${code.slice(0, 3)} ${code.slice(3)}`)).toContain('id="done"');
  });
});

describe('the wrong turns', () => {
  it('Microsoft shows an activation for approvals first, in two forms, which holds no key', async () => {
    await visit('/guides/microsoft/add', { method: 'Authenticator app' });
    const newer = await visit('/guides/microsoft/push');
    expect(qrIn(newer.html)).toMatch(
      /^https:\/\/login\.microsoftonline\.com\/authenticatorApp\/activateAccount\?accountType=mfa&source=qrCode&code=\d{9}&url=https%3A/,
    );
    expect(newer.html).not.toContain('different authenticator app');
    expect((await visit('/guides/microsoft/push/text')).html).toMatch(
      /Code: \d{3} \d{3} \d{3}<\/p><p>Url: https:/,
    );
    const older = await visit('/guides/microsoft/older', { app: 'on' });
    expect(qrIn(older.html)).toMatch(/^phonefactor:\/\/activate_account\?code=\d{9}&url=https%3A/);
    expect(older.html).toContain('Konfigurer appen uten varsler');
  });

  it('Microsoft shows the key in groups, and a space after the last', async () => {
    await visit('/guides/microsoft/older', { app: 'on' });
    expect(textOf((await visit('/guides/microsoft/older/key')).html, 'secret')).toMatch(
      /^([a-z2-7]{4} ){4}$/,
    );
  });

  it('One Touch shows a QR of no public form', async () => {
    await enterPhenixid();
    const { html } = await visit('/guides/phenixid/one-touch');
    expect(html).toContain('PHENIXID ONE TOUCH');
    expect(qrIn(html)).toMatch(/^PRACTICE-[0-9a-f]{16}$/);
  });

  it('Entrust’s own soft token shows a sealed QR', async () => {
    await enterEntrust();
    const { html } = await visit('/guides/entrust/soft');
    expect(qrIn(html)).toMatch(/^igmobileotp:\/\/\?action=secactivate&enc=/);
    expect(textOf(html, 'activation-password')).toMatch(/^\d{8}$/);
    expect((await visit('/guides/entrust/soft')).html).toContain(textOf(html, 'activation-password'));
  });

  it('a code device is known by its number alone, to the letter, and takes its own code', async () => {
    await visit('/guides/os2faktor', {});
    const { html } = await visit('/guides/os2faktor/code-device/back');
    const [serialnumber, mfaCode] = [textOf(html, 'serial'), textOf(html, 'display')];
    const send = (sent: Record<string, string>) =>
      visit('/guides/os2faktor/code-device', { name: 'Gul', ...sent });
    expect((await send({ serialnumber, mfaCode })).html).toContain('Serienummeret findes ikke');
    const serial = serialnumber.replaceAll(' ', '');
    expect((await send({ serialnumber: serial, mfaCode: other(mfaCode) })).html).toContain(
      'Koden er forkert',
    );
    expect((await send({ serialnumber: serial, mfaCode })).html).toContain('id="done"');
  });
});

it.each([
  ['/guides/phenixid/qr', '/guides/phenixid', '/guides/phenixid/sms', { username: 'maj01', password: 'any' }],
  ['/guides/entrust/google', '/guides/entrust', '/guides/entrust/mail', { userId: 'ole' }],
])('%s is behind a code that is sent', async (path, start, sentPage, who) => {
  expect(await visit(path)).toMatchObject({ at: start });
  expect(await visit(start, who)).toMatchObject({ at: sentPage });
  expect((await visit(sentPage, { otp: '-' })).html).toMatch(/Koden (är fel|er forkert)/);
  expect(await visit(path)).toMatchObject({ at: start });
});

it('Enpass’s export holds the key as it was pasted', async () => {
  const { html } = await visit('/guides/enpass');
  const [, file = ''] = /href="data:application\/json;base64,([^"]+)"/.exec(html) ?? [];
  const { items } = JSON.parse(Buffer.from(file, 'base64').toString());
  const totp = items[0].fields.find(({ type }: { type: string }) => type === 'totp');
  expect(totp.value).toBe(textOf(html, 'secret'));
});

it('every guide is on the start page, which the practice site leads to', async () => {
  expect((await visit('/')).html).toContain('href="/guides"');
  const links = (await visit('/guides')).html.matchAll(/href="(\/guides\/[^"]*)"/g);
  const paths = [...links].map(([, path = '']) => path);
  expect(paths).toHaveLength(10);
  for (const path of paths) expect((await visit(path)).html).not.toContain('Not found');
});
