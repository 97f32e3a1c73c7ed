import { useEffect, useState } from 'preact/hooks';
import { type Asked, type OpenedBackup, openByHand } from '../lib/actions/open-backup';
import { useTask } from './use-task';

/**
 * Opens a chosen file: by itself where it can, else with what is typed. What was typed is forgotten with the file.
 * @param open what tries first, the same one every time
 */
export function useOpened<Other extends object = never>(
  file: File | null,
  open: (file: File) => Promise<OpenedBackup | Other | Asked>,
) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [opened, setOpened] = useState<OpenedBackup | Other | null>(null);
  const { busy, error, run } = useTask();
  useEffect(() => {
    setAsked(null);
    setTyped('');
    setWrong(false);
    setOpened(null);
    if (!file) return;
    let gone = false;
    void run(async () => {
      const answer = await open(file);
      if (gone) return;
      if (isAsked(answer)) setAsked(answer);
      else setOpened(answer);
    });
    return () => {
      gone = true;
    };
  }, [file]);
  const submit = () =>
    run(async () => {
      if (!file || !asked) return;
      setWrong(false);
      const answer = await openByHand(file, asked, typed);
      setWrong(!answer);
      if (!answer) return;
      setTyped('');
      setOpened(answer);
    });
  /** What opened by itself is to be opened by its recovery key, too. */
  const askKey = () => {
    setOpened(null);
    setAsked('key');
  };
  const by: Asked | 'vault' | null = opened && (asked ?? 'vault');
  return { asked: opened ? null : asked, by, askKey, typed, setTyped, wrong, opened, busy, error, submit };
}

function isAsked(answer: unknown): answer is Asked {
  return answer === 'password' || answer === 'key';
}
