import { afterEach, expect, it, vi } from 'vitest';
import { sealForDownload } from '../../lib/browser/auto-file';
import { DOWNLOAD_LIMIT } from '../../lib/browser/downloads';

vi.mock('../../lib/browser/extension', () => ({ browser: {} }));
vi.mock('../../lib/browser/backup-worker', () => ({ sealInWorker: async () => new Uint8Array([1, 2, 3]) }));

afterEach(() => vi.useRealTimers());

it('gives a backup an address as long as a download may take, and no longer', async () => {
  vi.useFakeTimers();
  const backup = { accounts: [], vaultId: 'one', created: 0, recipient: 'age1', identity: 'AGE' };
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const { url, size } = await sealForDownload(backup);
  expect(size).toBe(3);
  vi.advanceTimersByTime(DOWNLOAD_LIMIT);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(DOWNLOAD_LIMIT);
  expect(revoke.mock.calls).toEqual([[url]]);
});
