import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import {
  inGroups,
  newRecoveryKey,
  readRecoveryKey,
  recipientOf,
  recoveryWay,
  secretOf,
} from '../../lib/vault/recovery-key';

/** Of the age specification's own examples there is none to quote: this one was made for the tests. */
const fresh = await newRecoveryKey();

describe('a recovery key', () => {
  it('is an identity of age with a public half', async () => {
    expect(fresh).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    expect(await recipientOf(fresh)).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
    expect(await newRecoveryKey()).not.toBe(fresh);
    expect(await recoveryWay(fresh)).toEqual({
      type: 'recovery',
      secret: secretOf(fresh),
      recipient: await recipientOf(fresh),
    });
  });

  it('is shown in fifteen groups', () => {
    expect(inGroups(fresh)).toHaveLength(15);
    expect(`AGE-SECRET-KEY-1${inGroups(fresh).join('')}`).toBe(fresh);
  });

  it.each([
    ['as it is', fresh],
    ['in lower case', fresh.toLowerCase()],
    ['without the prefix, in groups', inGroups(fresh).join(' ')],
    ['with dashes that an editor made', ` ${fresh.replaceAll('-', '\u2013')}\n`],
  ])('is read %s', async (_, typed) => expect(await readRecoveryKey(typed)).toBe(fresh));

  it('with any one character wrong, or two that changed places, is refused', async () => {
    for (let at = 16; at < fresh.length; at++) {
      const other = fresh[at] === 'Q' ? 'P' : 'Q';
      const wrong = fresh.slice(0, at) + other + fresh.slice(at + 1);
      await expect(readRecoveryKey(wrong), String(at)).rejects.toEqual(new AppError('recovery_key_mistyped'));
      const [one = '', two = ''] = fresh.slice(at, at + 2);
      if (one === two || two === '') continue;
      const swapped = fresh.slice(0, at) + two + one + fresh.slice(at + 2);
      await expect(readRecoveryKey(swapped), String(at)).rejects.toEqual(
        new AppError('recovery_key_mistyped'),
      );
    }
  });

  it.each([
    ['nothing', '', 'recovery_key_length'],
    ['one character short', fresh.slice(0, -1), 'recovery_key_length'],
    ['one too many', `${fresh}Q`, 'recovery_key_length'],
    ['a letter that no key has', `${fresh.slice(0, -1)}B`, 'recovery_key_mistyped'],
    ['a public half', 'age1'.padEnd(62, 'q'), 'recovery_key_length'],
  ] as const)('%s is refused', async (_, typed, code) => {
    await expect(readRecoveryKey(typed)).rejects.toEqual(new AppError(code));
  });
});
