import { wordlist } from '@scure/bip39/wordlists/english.js';

/**
 * A passphrase of random words joined by dashes. The list has 2,048 words, so each adds exactly 11 bits:
 * five give 55 bits.
 */
export function passphrase(words = 5): string {
  const chance = crypto.getRandomValues(new Uint16Array(words));
  return Array.from(chance, (number) => wordlist[number % 2048]).join('-');
}
