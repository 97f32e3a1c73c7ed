import { describe, expect, it } from 'vitest';
import { deriveArgon2id } from '../../lib/vault/argon2id';
import { type Derive, newKdf } from '../../lib/vault/kdf';
import { makeSlot, openSlot } from '../../lib/vault/slot';
import { PASSWORDS } from './passwords';
import { NOW } from './quick';

const VAULT_ID = 'a vault';
const VAULT_KEY = new Uint8Array(32).fill(3);
/** The real Argon2id over so little memory that many can be tried. */
const derive: Derive = (password, kdf) => deriveArgon2id(password, { ...kdf, memory: 64, passes: 1 });

/** A slot of this password, and what each try opens. */
async function slotOf(password: string) {
  const way = { type: 'password', password, kdf: newKdf() } as const;
  const { slot } = await makeSlot(VAULT_ID, VAULT_KEY, way, derive, NOW);
  return (typed: string) => openSlot(VAULT_ID, slot, { type: 'password', password: typed }, derive);
}

describe('a master password', () => {
  it.each(PASSWORDS)('opens: %s', async (_, chosen, typed = chosen) => {
    const opened = await slotOf(chosen);
    expect(await opened(typed)).toEqual(VAULT_KEY);
    expect(await opened(`${typed}.`)).toBeNull();
  });

  it.each([
    ['a space before', ' twelve letters', 'twelve letters'],
    ['a space behind', 'twelve letters ', 'twelve letters'],
    ['the last of 256 characters', `${'a'.repeat(255)}b`, 'a'.repeat(256)],
    ['the end of an emoji', 'thumbs up 👍🏽', 'thumbs up 👍'],
    ['an accent', 'blåbærgrød', 'blabærgrød'],
  ])('counts whole: %s', async (_, chosen, other) => {
    expect(await (await slotOf(chosen))(other)).toBeNull();
  });
});
