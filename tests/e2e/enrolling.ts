import type { Screen } from '../drivers/screen';

/** As long as a code may have to be waited out. */
export const A_PERIOD = 45_000;

export const focused = (screen: Screen) =>
  screen.eval(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

/** What the field of the page holds. */
export const heldBy = (tab: Screen) =>
  tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value ?? null);

/** What the rows of the list say beside names and codes, in its order. */
export const said = (screen: Screen) =>
  screen.eval(() =>
    [...document.querySelectorAll('.account')].map(
      (row) => row.querySelector('.standing p')?.textContent ?? '',
    ),
  );
