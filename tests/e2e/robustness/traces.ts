import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { secretBytes } from '../../../lib/otp/secret';
import { base32 } from '../../practice/otp.mjs';

/** Something that must not lie on the disk, and how it would look there. */
export interface Canary {
  name: string;
  forms: Buffer[];
}

/** LevelDB compresses with Snappy, which may cut a text in two where a part of it was seen before. */
const PART = 10;

/** The first and the last characters of a text, as they are and in lower case, in UTF-8 and UTF-16. */
export function textCanary(name: string, text: string, part = PART): Canary {
  const parts = [text.slice(0, part), text.slice(-part)];
  const cases = new Set(parts.flatMap((part) => [part, part.toLowerCase()]));
  return {
    name,
    forms: [...cases].flatMap((part) => [Buffer.from(part, 'utf8'), Buffer.from(part, 'utf16le')]),
  };
}

/** A secret as base32, as bytes and as hexadecimal. */
export function secretCanary(name: string, secret: string): Canary {
  const bytes = Buffer.from(secretBytes(secret));
  const raw = [bytes.subarray(0, PART), bytes.subarray(-PART)];
  const { forms } = textCanary(name, secret);
  return { name, forms: [...forms, ...raw, ...textCanary(name, bytes.toString('hex')).forms] };
}

/** Sixteen letters and digits that stand nowhere else. */
export const letters = () => base32(randomBytes(10)).toLowerCase();

/** An account whose every text is a canary: for the form, and as the list names it. */
export interface CanaryAccount {
  issuer: string;
  label: string;
  secret: string;
  link: string;
  name: string;
}

export function canaryAccounts(count: number): CanaryAccount[] {
  return Array.from({ length: count }, () => {
    const [issuer, label, secret] = [letters(), letters(), base32(randomBytes(20))];
    const link = `otpauth://totp/${issuer}:${label}?secret=${secret}`;
    return { issuer, label, secret, link, name: `${issuer}, ${label}` };
  });
}

export function canariesOf(accounts: CanaryAccount[]): Canary[] {
  return accounts.flatMap(({ issuer, label, secret }, at) => [
    textCanary(`issuer ${at}`, issuer),
    textCanary(`label ${at}`, label),
    secretCanary(`secret ${at}`, secret),
  ]);
}

/** Looks for the canaries in every file of a folder, in gzip data too. Says which was found in which file. */
export async function tracesIn(folder: string, canaries: Canary[]): Promise<string[]> {
  const forms = byFirstBytes(canaries);
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const part of [bytes, ...unzipped(bytes)]) {
      for (const name of namesIn(part, forms)) found.add(`${name} in ${relative(folder, path)}`);
    }
  }
  return [...found].sort();
}

type Forms = Map<number, { name: string; form: Buffer }[]>;

function byFirstBytes(canaries: Canary[]): Forms {
  const forms: Forms = new Map();
  for (const { name, forms: own } of canaries) {
    for (const form of own) {
      const first = form.readInt32LE();
      forms.set(first, [...(forms.get(first) ?? []), { name, form }]);
    }
  }
  return forms;
}

/** One pass for all forms at once: a profile has tens of megabytes. */
function* namesIn(bytes: Buffer, forms: Forms): Generator<string> {
  let first = 0;
  for (let end = 0; end < bytes.length; end++) {
    first = (first >>> 8) | ((bytes[end] as number) << 24);
    for (const { name, form } of forms.get(first) ?? []) {
      if (form.equals(bytes.subarray(end - 3, end - 3 + form.length))) yield name;
    }
  }
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

function* unzipped(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    try {
      yield gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      // three bytes that look like it
    }
  }
}
