import { AppError } from '../error';
import {
  HEADER_FORMAT,
  type Header,
  headerCheck,
  isVouchedFor,
  leastWork,
  MOST_SLOTS,
  makeHeader,
} from './header';
import { type Derive, type Kdf, newKdf } from './kdf';
import { copiesOf, readableHeaders, repair } from './read-header';
import type { Bytes } from './seal';
import type { Seen, SeenVault } from './seen';
import { isFor, makeSlot, openSlot, type Way } from './slot';
import type { VaultStore } from './store';
import { Vault } from './vault';

/** What a session needs to open the vault again without a password. */
export interface VaultKey {
  vaultId: string;
  vaultKey: Bytes;
}

/** `altered`: a slot was added, removed or edited by someone without the vault key. */
export interface Unlocked extends VaultKey {
  altered: boolean;
}

/** What unlocking needs besides the vault itself. */
export interface UnlockTools {
  derive: Derive;
  seen: Seen;
}

/**
 * A new vault with a random vault key.
 * @throws AppError vault_exists, storage_full
 */
export async function createVault(
  store: VaultStore,
  password: string,
  { derive, seen }: UnlockTools,
  now: number,
  kdf: Kdf = newKdf(),
): Promise<VaultKey> {
  const vaultId = crypto.randomUUID();
  const vaultKey = crypto.getRandomValues(new Uint8Array(32));
  const { slot } = await makeSlot(vaultId, vaultKey, { type: 'password', password, kdf }, derive, now);
  const header = await makeHeader(vaultId, [slot], vaultKey);
  const first = await (await Vault.open(store, vaultId, vaultKey)).first(now);
  if (!(await store.create(await copiesOf(header), first))) throw new AppError('vault_exists');
  await seen.write({ ...(await seenOf(header)), number: 1, accounts: 0, savedAt: now }).catch(unkept);
  return { vaultId, vaultKey };
}

/**
 * The key, or null where the way is wrong. A header that is not the one last seen and does not open is altered or old.
 * @throws AppError vault_missing, header_damaged, header_altered, header_weaker, vault_newer, kdf_out_of_bounds
 */
export async function unlockVault(
  store: VaultStore,
  way: Way,
  { derive, seen }: UnlockTools,
): Promise<Unlocked | null> {
  const known = await seen.read();
  const headers = await readableHeaders(store, known);
  for (const header of headers) {
    const vaultKey = await openHeader(header, way, derive, known);
    if (!vaultKey) continue;
    if (header.format > HEADER_FORMAT) return { vaultId: header.vaultId, vaultKey, altered: false };
    const altered = !(await isVouchedFor(header, vaultKey));
    if (altered) return { vaultId: header.vaultId, vaultKey, altered }; // what was last seen stays the good one
    if (headers.length > 1) await repair(store, header);
    const last = known?.vaultId === header.vaultId ? known : { number: 0, accounts: 0, savedAt: 0, work: 0 };
    const now = await seenOf(header);
    await seen.write({ ...last, ...now, work: Math.max(now.work, last.work) }).catch(unkept);
    return { vaultId: header.vaultId, vaultKey, altered };
  }
  if (headers.some(({ format }) => format > HEADER_FORMAT)) throw new AppError('vault_newer');
  const checks = await Promise.all(headers.map(headerCheck));
  const sameVault = headers.some(({ vaultId }) => vaultId === known?.vaultId);
  if (known && (!sameVault || !checks.some((check) => known.checks.includes(check))))
    throw new AppError('header_altered');
  return null;
}

async function openHeader(
  header: Header,
  way: Way,
  derive: Derive,
  known: SeenVault | null,
): Promise<Bytes | null> {
  if (header.slots.length > MOST_SLOTS) throw new AppError('kdf_out_of_bounds');
  if (way.type === 'password') assertNotWeaker(header, known);
  for (const slot of header.slots) {
    const vaultKey = isFor(slot, way) && (await openSlot(header.vaultId, slot, way, derive));
    if (vaultKey) return vaultKey;
  }
  return null;
}

/** Before the password is used: to a weaker header it would give itself away more cheaply. */
function assertNotWeaker(header: Header, known: SeenVault | null): void {
  if (known?.vaultId !== header.vaultId) return;
  const work = leastWork(header);
  if (header.format < known.format || (work !== null && work < known.work))
    throw new AppError('header_weaker');
}

/** On a full disk the vault opens all the same. */
const unkept = () => undefined;

/** What there is to remember of a header. */
export async function seenOf(
  header: Header,
): Promise<Pick<SeenVault, 'vaultId' | 'format' | 'work' | 'checks'>> {
  const { vaultId, format } = header;
  return { vaultId, format, work: leastWork(header) ?? 0, checks: [await headerCheck(header)] };
}
