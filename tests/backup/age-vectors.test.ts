import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as cctv from 'cctv-age';
import { expect, it } from 'vitest';
import { openFile } from '../../lib/backup/age-file';
import { hashWasmScrypt } from '../../lib/backup/scrypt';
import { codeOf, type ErrorCode } from '../../lib/error';
import { tell } from '../proof/figures';

/** A vector of C2SP CCTV: lines of what is expected and what opens it, an empty line, the file. */
interface Vector {
  name: string;
  fields: Map<string, string[]>;
  file: Uint8Array;
}

/** Files that age opens and we refuse on purpose: by their name, as what. */
const REFUSED: Record<string, ErrorCode> = {
  // Sealed to post-quantum keys alone; a recovery key is an X25519 one.
  armor_hybrid: 'backup_foreign_key',
  hybrid: 'backup_foreign_key',
  hybrid_grease: 'backup_foreign_key',
  hybrid_multiple_recipients: 'backup_foreign_key',
  // Over 16 MiB.
  stream_257_chunks: 'backup_too_large',
  stream_257_chunks_full: 'backup_too_large',
  stream_258_chunks: 'backup_too_large',
};

const vectors = Object.entries(cctv as unknown as Record<string, Uint8Array>).map(read);

function read([name, bytes]: [string, Uint8Array]): Vector {
  const buffer = Buffer.from(bytes);
  const end = buffer.indexOf('\n\n');
  const fields = new Map<string, string[]>();
  for (const line of buffer.subarray(0, end).toString().split('\n')) {
    const [field = '', value = ''] = line.split(/: (.*)/);
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  const file = buffer.subarray(end + 2);
  return { name, fields, file: new Uint8Array(fields.has('compressed') ? inflateSync(file) : file) };
}

/** The SHA-256 of what the file opened to, or why it did not open. */
async function outcome({ fields, file }: Vector): Promise<string> {
  const [password] = fields.get('passphrase') ?? [];
  const identities = fields.get('identity') ?? [];
  const opener = password === undefined ? { identities } : { password, derive: hashWasmScrypt };
  try {
    const plain = await openFile(file, opener);
    return plain ? createHash('sha256').update(plain).digest('hex') : 'no match';
  } catch (error) {
    return codeOf(error);
  }
}

const isOpened = (outcome: string) => /^[0-9a-f]{64}$/.test(outcome);

it('opens what the age vectors say opens, and nothing else', async (context) => {
  const wrong: string[] = [];
  let [opened, refused] = [0, 0];
  for (const vector of vectors) {
    const { name, fields } = vector;
    const came = await outcome(vector);
    if (isOpened(came)) opened++;
    else refused++;
    const expected = REFUSED[name] ?? fields.get('payload')?.[0];
    const good = fields.get('expect')?.[0] === 'success' ? came === expected : !isOpened(came);
    if (!good) wrong.push(`${name}: ${came}`);
  }
  expect(wrong).toEqual([]);
  expect(vectors).toHaveLength(143);
  expect([opened, refused]).toEqual([19, 124]);
  const onPurpose = Object.keys(REFUSED).length;
  tell(context, `age vectors ${vectors.length - onPurpose} as they say, ${onPurpose} refused on purpose`);
}, 120_000);

it('names the refused ones as they are called', () => {
  const openable = vectors.filter(({ fields }) => fields.get('expect')?.[0] === 'success');
  expect(openable.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(REFUSED)));
});
