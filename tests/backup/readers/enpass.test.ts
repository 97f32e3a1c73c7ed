import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../lib/backup/ledger';
import { readExport } from '../../../lib/backup/read-export';
import { readEnpass } from '../../../lib/backup/readers/enpass';
import type { Export } from '../../../lib/backup/readers/export';
import type { Account } from '../../../lib/otp/account';
import { bytesOf, exportOf, field, item, totp } from './made-up';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const OTHER = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU';
const NOW = 1_794_904_200_000;
const surroundings = () => {
  let ids = 0;
  return { now: NOW, newId: () => `id-${++ids}`, unnamed: (nth: number) => `Account ${nth}` };
};

function read(...items: unknown[]): Export {
  const found = readEnpass(exportOf(...items), surroundings());
  if (!found) throw new Error('not taken for an Enpass export');
  expect(allOf(found) + found.refused.length).toBe(found.codes);
  return found;
}
const asideOf = ({ passedOver: { deleted, archived } }: Export) => [...deleted, ...archived];
const allOf = (found: Export) => found.accounts.length + asideOf(found).length;
const names = (accounts: Account[]) => accounts.map(({ issuer, label }) => [issuer, label]);
const one = (found: Export) => {
  expect([found.accounts.length, found.refused]).toEqual([1, []]);
  return found.accounts[0] as Account;
};
const link = (label: string, rest = '', type = 'totp') =>
  `otpauth://${type}/${label}?secret=${SECRET}${rest}`;

describe('an account', () => {
  it('has the title for its issuer, the user name for its label, and the site of the address', () => {
    const login = [
      field('username', ''),
      field('email', 'ida@havn.example'),
      field('url', 'https://login.havn.example/in'),
    ];
    expect(one(read(item('Havn', [...login, totp(SECRET)])))).toEqual({
      id: 'id-1',
      issuer: 'Havn',
      label: 'ida@havn.example',
      otp: { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 },
      sites: ['havn.example'],
      addedAt: NOW,
    });
  });

  it('is told by the type of its field, whatever the label', () => {
    const found = read(
      item('Havn', [field('text', SECRET, { label: 'TOTP' }), totp(OTHER, 'Engangskode 🔑')]),
    );
    expect(one(found).otp.secret).toBe(OTHER);
  });

  it.each<[string, unknown[], string]>([
    ['the user name where both are there', [field('username', 'ida'), field('email', 'i@x.example')], 'ida'],
    ['the first of two', [field('username', ' '), field('username', 'ida'), field('username', 'per')], 'ida'],
    ['a number', [field('username', 4711)], '4711'],
    ['none that was deleted', [field('username', 'old', { deleted: 1 }), field('email', 'ida')], 'ida'],
    ['none, where there is none', [field('username', null), field('email', {})], ''],
    ['what cannot be seen left out', [field('username', '\u202eida\u200b\n')], 'ida'],
  ])('has the user name: %s', (_, fields, label) => {
    expect(one(read(item('Havn', [...fields, totp(SECRET)]))).label).toBe(label);
  });

  it.each([
    ['Ærø Kommune 🦊', 'Ærø Kommune 🦊'],
    ['  Havn \u202e', 'Havn'],
    ['__proto__', '__proto__'],
    [4711, '4711'],
    ['北欧', '北欧'],
  ])('has the title %j', (title, issuer) => {
    expect(one(read(item(title, [totp(SECRET)]))).issuer).toBe(issuer);
  });

  it.each<[string, unknown, unknown[], string[]]>([
    ['the issuer of its link', '', [totp(link('Sund:ida', '&issuer=Sund'))], ['Sund', 'ida']],
    ['its site', null, [field('url', 'havn.example'), totp(SECRET)], ['havn.example', '']],
    ['its place in the file', [], [totp(SECRET)], ['', 'Account 1']],
    ['the label alone', '\u200b', [field('email', 'ida'), totp(SECRET)], ['', 'ida']],
  ])('without a title is called by %s', (_, title, fields, name) => {
    expect(names(read(item(title, fields)).accounts)).toEqual([name]);
  });

  it('takes nothing but the code, its names and its sites', () => {
    const fields = [
      field('url', 'https://havn.example/?key=inTheAddress'),
      field('text', 'in a text'),
      totp(SECRET),
    ];
    const said = JSON.stringify(read(item('Havn', fields, { attachments: [{ data: 'YXR0YWNobWVudA==' }] })));
    for (const kept of ['pa55word', 'note', 'subtitle', 'inTheAddress', 'in a text', 'YXR0', 'icon.example'])
      expect(said).not.toContain(kept);
  });
});

