import { describe, expect, it, test, vi } from 'vitest';
import { AppError } from '../../lib/error';
import { readEntrustLink } from '../../lib/otp/entrust-link';
import { openEntrust } from '../../lib/otp/entrust-open';
import { NUMBERS, PASSWORD, POLICY, SERIAL, sealedLink } from '../practice/entrust.mjs';
import { vectors } from './entrust-vectors';

const opened = async (text: string, password = PASSWORD) => openEntrust(readEntrustLink(text), password);
const ACTIVATION = {
  serialNumber: SERIAL,
  activationCode: '2718281828459045',
  policy: null,
  server: 'fjord.example/igst',
};

describe('the activation password', () => {
  it('opens the QR', async () => {
    expect(await opened(sealedLink())).toEqual(ACTIVATION);
  });

  test.each(['0000', '00000000', '0040302010', 'a'.repeat(32), 'Ærø 🔑 nøkkel'])(
    'may be %j',
    async (password) => {
      expect(await opened(sealedLink({ password }), password)).toEqual(ACTIVATION);
    },
  );

  test.each([` ${PASSWORD}\n`, '4030 2010', '4030\u00A02010', `\u200E${PASSWORD}\u200B`])(
    'is the same as %j, copied',
    async (typed) => {
      expect(await opened(sealedLink(), typed)).toEqual(ACTIVATION);
    },
  );

  it('may have spaces of its own', async () => {
    expect(await opened(sealedLink({ password: 'two words' }), ' two words ')).toEqual(ACTIVATION);
  });

  it('is never nothing, even where a server made it so', async () => {
    for (const typed of ['', ' ']) expect(await opened(sealedLink({ password: '' }), typed)).toBeNull();
  });

  test.each(['40302011', '4030201', '040302010', '', '   ', 'ÆØÅ'])('%j is a wrong one', async (typed) => {
    expect(await opened(sealedLink(), typed)).toBeNull();
  });
});

describe('the link', () => {
  test.each([
    ['another scheme', sealedLink({ scheme: 'fjordbank' })],
    ['another salt', sealedLink({ salt: Buffer.alloc(8) })],
    ['lower-case percent-encoding', sealedLink({ written: (text) => lower(encodeURIComponent(text)) })],
    ['nothing percent-encoded', sealedLink({ salt: Buffer.alloc(8, 0xfb), written: (text) => text })],
    [
      'pluses that were spaces when it was signed',
      sealedLink({ salt: Buffer.alloc(8, 0xfb), written: (text) => text.replaceAll('+', ' ') }),
    ],
    [
      'pluses that became spaces on the way',
      sealedLink({ salt: Buffer.alloc(8, 0xfb), written: (text) => text }).replaceAll('+', ' '),
    ],
    ['more parameters', sealedLink({ query: (enc) => `x=%20&action=secactivate&v=1&enc=${enc}&y=æ` })],
  ])('with %s opens', async (_, text) => {
    expect(await opened(text)).toEqual(ACTIVATION);
  });

  it('with any other character in what is signed opens no more', async () => {
    const text = sealedLink();
    const from = text.indexOf('?') + 1;
    const to = text.lastIndexOf('&');
    const changes = [from, from + 3, text.indexOf('&enc=') + 7, to - 1].map(
      (at) => `${text.slice(0, at)}${text[at] === 'w' ? 'x' : 'w'}${text.slice(at + 1)}`,
    );
    const readings = await Promise.all(
      changes.map((each) => opened(each).catch((error: AppError) => error.code)),
    );
    // The last one is the version, which is told before the password is tried.
    expect(readings).toEqual([null, null, null, 'entrust_version']);
  });

  it('with another MAC opens no more, whichever byte of it differs', async () => {
    for (let at = 0; at < 12; at++) {
      const text = sealedLink({
        link: (signed, mac) => {
          const bytes = Buffer.from(decodeURIComponent(mac), 'base64');
          bytes[at] = (bytes[at] ?? 0) ^ 1;
          return `igmobileotp://?${signed}&mac=${encodeURIComponent(bytes.toString('base64'))}`;
        },
      });
      expect(await opened(text)).toBeNull();
    }
  });

  it('is decrypted only once its MAC is right', async () => {
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    expect(await opened(sealedLink(), 'wrong')).toBeNull();
    expect(decrypt).not.toHaveBeenCalled();
    await opened(sealedLink());
    expect(decrypt).toHaveBeenCalledTimes(1);
    decrypt.mockRestore();
  });

  it('leaves no bytes of its keys behind', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveBits');
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    await opened(sealedLink());
    const derived = (
      await Promise.all(derive.mock.results.map(({ value }) => value as Promise<ArrayBuffer>))
    ).map((bits) => new Uint8Array(bits));
    const given = importKey.mock.calls.map(([, bytes]) => bytes as unknown as Uint8Array);
    const plain = new Uint8Array((await decrypt.mock.results[0]?.value) as ArrayBuffer);
    expect(given.map(({ length }) => length)).toEqual([PASSWORD.length, 16, 32]);
    expect(plain.length).toBeGreaterThan(40);
    for (const bytes of [...derived, ...given, plain]) expect(bytes.every((byte) => byte === 0)).toBe(true);
    vi.restoreAllMocks();
  });
});

