import type { Secret } from './account';
import type { Activation } from './entrust-activation';
import { secretFrom } from './secret';

type Numbers = Pick<Activation, 'serialNumber' | 'activationCode'>;

const ITERATIONS = 8;
const SECRET_BITS = 128;
const utf8 = new TextEncoder();

/**
 * The secret of an activation. Check digits do not count but in the serial number, and of the registration code the last
 * two bytes alone.
 * @param registrationCode ten digits
 * @param policy null where the installation leaves it out
 */
export async function entrustSecret(
  { serialNumber, activationCode }: Numbers,
  registrationCode: string,
  policy: string | null,
): Promise<Secret> {
  const password = new Uint8Array([
    ...bigEndian(activationCode, 7),
    ...bigEndian(registrationCode, 2),
    ...utf8.encode(policy ?? ''),
  ]);
  const material = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  password.fill(0);
  const salt = utf8.encode(serialNumber);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(pbkdf2, material, SECRET_BITS));
  const secret = secretFrom(bytes);
  bytes.fill(0);
  return secret;
}

/** The last bytes of the number without its check digit. */
function bigEndian(digits: string, length: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(digits.slice(0, -1)));
  return bytes.slice(8 - length);
}
