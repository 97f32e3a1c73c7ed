import { fromBase64, headerFromJson, headerToJson, type SecondCopy, toBase64 } from '../vault/second-copy';
import { forgetKept, keep, readKept } from './kept';
import { isShared } from './shared-computer';

/** Apart, as the revision may be large and is asked for only where it is needed. The header's is written last. */
const REVISION = 'secondRevision';
const HEADER = 'secondHeader';

interface KeptRevision {
  vaultId: string;
  number: number;
  sealed: string;
}

interface KeptHeader {
  vaultId: string;
  check: string;
  header: string;
}

/** Which one there is, without reading all of it: the number of its revision is kept with the header, too. */
export type CopyMark = Pick<SecondCopy, 'vaultId' | 'check'> & { number: number };

export async function readCopyMark(): Promise<CopyMark | null> {
  return ((await readKept(HEADER)) as (KeptHeader & CopyMark) | undefined) ?? null;
}

/** Null where there is none, or where it cannot be read. */
export async function readSecondCopy(): Promise<SecondCopy | null> {
  const kept = (await readKept(HEADER)) as KeptHeader | undefined;
  const state = (await readKept(REVISION)) as KeptRevision | undefined;
  if (!kept || !state || kept.vaultId !== state.vaultId) return null;
  try {
    const { vaultId, check, header } = kept;
    const revision = { number: state.number, sealed: fromBase64(state.sealed) };
    return { vaultId, check, header: headerFromJson(header), revision };
  } catch {
    return null;
  }
}

/** Nothing is kept on a shared computer. `revision` is left out where the one that is kept stays. */
export async function keepSecondCopy(
  { vaultId, header, check }: Omit<SecondCopy, 'revision'>,
  number: number,
  sealed?: Uint8Array,
): Promise<void> {
  if (await isShared()) return;
  if (sealed) await keep(REVISION, { vaultId, number, sealed: toBase64(sealed) });
  await keep(HEADER, { vaultId, number, check, header: headerToJson(header) });
}

/** Under another name, where nothing looks for it: for someone who is to read what is left of a vault. */
export async function setSecondCopyAside(name: string): Promise<void> {
  for (const key of [REVISION, HEADER]) {
    const value = await readKept(key);
    if (value === undefined) continue;
    await keep(`${name}-${key}`, value);
    await forgetKept(key);
  }
}
