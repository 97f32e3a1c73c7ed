import { expect } from 'vitest';
import type { Screen } from '../drivers/screen';
import { MASTER_PASSWORD } from '../journey/main-job.mjs';
import { PASSWORDS } from '../vault/passwords';

const SLOW = 30_000;
const SOME = ['composed, then decomposed', 'emoji', '256 characters of four bytes', 'a space before'];

/** Changes the master password of an unlocked vault to one after the other, and opens it by each as it may be typed. */
export async function useStrangePasswords(page: Screen): Promise<number> {
  const some = PASSWORDS.filter(([name]) => SOME.includes(name));
  let last = MASTER_PASSWORD;
  for (const [, chosen, typed = chosen] of some) {
    await page.click('button', 'Change: Master password');
    await put(page, 'Master password', last);
    await page.click('button', 'Continue');
    await page.wait('textbox', 'New master password', SLOW);
    await put(page, 'New master password', chosen);
    await put(page, 'Repeat new master password', chosen);
    await page.click('button', 'Set this password');
    await page.wait('button', 'Change: Master password', SLOW);
    await page.click('button', 'Lock');
    await put(page, 'Master password', typed.trim() === typed ? `${typed} ` : typed.trim());
    await page.click('button', 'Unlock');
    await page.see('That is not the master password', SLOW);
    await put(page, 'Master password', typed);
    await page.click('button', 'Unlock');
    await page.wait('button', 'Lock', SLOW);
    last = typed;
  }
  expect(some).toHaveLength(SOME.length);
  return some.length;
}

/** What is long is pasted: typed key by key it outlasts the patience of the driver. */
async function put(page: Screen, name: string, text: string): Promise<void> {
  const [first = '', ...rest] = text;
  if (text.length < 100) return page.fill(name, text);
  await page.fill(name, first);
  await page.eval((pasted) => document.execCommand('insertText', false, pasted), rest.join(''));
}
