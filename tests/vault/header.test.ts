import { describe, expect, it } from 'vitest';
import {
  type Header,
  headerCheck,
  isVouchedFor,
  leastWork,
  makeHeader,
  recoveryRecipient,
} from '../../lib/vault/header';
import { newKdf, workOf } from '../../lib/vault/kdf';
import { fromHex } from '../../lib/vault/seal';
import { makeSlot, type NewWay } from '../../lib/vault/slot';
import { NOW, PASSWORD, quickDerive } from './quick';

const vaultKey = fromHex('ab'.repeat(32));
const PASSWORD_WAY: NewWay = { type: 'password', password: PASSWORD, kdf: newKdf() };
const RECOVERY_WAY: NewWay = { type: 'recovery', secret: fromHex('11'.repeat(74)), recipient: 'age1public' };

async function newHeader(...ways: NewWay[]): Promise<Header> {
  const made = await Promise.all(ways.map((way) => makeSlot('vault-1', vaultKey, way, quickDerive, NOW)));
  return makeHeader(
    'vault-1',
    made.map(({ slot }) => slot),
    vaultKey,
  );
}

describe('a header', () => {
  it('is vouched for by the vault key, as it is and no other way', async () => {
    const header = await newHeader(PASSWORD_WAY, RECOVERY_WAY);
    expect(await isVouchedFor(header, vaultKey)).toBe(true);
    expect(await isVouchedFor(header, fromHex('ac'.repeat(32)))).toBe(false);
    const [first, second] = header.slots;
    if (!first || !second) throw new Error('two slots');
    const { tag: _, ...untagged } = header;
    const changed: [string, Header][] = [
      ['a slot gone', { ...header, slots: [first] }],
      ['a slot twice', { ...header, slots: [first, second, second] }],
      ['the other order', { ...header, slots: [second, first] }],
      ['another time', { ...header, slots: [{ ...first, addedAt: 1 }, second] }],
      ['another vault', { ...header, vaultId: 'vault-2' }],
      ['another format', { ...header, format: 3 }],
      ['no tag', untagged],
      ['the tag of another', { ...header, tag: (await newHeader(PASSWORD_WAY)).tag as never }],
    ];
    for (const [what, other] of changed) expect(await isVouchedFor(other, vaultKey), what).toBe(false);
    const checks = await Promise.all([header, ...changed.map(([, other]) => other)].map(headerCheck));
    expect(new Set(checks).size).toBe(checks.length);
  });

  it('of format 1 has the checksum that it always had', async () => {
    const { slots } = await newHeader(PASSWORD_WAY);
    const old = { format: 1, vaultId: 'vault-1', slots };
    const [slot] = slots;
    if (slot?.type !== 'password') throw new Error('no password slot');
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const { memory, passes, lanes, salt } = slot.kdf;
    const held = JSON.stringify([
      'engang header',
      1,
      'vault-1',
      slot.id,
      'password',
      'argon2id',
      memory,
      passes,
      lanes,
      hex(salt),
    ]);
    const text = `1 vault-1 ${JSON.stringify([[held, hex(slot.wrapped)]])}`;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(await headerCheck(old)).toBe(hex(new Uint8Array(digest)));
  });

  it('says what its cheapest password costs, and whom backups are sealed to', async () => {
    const dear = { ...PASSWORD_WAY, kdf: { ...newKdf(), memory: 128 * 1024 } };
    expect(leastWork(await newHeader(dear, PASSWORD_WAY))).toBe(workOf(newKdf()));
    expect(leastWork(await newHeader(RECOVERY_WAY))).toBeNull();
    expect(recoveryRecipient(await newHeader(PASSWORD_WAY, RECOVERY_WAY))).toBe('age1public');
    expect(recoveryRecipient(await newHeader(PASSWORD_WAY))).toBeNull();
  });
});
