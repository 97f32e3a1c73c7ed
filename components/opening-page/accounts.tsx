import { useEffect, useRef, useState } from 'preact/hooks';
import { search } from '../../lib/otp/search';
import { AccountLine } from './account-line';
import type { Opened } from './open';
import { momentText, text } from './text';

/** As many as a list can redraw each second. */
const SHOWN = 200;

/** What the backup holds, with codes that move. */
export function Accounts({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const [now, setNow] = useState(Date.now());
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { accounts, refused, created } = opened;
  const found = search(accounts, query);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text('holds', accounts.length)}
      </h2>
      <p>{text('made', momentText(created))}</p>
      {refused.length > 0 && <p role="alert">{text('refused', refused.length)}</p>}
      <label>
        {text('search')}
        <input
          type="search"
          autocomplete="off"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p role="status">{said}</p>
      <ul>
        {found.slice(0, SHOWN).map((account) => (
          <AccountLine key={account.id} account={account} now={now} onCopied={setSaid} />
        ))}
      </ul>
      {found.length > SHOWN && <p>{text('more', found.length - SHOWN)}</p>}
      <button type="button" onClick={onClose}>
        {text('close')}
      </button>
    </>
  );
}
