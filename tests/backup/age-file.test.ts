import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, openFile, sealFile } from '../../lib/backup/age-file';
import type { Scrypt } from '../../lib/backup/scrypt';
import { codeOf, type ErrorCode } from '../../lib/error';
import { quickScrypt } from './quick-scrypt';

const encode = (text: string) => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const fromLatin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const derive = quickScrypt();
const neverDerive: Scrypt = async () => {
  throw new Error('derived');
};

/** What became of a file that must not open. */
async function refusal(
  file: Uint8Array,
  password: string,
  scrypt: Scrypt,
): Promise<ErrorCode | 'wrong password' | 'OPENED'> {
  try {
    return (await openFile(file, { password, derive: scrypt })) ? 'OPENED' : 'wrong password';
  } catch (error) {
    return codeOf(error);
  }
}

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes come back', async (length) => {
  const plain = Uint8Array.from({ length }, (_, at) => at % 251);
  expect(await openFile(await sealFile(plain, 'password', derive), { password: 'password', derive })).toEqual(
    plain,
  );
});

test('an armored file opens too, with the line ends of any system', async () => {
  const armored = armor.encode(await sealFile(encode('hello'), 'password', derive));
  for (const text of [armored, `\n${armored}\n`, armored.replaceAll('\n', '\r\n'), `\uFEFF${armored}`]) {
    expect(await openFile(encode(text), { password: 'password', derive })).toEqual(encode('hello'));
  }
});

test('the same content sealed twice gives two files', async () => {
  const files = [
    await sealFile(encode('x'), 'password', derive),
    await sealFile(encode('x'), 'password', derive),
  ];
  expect(latin1(files[0] as Uint8Array)).not.toBe(latin1(files[1] as Uint8Array));
});

describe('the password', () => {
  test.each(['', 'Password', 'password ', 'passwor'])('is not %j: null', async (wrong) => {
    expect(
      await openFile(await sealFile(encode('x'), 'password', derive), { password: wrong, derive }),
    ).toBeNull();
  });

  test.each(['å', 'å'.normalize('NFD'), '½ § ´ ﬁ ²', '🦊🇩🇰👩‍🔬', ' leading', 'Å (angstrom sign)', 'ầ'])(
    '%j is derived as typed',
    async (password) => {
      const asked: string[] = [];
      const file = await sealFile(encode('x'), password, (typed, ...rest) => {
        asked.push(Buffer.from(typed).toString('utf8'));
        return derive(typed, ...rest);
      });
      expect(asked).toEqual([password]);
      expect(await openFile(file, { password, derive })).toEqual(encode('x'));
    },
  );

  test.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ])('sealed as %s opens as %s', async (sealed, typed) => {
    const file = await sealFile(encode('x'), 'rødgrød på ål'.normalize(sealed), derive);
    expect(await openFile(file, { password: 'rødgrød på ål'.normalize(typed), derive })).toEqual(encode('x'));
  });

  test.each([
    ['all ASCII', 1],
    ['på', 2],
  ])('%j, when wrong, costs derivations: %i', async (wrong, expected) => {
    const file = await sealFile(encode('x'), 'password', derive);
    let count = 0;
    const counted: Scrypt = (...asked) => {
      count++;
      return derive(...asked);
    };
    await openFile(file, { password: wrong, derive: counted });
    expect(count).toBe(expected);
  });

  test('a derivation that fails says so itself: the file is not called damaged', async () => {
    const file = await sealFile(encode('x'), 'password', derive);
    await expect(openFile(file, { password: 'password', derive: neverDerive })).rejects.toThrow('derived');
  });
});

describe('every change is refused', () => {
  let file: Uint8Array;
  let opened: string[];
  beforeAll(async () => {
    file = await sealFile(encode('x'.repeat(300)), 'password', derive);
    opened = [];
  });

  async function tryAll(changes: Iterable<[name: string, file: Uint8Array]>): Promise<number> {
    let count = 0;
    for (const [name, changed] of changes) {
      if ((await refusal(changed, 'password', derive)) === 'OPENED') opened.push(name);
      count++;
    }
    return count;
  }

  test('the file as it was opens', async () => {
    expect(await refusal(file, 'password', derive)).toBe('OPENED');
  });

  test.each([0x01, 0x80, 0xff])('each byte, with mask %i', async (mask) => {
    const count = await tryAll(
      [...file.keys()].map((at) => [
        `byte ${at}`,
        file.map((byte, index) => (index === at ? byte ^ mask : byte)),
      ]),
    );
    expect(opened).toEqual([]);
    expect(count).toBe(file.length);
  });

  test('each truncation', async () => {
    const count = await tryAll([...file.keys()].map((length) => [`${length} bytes`, file.slice(0, length)]));
    expect(opened).toEqual([]);
    expect(count).toBe(file.length);
  });

  test('bytes before and after', async () => {
    const extra = [1, 2, 16, 17, 64, 65_536].flatMap((length) => [
      new Uint8Array(length),
      new Uint8Array(length).fill(10),
    ]);
    await tryAll(
      extra.flatMap((more): [string, Uint8Array][] => [
        [`${more.length} after`, Uint8Array.from([...file, ...more])],
        [`${more.length} before`, Uint8Array.from([...more, ...file])],
      ]),
    );
    expect(opened).toEqual([]);
  });

  test('chunks of a longer file swapped, dropped or doubled', async () => {
    const plain = new Uint8Array(65_536 * 3);
    const long = await sealFile(plain, 'password', derive);
    const start = long.length - 3 * (65_536 + 16);
    const chunk = (number: number) => long.slice(start + number * 65_552, start + (number + 1) * 65_552);
    const orders = [[1, 0, 2], [0, 2], [0, 1], [0, 1, 1, 2], [2, 1, 0], [0, 1, 2, 2], []];
    const joined = (order: number[]) =>
      new Uint8Array(Buffer.concat([long.slice(0, start), ...order.map(chunk)]));
    expect(await openFile(joined([0, 1, 2]), { password: 'password', derive })).toEqual(plain);
    await tryAll(orders.map((order) => [order.join(), joined(order)]));
    expect(opened).toEqual([]);
  });
});

