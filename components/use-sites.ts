import { useState } from 'preact/hooks';
import { type TypedSite, typedSite } from '../lib/sites/typed-site';

type Wrong = Exclude<TypedSite, { site: string }>;

/** One line of the list, until Save: what is removed stays in sight and can be put back. */
export interface SiteRow {
  site: string;
  isNew: boolean;
  removed: boolean;
}

/** The sites of an account while they are edited, and the one that is being typed. */
export function useSites(before: string[]) {
  const [rows, setRows] = useState<SiteRow[]>(before.map((site) => ({ site, isNew: false, removed: false })));
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  const type = (text: string) => {
    setTyped(text);
    setWrong(null);
    setAdded(null);
  };
  const toggle = (site: string) => {
    setAdded(null);
    setRows(rows.map((row) => (row.site === site ? { ...row, removed: !row.removed } : row)));
  };
  /** Takes what was typed into the list, and gives the list; null where it is no site. */
  const addTyped = (): SiteRow[] | null => {
    const read = typedSite(typed);
    if (!('site' in read)) {
      setWrong(read);
      return null;
    }
    const others = rows.filter(({ site }) => site !== read.site);
    const row = { site: read.site, isNew: others.length === rows.length, removed: false };
    const next = row.isNew
      ? [...rows, row]
      : rows.map((each) => (each.site === row.site ? { ...each, removed: false } : each));
    setRows(next);
    type('');
    setAdded(read.site);
    return next;
  };
  /** What Save is to change, with what stands in the box; null where that is no site. */
  const changes = (): { addedSites: string[]; removedSites: string[] } | null => {
    const all = typed.trim() === '' ? rows : addTyped();
    return (
      all && {
        addedSites: all.filter(({ isNew, removed }) => isNew && !removed).map(({ site }) => site),
        removedSites: all.filter(({ isNew, removed }) => !isNew && removed).map(({ site }) => site),
      }
    );
  };
  return { rows, typed, wrong, added, type, toggle, addTyped, changes };
}
