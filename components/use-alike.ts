import { useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { heldAlike } from '../lib/actions/alike';
import { AppError } from '../lib/error';
import { type Account, type AccountReading, saysWhose } from '../lib/otp/account';
import type { Adding } from './add-choice';

interface Props {
  /** The accounts there are. */
  held: Account[];
  /** Where it was found; null where that is no site. */
  site: string | null;
  onAdd: (addition: Addition) => Promise<void>;
}

/**
 * Adds what gets its name and key by hand. Where one of its name is held with another key, `alone` adds nothing: then
 * there is something in `alike`, which a person has to say of whether it is replaced.
 */
export function useAlike({ held, site, onAdd }: Props) {
  const [alike, setAlike] = useState<Account[]>([]);
  /** @throws AppError name_taken, and what adding throws */
  const add = async (reading: AccountReading, how: Adding) => {
    if (how === 'alone') {
      const now = heldAlike(held, reading, site);
      if (now.length > 0) return setAlike(now);
    }
    if (how === 'beside' && !saysWhose(reading)) throw new AppError('name_taken');
    const [old] = alike;
    await onAdd(how === 'replace' && old ? { ...reading, replaces: old.id } : reading);
  };
  /** It has another name or another key now. */
  const forget = () => setAlike([]);
  return { alike, add, forget };
}
