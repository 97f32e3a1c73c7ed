import { useEffect } from 'preact/hooks';
import type { Scan } from '../lib/actions/scan';
import { takeCarried } from '../lib/browser/carried-activation';

/** Where the popup sent an Entrust activation here, calls back with it as with a scan of the page it stood on. */
export function useCarried(place: 'popup' | 'page', onTaken: (scan: Scan) => void): void {
  useEffect(() => {
    if (place === 'popup') return;
    void takeCarried(Date.now()).then((carried) => {
      if (!carried) return;
      const { link, host, site } = carried;
      const found: Scan['found'] = [{ kind: 'entrust', link, place: null }];
      onTaken({ found, clues: [], late: false, picture: null, of: 'page', host, site });
    });
  }, []);
}
