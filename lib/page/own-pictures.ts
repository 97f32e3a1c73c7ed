import { drawnCells, mayBeCells } from './cells';
import { drawn, isSquarish } from './draw';
import { svgText } from './svg-text';

const MOST = 12;
const MOST_CHARACTERS = 4_000_000;
/** The page stands still while it is looked at. */
const ENOUGH_MS = 200;
/** What shows a QR as its background has little else in it. */
const MOST_OVERLAYS = 2;
const LONGEST_BACKGROUND = 500_000;
const HINT = /qr|otp|2fa|mfa|two.?factor|barcode|authenticator/i;
const NAMES = ['id', 'class', 'alt', 'title', 'aria-label', 'src', 'data-testid'];

/** One element that may hold a QR: the sooner it is looked at, the likelier that it does. */
interface Candidate {
  rank: number;
  read: () => string | null;
}

/**
 * The pictures among these elements that may be a QR, as addresses of PNG and SVG pictures. What they hold is read, not
 * what is shown, so nothing that covers, blurs, shrinks or hides them matters. Nothing is requested, nothing changed.
 */
export function ownPictures(elements: Element[], now: () => number = () => performance.now()): string[] {
  const until = now() + ENOUGH_MS;
  const pictures = new Set<string>();
  let room = MOST_CHARACTERS;
  const candidates = elements.flatMap(candidateOf).sort((a, b) => a.rank - b.rank);
  for (const { read } of candidates) {
    if (pictures.size >= MOST || now() > until) break;
    const picture = read();
    if (!picture || picture.length > room) continue;
    pictures.add(picture);
    room -= picture.length;
  }
  return [...pictures];
}

function candidateOf(element: Element): Candidate[] {
  const found = readerOf(element);
  return found ? [{ ...found, rank: isNamed(element) ? 0 : found.rank }] : [];
}

function readerOf(element: Element): Candidate | null {
  switch (element.tagName) {
    case 'IMG':
      return image(element as HTMLImageElement);
    case 'CANVAS':
      return canvas(element as HTMLCanvasElement);
    case 'svg':
      return { rank: 2, read: () => svgText(element as SVGSVGElement) };
  }
  if (!(element instanceof HTMLElement)) return null;
  if (mayBeCells(element)) return { rank: 2, read: () => drawnCells(element) };
  return element.childElementCount <= MOST_OVERLAYS ? { rank: 4, read: () => background(element) } : null;
}

function image(element: HTMLImageElement): Candidate | null {
  const { naturalWidth, naturalHeight, currentSrc } = element;
  if (!isSquarish(naturalWidth, naturalHeight)) return null;
  const rank = /^(?:data|blob):/.test(currentSrc) ? 1 : 3;
  return { rank, read: () => drawn(element, naturalWidth, naturalHeight) };
}

function canvas(element: HTMLCanvasElement): Candidate | null {
  const { width, height } = element;
  return isSquarish(width, height) ? { rank: 1, read: () => drawn(element, width, height) } : null;
}

/** Only what the page holds as a text: any other address would have to be asked of a server. */
function background(element: HTMLElement): string | null {
  const { backgroundImage } = getComputedStyle(element);
  const address = /^url\("(data:image\/[^"]+)"\)/.exec(backgroundImage)?.[1];
  return address && address.length <= LONGEST_BACKGROUND ? address : null;
}

function isNamed(element: Element): boolean {
  return [element, element.parentElement].some((each) =>
    NAMES.some((name) => HINT.test(each?.getAttribute(name)?.slice(0, 300) ?? '')),
  );
}
