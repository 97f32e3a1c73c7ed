import { afterEach, beforeEach, expect, test } from 'vitest';
import { hotp, stepAt } from './otp.mjs';
import { startPractice } from './server.mjs';

const NOW = 1_800_000_000_000;
let now = NOW;
let site: Awaited<ReturnType<typeof startPractice>>;
let cookie = '';

beforeEach(async () => {
  now = NOW;
  cookie = '';
  site = await startPractice({ now: () => now });
});
afterEach(() => site.close());

/** Opens a page of the site as one visitor, following where it leads; with `form`, posts it. */
async function visit(path: string, form?: Record<string, string>): Promise<{ at: string; html: string }> {
  const response = await fetch(new URL(path, site.url), {
    redirect: 'manual',
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  const to = response.headers.get('location');
  return to ? visit(to) : { at: path, html: await response.text() };
}

const anna = { name: 'anna', password: 'long enough' };

async function enrol(query = '') {
  await visit('/signup', anna);
  const { html } = await visit(`/mfa${query}`);
  const secret = /id="secret">([^<]+)/.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
  const bits = [...secret].map((c) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

const codeNow = (key: Buffer) => hotp(key, stepAt(now, 30));

test('sign up, set up, log out, log in with a code', async () => {
  const key = await enrol();
  expect((await visit('/mfa', { code: codeNow(key) })).html).toContain('Second factor: on');
  await visit('/logout', {});
  expect(await visit('/login', anna)).toMatchObject({ at: '/login/code?widget=plain' });
  now += 30_000;
  expect((await visit('/login/code?widget=plain', { code: codeNow(key) })).html).toContain(
    'You are signed in as anna',
  );
});

test('a wrong code and a spent code do not get in', async () => {
  const key = await enrol();
  const wrong = codeNow(key).replace(/^./, (digit) => String((Number(digit) + 1) % 10));
  expect((await visit('/mfa', { code: wrong })).html).toContain('That code is not right');
  await visit('/mfa', { code: codeNow(key) });
  await visit('/logout', {});
  await visit('/login', anna);
  expect((await visit('/login/code', { code: codeNow(key) })).html).toContain('That code is not right');
  expect(await visit('/welcome')).toMatchObject({ at: '/login' });
});

test('without the password there is no code page', async () => {
  await visit('/signup', anna);
  await visit('/logout', {});
  expect((await visit('/login', { ...anna, password: 'something else' })).html).toContain('is not right');
  expect(await visit('/login/code')).toMatchObject({ at: '/login' });
  expect(await visit('/login/code/field')).toMatchObject({ at: '/login' });
});

test('the set-up page offers other parameters, and the code must use them', async () => {
  const key = await enrol('?algorithm=SHA256&digits=8&period=60');
  const code = hotp(key, stepAt(now, 60), { hash: 'sha256', digits: 8 });
  expect((await visit('/mfa', { code })).html).toContain('Second factor: on');
  expect((await visit('/mfa?algorithm=MD5')).html).toContain('Second factor: on');
});

test('a counter works once each, and what is not on offer is refused', async () => {
  const key = await enrol('?kind=hotp');
  expect((await visit('/mfa?digits=20')).html).toContain('We do not offer that');
  expect((await visit('/mfa', { code: hotp(key, 0) })).html).toContain('Second factor: on');
});

test.each([
  ['plain', 'name="code" type="text"'],
  ['split', '<script src="/split.js">'],
  ['frame', '<iframe src="/login/code/field"'],
])('the code page with %s', async (widget, expected) => {
  const key = await enrol();
  await visit('/mfa', { code: codeNow(key) });
  await visit('/logout', {});
  expect((await visit(`/login?widget=${widget}`, anna)).html).toContain(expected);
});

test('the names people give are shown as text', async () => {
  const { html } = await visit('/signup', { ...anna, name: '<img src=x>' });
  expect(html).not.toContain('<img');
});

test.each(['push', 'wifi', 'many'])('the page /qr/%s shows a QR code', async (name) => {
  expect((await visit(`/qr/${name}`)).html.match(/<svg class="qr"/g)).toHaveLength(name === 'many' ? 6 : 1);
});

test.each([
  ['', 1],
  ['?parts=6', 6],
  ['?parts=3&only=2', 1],
])('the page /qr/migration%s shows %i', async (query, count) => {
  expect((await visit(`/qr/migration${query}`)).html.match(/<svg class="qr"/g)).toHaveLength(count);
});

test('the page /qr/none shows none', async () => {
  expect((await visit('/qr/none')).html).not.toContain('<svg');
});
