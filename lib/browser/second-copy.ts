import { asJson, ofJson } from '../vault/as-json';
import type { SecondCopy } from '../vault/second-copy';
import { forgetKept, keep, readKept } from './kept';
import { isShared } from './shared-computer';

/** Apart, as the revision may be large and is asked for only where it is needed. The header's is written last. */
const REVISION = 'secondRevision';
const HEADER = 'secondHeader';

/** Which one there is, without reading all of it: the number of its revision is kept with the header, too. */
export type CopyMark = Pick<SecondCopy, 'vaultId' | 'check'> & { number: number };

export async function readCopyMark(): Promise<CopyMark | null> {
  return ((await readKept(HEADER)) as CopyMark | undefined) ?? null;
}

/** Null where there is none. Whether it is whole its header's check and its revision's seal tell. */
export async function readSecondCopy(): Promise<SecondCopy | null> {
  const kept = ofJson(await readKept(HEADER)) as Omit<SecondCopy, 'revision'> | undefined;
  const state = ofJson(await readKept(REVISION)) as (SecondCopy['revision'] & CopyMark) | undefined;
  if (!kept || !state || kept.vaultId !== state.vaultId) return null;
  const { vaultId, check, header } = kept;
  return { vaultId, check, header, revision: { number: state.number, sealed: state.sealed } };
}

/** Nothing is kept on a shared computer. `revision` is left out where the one that is kept stays. */
export async function keepSecondCopy(
  { vaultId, header, check }: Omit<SecondCopy, 'revision'>,
  number: number,
  sealed?: Uint8Array,
): Promise<void> {
  if (await isShared()) return;
  if (sealed) await keep(REVISION, asJson({ vaultId, number, sealed }));
  await keep(HEADER, asJson({ vaultId, number, check, header }));
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
