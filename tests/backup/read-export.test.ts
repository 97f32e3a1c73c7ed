import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, looksLikeExport, MAX_EXPORT_BYTES, readExport } from '../../lib/backup/read-export';
import { AppError } from '../../lib/error';
import { costOf } from '../proof/cost';
import { bytesOf, exportOf, item, totp } from './readers/made-up';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const surroundings = { now: 0, newId: () => 'id', unnamed: String };
const text = (content: string) => new TextEncoder().encode(content);
const whole = JSON.stringify(exportOf(item('Havn', [totp(SECRET)])), null, 4);
const CSV = '"Title","Field","Value","Field","Value",.........,"Note"\n"Havn","Username","ida",""\n';

const files: [name: string, content: string][] = [
  ['an export', whole],
  ['one with a byte order mark', `\ufeff${whole}`],
  ['one after empty lines', `\r\n \t${whole}`],
];

it.each(files)('reads %s', (_, content) => {
  const { codes, accounts } = readExport(text(content), surroundings);
  expect([codes, accounts.map(({ issuer, otp }) => [issuer, otp.secret])]).toEqual([1, [['Havn', SECRET]]]);
});

it.each<[string, string, string]>([
  ['cut off', whole.slice(0, -20), 'export_damaged'],
  ['cut off after its first byte', '{', 'export_damaged'],
  ['two in one', whole + whole, 'export_damaged'],
  ['deeper than any export', `{"items":${'['.repeat(40)}${']'.repeat(40)}}`, 'export_damaged'],
  ['JSON of something else', '{"name":"engang","version":"1"}', 'export_unknown'],
  ['a list', `[${whole}]`, 'export_unknown'],
  ['an empty export', '{"folders":[],"items":[]}', 'export_empty'],
  ['an export without codes', JSON.stringify(exportOf(item('Havn', []))), 'export_no_codes'],
  ['CSV', CSV, 'export_is_csv'],
  ['CSV without quotes, after a byte order mark', `\ufeff${CSV.replaceAll('"', '')}`, 'export_is_csv'],
  ['CSV with semicolons', CSV.replaceAll(',', ';'), 'export_is_csv'],
])('says of a file what is wrong: %s', (_, content, code) => {
  expect(looksLikeExport(text(content).subarray(0, HEAD_BYTES))).toBe(true);
  expect(() => readExport(text(content), surroundings)).toThrow(code);
});

it('says of JSON that is not UTF-8 that it is damaged', () => {
  const latin1 = Uint8Array.from(`{"items":["æ"]}`, (character) => character.charCodeAt(0));
  expect(() => readExport(latin1, surroundings)).toThrow('export_damaged');
});

describe('what a file seems to be', () => {
  it.each(files)('%s is one', (_, content) => {
    expect(looksLikeExport(text(content).subarray(0, HEAD_BYTES))).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a backup of ours', text('age-encryption.org/v1\n-> scrypt')],
    ['an armored one', text('-----BEGIN AGE ENCRYPTED FILE-----\n')],
    ['a zip', text('PK\x03\x04')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['CSV of another app', text('url,username,password,totp\n')],
    [
      'JSON after more white space than is looked at',
      text(' '.repeat(HEAD_BYTES) + whole).subarray(0, HEAD_BYTES),
    ],
  ])('%s is none', (_, head) => {
    expect(looksLikeExport(head)).toBe(false);
  });
});

it('a hostile file is answered in time, before it is read where it can be', async () => {
  const hostile: [name: string, bytes: Uint8Array, code: string, mostMs: number][] = [
    ['over the limit', new Uint8Array(MAX_EXPORT_BYTES + 1), 'export_too_large', 50],
    ['a million brackets', text('['.repeat(1_000_000)), 'export_damaged', 50],
    ['a string without an end', text(`{"${'\\"'.repeat(5_000_000)}`), 'export_damaged', 2_000],
    [
      'a million items',
      text(`{"folders":[],"items":[${'{},'.repeat(1_000_000)}{}]}`),
      'export_unknown',
      5_000,
    ],
    [
      'more codes than are taken',
      bytesOf({ items: [{ fields: new Array(150_000).fill({ type: 'totp', value: '2' }) }] }),
      'export_too_large',
      10_000,
    ],
  ];
  for (const [name, bytes, code, mostMs] of hostile) {
    const { ms, said } = await costOf(async () => readExport(bytes, surroundings));
    expect(said, name).toEqual(new AppError(code as AppError['code']));
    expect(ms, name).toBeLessThan(mostMs);
  }
});