describe('sites', () => {
  it.each<[string[], string[]]>([
    [['havn.example'], ['havn.example']],
    [
      ['https://a.havn.example/x', 'b.havn.example', 'https://sund.example'],
      ['havn.example', 'sund.example'],
    ],
    [['http://havn.example'], ['havn.example']], // an old address does not bind to plain http
    [['http://10.0.0.7:8080/admin'], ['10.0.0.7:8080']],
    [['https://alice.github.io'], ['alice.github.io']],
    [['\u200b\u2060https://havn.example\u00a0'], ['havn.example']],
    [
      [
        'androidapp://com.example',
        'com.example app',
        'co.uk',
        '',
        'javascript:alert(1)',
        'ftp://havn.example',
      ],
      [],
    ],
    [['https://havn.example@evil.example/'], []],
  ])('%j', (urls, sites) => {
    expect(one(read(item('Havn', [...urls.map((url) => field('url', url)), totp(SECRET)]))).sites).toEqual(
      sites,
    );
  });

  it('leave out an address that was deleted', () => {
    const urls = [field('url', 'https://old.example', { deleted: 1 }), field('url', 'https://havn.example')];
    expect(one(read(item('Havn', [...urls, totp(SECRET)]))).sites).toEqual(['havn.example']);
  });
});

/** Every space, every dash and every format character of Unicode: zero-width, direction and byte order marks. */
const MARKS = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((mark) => /[\p{White_Space}\p{Cf}\p{Pd}]/u.test(mark));

describe('a bare secret', () => {
  it('may have any space, dash or invisible character around and in it', () => {
    expect(MARKS.length).toBeGreaterThan(200);
    const groups = SECRET.match(/.{4}/g) ?? [];
    const values = MARKS.map((mark) => totp([mark, ...groups, mark].join(mark)));
    const { accounts, refused } = read(item('Havn', values));
    expect(refused).toEqual([]);
    expect(new Set(accounts.map(({ otp }) => otp.secret))).toEqual(new Set([SECRET]));
    expect(accounts).toHaveLength(MARKS.length);
  });

  it.each([
    ['lower case', SECRET.toLowerCase()],
    ['padding', `${SECRET.slice(0, 26)}======`],
    ['a trailing space', `${SECRET} `],
  ])('may have %s', (_, value) => {
    expect(SECRET).toContain(one(read(item('Havn', [totp(value)]))).otp.secret);
  });

  it('of an item called Steam makes the codes of Steam', () => {
    const { otp } = one(read(item('Steam', [totp(SECRET)])));
    expect(otp).toEqual({ type: 'steam', secret: SECRET, algorithm: 'SHA1', digits: 5, period: 30 });
  });

  it.each([
    ['123456', 'secret_is_code'],
    [123456, 'secret_is_code'],
    ['200 975 795', 'secret_is_push_activation'],
    ['phonefactor://activate_account?code=1&url=x', 'secret_is_push_activation'],
    ['https://havn.example/setup', 'secret_is_url'],
    ['otpauth-migration://offline?data=CgA', 'secret_is_url'],
    ['0123456789abcdef0189', 'secret_is_hex'],
    ['hunter2!', 'secret_not_base32'],
    ['ＪＢＳＷＹ３ＤＰ', 'secret_not_base32'],
    ['JBSWY3DPE', 'secret_length'],
    ['AAAAAAAAAAAAAAAA', 'secret_zero'],
    [' \u200b', 'secret_missing'],
    [{ secret: SECRET }, 'secret_missing'],
    [[SECRET], 'secret_missing'],
    [true, 'secret_missing'],
  ])('%j is refused: %s', (value, code) => {
    const { accounts, refused } = read(item('Havn', [totp(value)]));
    expect([accounts, refused]).toEqual([[], [{ line: 1, code, name: 'Havn' }]]);
  });
});

