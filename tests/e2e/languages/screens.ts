import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyScreen } from '../../journey/every-screen.mjs';
import { launchIn } from '../../journey/launch-in.mjs';

export type Spoken = Omit<Parameters<typeof launchIn>[0], 'downloads'>;
type Driver = Awaited<ReturnType<typeof launchIn>>;
export type Shown = Awaited<ReturnType<Driver['openExtensionPage']>>;
/** Looks at a screen as it stands, 320 px wide; a `real` popup cannot be made wider as a page can. */
export type Look = (screen: Shown, name: string, isReal: boolean) => Promise<void>;

/** Makes a screen so many px wide. */
export async function setWidth({ page, eval: run }: Shown, width: number, isReal: boolean): Promise<void> {
  if (!isReal) return page.setViewport({ width, height: 640 });
  await run((px: number) => {
    (document.querySelector('.popup') as HTMLElement).style.width = `${px}px`;
  }, width);
}

/** Goes through every screen of a fresh browser that `npm run screens` takes pictures of, in one language. */
export async function goThrough(spoken: Spoken, look: Look): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engang-screens-'));
  const narrow = (isReal: boolean) => async (screen: Shown, name: string) => {
    await setWidth(screen, 320, isReal);
    await look(screen, isReal ? name.slice(folder.length + 1) : name, isReal);
  };
  try {
    await everyScreen({
      launch: () => launchIn({ ...spoken, downloads: folder }),
      folder,
      shoot: narrow(false),
      shootReal: narrow(true),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
