import { expect, it } from 'vitest';
import { keyUriOf, migrationOf } from '../../lib/actions/show-qr';
import { AppError } from '../../lib/error';
import { readKeyUri } from '../../lib/otp/key-uri';
import { readMigration } from '../../lib/otp/migration';
import { account, hotp } from '../backup/accounts';
import { NOW, newVault } from '../vault/quick';

it('shows an account with the counter of this moment', async () => {
  const { vault, openAgain } = await newVault();
  await vault.change(() => [{ ...account({ id: 'a' }), otp: hotp('4') }], NOW);
  // moved on in another window
  await (await openAgain()).change((all) => all.map((each) => ({ ...each, otp: hotp('5') })), NOW);
  expect(readKeyUri(await keyUriOf(vault, 'a')).reading.otp).toEqual(hotp('5'));
});

it('says so where another window deleted it', async () => {
  const { vault } = await newVault();
  await expect(keyUriOf(vault, 'a')).rejects.toEqual(new AppError('account_gone'));
});

it('gives every export an id of its own, a positive int32', async () => {
  const { vault } = await newVault();
  await vault.change(() => [account()], NOW);
  const ids = new Set<number>();
  for (let n = 0; n < 50; n++) {
    const { qrs } = await migrationOf(vault);
    ids.add(Number(readMigration(qrs[0]?.uri ?? '').batch.id));
  }
  expect(ids.size).toBe(50);
  for (const id of ids) expect(id).toBeGreaterThanOrEqual(0);
});
