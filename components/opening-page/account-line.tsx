import { useState } from 'preact/hooks';
import { type Account, accountName } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import { spokenDigits } from '../digit-groups';
import { text } from './text';

interface Props {
  account: Account;
  now: number;
  onCopied: (said: string) => void;
}

/** One account and its code now. A counter moves here alone: the file stays as it is. */
export function AccountLine({ account, now, onCopied }: Props) {
  const [moved, setMoved] = useState(0n);
  const { otp } = account;
  const isCounter = otp.type === 'hotp';
  const counter = isCounter ? String(BigInt(otp.counter) + moved) : '';
  const { digits, until } = codeAt(isCounter ? { ...otp, counter } : otp, now);
  const name = accountName(account) || text('noName');
  const copy = async () => {
    await navigator.clipboard.writeText(digits).catch(() => copyByCommand(digits));
    onCopied(text('copied', name));
  };
  return (
    <li>
      <span class="name">{name}</span>
      {/* An output is announced whenever it changes. */}
      <output aria-hidden="true">{inGroups(digits)}</output>
      <span class="unseen">
        {text('codeOf', name)}: {spokenDigits(digits)}
      </span>
      {isCounter ? (
        <span class="left">{text('counter', counter)}</span>
      ) : (
        <span class="left">{text('seconds', Math.ceil((until - now) / 1000))}</span>
      )}
      <button type="button" aria-label={text('copyOf', name)} onClick={copy}>
        {text('copy')}
      </button>
      {isCounter && (
        <button type="button" aria-label={text('nextOf', name)} onClick={() => setMoved(moved + 1n)}>
          {text('next')}
        </button>
      )}
    </li>
  );
}

const inGroups = (digits: string) => digits.replace(/^(.{3})(?=.{3}$)|^(.{4})(?=.{4}$)/, '$& ');

/** Where a page from the disk may not use the clipboard otherwise. */
function copyByCommand(digits: string): void {
  const box = document.body.appendChild(document.createElement('textarea'));
  box.value = digits;
  box.select();
  document.execCommand('copy');
  box.remove();
}