describe('a link', () => {
  it.each<[string, string, object]>([
    ['SHA512', link('x', '&algorithm=SHA512'), { algorithm: 'SHA512' }],
    ['8 digits', link('x', '&digits=8'), { digits: 8 }],
    ['a period of 60', link('x', '&period=60'), { period: 60 }],
    ['a counter', link('x', '&counter=7', 'hotp'), { type: 'hotp', counter: '7' }],
    ['Steam by its issuer', link('Steam:ida', '&issuer=Steam'), { type: 'steam', digits: 5 }],
    ['Steam by its scheme', `steam://${SECRET}`, { type: 'steam', digits: 5 }],
    ['Apple', `apple-${link('x')}`, { type: 'totp' }],
    [
      'capitals and a byte order mark',
      `\ufeff ${link('x').replace('otpauth', 'OTPAUTH')} \n`,
      { type: 'totp' },
    ],
  ])('keeps what it says of the generator: %s', (_, value, said) => {
    expect(one(read(item('Havn', [totp(value)]))).otp).toMatchObject({ secret: SECRET, ...said });
  });

  it.each<[string, string, unknown[], object]>([
    [
      'title and user name go first',
      link('Sund:per', '&issuer=Sund'),
      [field('username', 'ida')],
      { issuer: 'Havn', label: 'ida', issuerParam: 'Sund' },
    ],
    [
      'its label where the item has none',
      link('Sund:per'),
      [],
      { issuer: 'Havn', label: 'per', issuerParam: 'Sund' },
    ],
    [
      'its parameter before its label',
      link('Contoso%3Aida', '&issuer=Microsoft'),
      [],
      { label: 'ida', issuerParam: 'Microsoft' },
    ],
    [
      'nothing beside where it says the same',
      link('Havn:ida', '&issuer=Havn'),
      [],
      { issuerParam: undefined },
    ],
    ['nothing beside where it says nothing', link('ida'), [], { label: 'ida', issuerParam: undefined }],
  ])('is known by what the item says: %s', (_, value, fields, said) => {
    const { issuer, label, issuerParam } = one(read(item('Havn', [...fields, totp(value)])));
    expect({ issuer, label, issuerParam }).toMatchObject(said);
  });

  it.each([
    ['otpauth://totp/x', 'secret_missing'],
    [link('x', '&algorithm=MD5'), 'uri_algorithm'],
    [link('x', '&digits=11'), 'uri_digits'],
    [link('x', '&period=0'), 'uri_period'],
    [link('x', '&counter=x', 'hotp'), 'uri_counter'],
    [link('x', '', 'yaotp'), 'uri_unsupported_type'],
    [link('x', '', 'push'), 'uri_unknown_type'],
    ['motp://a:b?secret=e3152afee62599c8', 'uri_unsupported_type'],
    [`${link('x')} ${link('y')}`, 'uri_several'],
  ])('%s is refused: %s', (value, code) => {
    const { accounts, refused } = read(item('Havn', [totp(value)]));
    expect([accounts, refused]).toEqual([[], [{ line: 1, code, name: 'Havn' }]]);
  });
});

describe('several codes of one item', () => {
  const labels = (...fields: unknown[]) => read(item('Havn', fields)).accounts.map(({ label }) => label);
  const user = field('username', 'ida');

  it.each<[string, unknown[], string[]]>([
    [
      'by the labels of their fields',
      [user, totp(SECRET, 'Test'), totp(OTHER, 'Production')],
      ['ida (Test)', 'ida (Production)'],
    ],
    [
      'by number where these are the same',
      [user, totp(SECRET), totp(OTHER)],
      ['ida (One-time code 1)', 'ida (One-time code 2)'],
    ],
    ['by number where these are empty', [totp(SECRET, ''), totp(OTHER, '')], ['1', '2']],
    ['by number where one is a number already', [totp(SECRET, '2'), totp(OTHER, '2')], ['2 1', '2 2']],
    ['by the labels of their links', [user, totp(link('Havn:per')), totp(OTHER)], ['per', 'ida']],
    [
      'by mark where these are the same',
      [totp(link('per'), 'a'), totp(link('per', '&digits=8'), 'b')],
      ['per (a)', 'per (b)'],
    ],
  ])('are told apart %s', (_, fields, expected) => {
    expect(labels(...fields)).toEqual(expected);
  });

  it('count once where they are the same code', () => {
    const found = read(
      item('Havn', [user, totp(SECRET, 'a'), totp(SECRET.toLowerCase(), 'b'), totp(OTHER, 'c')]),
    );
    expect(names(compare(found.accounts, []).fresh)).toEqual([
      ['Havn', 'ida (a)'],
      ['Havn', 'ida (c)'],
    ]);
  });

  it('are refused by name', () => {
    const { accounts, refused } = read(item('Havn', [user, totp('123456', 'SMS'), totp(SECRET, 'App')]));
    expect(refused).toEqual([{ line: 1, code: 'secret_is_code', name: 'Havn (SMS)' }]);
    expect(names(accounts)).toEqual([['Havn', 'ida']]);
  });

  it('are refused by number where the field has no label, and by site where the item has no title', () => {
    const { refused } = read(item('', [field('url', 'havn.example'), totp('!', ''), totp('!', 'App')]));
    expect(refused.map(({ name }) => name)).toEqual(['havn.example (1)', 'havn.example (App 2)']);
  });

  it('do not take their name from one that was deleted', () => {
    const found = read(item('Havn', [user, totp(OTHER, 'Code', { deleted: 1 }), totp(SECRET, 'Code')]));
    expect(names(found.accounts)).toEqual([['Havn', 'ida']]);
    expect(names(found.passedOver.deleted)).toEqual([['Havn', 'ida (Code 1)']]);
  });

  it('of ten thousand stay as many', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => totp(link('x', `&period=${n + 1}`), 'same'));
    const { accounts } = read(item('Havn', many));
    expect(new Set(accounts.map(({ label }) => label)).size).toBe(10_000);
  });
});

