import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../lib/error';
import { askedFor, type Opened, openTyped } from './open';
import { errorText, text } from './text';

interface Chosen {
  name: string;
  bytes: Uint8Array;
  asked: 'password' | 'key';
}

/** The file, and then what it opens with. */
export function Ask({ onOpened }: { onOpened: (opened: Opened) => void }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), [chosen, problem]);

  const attempt = async (act: () => Promise<void>) => {
    setProblem('');
    setBusy(true);
    await act().catch((error) => setProblem(errorText(codeOf(error))));
    setBusy(false);
  };
  const choose = (file: File | undefined) =>
    attempt(async () => {
      setChosen(null);
      setTyped('');
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      setChosen({ name: file.name, bytes, asked: askedFor(bytes) });
    });
  const open = ({ bytes, asked }: Chosen) =>
    attempt(async () => {
      const opened = await openTyped(bytes, typed);
      if (!opened) return setProblem(text(asked === 'password' ? 'wrongPassword' : 'wrongKey'));
      setTyped('');
      onOpened(opened);
    });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && !busy) void open(chosen);
      }}
    >
      <label>
        {text('file')}
        <input type="file" onChange={({ currentTarget }) => choose(currentTarget.files?.[0])} />
      </label>
      {chosen && (
        <label>
          {text(chosen.asked)}
          <input
            ref={box}
            type={(chosen.asked === 'password' ? 'password' : 'text') as 'text'}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
      <p role="alert">{problem}</p>
      {chosen && (
        <button type="submit" disabled={busy}>
          {text('open')}
        </button>
      )}
      <p role="status">{busy && chosen ? text('opening') : ''}</p>
    </form>
  );
}
