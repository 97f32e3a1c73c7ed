import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { emulate } from '../../drivers/emulate.mjs';
import { ROOT } from '../../prepare.mjs';
import { LONG, tell } from '../../proof/figures';
import { CHROME_BUILD } from '../build';
import { unfit } from '../languages/fits';
import { goThrough, type Shown, setWidth } from '../languages/screens';
import { axe } from './axe';
import { addMeasures, CONTROLS, faintOrMoving, hiddenFocus, smallTargets } from './in-page';
import { speak } from './speak';

const MINUTE = 60_000;
const OTHERS = readdirSync(`${ROOT}public/_locales`).filter((language) => language !== 'en');
const COLOURS = ['light', 'dark', 'forced'] as const;
/** The short form looks at other languages without forced colours and not at contrast: what a theme changes is the same in all. */
const COLOURS_OF_OTHERS = LONG ? COLOURS : COLOURS.slice(0, 2);

/** WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
/** A key that does nothing, after which the focus is shown as after any other. */
const QUIET_KEY = 'F20';

const kinds = ['axe-core', 'reflow', 'spacing', 'large', 'targets', 'focus', 'strokes'] as const;
const found = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<
  (typeof kinds)[number],
  string[]
>;
const names: string[] = [];
let looks = 0;

type Note = (kind: (typeof kinds)[number], lines: string[], where?: string) => void;

/** What the language may change: names, and how long the texts are. */
async function inLanguage(screen: Shown, language: string, note: Note): Promise<void> {
  await speak(screen, language);
  note('reflow', await screen.eval(unfit), language);
  const style = await screen.page.addStyleTag({ content: SPACED });
  note('spacing', await screen.eval(unfit), language);
  await style.evaluate((added: Element) => added.remove());
  for (const colours of language === 'en' ? COLOURS : COLOURS_OF_OTHERS) {
    await emulate(screen, colours);
    note('axe-core', await axe(screen, LONG || language === 'en'), `${language}, ${colours}`);
    note('strokes', await screen.eval(faintOrMoving), `${language}, ${colours}`);
    looks++;
  }
  await emulate(screen, 'light');
}

/** What is the same in all: sizes, the focus, and letters twice as large in a window of half the width. */
async function inAll(screen: Shown, isReal: boolean, note: Note): Promise<void> {
  note('targets', await screen.eval(smallTargets, CONTROLS));
  await screen.press(QUIET_KEY);
  note('focus', await screen.eval(hiddenFocus, CONTROLS));
  if (isReal) return;
  await setWidth(screen, 640, isReal);
  const enlarge = (size: string) =>
    screen.eval((value: string) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await enlarge('187.5%');
  note('large', await screen.eval(unfit));
  await enlarge('');
  await setWidth(screen, 320, isReal);
}

beforeAll(async () => {
  await goThrough({ extension: CHROME_BUILD, language: 'en' }, async (screen, name, isReal) => {
    names.push(name);
    const note: Note = (kind, lines, where = '') =>
      found[kind].push(...lines.map((line) => `${name} ${where}: ${line}`));
    await screen.eval(addMeasures);
    for (const language of OTHERS) await inLanguage(screen, language, note);
    await inLanguage(screen, 'en', note);
    await inAll(screen, isReal, note);
  });
}, 30 * MINUTE);

describe('on every screen', () => {
  it('was looked at, each in every language', () => {
    expect(names.length).toBeGreaterThan(60);
    const others = OTHERS.length * COLOURS_OF_OTHERS.length;
    expect(looks).toBe(names.length * (COLOURS.length + others));
  });

  it('axe-core finds nothing', (context) => {
    tell(context, `${found['axe-core'].length} findings on ${names.length} screens in ${looks} looks`);
    expect(found['axe-core']).toEqual([]);
  });

  it('nothing is cut or scrolls sideways at 320 px, as at 1280 px enlarged four times', () =>
    expect(found.reflow).toEqual([]));

  it('nothing is cut where lines, words and letters are set apart', () => expect(found.spacing).toEqual([]));

  it('nothing is cut where letters are twice as large', () => expect(found.large).toEqual([]));

  it('what can be pressed is 24 px wide and high', () => expect(found.targets).toEqual([]));

  it('every control takes the focus, in sight and outlined', () => expect(found.focus).toEqual([]));

  it('icons stand out in every theme, and nothing moves by itself', () => expect(found.strokes).toEqual([]));
});

// Notices keep the language in which they were said, so the long form goes through all in each language from the start.
describe.each(LONG ? OTHERS : [])('from the start in %s', (language) => {
  it(
    'axe-core finds nothing, the page says its language, and all fits 320 px',
    async () => {
      const lines: string[] = [];
      let screens = 0;
      await goThrough({ extension: CHROME_BUILD, language }, async (screen, name) => {
        screens++;
        const said = await screen.eval(() => document.documentElement.lang);
        const own = [...(await screen.eval(unfit)), ...(await axe(screen))];
        if (said !== language) own.push(`says it is in ${said}`);
        lines.push(...own.map((line) => `${name}: ${line}`));
      });
      expect(screens).toBe(names.length);
      expect(lines).toEqual([]);
    },
    15 * MINUTE,
  );
});
