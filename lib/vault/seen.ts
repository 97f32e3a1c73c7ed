/**
 * What was last seen of a vault, kept apart from it: it tells an altered header from a wrong password, a weaker or
 * older one that was put back, and a vault that is gone. Nothing in it is secret.
 */
export interface SeenVault {
  vaultId: string;
  format: number;
  /** `leastWork` of its header. */
  work: number;
  /** `headerCheck`, of two while one takes the place of the other. */
  checks: string[];
  /** The newest revision, how many accounts it held, and when it was saved (ms since 1970). */
  number: number;
  accounts: number;
  savedAt: number;
}

/** Where it is kept. */
export interface Seen {
  read(): Promise<SeenVault | null>;
  write(seen: SeenVault): Promise<void>;
}
