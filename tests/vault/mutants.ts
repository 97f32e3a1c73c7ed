import type { Bytes } from '../../lib/vault/seal';

const MASKS = [0x01, 0x80, 0xff];
const LENGTHS = [1, 2, 16, 64];

/**
 * Every byte flipped with three masks, every truncation, and bytes added at the end; each comes with its name. With a
 * `step` above one only every so many bytes are changed.
 */
export function* mutants(good: Bytes, step = 1): Generator<[name: string, bytes: Bytes]> {
  for (let at = 0; at < good.length; at += step) {
    for (const mask of MASKS) yield [`byte ${at} ^ ${mask}`, good.with(at, (good[at] ?? 0) ^ mask) as Bytes];
    yield [`${at} bytes`, good.slice(0, at)];
  }
  for (const length of LENGTHS) {
    for (const value of [0, 0xff])
      yield [`${length} more`, new Uint8Array([...good, ...new Uint8Array(length).fill(value)])];
  }
}
