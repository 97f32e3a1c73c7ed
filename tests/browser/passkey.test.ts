import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPasskey, makePasskey, mayHavePasskeys, usePasskey } from '../../lib/browser/passkey';
import { AppError } from '../../lib/error';
import type { fakeExtension } from './storage';

const OWN_ID = 'abcdefghijklmnop';
const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () => {
  const extension = (await import('./storage')).fakeExtension();
  const runtime = { getURL: (path: string) => `chrome-extension://${OWN_ID}/${path}` };
  return Object.assign(fake, { ...extension, browser: { ...extension.browser, runtime } });
});

const { signal } = new AbortController();
const SECRET = new Uint8Array(32).fill(7);
const ID = new Uint8Array([1, 2, 250]);
const ID_TEXT = 'AQL6';

type Prf = { enabled?: boolean; results?: { first: ArrayBuffer } };
const credential = (prf?: Prf, rawId: Uint8Array = ID) => ({
  rawId: rawId.slice().buffer,
  getClientExtensionResults: () => (prf ? { prf } : {}),
});
const withSecret = (rawId = ID) => credential({ results: { first: SECRET.slice().buffer } }, rawId);
const credentials = { create: vi.fn(), get: vi.fn() };
const signalUnknownCredential = vi.fn(async () => {});
const refusal = (name: string) => new DOMException('', name);

beforeEach(() => {
  vi.stubGlobal('navigator', { credentials });
  vi.stubGlobal('PublicKeyCredential', { signalUnknownCredential });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  credentials.create.mockReset();
  credentials.get.mockReset();
});

describe('makePasskey', () => {
  it('takes the key that comes with it, and asks for a verified person', async () => {
    credentials.create.mockResolvedValue(withSecret());
    const made = await makePasskey([new Uint8Array([9])], signal);
    expect(made).toMatchObject({ credentialId: ID, rpId: OWN_ID, secret: SECRET });
    const { publicKey } = credentials.create.mock.calls[0]?.[0] ?? {};
    expect(publicKey).toMatchObject({
      rp: { id: OWN_ID, name: 'Engang' },
      authenticatorSelection: { userVerification: 'required' },
      excludeCredentials: [{ id: new Uint8Array([9]) }],
      extensions: { prf: { eval: { first: made.salt } } },
    });
    expect(credentials.get).not.toHaveBeenCalled();
  });

  it('never uses a salt or a user twice', async () => {
    credentials.create.mockResolvedValue(withSecret());
    const [one, two] = [await makePasskey([], signal), await makePasskey([], signal)];
    expect(one.salt).not.toEqual(two.salt);
    const [first, second] = credentials.create.mock.calls.map(([{ publicKey }]) => publicKey.user.id);
    expect(first).not.toEqual(second);
  });

  it('asks once more where the key comes at its use alone', async () => {
    credentials.create.mockResolvedValue(credential({ enabled: true }));
    credentials.get.mockResolvedValue(withSecret());
    const { salt, secret } = await makePasskey([], signal);
    expect(secret).toEqual(SECRET);
    expect(credentials.get.mock.calls[0]?.[0].publicKey.extensions).toEqual({
      prf: { evalByCredential: { [ID_TEXT]: { first: salt } } },
    });
  });

  it.each([
    ['says that it gives none', { enabled: false }],
    ['says nothing of it', undefined],
  ])('refuses a passkey without a key that %s, and lets its device know', async (_, prf) => {
    credentials.create.mockResolvedValue(credential(prf));
    await expect(makePasskey([], signal)).rejects.toEqual(new AppError('passkey_without_key'));
    expect(credentials.get).not.toHaveBeenCalled();
    expect(signalUnknownCredential).toHaveBeenCalledWith({ rpId: OWN_ID, credentialId: ID_TEXT });
  });

  it('forgets one whose second question was cancelled', async () => {
    credentials.create.mockResolvedValue(credential({ enabled: true }));
    credentials.get.mockRejectedValue(refusal('NotAllowedError'));
    await expect(makePasskey([], signal)).rejects.toEqual(new AppError('passkey_not_used'));
    expect(signalUnknownCredential).toHaveBeenCalledOnce();
  });

  it.each([
    ['NotAllowedError', 'passkey_not_used'],
    ['AbortError', 'passkey_not_used'],
    ['InvalidStateError', 'passkey_known'],
    ['SecurityError', 'passkey_not_possible'],
    ['NotSupportedError', 'passkey_not_possible'],
  ] as const)('says what the %s of a browser means', async (name, code) => {
    credentials.create.mockRejectedValue(refusal(name));
    await expect(makePasskey([], signal)).rejects.toEqual(new AppError(code));
    expect(signalUnknownCredential).not.toHaveBeenCalled();
  });
});

describe('usePasskey', () => {
  const salted = (id: Uint8Array<ArrayBuffer>, fill: number) => ({
    credentialId: id,
    salt: new Uint8Array(32).fill(fill),
    rpId: OWN_ID,
  });
  const OTHER = new Uint8Array([5]);
  const both = [salted(OTHER, 1), salted(ID, 2)];

  it('asks once for any of several, each with its own salt, and tells which it was', async () => {
    credentials.get.mockResolvedValue(withSecret());
    const { passkey, secret } = await usePasskey(both, signal);
    expect([passkey, secret]).toEqual([both[1], SECRET]);
    const { publicKey } = credentials.get.mock.calls[0]?.[0] ?? {};
    expect(publicKey).toMatchObject({
      rpId: OWN_ID,
      userVerification: 'required',
      allowCredentials: [{ id: OTHER }, { id: ID }],
      extensions: { prf: { evalByCredential: { BQ: { first: both[0]?.salt } } } },
    });
  });

  it.each([
    ['is none of them', withSecret(new Uint8Array([77]))],
    ['gives no key', credential({})],
    ['gives a key of another length', credential({ results: { first: new ArrayBuffer(16) } })],
  ])('refuses a passkey that %s', async (_, given) => {
    credentials.get.mockResolvedValue(given);
    await expect(usePasskey(both, signal)).rejects.toEqual(new AppError('passkey_without_key'));
  });
});

describe('mayHavePasskeys', () => {
  it.each([
    ['does not say', {}, true],
    ['says yes', { getClientCapabilities: async () => ({ 'extension:prf': true }) }, true],
    ['says no', { getClientCapabilities: async () => ({ 'extension:prf': false }) }, false],
    ['fails to say', { getClientCapabilities: () => Promise.reject(refusal('NotSupportedError')) }, true],
    ['knows none', undefined, false],
  ])('where the browser %s', async (_, able, may) => {
    vi.stubGlobal('PublicKeyCredential', able);
    expect(await mayHavePasskeys()).toBe(may);
  });
});

it('forgets quietly where the browser has no way to say so', () => {
  vi.stubGlobal('PublicKeyCredential', {});
  expect(() => forgetPasskey({ credentialId: ID, salt: ID, rpId: OWN_ID })).not.toThrow();
});
