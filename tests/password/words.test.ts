import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../lib/password/strength';
import { passphrase } from '../../lib/password/words';

describe('passphrase', () => {
  it('is five words of a list of 2,048, so 55 bits', () => {
    expect(new Set(wordlist).size).toBe(2048);
    const words = passphrase().split('-');
    expect(words).toHaveLength(5);
    for (const word of words) expect(wordlist).toContain(word);
  });

  it('uses the whole list evenly', () => {
    const seen = new Set(Array.from({ length: 4_000 }, () => passphrase().split('-')).flat());
    expect(seen.size).toBeGreaterThan(2_000); // 20,000 draws leave 0.1 of 2,048 unseen on average
  });

  it('is always strong', async () => {
    for (let round = 0; round < 20; round++) expect((await strengthOf(passphrase())).verdict).toBe('strong');
  });
});
