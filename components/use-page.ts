import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type PageInFront, pageInFront } from '../lib/actions/page-in-front';

/**
 * The page that the popup was opened on: undefined while it is not known yet, null where there is none. `latest` is for
 * what is called later.
 */
export function usePage(place: 'popup' | 'page'): {
  page: PageInFront | null | undefined;
  latest: RefObject<PageInFront | null | undefined>;
} {
  const [page, setPage] = useState<PageInFront | null | undefined>(place === 'popup' ? undefined : null);
  const latest = useRef<PageInFront | null | undefined>(page);
  latest.current = page;
  useEffect(() => {
    if (place === 'popup') void pageInFront().then(setPage);
  }, []);
  return { page, latest };
}