describe('what is passed over', () => {
  const yes = [1, 2, 1_700_000_000, true, '1', 'true', 'yes'];
  const no = [0, false, null, undefined, '', '0', 'false', ' '];

  it.each(yes)('trashed: %j', (trashed) => {
    const { accounts, passedOver } = read(item('Havn', [totp(SECRET)], { trashed, archived: 1 }));
    expect([accounts, names(passedOver.deleted), passedOver.archived]).toEqual([[], [['Havn', '']], []]);
  });

  it.each(yes)('archived: %j', (archived) => {
    const { accounts, passedOver } = read(item('Havn', [totp(SECRET)], { archived, trashed: 0 }));
    expect([accounts, passedOver.deleted, names(passedOver.archived)]).toEqual([[], [], [['Havn', '']]]);
  });

  it.each(no)('is not what has the flag %j', (flag) => {
    one(read(item('Havn', [totp(SECRET, '', { deleted: flag })], { trashed: flag, archived: flag })));
  });

  it('is whole, for taking it after all', () => {
    const [kept] = read(item('Havn', [totp(SECRET)], { trashed: 1 })).passedOver.deleted;
    expect(kept).toEqual(one(read(item('Havn', [totp(SECRET)]))));
  });
});

describe('an export', () => {
  it('keeps its order, numbers its codes and refuses by item', () => {
    const { accounts, refused } = read(
      null,
      item('A', [totp(SECRET)]),
      'no item',
      item('B', [totp('wrong!')]),
      item('No code', []),
      item('', [totp('wrong!')]),
      item('C', [totp(OTHER)], { fields: 7 }),
      item('D', [totp(OTHER)]),
    );
    expect(names(accounts)).toEqual([
      ['A', ''],
      ['D', ''],
    ]);
    expect(refused).toEqual([
      { line: 2, code: 'secret_not_base32', name: 'B' },
      { line: 3, code: 'secret_not_base32' },
    ]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [item('Havn', [totp(SECRET)])]],
    ['no items', { folders: [] }],
    ['items that are none', { folders: [], items: [1, null, {}] }],
    [
      'folders and items with a login in each',
      { folders: [], items: [{ type: 1, name: 'x', login: { totp: SECRET } }] },
    ],
    [
      'items with fields of numbered types',
      { folders: [], items: [{ name: 'x', fields: [{ name: 'totp', value: SECRET, type: 1 }] }] },
    ],
    ['an empty export that says it is not encrypted', { encrypted: false, folders: [], items: [] }],
    ['our own document', { format: 'engang-backup', version: 1, accounts: [] }],
    ['what describes a vault', { kdf_algo: 'pbkdf2', vault_name: 'Primary', vault_items_count: 1 }],
  ])('is not: %s', (_, json) => {
    expect(readEnpass(json, surroundings())).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['nothing in it', exportOf(), 'export_empty'],
    ['no code in it', exportOf(item('Havn', [])), 'export_no_codes'],
    ['items without fields', { items: [{ template_type: 'note.default' }] }, 'export_no_codes'],
    [
      'too many codes',
      exportOf(item('Havn', new Array(100_001).fill({ type: 'totp', value: '!' }))),
      'export_too_large',
    ],
  ])('with %s is refused', (_, json, code) => {
    expect(() => readEnpass(json, surroundings())).toThrow(code);
  });

  it('of ten thousand accounts is read in time', () => {
    const items = Array.from({ length: 10_000 }, (_, n) =>
      item(`Item ${n}`, [field('url', `https://s${n}.example`), totp(link('x', `&period=${n + 1}`))]),
    );
    const bytes = bytesOf(exportOf(...items));
    const started = performance.now();
    expect(readExport(bytes, surroundings()).accounts).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('whatever an export holds', () => {
  const flag = fc.constantFrom(0, 1, true, false, '1', '0', null, undefined);
  const value = fc.oneof(
    fc.constantFrom(
      '',
      null,
      SECRET,
      OTHER,
      '123456',
      link('Sund:ida', '&issuer=Sund'),
      link('x', '&digits=99'),
    ),
    fc.string({ unit: 'grapheme' }),
    fc.jsonValue(),
  );
  const anyField = fc.record({
    type: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('totp', 'username', 'url') }, fc.jsonValue()),
    value,
    label: fc.oneof(fc.constantFrom('', 'TOTP'), fc.jsonValue()),
    deleted: flag,
  });
  const anyItem = fc.record({
    template_type: fc.constant('login.default'),
    title: fc.oneof(fc.constantFrom('', 'Havn', 'Steam'), fc.jsonValue()),
    fields: fc.oneof({ weight: 9, arbitrary: fc.array(anyField, { maxLength: 6 }) }, fc.jsonValue()),
    trashed: flag,
    archived: flag,
  });

  /** What the file holds, counted apart from the reader. */
  const codesIn = (items: { fields: unknown }[]) =>
    items
      .flatMap(({ fields }) => (Array.isArray(fields) ? fields : []))
      .filter((each) => each?.type === 'totp' && each.value !== '' && each.value != null).length;

  test('each code that is not empty stands in one list, and each account has a name', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), (items) => {
        const held = codesIn(items);
        if (held === 0) {
          expect(() => read(...items)).toThrow('export_no_codes');
          return;
        }
        const found = read(...items);
        expect(found.codes).toBe(held);
        const accounts = [...found.accounts, ...asideOf(found)];
        expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
        expect(accounts.every(({ issuer, label }) => issuer || label)).toBe(true);
        const { fresh, known } = compare(found.accounts, []);
        expect(known).toEqual([]);
        expect(fresh.length).toBeLessThanOrEqual(found.accounts.length);
        // A code that is left out for another is one that is there.
        const secrets = (list: Account[]) => new Set(list.map(({ otp }) => otp.secret));
        expect(secrets(fresh)).toEqual(secrets(found.accounts));
      }),
      { numRuns: 500 },
    );
  });

  test('no refusal says what the field holds', () => {
    const marked = fc.string({ minLength: 4 }).map((text) => `~${text}~`);
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1 }), (values) => {
        const { refused } = read(
          item(
            'Havn',
            values.map((each) => totp(each)),
          ),
        );
        expect(refused).toHaveLength(values.length);
        for (const each of values)
          expect(JSON.stringify(refused)).not.toContain(JSON.stringify(each).slice(1, -1));
      }),
      { numRuns: 200 },
    );
  });
});

