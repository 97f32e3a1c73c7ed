import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, identityToRecipient, Stanza } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { Algorithm } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import { type Bytes, open, seal, subkey } from '../../lib/vault/seal';
import { toBase32 } from './base32';
import { tell } from './figures';
import { type Algorithms, bytesOf, haveWycheproof, type Vector, vectorsOf } from './wycheproof';

const HASHES = { SHA1: sha1, SHA256: sha256, SHA512: sha512 };
const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const isText = (bytes: Uint8Array) => Buffer.from(utf8(bytes)).equals(bytes);
const gcmKey = (key: Bytes) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Vectors of one kind, and what came of each: whoever disagrees is named by its number. */
async function disagreeing(vectors: Vector[], agrees: (vector: Vector) => Promise<boolean> | boolean) {
  const wrong: number[] = [];
  for (const vector of vectors) if (!(await agrees(vector))) wrong.push(vector.tcId);
  return wrong;
}

describe.skipIf(!haveWycheproof())('Wycheproof', () => {
  it('AES-256-GCM with a 96-bit IV, through seal and open', async (context) => {
    const vectors = vectorsOf('aes_gcm').filter(
      (vector) => vector.keySize === 256 && vector.ivSize === 96 && isText(bytesOf(vector, 'aad')),
    );
    const wrong = await disagreeing(vectors, async (vector) => {
      const [iv, plain, key] = ['iv', 'msg', 'key'].map((field) => bytesOf(vector, field)) as [
        Bytes,
        Bytes,
        Bytes,
      ];
      const associated = utf8(bytesOf(vector, 'aad'));
      const sealed = Buffer.from(`${vector.iv}${vector.ct}${vector.tag}`, 'hex');
      const opened = await open(await gcmKey(key), new Uint8Array(sealed), associated);
      if (vector.result !== 'valid') return opened === null;
      const again = await seal(await gcmKey(key), plain, associated, iv);
      return sealed.equals(again) && Buffer.from(plain).equals(opened ?? new Uint8Array([0]));
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(40);
    tell(context, `AES-256-GCM ${vectors.length} of ${vectors.length}`);
  });

  it('HKDF-SHA256: the key of subkey is the one of the vector, where it has no salt and 32 bytes', async (context) => {
    const vectors = vectorsOf('hkdf_sha256').filter(
      (vector) => vector.result === 'valid' && vector.salt === '' && Number(vector.size) >= 32,
    );
    const through = vectors.filter((vector) => isText(bytesOf(vector, 'info')));
    const iv = new Uint8Array(12);
    const wrong = await disagreeing(through, async (vector) => {
      const ours = await subkey(bytesOf(vector, 'ikm'), utf8(bytesOf(vector, 'info')));
      const theirs = await gcmKey(bytesOf(vector, 'okm').slice(0, 32));
      const sealed = await Promise.all([ours, theirs].map((key) => seal(key, new Uint8Array(16), 'a', iv)));
      return Buffer.from(sealed[0] as Bytes).equals(sealed[1] as Bytes);
    });
    expect(wrong).toEqual([]);
    expect(through.length).toBeGreaterThan(5);
    tell(context, `HKDF-SHA256 through subkey ${through.length} of ${through.length}`);
  });

  it('HKDF-SHA256: every vector, in the Web Crypto that subkey asks', async (context) => {
    const vectors = vectorsOf('hkdf_sha256');
    const wrong = await disagreeing(vectors, async (vector) => {
      const material = await crypto.subtle.importKey('raw', bytesOf(vector, 'ikm'), 'HKDF', false, [
        'deriveBits',
      ]);
      const [salt, info] = ['salt', 'info'].map((field) => bytesOf(vector, field)) as [Bytes, Bytes];
      const bits = await crypto.subtle
        .deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, Number(vector.size) * 8)
        .catch(() => null);
      const same = bits !== null && Buffer.from(bits).toString('hex') === vector.okm;
      return same === (vector.result === 'valid');
    });
    expect(wrong).toEqual([]);
    tell(context, `HKDF-SHA256 ${vectors.length} of ${vectors.length}`);
  });

  it.for<[Algorithms, Algorithm]>([
    ['hmac_sha1', 'SHA1'],
    ['hmac_sha256', 'SHA256'],
    ['hmac_sha512', 'SHA512'],
  ])('%s, as codes are made of it', async ([name, algorithm], context) => {
    const vectors = vectorsOf(name);
    const wrong = await disagreeing(vectors, (vector) => {
      const mac = hmac(HASHES[algorithm], bytesOf(vector, 'key'), bytesOf(vector, 'msg'));
      const tag = Buffer.from(mac.slice(0, Number(vector.tagSize) / 8)).toString('hex');
      return (tag === vector.tag) === (vector.result === 'valid');
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(150);
    tell(context, `HMAC-${algorithm} ${vectors.length} of ${vectors.length}`);
  });

  it.each<[Algorithms, Algorithm]>([
    ['hmac_sha1', 'SHA1'],
    ['hmac_sha256', 'SHA256'],
    ['hmac_sha512', 'SHA512'],
  ])('%s: the code of a message of eight bytes', async (name, algorithm) => {
    const whole = { SHA1: 160, SHA256: 256, SHA512: 512 }[algorithm];
    const vectors = vectorsOf(name).filter(
      ({ result, tagSize, msg }) => result === 'valid' && tagSize === whole && String(msg).length === 16,
    );
    const wrong = await disagreeing(vectors, (vector) => {
      const tag = Buffer.from(bytesOf(vector, 'tag'));
      const truncated = tag.readUInt32BE((tag.at(-1) ?? 0) & 15) & 0x7fffffff;
      const secret = toBase32(bytesOf(vector, 'key'));
      const counter = String(BigInt(`0x${vector.msg}`));
      const otp = { type: 'hotp' as const, secret, algorithm, digits: 10, counter };
      return codeAt(otp, 0).digits === String(truncated).padStart(10, '0');
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(0);
  });

  it('ChaCha20-Poly1305, as the file key of a backup is wrapped with it', async (context) => {
    const vectors = vectorsOf('chacha20_poly1305').filter(({ ivSize }) => ivSize === 96);
    const wrong = await disagreeing(vectors, (vector) => {
      const cipher = () =>
        chacha20poly1305(bytesOf(vector, 'key'), bytesOf(vector, 'iv'), bytesOf(vector, 'aad'));
      const sealed = new Uint8Array(Buffer.from(`${vector.ct}${vector.tag}`, 'hex'));
      let opened: Uint8Array | null = null;
      try {
        opened = cipher().decrypt(sealed);
      } catch {
        return vector.result === 'invalid';
      }
      const again = Buffer.from(cipher().encrypt(bytesOf(vector, 'msg')));
      return (
        vector.result === 'valid' &&
        again.equals(sealed) &&
        Buffer.from(opened).toString('hex') === vector.msg
      );
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(250);
    tell(context, `ChaCha20-Poly1305 ${vectors.length} of ${vectors.length}`);
  });

  it('X25519, as the file key of a backup to a recovery key is wrapped with it', async (context) => {
    const vectors = vectorsOf('x25519').filter((vector) => String(vector.public).length === 64);
    const wrong = await disagreeing(vectors, async (vector) => {
      const weak = /^0+$/.test(String(vector.shared));
      return (await opensWith(vector)) === (vector.result !== 'invalid' && !weak);
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(500);
    tell(context, `X25519 ${vectors.length} of ${vectors.length}`);
  });
});

/** Whether an age file whose key is wrapped by the shared secret of the vector opens with its private key. */
async function opensWith(vector: Vector): Promise<boolean> {
  const [share, secret, shared] = ['public', 'private', 'shared'].map((field) => bytesOf(vector, field)) as [
    Bytes,
    Bytes,
    Bytes,
  ];
  const identity = bech32
    .encodeFromBytes('age-secret-key-', secret)
    .toUpperCase() as `AGE-SECRET-KEY-1${string}`;
  const recipient = bech32.decodeToBytes(await identityToRecipient(identity)).bytes;
  const salt = new Uint8Array([...share, ...recipient]);
  const key = hkdf(sha256, shared, salt, new TextEncoder().encode('age-encryption.org/v1/X25519'), 32);
  const encrypter = new Encrypter();
  const wrapped = (fileKey: Uint8Array) => chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
  const args = ['X25519', Buffer.from(share).toString('base64').replace(/=+$/, '')];
  encrypter.addRecipient({ wrapFileKey: (fileKey) => [new Stanza(args, wrapped(fileKey))] });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const file = await encrypter.encrypt('x');
  return decrypter.decrypt(file, 'text').then(
    (text) => text === 'x',
    () => false,
  );
}
