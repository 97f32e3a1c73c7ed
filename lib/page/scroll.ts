import { isSquarish } from './draw';
import { elementsOf } from './elements';

/** How the extension comes back, step by step. It lies in the isolated world: the page cannot see it. */
interface Tour {
  /** How many stops there are, the place where the person is being the first. */
  plan(): number;
  /** Goes to a stop, and waits until the page has drawn it. */
  go(stop: number): Promise<true>;
  /** Brings everything back to where it was. */
  end(): Promise<void>;
}

const isolated = globalThis as { engangTour?: Tour };

const MOST_STOPS = 30;
const MOST_PICTURES = 6;
const MOST_BOXES = 3;
/** A box that scrolls and is smaller holds no QR. */
const SMALLEST_BOX = 100;
const SMALLEST_PICTURE = 40;
const PICTURES = new Set(['IMG', 'CANVAS', 'svg', 'TABLE']);
/** Where the page draws no frame, as behind another window. */
const LONGEST_FRAME = 300;

/** Remembers where everything stands, before anything is moved or zoomed. */
export async function startTour(): Promise<void> {
  await isolated.engangTour?.end(); // of a popup that was closed half way
  const before = scrollable().map((box) => ({ box, left: box.scrollLeft, top: box.scrollTop }));
  let stops: (() => void)[] = [];
  isolated.engangTour = {
    plan() {
      stops = [() => undefined, ...stopsIn()].slice(0, MOST_STOPS);
      return stops.length;
    },
    async go(stop) {
      stops[stop]?.();
      await drawnAnew();
      return true;
    },
    async end() {
      delete isolated.engangTour;
      await drawnAnew(); // a zoom that was just taken back moves things, too
      for (const { box, left, top } of before) move(box, left, top);
    },
  };
}

/** Pictures out of view first, then the page from its top, then the boxes that scroll. */
function stopsIn(): (() => void)[] {
  const page = pageBox();
  const boxes = scrollable().filter((box) => box !== page && isWindow(box));
  boxes.sort((a, b) => area(b) - area(a));
  return [
    ...picturesOutOfView().map((picture) => () => centre(picture)),
    ...stopsOf(page),
    ...boxes.slice(0, MOST_BOXES).flatMap(stopsOf),
  ];
}

/** Half a window apart, so that every QR stands whole on one of them, whatever is fixed to the window's edge. */
function stopsOf(box: Element): (() => void)[] {
  const across = positions(box.scrollWidth, box.clientWidth);
  const down = positions(box.scrollHeight, box.clientHeight);
  const [left, top] = [box.scrollLeft, box.scrollTop];
  return down
    .flatMap((y) => across.map((x) => ({ x, y })))
    .filter(({ x, y }) => x !== left || y !== top)
    .map(({ x, y }) => () => {
      if (box !== pageBox()) centre(box);
      move(box, x, y);
    });
}

/** Where a window of `shown` pixels stands on its way over `whole`. */
export function positions(whole: number, shown: number): number[] {
  const last = Math.max(0, whole - shown);
  const steps = Math.ceil(last / Math.max(1, shown / 2));
  return Array.from({ length: steps + 1 }, (_, at) => (steps === 0 ? 0 : Math.round((last * at) / steps)));
}

function picturesOutOfView(): Element[] {
  return elementsOf(document)
    .filter(({ tagName }) => PICTURES.has(tagName))
    .filter((element) => {
      const { width, height, top, left, bottom, right } = element.getBoundingClientRect();
      const inView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      return !inView && width >= SMALLEST_PICTURE && isSquarish(width, height);
    })
    .slice(0, MOST_PICTURES);
}

/** Everything that a script can scroll, which is more than what a person can. */
function scrollable(): Element[] {
  const page = pageBox();
  const inner = elementsOf(document).filter(
    (element) =>
      element !== page &&
      (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) &&
      getComputedStyle(element).overflow !== 'visible',
  );
  return [page, ...inner];
}

/** Whether a person can scroll it, and it is large enough to hold a QR. */
function isWindow(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const { width, height } = box.getBoundingClientRect();
  return /auto|scroll/.test(overflowX + overflowY) && width >= SMALLEST_BOX && height >= SMALLEST_BOX;
}

function area({ clientWidth, clientHeight }: Element): number {
  return clientWidth * clientHeight;
}

function pageBox(): Element {
  return document.scrollingElement ?? document.documentElement;
}

function centre(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
}

function move(box: Element, left: number, top: number): void {
  box.scrollTo({ left, top, behavior: 'instant' });
}

/** Two frames: what was moved is drawn in the first, and shown by the second. */
function drawnAnew(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, LONGEST_FRAME);
  });
}