describe('before anything is derived', () => {
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
  const key = 'A'.repeat(43);
  const header = (stanzas: string) =>
    `age-encryption.org/v1\n${stanzas}\n--- ${key}\n0123456789abcdef0123456789abcdef`;
  const scrypt = (logN: string) => `-> scrypt ${salt} ${logN}\n${key}`;

  test.each<[string, string, ErrorCode]>([
    ['nothing', '', 'backup_not_age'],
    ['JSON', '{"format":"engang-backup"}', 'backup_not_age'],
    ['a zip', 'PK\x03\x04', 'backup_not_age'],
    ['PGP', '-----BEGIN PGP MESSAGE-----\n', 'backup_not_age'],
    ['a later age', 'age-encryption.org/v2\n', 'backup_not_age'],
    ['the first line alone', 'age-encryption.org/v1\n', 'backup_damaged'],
    ['a work factor of 19', header(scrypt('19')), 'backup_too_costly'],
    ['a work factor of 30', header(scrypt('30')), 'backup_too_costly'],
    ['a work factor of 10^300', header(scrypt(`1${'0'.repeat(300)}`)), 'backup_too_costly'],
    ['a work factor of 10^3000', header(scrypt(`1${'0'.repeat(3000)}`)), 'backup_too_costly'],
    ['a work factor of 10^30000', header(scrypt(`1${'0'.repeat(30_000)}`)), 'backup_damaged'],
    ['a work factor of 0', header(scrypt('0')), 'backup_damaged'],
    ['a work factor of -1', header(scrypt('-1')), 'backup_damaged'],
    ['a work factor of 1e1', header(scrypt('1e1')), 'backup_damaged'],
    ['no work factor', header(`-> scrypt ${salt}\n${key}`), 'backup_damaged'],
    ['a short salt', header(`-> scrypt AAAA 18\n${key}`), 'backup_damaged'],
    ['a long key', header(`${scrypt('18')}\nAAAA`), 'backup_damaged'],
    ['two passwords', header(`${scrypt('10')}\n${scrypt('10')}`), 'backup_damaged'],
    ['a password and a key', header(`${scrypt('10')}\n-> X25519 ${key}\n${key}`), 'backup_damaged'],
    ['a key and a password', header(`-> X25519 ${key}\n${key}\n${scrypt('10')}`), 'backup_damaged'],
    ['lines of Windows', header(scrypt('18')).replaceAll('\n', '\r\n'), 'backup_not_age'],
    [
      'armor around nothing',
      '-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n',
      'backup_not_age',
    ],
    ['armor without an end', `-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(64)}\n`, 'backup_damaged'],
    ['armor around JSON', armor.encode(encode('{}')), 'backup_not_age'],
    [
      'armor around armor',
      armor.encode(encode(armor.encode(encode(header(scrypt('18')))))),
      'backup_not_age',
    ],
  ])('%s', async (_, text, code) => {
    expect(await refusal(fromLatin1(text), 'password', neverDerive)).toBe(code);
  });

  test('a file for a key of its owner is not one for a password', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    expect(await refusal(await encrypter.encrypt('x'), 'password', neverDerive)).toBe('wrong password');
  });

  test.each<[string, (length: number) => Uint8Array]>([
    ['zeros', (length) => new Uint8Array(length)],
    ['a header', (length) => fromLatin1(header(scrypt('18')).padEnd(length))],
  ])('a file over the limit, of %s, in no time', async (_, make) => {
    const file = make(MAX_FILE_BYTES + 1);
    const start = performance.now();
    expect(await refusal(file, 'password', neverDerive)).toBe('backup_too_large');
    expect(performance.now() - start).toBeLessThan(50);
  });

  test('a costly header in no time', async () => {
    const start = performance.now();
    expect(await refusal(fromLatin1(header(scrypt('30'))), 'password', neverDerive)).toBe(
      'backup_too_costly',
    );
    expect(performance.now() - start).toBeLessThan(50);
  });
});
