import { AppError } from '../error';

/** One field of a message, in the order it was written. Fixed-width fields and groups are known to nobody here. */
export type Field =
  | { number: number; wire: 'varint'; value: bigint }
  | { number: number; wire: 'bytes'; bytes: Uint8Array }
  | { number: number; wire: 'other' };

/** Protocol Buffers, "Encoding": a varint carries 7 bits a byte, and 64 bits in all. */
const VARINT_BYTES = 10;
const MAX_NUMBER = 2n ** 29n - 1n;
/** As deep as the reference implementations go. */
const MAX_DEPTH = 100;

/**
 * The fields of a protobuf message, one at a time: what stood before damage is given, then it throws. A group counts
 * as one field, whatever is in it.
 * @throws AppError migration_damaged
 */
export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  const reader = new Reader(bytes);
  while (!reader.done) yield reader.field();
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  field(): Field {
    const { number, wire } = this.#tag();
    if (wire === 0) return { number, wire: 'varint', value: this.#varint() };
    if (wire === 2) return { number, wire: 'bytes', bytes: this.#take(this.#varint()) };
    this.#skip(number, wire);
    return { number, wire: 'other' };
  }

  #tag(): { number: number; wire: number } {
    const tag = this.#varint();
    const number = tag >> 3n;
    if (number < 1n || number > MAX_NUMBER) throw new AppError('migration_damaged');
    return { number: Number(number), wire: Number(tag & 7n) };
  }

  #varint(): bigint {
    let value = 0n;
    for (let place = 0; place < VARINT_BYTES; place++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new AppError('migration_damaged');
      value |= BigInt(byte & 0x7f) << BigInt(7 * place);
      if (byte < 0x80) return BigInt.asUintN(64, value); // the tenth byte has one bit to give
    }
    throw new AppError('migration_damaged');
  }

  #take(length: bigint): Uint8Array {
    if (length > BigInt(this.#bytes.length - this.#at)) throw new AppError('migration_damaged');
    const start = this.#at;
    this.#at += Number(length);
    return this.#bytes.subarray(start, this.#at);
  }

  #skip(number: number, wire: number): void {
    if (wire === 0) this.#varint();
    else if (wire === 1) this.#take(8n);
    else if (wire === 2) this.#take(this.#varint());
    else if (wire === 3) this.#skipGroup(number);
    else if (wire === 5) this.#take(4n);
    else throw new AppError('migration_damaged'); // the end of a group that did not begin, or no wire type at all
  }

  /** Groups lie in each other, and each ends with its own number. */
  #skipGroup(first: number): void {
    const open = [first];
    while (open.length > 0) {
      const { number, wire } = this.#tag();
      if (wire === 3) {
        if (open.push(number) > MAX_DEPTH) throw new AppError('migration_damaged');
      } else if (wire === 4) {
        if (open.pop() !== number) throw new AppError('migration_damaged');
      } else this.#skip(number, wire);
    }
  }
}

/** What proto's int32 and enum fields make of a varint: negative numbers fill ten bytes. */
export function int32(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}
