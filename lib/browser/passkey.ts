import { AppError } from '../error';
import type { Bytes } from '../vault/seal';
import type { PasskeySlot } from '../vault/slot';
import { passkeyHost } from './passkey-host';
import { isShared } from './shared-computer';

/** What a passkey slot is made of, and `secret`, the 32 bytes that the passkey gives for its salt. */
export type Passkey = Pick<PasskeySlot, 'credentialId' | 'salt' | 'rpId'> & { secret: Bytes };

/** Any one of these is enough for an authenticator; nobody ever checks a signature. */
const ALGORITHMS = [-7, -8, -257];

/**
 * Whether to offer them: not where the browser knows none or says that they give no key, and not on a shared computer,
 * on which one would stay.
 */
export async function mayHavePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || (await isShared())) return false;
  const able = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  return (able as Record<string, boolean> | undefined)?.['extension:prf'] !== false;
}

/**
 * The browser asks the user to make a passkey, and asks once more where its key comes at its use alone. `known` are the
 * ids of those there are: no device makes a second one.
 * @throws AppError passkey_known, passkey_not_used, passkey_without_key, passkey_not_possible
 */
export async function makePasskey(known: Bytes[], signal: AbortSignal): Promise<Passkey> {
  const [rpId, salt] = [passkeyHost(), random()];
  const options: PublicKeyCredentialCreationOptions = {
    challenge: random(),
    rp: { id: rpId, name: 'Engang' },
    user: { id: random(), name: 'Engang', displayName: 'Engang' },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
    excludeCredentials: known.map(byId),
    extensions: { prf: { eval: { first: salt } } },
  };
  const made = await asked(() => navigator.credentials.create({ publicKey: options, signal }));
  const passkey = { credentialId: new Uint8Array(made.rawId), salt, rpId };
  const { prf } = made.getClientExtensionResults();
  const first = secretIn(made);
  if (first) return { ...passkey, secret: first };
  try {
    if (!prf?.enabled) throw new AppError('passkey_without_key');
    return { ...passkey, secret: (await usePasskey([passkey], signal)).secret };
  } catch (error) {
    forgetPasskey(passkey);
    throw error;
  }
}

/**
 * The browser asks the user for one of these passkeys.
 * @throws AppError passkey_not_used, passkey_without_key, passkey_not_possible
 */
export async function usePasskey<T extends Omit<Passkey, 'secret'>>(
  passkeys: T[],
  signal: AbortSignal,
): Promise<{ passkey: T; secret: Bytes }> {
  const evalByCredential = Object.fromEntries(
    passkeys.map(({ credentialId, salt }) => [base64Url(credentialId), { first: salt }]),
  );
  const options: PublicKeyCredentialRequestOptions = {
    challenge: random(),
    rpId: passkeyHost(),
    userVerification: 'required',
    allowCredentials: passkeys.map(({ credentialId }) => byId(credentialId)),
    extensions: { prf: { evalByCredential } },
  };
  const used = await asked(() => navigator.credentials.get({ publicKey: options, signal }));
  const id = base64Url(new Uint8Array(used.rawId));
  const passkey = passkeys.find(({ credentialId }) => base64Url(credentialId) === id);
  const secret = secretIn(used);
  if (!passkey || !secret) throw new AppError('passkey_without_key');
  return { passkey, secret };
}

/** Tells the device that the passkey opens nothing any more, where the browser has a way to say so. */
export function forgetPasskey({ credentialId, rpId }: Omit<Passkey, 'secret'>): void {
  const { signalUnknownCredential } = (globalThis.PublicKeyCredential ?? {}) as {
    signalUnknownCredential?: (unknown: { rpId: string; credentialId: string }) => Promise<void>;
  };
  void signalUnknownCredential
    ?.call(PublicKeyCredential, { rpId, credentialId: base64Url(credentialId) })
    .catch(() => undefined);
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    return (await ask()) as PublicKeyCredential;
  } catch (error) {
    // NotAllowedError: cancelled, too late, or not on any device at hand; the browser does not tell which.
    const { name } = error as Error;
    if (name === 'InvalidStateError') throw new AppError('passkey_known');
    if (name === 'NotAllowedError' || name === 'AbortError') throw new AppError('passkey_not_used');
    throw new AppError('passkey_not_possible');
  }
}

function secretIn(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first as ArrayBuffer | undefined;
  return first?.byteLength === 32 ? new Uint8Array(first) : null;
}

const random = () => crypto.getRandomValues(new Uint8Array(32));

const byId = (id: Bytes): PublicKeyCredentialDescriptor => ({ type: 'public-key', id });

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
