import { generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFile, sealToKeys } from '../../lib/backup/age-file';
import { autoName, freeName, isAutoName, outlivedNames } from '../../lib/backup/auto-name';
import { sealBackup, verifyBackup } from '../../lib/backup/backup';
import { readDocument, writeDocument } from '../../lib/backup/document';
import { isDue, isOverdue, type LastGood } from '../../lib/backup/due';
import { account, oddAccounts } from './accounts';

const vaultId = '5f0c2a9e-7d1b-4c38-9a64-2b8e6f7d1c05';
const now = new Date(2026, 10, 21, 14, 12, 7).getTime();
const DAY = 24 * 60 * 60_000;

async function keys() {
  const [recovery, identity] = [await generateIdentity(), await generateIdentity()];
  return { recovery, identity, recipient: await identityToRecipient(recovery) };
}

describe('an automatic backup', () => {
  test('opens with the recovery key and with the vault itself, and holds every account', async () => {
    const { recovery, identity, recipient } = await keys();
    const file = await sealBackup({ accounts: oddAccounts, vaultId, created: now, recipient, identity });
    for (const key of [recovery, identity]) {
      const plain = await openFile(file, { identities: [key] });
      expect(plain && readDocument(plain)).toEqual({
        accounts: oddAccounts,
        vaultId,
        created: now,
        refused: [],
      });
    }
  });

  test('is verified against what it should hold', async () => {
    const { identity, recipient } = await keys();
    const backup = { accounts: [account()], vaultId, created: now, recipient, identity };
    const file = await sealBackup(backup);
    await verifyBackup(file, backup);
    const others = [
      { ...backup, accounts: [] },
      { ...backup, accounts: [account({ label: 'other' })] },
      { ...backup, vaultId: 'other' },
      { ...backup, created: now + 1 },
      { ...backup, identity: (await keys()).identity },
    ];
    for (const other of others)
      await expect(verifyBackup(file, other)).rejects.toThrow('backup_not_verified');
  });

  test('is not called made where an account does not come back', async () => {
    const { identity, recipient } = await keys();
    const accounts = [account({ otp: { secret: 'not base32' } })];
    const making = sealBackup({ accounts, vaultId, created: now, recipient, identity });
    await expect(making).rejects.toThrow('backup_not_verified');
  });

  test('shows nothing of what it holds', async () => {
    const { recovery, identity, recipient } = await keys();
    const file = await sealBackup({ accounts: [account()], vaultId, created: now, recipient, identity });
    const text = Buffer.from(file).toString('latin1');
    for (const hidden of ['JBSWY3DP', 'Havn', vaultId, recovery, identity, recipient])
      expect(text).not.toContain(hidden);
  });

  test('two files of one content have one size, whatever they hold up to 4 KiB', async () => {
    const { recipient } = await keys();
    const sizes = await Promise.all(
      [[], [account()], [account(), account({ id: 'id-2' })]].map(async (accounts) => {
        const plain = writeDocument({ accounts, vaultId, created: now });
        return (await sealToKeys(plain, [recipient])).length;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });
});

describe('its name', () => {
  test('tells the vault and the second', () => {
    expect(autoName(vaultId, now)).toBe('engang-auto-5f0c2a9e-2026-11-21-141207.age');
  });

  test('is never one that is taken', () => {
    const name = autoName(vaultId, now);
    expect(freeName(name, [])).toBe(name);
    const second = freeName(name, [name]);
    expect(second).toBe('engang-auto-5f0c2a9e-2026-11-21-141207-2.age');
    expect(freeName(name, [name, second])).toBe('engang-auto-5f0c2a9e-2026-11-21-141207-3.age');
    for (const each of [name, second]) expect(isAutoName(vaultId, each)).toBe(true);
  });

  test.each([
    'engang-2026-11-21.age',
    'engang-auto-00000000-2026-11-21-141207.age',
    'engang-auto-5f0c2a9e-2026-11-21-141207.age.txt',
    'copy of engang-auto-5f0c2a9e-2026-11-21-141207.age',
    'engang-auto-5f0c2a9e-2026-11-21-141207 copy.age',
    'engang-auto-5f0c2a9e-2026-11-21.age',
    'engang-auto-5f0c2a9e.age',
    '.age',
    '',
  ])('is not %j', (name) => expect(isAutoName(vaultId, name)).toBe(false));

  test('those that a browser numbered are ours as well', () => {
    expect(isAutoName(vaultId, 'engang-auto-5f0c2a9e-2026-11-21-141207 (1).age')).toBe(true);
    expect(isAutoName(vaultId, 'engang-auto-5f0c2a9e-2026-11-21-141207(1).age')).toBe(true);
  });
});

describe('those that are too many', () => {
  const others = ['holiday.txt', 'engang-2020-01-01.age', autoName('another vault', 0)];

  test('are the oldest of this vault; the newest one is never among them', () => {
    const property = fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 3e9 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(5, 10, 30),
      fc.nat(),
      (seconds, keep, at) => {
        const names = [...new Set(seconds.map((second) => autoName(vaultId, second * 1000)))];
        const newest = names[at % names.length] ?? '';
        const gone = outlivedNames([...others, ...names], { vaultId, keep, newest });
        const left = names.filter((name) => !gone.includes(name));
        expect(gone).not.toContain(newest);
        expect(gone.filter((name) => others.includes(name))).toEqual([]);
        expect(left).toHaveLength(Math.min(names.length, keep));
        const rest = left.filter((name) => name !== newest).sort();
        for (const name of gone) if (rest[0]) expect(name < rest[0]).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('one is due', () => {
  const held = { vaultId, revision: 7, count: 3, now, sealedTo: 'age1new' };
  const last: LastGood = { vaultId, at: now, revision: 7, count: 3, where: 'downloads' };

  test('never where they are off or there is nothing to back up', () => {
    expect(isDue('off', null, held)).toBe(false);
    expect(isDue('change', null, { ...held, count: 0 })).toBe(false);
  });

  test('where there is none, or one of another vault', () => {
    for (const rhythm of ['daily', 'change'] as const) {
      expect(isDue(rhythm, null, held)).toBe(true);
      expect(isDue(rhythm, { ...last, vaultId: 'other' }, held)).toBe(true);
    }
  });

  test('not where the last one holds the newest state', () => {
    expect(isDue('change', last, held)).toBe(false);
    expect(isDue('daily', { ...last, at: now - 9 * DAY }, held)).toBe(false);
  });

  test('after every change, or on the next day', () => {
    const before = { ...last, revision: 6 };
    expect(isDue('change', before, held)).toBe(true);
    expect(isDue('daily', before, held)).toBe(false);
    const midnight = new Date(2026, 10, 21, 0, 0, 0).getTime();
    expect(isDue('daily', { ...before, at: midnight }, held)).toBe(false);
    expect(isDue('daily', { ...before, at: midnight - 1 }, held)).toBe(true);
  });

  test('where the recovery key was replaced, whatever the last automatic one holds', () => {
    for (const rhythm of ['daily', 'change'] as const) {
      expect(isDue(rhythm, { ...last, sealedTo: 'age1old' }, held)).toBe(true);
      expect(isDue(rhythm, { ...last, sealedTo: 'age1new' }, held)).toBe(false);
    }
    expect(isDue('off', { ...last, sealedTo: 'age1old' }, held)).toBe(false);
  });

  test('also where an older state was put back', () => {
    expect(isDue('change', { ...last, revision: 9 }, held)).toBe(true);
  });
});

describe('the last one is old', () => {
  const held = { vaultId, revision: 7, count: 3, now };
  const last: LastGood = { vaultId, at: now, revision: 6, count: 3, where: 'downloads' };

  test('past the limit, to the day', () => {
    expect(isOverdue({ ...last, at: now - 30 * DAY }, 30, held)).toBe(false);
    expect(isOverdue({ ...last, at: now - 30 * DAY - 1 }, 30, held)).toBe(true);
    expect(isOverdue({ ...last, at: now - 8 * DAY }, 7, held)).toBe(true);
  });

  test('where there is none, or one of another vault', () => {
    expect(isOverdue(null, 30, held)).toBe(true);
    expect(isOverdue({ ...last, vaultId: 'other' }, 30, held)).toBe(true);
  });

  test('never where the user wants to hear of none, or has no accounts', () => {
    expect(isOverdue(null, 0, held)).toBe(false);
    expect(isOverdue(null, 30, { ...held, count: 0 })).toBe(false);
  });

  test('an automatic one that holds the newest state is not; one saved by hand is', () => {
    const old = { ...last, revision: 7, at: now - 99 * DAY };
    expect(isOverdue(old, 30, held)).toBe(false);
    expect(isOverdue({ ...old, where: 'saved' }, 30, held)).toBe(true);
  });

  test('where the clock was far ahead when it was made', () => {
    expect(isOverdue({ ...last, at: now + 400 * DAY }, 30, held)).toBe(true);
  });
});
