/** hash-wasm publishes each algorithm as its own file, without its own types: the whole package is 20 times as large. */
declare module 'hash-wasm/dist/argon2.umd.min.js' {
  export { argon2id } from 'hash-wasm';
}
declare module 'hash-wasm/dist/scrypt.umd.min.js' {
  export { scrypt } from 'hash-wasm';
}
