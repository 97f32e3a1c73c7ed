/** A varint field (Protocol Buffers, "Encoding"); a negative value is written as its 64 bits. */
export function varintField(number: number, value: bigint): number[] {
  return [...varint(BigInt(number) << 3n), ...varint(BigInt.asUintN(64, value))];
}

export function bytesField(number: number, bytes: ArrayLike<number>): number[] {
  return [...varint((BigInt(number) << 3n) | 2n), ...varint(BigInt(bytes.length)), ...Array.from(bytes)];
}

function varint(value: bigint): number[] {
  const low = Number(value & 0x7fn);
  return value < 0x80n ? [low] : [low | 0x80, ...varint(value >> 7n)];
}
