import { expect } from 'vitest';
import type { launchChromium } from '../../drivers/chromium.mjs';
import { addMeasures, CONTROLS } from './in-page';

type Driver = Awaited<ReturnType<typeof launchChromium>>;
type Screen = Awaited<ReturnType<Driver['openPopup']>>;

declare function focusFaults(control: HTMLElement): string[];

const MOST_STEPS = 90;

interface Stop {
  role: string;
  name: string;
}

/** What has the focus, as assistive technology is told; null where nothing has it. It has to show that it has it. */
export async function focusOf(screen: Screen): Promise<Stop | null> {
  await screen.eval(addMeasures);
  const faults = await screen.eval(() => {
    const { activeElement } = document;
    return activeElement && activeElement !== document.body
      ? focusFaults(activeElement as HTMLElement)
      : null;
  });
  if (faults === null) return null;
  const handle = await screen.page.evaluateHandle(() => document.activeElement as Element);
  const seen = await screen.page.accessibility.snapshot({ root: handle, interestingOnly: false });
  await handle.dispose();
  const stop = { role: seen?.role ?? '', name: seen?.name ?? '' };
  expect(faults, `${stop.role} ${stop.name}`).toEqual([]);
  return stop;
}

/** Goes by Tab to a control, named as in a Screen, past others that each show that they have the focus. */
export async function reach(screen: Screen, role: string, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const stop = await focusOf(screen);
    if (stop?.role === role && stop.name === name) return;
    passed.push(stop ? `${stop.role} ${stop.name}` : 'nothing');
    await screen.press('Tab');
  }
  throw new Error(`Tab does not reach ${role} ${name}: ${passed.slice(-20).join(', ')}`);
}

/** Goes to a control and presses it. */
export async function pressOn(screen: Screen, role: string, name: string, key = 'Enter'): Promise<void> {
  await reach(screen, role, name);
  await screen.press(key as 'Enter');
}

/** Goes to a box and types. */
export async function typeIn(screen: Screen, name: string, text: string): Promise<void> {
  await reach(screen, 'textbox', name);
  await screen.page.keyboard.type(text);
}

/** Waits until nothing was added to the screen, or taken away, for a while. */
export async function atRest(screen: Screen): Promise<void> {
  await screen.eval(
    () =>
      new Promise<void>((done) => {
        const still = () => setTimeout(done, 300);
        let timer = still();
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = still();
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/**
 * Once around by Tab and once by Shift and Tab, from the top: the places among the controls in the order of the page, and
 * what stands wholly above the one before it.
 */
export async function round(
  screen: Screen,
): Promise<{ there: number; back: number[]; forth: number[]; above: string[] }> {
  const there = await screen.eval((controls) => {
    const all = [...document.querySelectorAll<HTMLElement>(controls)];
    const stops = all.filter(
      (each) => each.checkVisibility() && each.tabIndex >= 0 && !each.matches(':disabled'),
    );
    Object.assign(globalThis, { stops });
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return stops.length;
  }, CONTROLS);
  const walk = async (step: () => Promise<void>) => {
    const places: number[] = [];
    for (let count = 0; count < there; count++) {
      await step();
      places.push(
        await screen.eval(() => {
          const { stops } = globalThis as unknown as { stops: Element[] };
          return stops.indexOf(document.activeElement as Element);
        }),
      );
    }
    return places;
  };
  const forth = await walk(() => screen.press('Tab'));
  const above = await screen.eval(() => {
    const { stops } = globalThis as unknown as { stops: HTMLElement[] };
    const boxes = stops.map((each) => each.getBoundingClientRect());
    return stops
      .filter((_, at) => at > 0 && (boxes[at]?.bottom ?? 0) <= (boxes[at - 1]?.top ?? 0))
      .map((each) => each.outerHTML.slice(0, 90));
  });
  await screen.press('Tab'); // off the end, or around
  const back = await walk(async () => {
    await screen.page.keyboard.down('Shift');
    await screen.press('Tab');
    await screen.page.keyboard.up('Shift');
  });
  return { there, forth, back, above };
}
