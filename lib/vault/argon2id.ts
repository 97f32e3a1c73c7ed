import { argon2id } from 'hash-wasm';
import type { Kdf } from './kdf';
import type { Bytes } from './seal';

/** Argon2id v1.3 (RFC 9106), 32 bytes. The password is normalised to NFKC, so every keyboard gives the same bytes. */
export async function deriveArgon2id(password: string, kdf: Kdf): Promise<Bytes> {
  const derived = await argon2id({
    password: password.normalize('NFKC'),
    salt: kdf.salt,
    memorySize: kdf.memory,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(derived);
}
