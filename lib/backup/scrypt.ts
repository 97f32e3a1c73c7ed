import { scrypt } from 'hash-wasm';

/**
 * scrypt (RFC 7914) with r = 8, p = 1 and 32 bytes out, as age uses it. Takes 2^(logN + 10) bytes of memory:
 * 256 MiB at 18, and about a second. So a page runs it in a Worker.
 */
export type Scrypt = (password: Uint8Array, salt: Uint8Array, logN: number) => Promise<Uint8Array>;

/** hash-wasm's. Blocks its thread until it is done. */
export const hashWasmScrypt: Scrypt = (password, salt, logN) =>
  scrypt({
    password,
    salt,
    costFactor: 2 ** logN,
    blockSize: 8,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
