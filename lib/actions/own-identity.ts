import { identityOf } from '../backup/identity';
import { readSession } from '../browser/session';
import { AppError } from '../error';
import { subBytes } from '../vault/seal';

/**
 * The vault's own age identity, made of its key: every automatic backup is sealed to it as well, so an unlocked Engang
 * opens each of them without a question.
 * @throws AppError vault_locked
 */
export async function ownIdentity(): Promise<string> {
  const session = await readSession();
  if (!session) throw new AppError('vault_locked');
  try {
    return identityOf(await subBytes(session.vaultKey, 'engang backups'));
  } finally {
    session.vaultKey.fill(0);
  }
}
