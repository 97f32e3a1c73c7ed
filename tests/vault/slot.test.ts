import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { newKdf } from '../../lib/vault/kdf';
import { type Bytes, fromHex } from '../../lib/vault/seal';
import { makeSlot, type NewWay, openSlot, type Slot, type Way } from '../../lib/vault/slot';
import { NOW, PASSWORD, quickDerive } from './quick';

const vaultKey = fromHex('ab'.repeat(32));
const bytes = (hex: string, count: number) => fromHex(hex.repeat(count));

const WAYS: Record<string, { comes: NewWay; opens: (slot: Slot) => Way; wrong: (slot: Slot) => Way }> = {
  password: {
    comes: { type: 'password', password: PASSWORD, kdf: newKdf() },
    opens: () => ({ type: 'password', password: PASSWORD }),
    wrong: () => ({ type: 'password', password: `${PASSWORD} ` }),
  },
  recovery: {
    comes: { type: 'recovery', secret: bytes('11', 74), recipient: 'age1public' },
    opens: () => ({ type: 'recovery', secret: bytes('11', 74) }),
    wrong: () => ({ type: 'recovery', secret: bytes('12', 74) }),
  },
  passkey: {
    comes: {
      type: 'passkey',
      secret: bytes('21', 32),
      credentialId: bytes('05', 20),
      salt: bytes('06', 32),
      rpId: 'engang.example',
      name: 'This computer',
    },
    opens: ({ id }) => ({ type: 'passkey', slotId: id, secret: bytes('21', 32) }),
    wrong: ({ id }) => ({ type: 'passkey', slotId: id, secret: bytes('22', 32) }),
  },
};

const flipped = (from: Bytes) => from.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) as Bytes;

describe.each(Object.entries(WAYS))('a slot for a %s', (type, { comes, opens, wrong }) => {
  const made = () => makeSlot('vault-1', vaultKey, comes, quickDerive, NOW);

  it('gives the vault key to its own way, and null to another', async () => {
    const { slot } = await made();
    expect(slot).toMatchObject({ type, addedAt: NOW });
    expect(await openSlot('vault-1', slot, opens(slot), quickDerive)).toEqual(vaultKey);
    expect(await openSlot('vault-1', slot, wrong(slot), quickDerive)).toBeNull();
    for (const other of Object.values(WAYS).filter((each) => each.comes.type !== type))
      expect(await openSlot('vault-1', slot, other.opens(slot), quickDerive)).toBeNull();
  });

  it('holds nothing of what opens it', async () => {
    const { slot } = await made();
    const text = JSON.stringify(slot, (_, value) =>
      value instanceof Uint8Array ? [...value].join() : value,
    );
    expect(text).not.toContain(PASSWORD);
    for (const secret of ['secret' in comes ? comes.secret : vaultKey, vaultKey])
      expect(text).not.toContain([...secret].join());
  });

  it('opens with exactly the parameters it was made with', async () => {
    const { slot } = await made();
    const changed: [string, string, Slot][] = [
      ['vault', 'vault-2', slot],
      ['id', 'vault-1', { ...slot, id: 'other' }],
      ['wrapped key', 'vault-1', { ...slot, wrapped: flipped(slot.wrapped) }],
    ];
    if (slot.type === 'password') {
      const { kdf } = slot;
      for (const other of [
        { memory: kdf.memory + 1024 },
        { passes: 4 },
        { lanes: 2 },
        { salt: flipped(kdf.salt) },
      ])
        changed.push([Object.keys(other).join(), 'vault-1', { ...slot, kdf: { ...kdf, ...other } }]);
    }
    if (slot.type === 'recovery') changed.push(['recipient', 'vault-1', { ...slot, recipient: 'age1other' }]);
    if (slot.type === 'passkey')
      for (const other of [
        { rpId: 'other.example' },
        { salt: flipped(slot.salt) },
        { credentialId: flipped(slot.credentialId) },
      ])
        changed.push([Object.keys(other).join(), 'vault-1', { ...slot, ...other }]);
    // The derivation is told the true parameters, so that only the authentication can refuse.
    const derive = (password: string) =>
      quickDerive(password, slot.type === 'password' ? slot.kdf : newKdf());
    for (const [what, vaultId, other] of changed)
      expect(
        await openSlot(vaultId, other, { ...opens(slot), slotId: other.id } as Way, derive),
        what,
      ).toBeNull();
  });
});

it('a slot with parameters out of bounds is refused before they run', async () => {
  const { comes, opens } = WAYS.password as (typeof WAYS)['password' & string] & object;
  const { slot } = await makeSlot('vault-1', vaultKey, comes, quickDerive, NOW);
  if (slot.type !== 'password') throw new Error('no password slot');
  const greedy = { ...slot, kdf: { ...slot.kdf, memory: 4 * 1024 ** 3 } };
  let ran = false;
  const derive = async () => {
    ran = true;
    return vaultKey;
  };
  await expect(openSlot('vault-1', greedy, opens(slot), derive)).rejects.toEqual(
    new AppError('kdf_out_of_bounds'),
  );
  expect(ran).toBe(false);
});
