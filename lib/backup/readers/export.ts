import type { Account } from '../../otp/account';
import type { Refusal } from '../document';

/** Why an account is not taken unless it is asked for: it was deleted in the other app, or archived there. */
export type Aside = 'deleted' | 'archived';

/** What another app's export holds. Each of its codes stands in one of the lists, in the order of the file. */
export interface Export {
  /** How many one-time codes there are: as many as stand in the lists. */
  codes: number;
  accounts: Account[];
  passedOver: Record<Aside, Account[]>;
  refused: Refusal[];
}

/** What a reader cannot know by itself. `unnamed` names the nth code of the file where nothing else does. */
export interface Surroundings {
  /** ms since 1970 */
  now: number;
  newId: () => string;
  unnamed: (nth: number) => string;
}
