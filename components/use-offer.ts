import { useEffect, useState } from 'preact/hooks';
import { type Scan, scanPage } from '../lib/actions/scan';
import { type Account, type AccountReading, sameGenerator } from '../lib/otp/account';

/**
 * Looks at the page once, by itself, where `wanted`: the popup was opened on a page that no account fits, so it may be
 * the one that shows the set-up QR. Leaving the list ends the look. What is held already, and what is no account, is
 * not offered.
 */
export function useOffer(wanted: boolean, accounts: Account[]): Scan | null {
  const [scan, setScan] = useState<Scan | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // Unasked, so a page that cannot be read is no error: "Scan this page" says why.
    if (wanted)
      void scanPage({ signal }).then(
        (seen) => signal.aborted || setScan(seen),
        () => undefined,
      );
    return () => leaving.abort();
  }, [wanted]);
  if (!wanted || !scan) return null;
  const isNew = ({ otp }: AccountReading) => !accounts.some((account) => sameGenerator(account.otp, otp));
  const fresh = scan.found.filter(
    (found) =>
      (found.kind === 'account' && isNew(found.reading)) ||
      (found.kind === 'migration' && found.part.readings.some(({ reading }) => isNew(reading))),
  );
  return fresh.length > 0 ? { ...scan, found: fresh } : null;
}