describe('what it says', () => {
  it('keeps the policy to the letter', async () => {
    const says = JSON.stringify({ ...NUMBERS, policy: POLICY })
      .replace('/', '\\/')
      .replace('Æ', '\\u00c6');
    expect(await opened(sealedLink({ says }))).toEqual({ ...ACTIVATION, policy: POLICY });
  });

  test.each([
    ['no server', { ...NUMBERS, regurl: undefined }, { server: null }],
    ['a server of nothing', { ...NUMBERS, regurl: '' }, { server: null }],
    ['an empty policy', { ...NUMBERS, policy: '' }, { policy: null }],
    ['null for a policy', { ...NUMBERS, policy: null }, { policy: null }],
    ['numbers without dashes', { ...NUMBERS, sn: SERIAL }, {}],
    ['more fields', { ...NUMBERS, kommune: 'Fjord' }, {}],
    [
      'a server dressed up',
      { ...NUMBERS, regurl: 'fjord\u202E.example\n/igst' },
      { server: 'fjord.example/igst' },
    ],
  ])('may have %s', async (_, says, differs) => {
    expect(await opened(sealedLink({ says }))).toEqual({ ...ACTIVATION, ...differs });
  });

  const { sn, ac } = NUMBERS;
  test.each([
    ['no serial number', { ac }],
    ['no activation code', { sn }],
    ['a serial number with a wrong check digit', { sn: '31415-92654', ac }],
    ['an activation code with a wrong check digit', { sn, ac: '2718-2818-2845-9046' }],
    ['a serial number that is too short', { sn: '18', ac }],
    ['the two in each other’s place', { sn: ac, ac: sn }],
    ['a serial number that is no text', { sn: Number(SERIAL), ac }],
    ['a policy that is no text', { sn, ac, policy: {} }],
    ['a server that is no text', { sn, ac, regurl: 1 }],
    ['a list', [sn, ac]],
    ['null', null],
    ['a text', '"31415-92653"'],
    ['half of its JSON', '{"sn":"31415-92653","ac":'],
    ['nothing', ''],
    ['bytes that are no UTF-8', Buffer.from(`{"sn":"${sn}","ac":"${ac}","x":"\xff"}`, 'latin1')],
    ['brackets alone', '['.repeat(2000)],
  ])('is damaged with %s', async (_, says) => {
    await expect(opened(sealedLink({ says }))).rejects.toEqual(new AppError('entrust_damaged'));
  });

  test.each([
    ['longer than a block', 17],
    ['of none', 0],
    ['not the same throughout', 3],
  ])('is damaged where the MAC is right and the padding %s', async (_, last) => {
    const padded = (plain: Buffer) => {
      const whole = Buffer.alloc(Math.ceil((plain.length + 4) / 16) * 16, ' ');
      plain.copy(whole);
      whole[whole.length - 1] = last;
      return whole;
    };
    await expect(opened(sealedLink({ padded }))).rejects.toEqual(new AppError('entrust_damaged'));
  });
});

describe.skipIf(!vectors)('the shared one', () => {
  const { uri = '', password = '', plaintext = '{}' } = vectors?.secure_offline ?? {};
  it('opens', async () => {
    const { sn, ac, policy, regurl } = JSON.parse(plaintext);
    expect(await opened(uri, password)).toEqual({
      serialNumber: sn.replaceAll('-', ''),
      activationCode: ac.replaceAll('-', ''),
      policy,
      server: regurl,
    });
  });
  test.each(vectors?.wrong_passwords ?? [])('does not open by %s', async (wrong) => {
    expect(await opened(uri, wrong)).toBeNull();
  });
});

function lower(encoded: string): string {
  return encoded.replace(/%../g, (each) => each.toLowerCase());
}
