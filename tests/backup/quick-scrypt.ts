import { hashWasmScrypt, type Scrypt } from '../../lib/backup/scrypt';

/**
 * scrypt with little work, and once for each password and salt: for tests that open thousands of files. What it seals
 * opens with itself alone.
 */
export function quickScrypt(): Scrypt {
  const derived = new Map<string, Promise<Uint8Array>>();
  return (password, salt, logN) => {
    const question = JSON.stringify([[...password], [...salt], logN]);
    const answer = derived.get(question) ?? hashWasmScrypt(password, salt, Math.min(logN, 4));
    derived.set(question, answer);
    return answer;
  };
}
