import { expect, it } from 'vitest';
import { type Header, headerCheck } from '../../lib/vault/header';
import { newRecoveryKey, recoveryWay, secretOf } from '../../lib/vault/recovery-key';
import type { Bytes } from '../../lib/vault/seal';
import type { Way } from '../../lib/vault/slot';
import type { HeaderCopy, VaultStore } from '../../lib/vault/store';
import { unlockVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';
import { changeWays } from '../../lib/vault/ways';
import { tell, times } from '../proof/figures';
import { account } from './accounts';
import { mutants } from './mutants';
import { NOW, newSeen, newVault, PASSWORD, quickDerive } from './quick';

const STEP = times(7, 1);
const MINUTES = 60_000;

/** A vault with a way of each kind, and three accounts. */
async function vaultOfAllKinds() {
  const made = await newVault();
  const { store, key, tools } = made;
  const recovery = await newRecoveryKey();
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const passkey = {
    type: 'passkey' as const,
    secret,
    credentialId: crypto.getRandomValues(new Uint8Array(64)),
    salt: crypto.getRandomValues(new Uint8Array(32)),
    rpId: 'passkeys.example',
    name: 'This computer',
  };
  await changeWays(store, key, { comes: await recoveryWay(recovery) }, tools, NOW);
  const slots = await changeWays(store, key, { comes: passkey }, tools, NOW);
  await made.vault.change(() => [1, 2, 3].map(account), NOW);
  const slotId = slots.find(({ type }) => type === 'passkey')?.id ?? '';
  const ways: Way[] = [
    { type: 'password', password: PASSWORD },
    { type: 'recovery', secret: secretOf(recovery) },
    { type: 'passkey', slotId, secret },
  ];
  const [copy] = await store.readHeaders();
  if (!copy) throw new Error('no header');
  return { ...made, ways, header: copy.header };
}

/** The store with another header or other revisions in it, for reading alone. */
const withOther = (store: VaultStore, other: Partial<VaultStore>): VaultStore =>
  Object.assign(Object.create(store), { repairHeaders: async () => {}, ...other });

/** As one would write the header who knows the format: both copies, with the right checksum. */
async function withHeader(store: VaultStore, header: Header): Promise<VaultStore> {
  const check = await headerCheck(header);
  const copies: HeaderCopy[] = [
    { copy: 1, header, check },
    { copy: 2, header, check },
  ];
  return withOther(store, { readHeaders: async () => copies });
}

/** Whether the vault opens, and nothing is said to be wrong; `seen` is what an installation without a memory knows. */
async function isAccepted(store: VaultStore, way: Way): Promise<boolean> {
  const opened = await unlockVault(store, way, { derive: quickDerive, seen: newSeen() }).catch(() => null);
  return opened !== null && !opened.altered;
}

/** Every string of bytes in a header, and the same header with other bytes in its place. */
function sealedParts(header: Header): { name: string; bytes: Bytes; put: (bytes: Bytes) => Header }[] {
  const tag = header.tag as Bytes;
  const inSlots = header.slots.flatMap((slot, at) => {
    const others = (changed: object) =>
      header.slots.map((each, index) => (index === at ? { ...slot, ...changed } : each));
    const part = (name: string, bytes: Bytes, change: (bytes: Bytes) => object) => ({
      name: `${slot.type} ${name}`,
      bytes,
      put: (other: Bytes) => ({ ...header, slots: others(change(other)) }) as Header,
    });
    return [
      part('wrapped', slot.wrapped, (wrapped) => ({ wrapped })),
      ...(slot.type === 'password'
        ? [part('salt', slot.kdf.salt, (salt) => ({ kdf: { ...slot.kdf, salt } }))]
        : []),
      ...(slot.type === 'passkey'
        ? [
            part('credential', slot.credentialId, (credentialId) => ({ credentialId })),
            part('salt', slot.salt, (salt) => ({ salt })),
          ]
        : []),
    ];
  });
  return [...inSlots, { name: 'tag', bytes: tag, put: (other) => ({ ...header, tag: other }) }];
}

it(
  'a header with any byte changed, cut off or added opens by no way without a word',
  async (context) => {
    const { store, header, ways } = await vaultOfAllKinds();
    for (const way of ways) expect(await isAccepted(await withHeader(store, header), way)).toBe(true);
    const accepted: string[] = [];
    let tried = 0;
    for (const { name, bytes, put } of sealedParts(header)) {
      for (const [change, other] of mutants(bytes, STEP)) {
        const changed = await withHeader(store, put(other));
        for (const way of ways) {
          if (await isAccepted(changed, way)) accepted.push(`${name}, ${change}, by ${way.type}`);
          tried++;
        }
      }
    }
    expect(accepted).toEqual([]);
    tell(context, `header ${tried} tried, ${accepted.length} accepted`);
  },
  10 * MINUTES,
);

it(
  'a revision with any byte changed, cut off or added is not read',
  async (context) => {
    const { store, vaultId, vaultKey } = await vaultOfAllKinds();
    const { numbers, newest } = await store.look();
    const [number = 0] = numbers;
    const sealed = newest?.sealed as Bytes;
    const reads = async (other: Bytes) => {
      const alone = { numbers: [number], newest: { number, sealed: other } };
      const changed = withOther(store, { look: async () => alone, readRevision: async () => alone.newest });
      return (await Vault.open(changed, vaultId, vaultKey)).read().then(
        () => true,
        () => false,
      );
    };
    expect(await reads(sealed)).toBe(true);
    const accepted: string[] = [];
    let tried = 0;
    for (const [change, other] of mutants(sealed, STEP)) {
      if (await reads(other)) accepted.push(change);
      tried++;
    }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(sealed.length / STEP);
    tell(context, `revision ${tried} tried, ${accepted.length} accepted`);
  },
  10 * MINUTES,
);
