import { type Header, headerCheck } from '../../../lib/vault/header';
import { fromHex } from '../../../lib/vault/seal';
import type { Disk, DiskHeader, Hex } from './disk';

type Copy = Disk['headers'][number];

/** A changed copy of a header whose checksum is right again, as one would write who knows the format. */
export async function checked(copy: Copy, change: (header: DiskHeader) => void): Promise<Copy> {
  const header = structuredClone(copy.header);
  change(header);
  return { ...copy, header, check: await headerCheck(withBytes(header)) };
}

function withBytes(header: DiskHeader): Header {
  const bytes = ({ hex }: Hex) => fromHex(hex);
  return {
    ...header,
    tag: bytes(header.tag),
    slots: header.slots.map(({ kdf, wrapped, ...slot }) => ({
      ...slot,
      kdf: { ...kdf, name: kdf.name as 'argon2id', salt: bytes(kdf.salt) },
      wrapped: bytes(wrapped),
    })),
  };
}
