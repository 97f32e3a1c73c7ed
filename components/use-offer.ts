import { useEffect, useMemo, useState } from 'preact/hooks';
import { isForUs } from '../lib/actions/found';
import { type Scan, scanPage } from '../lib/actions/scan';
import { type Account, type AccountReading, sameGenerator } from '../lib/otp/account';
import { batchKey } from '../lib/otp/migration-parts';

/**
 * Looks at the page once, by itself, where it is `strange`: the popup was opened on a page that no account fits, so it
 * may be the one that shows the set-up QR. Leaving the list ends the look. What is held already is not offered; of what
 * is no account only QRs of other authenticators are told, where there is nothing else. Once one account was added the
 * page is strange no more, and the others are still offered.
 */
export function useOffer(strange: boolean, onList: boolean, accounts: Account[]): Scan | null {
  const wanted = strange && onList;
  const [scan, setScan] = useState<Scan | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // Unasked, so a page that cannot be read is no error: "Scan this page" says why.
    // What shows it loads meanwhile.
    if (wanted)
      void Promise.all([
        scanPage({ signal, unasked: true }),
        import('../lib/actions/coach'),
        import('./found'),
      ]).then(
        ([seen, { withoutNoise }]) => signal.aborted || setScan(withoutNoise(seen)),
        () => undefined,
      );
    return () => leaving.abort();
  }, [wanted]);
  return useMemo(
    () => (onList && scan ? freshOf(scan, accounts, strange) : null),
    [strange, onList, scan, accounts],
  );
}

/** Of an export that holds something new every part counts: one that is here already is not missing. */
function freshOf(scan: Scan, accounts: Account[], strange: boolean): Scan | null {
  const isNew = ({ otp }: AccountReading) => !accounts.some((account) => sameGenerator(account.otp, otp));
  if (!scan.found.some(isForUs)) return strange && scan.found.length > 0 ? scan : null;
  const newBatches = new Set(
    scan.found.flatMap((found) =>
      found.kind === 'migration' && found.part.readings.some(({ reading }) => isNew(reading))
        ? [batchKey(found.part.batch)]
        : [],
    ),
  );
  const fresh = scan.found.filter(
    (found) =>
      (found.kind === 'account' && isNew(found.reading)) ||
      (found.kind === 'entrust' && strange) ||
      (found.kind === 'migration' && newBatches.has(batchKey(found.part.batch))),
  );
  return fresh.length > 0 ? { ...scan, found: fresh } : null;
}
