import { decodeDocument, encodeDocument, type Reading, type VaultDocument } from './document';
import { open, seal } from './seal';
import type { Revision } from './store';

/** Bound to its vault and its number: it opens in the place of no other. What was sealed is wiped from memory. */
export async function sealRevision(
  key: CryptoKey,
  vaultId: string,
  number: number,
  document: VaultDocument,
): Promise<Revision> {
  const plain = encodeDocument(document);
  const sealed = await seal(key, plain, associated(vaultId, number));
  plain.fill(0);
  return { number, sealed };
}

/** Null where the revision is damaged or gone. */
export async function openRevision(
  key: CryptoKey,
  vaultId: string,
  revision: Revision | undefined,
): Promise<Reading | null> {
  const plain = revision && (await open(key, revision.sealed, associated(vaultId, revision.number)));
  if (!plain) return null;
  const reading = decodeDocument(plain);
  plain.fill(0);
  return reading;
}

function associated(vaultId: string, number: number): string {
  return JSON.stringify(['engang revision', vaultId, number]);
}
