import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { DiskStore } from '../../lib/vault/disk-store';
import { headerCheck } from '../../lib/vault/header';
import { newKdf } from '../../lib/vault/kdf';
import { newRecoveryKey, recoveryWay, secretOf } from '../../lib/vault/recovery-key';
import type { HeaderCopy } from '../../lib/vault/store';
import { unlockVault } from '../../lib/vault/unlock';
import { changeWays, waysOf } from '../../lib/vault/ways';
import { NOW, newStore, newVault, PASSWORD } from './quick';

const NEW_PASSWORD = 'another calm password';
const comes = (password = NEW_PASSWORD) => ({ type: 'password', password, kdf: newKdf() }) as const;

async function prepared(store = newStore()) {
  const made = await newVault(store);
  const { tools, key, vaultKey } = made;
  const [first] = await waysOf(store, tools.seen);
  if (!first) throw new Error('no way');
  const change = (what: Parameters<typeof changeWays>[2]) => changeWays(store, key, what, tools, NOW + 1);
  const opens = async (password: string) => (await made.unlock(password))?.vaultKey === undefined;
  const opening = async () => {
    const both = [await opens(PASSWORD), await opens(NEW_PASSWORD)].map((closed) => !closed);
    return { old: both[0], new: both[1] };
  };
  return { ...made, vaultKey, first, change, opening };
}

describe('changeWays', () => {
  it('puts a new password in the place of the old one, and touches no revision', async () => {
    const { store, first, change, opening } = await prepared();
    const before = await store.revisions.toArray();
    await change({ comes: comes(), takesPlaceOf: first.id });
    expect(await opening()).toEqual({ old: false, new: true });
    expect(await store.revisions.toArray()).toEqual(before);
    expect(await store.headers.count()).toBe(2);
  });

  it('adds a recovery key, which is the last way in after the password is gone', async () => {
    const { store, first, change, tools, vaultKey, opening } = await prepared();
    const recovery = await newRecoveryKey();
    const slots = await change({ comes: await recoveryWay(recovery) });
    expect(slots.map(({ type }) => type)).toEqual(['password', 'recovery']);
    expect(await opening()).toEqual({ old: true, new: false });
    await change({ goes: first.id });
    expect(await opening()).toEqual({ old: false, new: false });
    const way = { type: 'recovery', secret: secretOf(recovery) } as const;
    expect(await unlockVault(store, way, tools)).toMatchObject({ vaultKey, altered: false });
  });

  it('has one recovery key, as backups are sealed to one', async () => {
    const { store, tools, change } = await prepared();
    await change({ comes: await recoveryWay(await newRecoveryKey()) });
    const second = await recoveryWay(await newRecoveryKey());
    await expect(change({ comes: second })).rejects.toEqual(new AppError('recovery_key_there'));
    const [, first] = await waysOf(store, tools.seen);
    await change({ comes: second, takesPlaceOf: first?.id ?? '' });
    const slots = await waysOf(store, tools.seen);
    expect(slots.map((slot) => (slot.type === 'recovery' ? slot.recipient : slot.type))).toEqual([
      'password',
      second.recipient,
    ]);
  });

  it('takes over no recovery key of a header that was altered: backups would be sealed to a stranger', async () => {
    const { store, tools, first, change } = await prepared();
    await change({ comes: await recoveryWay(await newRecoveryKey()) });
    const [copy] = await store.headers.toArray();
    if (!copy) throw new Error('no header');
    const slots = copy.header.slots.map((slot) =>
      slot.type === 'recovery' ? { ...slot, recipient: 'age1stranger' } : slot,
    );
    const header = { ...copy.header, slots };
    const check = await headerCheck(header);
    await store.headers.bulkPut([1, 2].map((number) => ({ copy: number as 1 | 2, header, check })));
    await change({ comes: comes(), takesPlaceOf: first.id });
    expect((await waysOf(store, tools.seen)).map(({ type }) => type)).toEqual(['password']);
  });

  it('never removes the last way', async () => {
    const { first, change, opening } = await prepared();
    await expect(change({ goes: first.id })).rejects.toEqual(new AppError('last_way'));
    expect(await opening()).toEqual({ old: true, new: false });
  });

  it('says that a way is gone that another window removed', async () => {
    const { first, change } = await prepared();
    await change({ comes: comes(), takesPlaceOf: first.id });
    await expect(change({ goes: first.id })).rejects.toEqual(new AppError('way_gone'));
  });

  it('has eight ways at the most', async () => {
    const { change } = await prepared();
    for (let number = 2; number <= 8; number++) await change({ comes: comes(`password ${number}`) });
    await expect(change({ comes: comes() })).rejects.toEqual(new AppError('too_many_ways'));
  });

  it('loses none of two changes that two windows make at once', async () => {
    const { store, tools, change } = await prepared();
    await Promise.all(['one', 'two', 'three'].map((password) => change({ comes: comes(password) })));
    expect(await waysOf(store, tools.seen)).toHaveLength(4);
  });

  it('keeps the old way where the new one cannot be read back', async () => {
    class Forgetful extends DiskStore {
      override async stageHeader(copy: HeaderCopy) {
        const back = await super.stageHeader(copy);
        const slots = back?.header.slots.map((slot) => ({
          ...slot,
          wrapped: slot.wrapped.toReversed() as never,
        }));
        return back && slots && { ...back, header: { ...back.header, slots } };
      }
    }
    const { first, change, opening } = await prepared(new Forgetful('forgetful'));
    await expect(change({ comes: comes(), takesPlaceOf: first.id })).rejects.toEqual(
      new AppError('way_not_kept'),
    );
    expect(await opening()).toEqual({ old: true, new: false });
  });

  it.each([
    ['before the new header is kept', 'stageHeader', 0, { old: true, new: false }],
    ['after it is kept', 'stageHeader', 1, { old: true, new: false }],
    ['before it takes its place', 'promoteHeader', 0, { old: true, new: false }],
    ['right after it took its place', 'promoteHeader', 1, { old: false, new: true }],
  ] as const)('cut short %s, exactly one password opens', async (_, step, done, opens) => {
    class CutShort extends DiskStore {
      cut = false;
      async #run<T>(name: string, run: () => Promise<T>): Promise<T> {
        if (this.cut && name === step && !done) throw new Error('killed');
        const result = await run();
        if (this.cut && name === step) throw new Error('killed');
        return result;
      }
      override stageHeader(copy: HeaderCopy) {
        return this.#run('stageHeader', () => super.stageHeader(copy));
      }
      override promoteHeader(copies: HeaderCopy[], from: string) {
        return this.#run('promoteHeader', () => super.promoteHeader(copies, from));
      }
    }
    const store = new CutShort(`cut-${step}-${done}`);
    const { first, change, opening } = await prepared(store);
    store.cut = true;
    await expect(change({ comes: comes(), takesPlaceOf: first.id })).rejects.toThrow('killed');
    store.cut = false;
    expect(await opening()).toEqual(opens);
    await change({ comes: comes('a third password') });
    expect(await store.headers.count()).toBe(2);
  });
});
