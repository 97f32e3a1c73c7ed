import { randomBytes } from 'node:crypto';
import { armor, Encrypter, generateIdentity, identityToRecipient, Stanza } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFile, opensWith, sealFile, sealToKeys } from '../../lib/backup/age-file';
import { identityOf } from '../../lib/backup/identity';
import { codeOf, type ErrorCode } from '../../lib/error';
import { quickScrypt } from './quick-scrypt';

const encode = (text: string) => new TextEncoder().encode(text);
const fromLatin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const derive = quickScrypt();

let mine: string;
let other: string;
let stranger: string;
let both: string[];
beforeAll(async () => {
  [mine, other, stranger] = [await generateIdentity(), await generateIdentity(), await generateIdentity()];
  both = await Promise.all([mine, other].map(identityToRecipient));
});

/** What became of a file that must not open. */
async function outcome(
  file: Uint8Array,
  identities: string[],
): Promise<ErrorCode | 'another key' | 'OPENED'> {
  try {
    return (await openFile(file, { identities })) ? 'OPENED' : 'another key';
  } catch (error) {
    return codeOf(error);
  }
}

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes come back by either key', async (length) => {
  const plain = Uint8Array.from({ length }, (_, at) => at % 251);
  const file = await sealToKeys(plain, both);
  for (const identity of [mine, other])
    expect(await openFile(file, { identities: [identity] })).toEqual(plain);
});

test('of several keys, the one that fits is found wherever it stands', async () => {
  const file = await sealToKeys(encode('x'), both);
  expect(await openFile(file, { identities: [stranger, other] })).toEqual(encode('x'));
});

test('a key it was not sealed to, and no key at all: null', async () => {
  const file = await sealToKeys(encode('x'), both);
  expect(await openFile(file, { identities: [stranger] })).toBeNull();
  expect(await openFile(file, { identities: [] })).toBeNull();
});

test('what a file asks for is known before anything is typed', async () => {
  const byKey = await sealToKeys(encode('x'), both);
  const byPassword = await sealFile(encode('x'), 'password', derive);
  expect(opensWith(byKey)).toBe('key');
  expect(opensWith(encode(armor.encode(byKey)))).toBe('key');
  expect(opensWith(byPassword)).toBe('password');
  expect(await openFile(byKey, { password: 'password', derive })).toBeNull();
  expect(await openFile(byPassword, { identities: [mine] })).toBeNull();
});

test('an identity made of 32 bytes is one that the age library makes a recipient of', async () => {
  const identity = identityOf(new Uint8Array(randomBytes(32)));
  expect(identity).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
  const file = await sealToKeys(encode('x'), [await identityToRecipient(identity)]);
  expect(await openFile(file, { identities: [identity] })).toEqual(encode('x'));
});

describe('stanzas of others', () => {
  const withStanzas = async (stanzas: Stanza[], first = false) => {
    const encrypter = new Encrypter();
    const theirs = { wrapFileKey: () => stanzas };
    if (first) encrypter.addRecipient(theirs);
    encrypter.addRecipient(both[0] as string);
    if (!first) encrypter.addRecipient(theirs);
    return encrypter.encrypt('x');
  };
  const grease = (bytes: number) => new Stanza(['x9-grease', 'a', 'b'], new Uint8Array(bytes));

  test.each([0, 32, 48, 96, 200])('of no meaning, with %i bytes, are passed over', async (bytes) => {
    for (const first of [true, false])
      expect(await outcome(await withStanzas([grease(bytes)], first), [mine])).toBe('OPENED');
  });

  test('of a password beside a key are refused, in either order', async () => {
    const password = new Stanza(['scrypt', 'A'.repeat(22), '10'], new Uint8Array(32));
    for (const first of [true, false])
      expect(await outcome(await withStanzas([password], first), [mine])).toBe('backup_damaged');
  });

  test('too many are refused before any key is tried', async () => {
    const shares = Array.from(
      { length: 40 },
      () => new Stanza(['X25519', 'A'.repeat(43)], new Uint8Array(32)),
    );
    const start = performance.now();
    expect(await outcome(await withStanzas(shares), [mine])).toBe('backup_too_costly');
    const file = await withStanzas([grease(100_000)]);
    expect(await outcome(file, [mine])).toBe('backup_damaged');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test.each([
    ['a zero share', ['X25519', 'A'.repeat(43)], 32],
    ['a short share', ['X25519', 'AAAA'], 32],
    ['no share', ['X25519'], 32],
    ['a short key', ['X25519', `${'A'.repeat(42)}E`], 31],
  ])('with %s are damage or no fit, never an opened file', async (_, args, bytes) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient({
      wrapFileKey: () => [new Stanza(args as string[], new Uint8Array(bytes as number))],
    });
    const seen = await outcome(await encrypter.encrypt('x'), [mine]);
    expect(['backup_damaged', 'another key']).toContain(seen);
  });

  test.each(['ssh-ed25519 AAAA', 'piv-p256 AAAA', 'mlkem768x25519 AAAA'])(
    '%s alone is a foreign key',
    async (args) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient({ wrapFileKey: () => [new Stanza(args.split(' '), new Uint8Array(32))] });
      expect(await outcome(await encrypter.encrypt('x'), [mine])).toBe('backup_foreign_key');
    },
  );

  test.each(['\n--- ', '-> X25519 A\n', '-> X25519 A\n--- A', '-> \n--- A\n', '->X25519\n--- A\n'])(
    'a header of %j is damage',
    async (rest) => {
      expect(await outcome(fromLatin1(`age-encryption.org/v1\n${rest}`), [mine])).toBe('backup_damaged');
    },
  );
});

describe('every change is refused', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sealToKeys(encode('x'.repeat(300)), both);
  });

  /** With either key: what one stanza loses, the other must notice. */
  async function opened(changes: Iterable<Uint8Array>): Promise<[number, string[]]> {
    let count = 0;
    const accepted: string[] = [];
    for (const changed of changes) {
      for (const identity of [mine, other])
        if ((await outcome(changed, [identity])) === 'OPENED') accepted.push(`change ${count}`);
      count++;
    }
    return [count, accepted];
  }

  test.each([0x01, 0x80, 0xff])('each byte, with mask %i', async (mask) => {
    const changes = [...file.keys()].map((at) => file.with(at, (file[at] ?? 0) ^ mask));
    expect(await opened(changes)).toEqual([file.length, []]);
  });

  test('each truncation', async () => {
    expect(await opened([...file.keys()].map((length) => file.slice(0, length)))).toEqual([file.length, []]);
  });

  test('bytes after and before', async () => {
    const extra = [1, 16, 17, 64, 65_536].map((length) => new Uint8Array(length).fill(10));
    const changes = extra.flatMap((more) => [
      Uint8Array.from([...file, ...more]),
      Uint8Array.from([...more, ...file]),
    ]);
    expect(await opened(changes)).toEqual([10, []]);
  });
});
