import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, writeDocument } from '../../lib/backup/document';
import { codeOf, type ErrorCode } from '../../lib/error';
import { codeAt } from '../../lib/otp/code';
import { account, hotp, oddAccounts } from './accounts';

const encode = (text: string) => new TextEncoder().encode(text);
const created = Date.UTC(2026, 10, 21, 8, 30);
const wrapper = {
  format: 'engang-backup',
  version: 1,
  created: '2026-11-21T08:30:00.000Z',
  vaultId: 'vault-1',
};
const documentOf = (accounts: unknown, more: object = {}) =>
  encode(JSON.stringify({ ...wrapper, accounts, ...more }));
const record = {
  id: 'id-1',
  issuer: 'Havn',
  label: 'ida',
  sites: [],
  addedAt: 5,
  type: 'totp',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
};
const uri = 'otpauth://totp/Fjord:per?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fjord&digits=8';

function refusal(bytes: Uint8Array): ErrorCode | 'read' {
  try {
    readDocument(bytes);
    return 'read';
  } catch (error) {
    return codeOf(error);
  }
}

describe('what is written', () => {
  test('is read again, to the last field', () => {
    const document = { accounts: oddAccounts, vaultId: 'vault-1', created };
    expect(readDocument(writeDocument(document))).toEqual({ ...document, refused: [] });
  });

  test.each([0, 1, 1_000])('%i accounts', (count) => {
    const accounts = Array.from({ length: count }, (_, n) => account({ id: `id-${n}`, label: `ida${n}` }));
    const document = { accounts, vaultId: 'vault-1', created };
    expect(readDocument(writeDocument(document))).toEqual({ ...document, refused: [] });
  });

  test('is JSON with the fields that docs/backup-format.md lists', () => {
    const accounts = [account(), { ...account({ issuerParam: 'other' }), otp: hotp('7') }];
    const document = JSON.parse(
      new TextDecoder().decode(writeDocument({ accounts, vaultId: 'vault-1', created })),
    );
    expect(document).toEqual({
      ...wrapper,
      accounts: [
        {
          id: 'id-1',
          issuer: 'Havn',
          label: 'ida@havn.example',
          sites: ['havn.example'],
          addedAt: 1_794_904_200_000,
          type: 'totp',
          secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          algorithm: 'SHA1',
          digits: 6,
          period: 30,
          uri: expect.stringMatching(/^otpauth:\/\/totp\//),
        },
        expect.objectContaining({ type: 'hotp', counter: '7', issuerParam: 'other' }),
      ],
      padding: expect.stringMatching(/^ *$/),
    });
  });

  test('shows its size in steps of 4 KiB only', () => {
    const sizes = Array.from({ length: 60 }, (_, n) =>
      writeDocument({ accounts: [account({ label: 'å'.repeat(n * 60) })], vaultId: 'vault-1', created }),
    ).map(({ length }) => length);
    expect(sizes.filter((size) => size % 4096)).toEqual([]);
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });
});

describe('a record', () => {
  test.each<[string, unknown, ErrorCode]>([
    ['null', null, 'backup_damaged'],
    ['text', 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', 'backup_damaged'],
    ['a list', [record], 'backup_damaged'],
    ['nothing', {}, 'uri_unknown_type'],
    ['an id that is a number', { ...record, id: 1 }, 'backup_damaged'],
    ['an empty id', { ...record, id: '' }, 'backup_damaged'],
    ['an issuer that is a list', { ...record, issuer: ['Havn'] }, 'backup_damaged'],
    ['a label that is null', { ...record, label: null }, 'backup_damaged'],
    ['an issuerParam that is a number', { ...record, issuerParam: 1 }, 'backup_damaged'],
    ['sites that are text', { ...record, sites: 'havn.example' }, 'backup_damaged'],
    ['a site that is null', { ...record, sites: ['a.example', null] }, 'backup_damaged'],
    ['a time that is text', { ...record, addedAt: '5' }, 'backup_damaged'],
    ['a time past all dates', { ...record, addedAt: 1e300 }, 'backup_damaged'],
    ['another type', { ...record, type: 'motp' }, 'uri_unknown_type'],
    ['a type that is an object', { ...record, type: {} }, 'uri_unknown_type'],
    ['no secret', { ...record, secret: undefined }, 'secret_missing'],
    ['an empty secret', { ...record, secret: '' }, 'secret_missing'],
    ['a secret that is an object', { ...record, secret: { length: 32 } }, 'secret_missing'],
    ['a secret that is not base32', { ...record, secret: 'not base 32!' }, 'secret_not_base32'],
    ['MD5', { ...record, algorithm: 'MD5' }, 'uri_algorithm'],
    ['no algorithm', { ...record, algorithm: undefined }, 'uri_algorithm'],
    ['3 digits', { ...record, digits: 3 }, 'uri_digits'],
    ['1e9 digits', { ...record, digits: 1e9 }, 'uri_digits'],
    ['6.5 digits', { ...record, digits: 6.5 }, 'uri_digits'],
    ['digits that are true', { ...record, digits: true }, 'uri_digits'],
    ['a period of 0', { ...record, period: 0 }, 'uri_period'],
    ['a period of -30', { ...record, period: -30 }, 'uri_period'],
    ['no period', { ...record, period: undefined }, 'uri_period'],
    ['no counter', { ...record, type: 'hotp' }, 'uri_counter'],
    ['a counter of -1', { ...record, type: 'hotp', counter: '-1' }, 'uri_counter'],
    ['a counter of 2^63', { ...record, type: 'hotp', counter: '9223372036854775808' }, 'uri_counter'],
    ['a counter that JSON rounds', { ...record, type: 'hotp', counter: 2 ** 53 }, 'uri_counter'],
    ['a counter of a million digits', { ...record, type: 'hotp', counter: '9'.repeat(1e6) }, 'uri_counter'],
    [
      'something left out, and a URI that is wrong',
      { ...record, digits: undefined, uri: 'http://x' },
      'uri_not_otpauth',
    ],
    ['a wrong field beside a good URI', { ...record, digits: 3, uri }, 'uri_digits'],
  ])('of %s is refused by its place, and the others are read', (_, wrong, code) => {
    const { accounts, refused } = readDocument(documentOf([record, wrong, { ...record, id: 'id-3' }]));
    expect(refused).toEqual([{ line: 2, code }]);
    expect(accounts.map(({ id }) => id)).toEqual(['id-1', 'id-3']);
  });

  test.each<[string, object]>([
    ['nothing but a URI', { uri }],
    ['digits left out', { ...record, digits: undefined, uri }],
    ['the issuer left out', { ...record, issuer: undefined, uri }],
    ['hotp without a counter', { ...record, type: 'hotp', uri }],
  ])('with %s is read by its URI', (_, given) => {
    const { accounts, refused } = readDocument(documentOf([given]), () => 'new id');
    expect(refused).toEqual([]);
    expect(accounts).toEqual([
      {
        id: 'id' in given ? 'id-1' : 'new id',
        issuer: 'Fjord',
        label: 'per',
        sites: [],
        addedAt: 'addedAt' in given ? 5 : created,
        otp: {
          type: 'totp',
          secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
          algorithm: 'SHA1',
          digits: 8,
          period: 30,
        },
      },
    ]);
  });

  test('with all fields is read by them, whatever its URI says', () => {
    const { accounts } = readDocument(documentOf([{ ...record, uri }]));
    expect(accounts[0]).toMatchObject({ issuer: 'Havn', otp: { secret: record.secret, digits: 6 } });
  });

  test('with a secret typed in groups is read as the canonical one', () => {
    const { accounts } = readDocument(documentOf([{ ...record, secret: 'jbsw y3dp-ehpk 3pxp' }]));
    expect(accounts[0]?.otp.secret).toBe('JBSWY3DPEHPK3PXP');
  });

  test('with fields of other names comes without them', () => {
    const { accounts } = readDocument(documentOf([{ ...record, icon: 'https://evil.example/x.png' }]));
    expect(Object.keys(accounts[0] ?? {}).sort()).toEqual([
      'addedAt',
      'id',
      'issuer',
      'label',
      'otp',
      'sites',
    ]);
  });
});

describe('a document', () => {
  test.each<[string, Uint8Array, ErrorCode]>([
    ['nothing', encode(''), 'backup_damaged'],
    ['text', encode('otpauth://totp/x?secret=JBSWY3DPEHPK3PXP'), 'backup_damaged'],
    [
      'half of a document',
      writeDocument({ accounts: [], vaultId: 'v', created }).slice(0, 80),
      'backup_damaged',
    ],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'backup_damaged'],
    ['null', encode('null'), 'backup_not_engang'],
    ['a list', encode('[]'), 'backup_not_engang'],
    ['another format', encode('{"format":"other","version":1}'), 'backup_not_engang'],
    ['a format that is inherited', encode('{"__proto__":{"format":"engang-backup"}}'), 'backup_not_engang'],
    ['version 2', documentOf([], { version: 2 }), 'backup_newer'],
    ['version 2 of another shape', documentOf({}, { version: 2, created: 7 }), 'backup_newer'],
    ['version 0', documentOf([], { version: 0 }), 'backup_damaged'],
    ['version "1"', documentOf([], { version: '1' }), 'backup_damaged'],
    ['no version', documentOf([], { version: undefined }), 'backup_damaged'],
    ['no time', documentOf([], { created: undefined }), 'backup_damaged'],
    ['no such time', documentOf([], { created: 'yesterday' }), 'backup_damaged'],
    ['no vault', documentOf([], { vaultId: 1 }), 'backup_damaged'],
    ['no accounts', documentOf(undefined), 'backup_damaged'],
    ['accounts that are an object', documentOf({ length: 1e9 }), 'backup_damaged'],
    ['100,001 accounts', documentOf(Array(100_001).fill(0)), 'backup_too_large'],
  ])('of %s is refused', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  const mebibytes = (count: number, fill: string) => new Uint8Array(count * 2 ** 20).fill(fill.charCodeAt(0));
  test.each<[string, () => Uint8Array, ErrorCode, number]>([
    ['65 MiB', () => mebibytes(65, ' '), 'backup_too_large', 50],
    ['a million lists in each other', () => mebibytes(1, '['), 'backup_damaged', 100],
    ['a million objects in each other', () => encode('{"a":'.repeat(1e6)), 'backup_damaged', 100],
    [
      'lists in each other in a record',
      () => documentOf([{ ...record, x: JSON.parse('['.repeat(40) + ']'.repeat(40)) }]),
      'backup_damaged',
      100,
    ],
    ['a million numbers', () => documentOf(Array(1e6).fill(1)), 'backup_too_large', 1_000],
    [
      '16 MiB of one text',
      () =>
        mebibytes(16, ' ')
          .fill(0x22, 0, 1)
          .fill(0x22, 2 ** 24 - 1),
      'backup_not_engang',
      2_000,
    ],
    ['16 MiB of a text without an end', () => mebibytes(16, '\\').fill(0x22, 0, 1), 'backup_damaged', 2_000],
  ])('of %s is refused in time', (_, make, code, limit) => {
    const bytes = make();
    const start = performance.now();
    expect(refusal(bytes)).toBe(code);
    expect(performance.now() - start).toBeLessThan(limit);
  });

  test('100,000 records that are wrong are all refused, in time', () => {
    const start = performance.now();
    const { refused } = readDocument(documentOf(Array(100_000).fill({})));
    expect(refused).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('brackets and escaped quotes in names do not count as depth', () => {
    const accounts = [account({ label: `\\"${'['.repeat(100)}`, issuer: '{"\\'.repeat(100) })];
    expect(readDocument(writeDocument({ accounts, vaultId: 'v', created })).accounts).toEqual(accounts);
  });

  test('__proto__ and constructor keys change nothing', () => {
    const hostile = `{"__proto__":{"polluted":1,"uri":"${uri}"},"constructor":{"prototype":{"polluted":1}}`;
    const text = `${hostile},${JSON.stringify({ ...wrapper }).slice(1, -1)},"accounts":[${hostile}}]}`;
    const { accounts, refused } = readDocument(encode(text));
    expect({ accounts, refused }).toEqual({ accounts: [], refused: [{ line: 1, code: 'uri_unknown_type' }] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('of anything at all is read or refused with a code of ours', () => {
    const names = [...Object.keys(record), 'counter', 'uri', 'issuerParam', '__proto__', 'constructor'];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...Object.values(record), 'hotp', 'steam', '41', uri),
    );
    const anyRecord = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), value));
    const property = fc.property(
      fc.array(anyRecord),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (records, more) => {
        const { accounts, refused } = readDocument(documentOf(records, { ...more, ...wrapper }));
        expect(accounts.length + refused.length).toBe(records.length);
        expect(refused.filter(({ code }) => code === 'unexpected')).toEqual([]);
        for (const { otp } of accounts) expect(codeAt(otp, 0).digits).toHaveLength(otp.digits);
      },
    );
    fc.assert(property, { numRuns: 2_000 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('no refusal holds anything of what was refused', () => {
    const secret = 'NOT!BASE32!CANARY';
    const { refused } = readDocument(
      documentOf([{ ...record, secret }, { uri: `otpauth://totp/x?secret=${secret}` }]),
    );
    expect(refused).toHaveLength(2);
    expect(JSON.stringify(refused)).not.toContain('CANARY');
  });
});
