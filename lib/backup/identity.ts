import { bech32 } from '@scure/base';

/** The text of an age identity (`AGE-SECRET-KEY-1…`) from its 32 bytes: age v1 specification, "X25519 recipient type". */
export function identityOf(scalar: Uint8Array): string {
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase();
}