const SAMPLES = new URL('../../../../shared/samples/enpass/', import.meta.url);
const here = existsSync(SAMPLES);
if (!here) console.log('skipped: no shared Enpass samples beside the checkout');

describe.skipIf(!here)('the shared samples', () => {
  const sample = (name: string) => readFileSync(new URL(name, SAMPLES));

  it('an export with empty code fields is known, and says that it has no codes', () => {
    expect(() => readExport(sample('passimport_enpass.json'), surroundings())).toThrow('export_no_codes');
  });

  it('the same export with its code fields filled gives an account for each item', () => {
    const json = JSON.parse(sample('passimport_enpass.json').toString());
    for (const each of json.items)
      for (const field of each.fields) if (field.type === 'totp') field.value = `${SECRET} `;
    const found = readExport(bytesOf(json), surroundings());
    expect([found.codes, found.accounts.length]).toEqual([json.items.length, json.items.length]);
    expect(names(found.accounts)).toContainEqual(['mastodon.social', 'ostqxi']);
    expect(found.accounts.find(({ issuer }) => issuer === 'aib')?.sites).toEqual(['aib.ie']);
  });

  it('the CSV export is answered with the way to JSON', () => {
    expect(() => readExport(sample('passimport_enpass.csv'), surroundings())).toThrow('export_is_csv');
  });

  it('the file that describes a vault is no export', () => {
    expect(() => readExport(sample('enpasscli_vault.json'), surroundings())).toThrow('export_unknown');
  });
});
