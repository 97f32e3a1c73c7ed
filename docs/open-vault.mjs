#!/usr/bin/env node
/**
 * Opens an Engang vault without Engang: docs/vault-format.md, as a program. It shares no code with Engang and needs
 * Node 20 and, for a password, Argon2id (`npm install libsodium-wrappers-sumo`).
 *
 *     node open-vault.mjs vault.json [revision number]
 *
 * `vault.json` holds the records as docs/vault-format.md says how to take them out of the browser. It asks for the
 * master password or the recovery key, and prints the newest state that opens, or that revision, as JSON.
 */
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

const RECOVERY_KEY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

const bytesOf = ({ hex }) => Buffer.from(hex, 'hex');
const keyFor = (secret, purpose) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

/** AES-256-GCM: 12 bytes of IV, ciphertext, 16 bytes of authentication. Null where it does not open. */
function open(key, sealed, associated) {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(associated));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** What a slot vouches for besides the vault key. */
function associatedOf(vaultId, { id, type, kdf, ...slot }) {
  const params = {
    password: () => [kdf.name, kdf.memory, kdf.passes, kdf.lanes, kdf.salt.hex],
    recovery: () => [slot.recipient],
    passkey: () => [slot.credentialId.hex, slot.salt.hex, slot.rpId],
  };
  return JSON.stringify(['engang header', 1, vaultId, id, type, ...(params[type]?.() ?? [])]);
}

function textOf({ format, vaultId, slots }) {
  const each = slots.map((slot) => [
    associatedOf(vaultId, slot),
    slot.wrapped.hex,
    slot.addedAt ?? null,
    slot.type === 'passkey' ? slot.name : null,
  ]);
  return JSON.stringify(['engang header', format, vaultId, each]);
}

/** SHA-256 of the header, as it lies beside it. */
function checkOf(header) {
  const { format, vaultId, slots, tag } = header;
  const old = () => JSON.stringify(slots.map((slot) => [associatedOf(vaultId, slot), slot.wrapped.hex]));
  const text = format === 1 ? `1 ${vaultId} ${old()}` : `${textOf(header)} ${tag.hex}`;
  return createHash('sha256').update(text).digest('hex');
}

async function argon2id(password, { memory, passes, lanes, salt }) {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  if (lanes !== 1 || bytesOf(salt).length !== sodium.crypto_pwhash_SALTBYTES)
    throw new Error(
      'libsodium takes one lane and 16 bytes of salt, as Engang writes them; this header has others.',
    );
  const text = password.normalize('NFKC');
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
  return sodium.crypto_pwhash(32, text, bytesOf(salt), passes, memory * 1024, algorithm);
}

/** The vault key, or null. `typed` is the master password to the letter, or the recovery key with spaces anywhere. */
async function vaultKeyOf({ vaultId, slots }, typed) {
  const bare = typed.toUpperCase().replaceAll(/\s/g, '');
  const isKey = RECOVERY_KEY.test(bare);
  for (const slot of slots) {
    if (slot.type !== (isKey ? 'recovery' : 'password')) continue;
    const secret = isKey ? Buffer.from(bare) : await argon2id(typed, slot.kdf);
    const key = keyFor(secret, `engang ${slot.type} slot`);
    const vaultKey = open(key, bytesOf(slot.wrapped), associatedOf(vaultId, slot));
    if (vaultKey) return vaultKey;
  }
  return null;
}

async function ask(question) {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { isTTY } = process.stdin;
  const lines = createInterface({ input: process.stdin, output: silent, terminal: Boolean(isTTY) });
  for await (const line of lines) {
    lines.close();
    if (isTTY) process.stderr.write('\n');
    return line;
  }
  return '';
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [file, wanted] = process.argv.slice(2);
if (!file) fail('Usage: node open-vault.mjs vault.json [revision number]');
const { headers, revisions } = JSON.parse(readFileSync(file, 'utf8'));
const copies = headers.filter(({ copy }) => copy < 3);
const { header } =
  copies.find(({ header, check }) => checkOf(header) === check) ?? fail('Both headers are damaged.');

const typed = await ask('Master password or recovery key: ');
const vaultKey = (await vaultKeyOf(header, typed)) ?? fail('That opens nothing.');
const tagged = header.tag && open(keyFor(vaultKey, 'engang header'), bytesOf(header.tag), textOf(header));
if (header.format > 1 && !tagged) process.stderr.write('The header was altered without the vault key.\n');

const key = keyFor(vaultKey, 'engang revisions');
const newestFirst = revisions.sort((a, b) => b.number - a.number);
for (const { number, sealed } of newestFirst.filter(({ number }) => !wanted || String(number) === wanted)) {
  const plain = open(key, bytesOf(sealed), JSON.stringify(['engang revision', header.vaultId, number]));
  if (!plain) {
    process.stderr.write(`Revision ${number} is damaged.\n`);
    continue;
  }
  process.stdout.write(`${JSON.stringify(JSON.parse(plain.toString('utf8')), null, 2)}\n`);
  process.exit(0);
}
fail('No revision opens.');
