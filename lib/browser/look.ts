import { scaleFor } from '../page/draw';
import type { PageLook } from '../page/look';
import { backingOf } from '../page/looks-drawn';
import { plainSvg } from '../page/plain-svg';
import { browser } from './extension';
import { inTime } from './in-time';

const MOST = 12;
const MOST_LINKS = 50;
/** A picture that says to be larger is not decoded: a small file can unfold to gigabytes. */
const LARGEST = 4_000;
/** For a drawing that does not say its size. */
const USUAL = 600;
/** QRs in pages often come without the empty margin that a reader wants: four modules, of the fewest that there are. */
const MARGIN = 0.2;

/**
 * What the frames of a tab hold that a picture of it does not show: links, and pictures that may be a QR. Empty where
 * the browser lets no extension in. For a page of ours alone: a worker has no images.
 */
export async function lookInside(tabId: number): Promise<{ links: string[]; pictures: Blob[] }> {
  const target = { tabId, allFrames: true };
  const results = await inTime(
    browser.scripting.executeScript({ target, files: ['/look.js'], injectImmediately: true }),
    [],
  );
  const looks = results.flatMap(({ result }) => (result ? [result as PageLook] : []));
  const addresses = new Set(looks.flatMap(({ pictures }) => pictures));
  const pictures = await Promise.all(
    [...addresses].slice(0, MOST).map((address) => pictureAt(address).catch(() => null)),
  );
  return {
    links: [...new Set(looks.flatMap(({ links }) => links))].slice(0, MOST_LINKS),
    pictures: pictures.flatMap((picture) => picture ?? []),
  };
}

/** Drawn anew with what has to lie under it. An image of ours runs no script of an SVG, and loads nothing for it. */
async function pictureAt(address: string): Promise<Blob | null> {
  const drawable = await drawableAt(address);
  if (!drawable) return null;
  const image = new Image();
  const loaded = new Promise((done) => {
    image.onload = () => done(true);
    image.onerror = () => done(false);
  });
  image.src = drawable;
  if (!(await loaded)) return null;
  const [width, height] = [image.naturalWidth || USUAL, image.naturalHeight || USUAL];
  if (Math.max(width, height) > LARGEST) return null;
  const scale = scaleFor(width, height);
  const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const margin = Math.ceil(Math.max(w, h) * MARGIN);
  const context = new OffscreenCanvas(w + 2 * margin, h + 2 * margin).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) return null;
  context.imageSmoothingEnabled = scale < 1;
  context.drawImage(image, margin, margin, w, h);
  context.fillStyle = backingOf(context.getImageData(margin, margin, w, h)) === 0 ? '#000' : '#fff';
  context.globalCompositeOperation = 'destination-over';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  return context.canvas.convertToBlob({ type: 'image/png' });
}

/** Pixels as they are; a drawing as we understood it, so that nothing else is drawn than what was looked at. */
async function drawableAt(address: string): Promise<string | null> {
  if (/^data:image\/(?:png|jpeg|webp|gif|avif|bmp)[;,]/i.test(address)) return address;
  if (!/^data:image\/svg\+xml[;,]/i.test(address)) return null;
  const svg = plainSvg(await (await fetch(address)).text());
  return svg && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
