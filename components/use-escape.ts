import { useEffect } from 'preact/hooks';
import { type MessageKey, t } from '../lib/browser/text';

/** What the buttons are called that go back one step. */
const BACK: MessageKey[] = [
  'cancel',
  'back',
  'hide',
  'stopCamera',
  'allVersions',
  'changeRegistrationCode',
  'done',
];

/** Escape presses the button that goes back and is nearest to the focus; where there is none, it is the browser's. */
export function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const button = wayBack(document.activeElement);
      if (!button) return;
      event.preventDefault(); // it would close a popup
      if (!button.disabled) button.click();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** On the full page, the list and the settings beside it are two rooms, and neither closes what is open in the other. */
function wayBack(from: Element | null): HTMLButtonElement | undefined {
  const names = BACK.map((key) => t(key));
  const inside = (room: Element | null) =>
    [...(room?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
      names.includes(textContent ?? ''),
    );
  const body = document.body;
  for (let room = from; room && room !== body; room = room.parentElement) {
    const found = inside(room);
    if (found) return found;
    if (room.matches('main, aside')) return inside(document.querySelector('header'));
  }
  return inside(document.querySelector('main')) ?? inside(document.querySelector('header'));
}
