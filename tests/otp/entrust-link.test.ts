import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AppError } from '../../lib/error';
import { type EntrustKind, entrustKind, readEntrustLink } from '../../lib/otp/entrust-link';
import { sealedLink } from '../practice/entrust.mjs';
import { vectors } from './entrust-vectors';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const ENC = encodeURIComponent(Buffer.alloc(24, 0xfb).toString('base64'));
const MAC = encodeURIComponent(Buffer.alloc(12, 0xff).toString('base64'));

test.each<[string, EntrustKind | null]>([
  [sealedLink(), { secureOffline: true }],
  [sealedLink({ scheme: 'fjordbank' }), { secureOffline: true }],
  [sealedLink({ scheme: 'IGMobileOTP' }), { secureOffline: true }],
  ['igmobileotp://?enc=AAAA&action=SecActivate&mac=AAAA', { secureOffline: true }],
  ['igmobileotp://?action=secactivate', { secureOffline: true }],
  ['igmobileotp://?action=pushactivate&x=1', { secureOffline: false, action: 'pushactivate' }],
  ['igmobileotp://?ACTION=Other', { secureOffline: false, action: 'Other' }],
  ['igmobileotp://', { secureOffline: false, action: '' }],
  ['igmobileotp:?action=<b>bold</b>', { secureOffline: false, action: '' }],
  [`igmobileotp:?action=${'a'.repeat(41)}`, { secureOffline: false, action: '' }],
  ['igmobileotp:?action=call%20this%20number', { secureOffline: false, action: '' }],
  ['fjordbank://?action=secactivate&enc=AAAA', null],
  ['fjordbank://?action=secactivate&mac=AAAA', null],
  ['fjordbank://?action=other&enc=AAAA&mac=AAAA', null],
  ['fjordbank://?reaction=secactivate&enc=AAAA&mac=AAAA', null],
  ['otpauth://totp/a?secret=MZXW6YTBOI', null],
  ['', null],
])('%j is %j', (text, kind) => {
  expect(entrustKind(text)).toEqual(kind);
});

describe('cutting', () => {
  it('keeps what is signed as it is written', () => {
    const link = readEntrustLink(
      `\uFEFF fjord://?A=%2f%2F+&action=secactivate&enc=${ENC}&v=1&mac=${MAC}\u200B\n`,
    );
    expect(link.signed).toBe(`A=%2f%2F+&action=secactivate&enc=${ENC}&v=1`);
    expect(hex(link.salt)).toBe('fb'.repeat(8));
    expect(hex(link.sealed)).toBe('fb'.repeat(16));
    expect(hex(link.mac)).toBe('ff'.repeat(12));
  });

  it('reads bytes that are not percent-encoded, and a plus that became a space', () => {
    const [enc, mac] = [ENC, MAC].map(decodeURIComponent);
    expect(enc).toContain('+');
    expect(mac).toContain('/');
    const plain = readEntrustLink(`igmobileotp://?action=secactivate&enc=${enc}&mac=${mac}`);
    expect(hex(plain.sealed)).toBe('fb'.repeat(16));
    const spaced = readEntrustLink(
      `igmobileotp://?action=secactivate&enc=${enc?.replaceAll('+', ' ')}&mac=${mac}`,
    );
    expect(hex(spaced.sealed)).toBe('fb'.repeat(16));
    expect(spaced.signed).toContain(' ');
  });

  const start = 'igmobileotp://?action=secactivate';
  const bytes = (length: number) => encodeURIComponent(Buffer.alloc(length, 1).toString('base64'));
  test.each([
    ['no parts', start],
    ['no query', 'igmobileotp:'],
    ['no enc', `${start}&v=1&mac=${MAC}`],
    ['no mac', `${start}&enc=${ENC}&v=1`],
    ['an empty mac', `${start}&enc=${ENC}&mac=`],
    ['mac not last', `${start}&enc=${ENC}&mac=${MAC}&v=1`],
    ['a mac before the last one, too', `${start}&enc=${ENC}&mac=${MAC}&v=1&mac`],
    ['two enc', `${start}&enc=${ENC}&enc=${ENC}&mac=${MAC}`],
    ['a mac of 11 bytes', `${start}&enc=${ENC}&mac=${bytes(11)}`],
    ['a mac of 13 bytes', `${start}&enc=${ENC}&mac=${bytes(13)}`],
    ['a salt alone', `${start}&enc=${bytes(8)}&mac=${MAC}`],
    ['less than a salt', `${start}&enc=${bytes(7)}&mac=${MAC}`],
    ['half a block', `${start}&enc=${bytes(32)}&mac=${MAC}`],
    ['what is no base64', `${start}&enc=%C3%A5&mac=${MAC}`],
    ['the other alphabet of base64', `${start}&enc=${ENC.replaceAll('%2B', '-')}&mac=${MAC}`],
    ['a percent that encodes nothing', `${start}&enc=%&mac=${MAC}`],
    ['far too much', `${start}&enc=${'A'.repeat(20_000)}&mac=${MAC}`],
  ])('refuses %s', (_, text) => {
    expect(() => readEntrustLink(text)).toThrow(new AppError('entrust_damaged'));
  });

  test.each(['2', '0', '01', ''])('refuses version %j', (version) => {
    const text = sealedLink({ version });
    expect(() => readEntrustLink(text)).toThrow(new AppError('entrust_version'));
  });

  it('takes a link without a version: the MAC tells', () => {
    const text = sealedLink({ query: (enc) => `action=secactivate&enc=${enc}` });
    expect(readEntrustLink(text).sealed.length % 16).toBe(0);
  });

  it('throws nothing but its own errors', () => {
    const part = fc.constantFrom(
      '&',
      '=',
      'enc=',
      'mac=',
      'v=',
      '%',
      ENC,
      MAC,
      'action=secactivate',
      '?',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' }))), (parts) => {
        try {
          expect(readEntrustLink(`igmobileotp://?${parts.join('')}`).mac).toHaveLength(12);
        } catch (error) {
          expect(['entrust_damaged', 'entrust_version']).toContain((error as AppError).code);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe.skipIf(!vectors)('the shared one', () => {
  it('is cut as published', () => {
    const { uri = '', salt_hex, mac_hex } = vectors?.secure_offline ?? {};
    const link = readEntrustLink(uri);
    expect([hex(link.salt), hex(link.mac)]).toEqual([salt_hex, mac_hex]);
    expect(uri).toBe(`igmobileotp://?${link.signed}&mac=mhVL8BWKaishMa5%2B`);
  });
});
