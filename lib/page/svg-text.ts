import { isSquarish } from './draw';

/** An icon has fewer strokes and shapes than the smallest QR, which has a hundred runs of modules. */
const STROKES = /<(?:rect|use|circle|image|polygon)\b|[Mm]\s*-?[\d.]/g;
const LEAST_STROKES = 60;
const MOST_ELEMENTS = 20_000;
const LONGEST = 1_000_000;
/** Pixels a side: six or more for each module of the QRs that are drawn as SVG. */
const SIDE = 800;
/** What an author may say in a style sheet that does not come along. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'display'];
const SHAPES = 'path, rect, circle, ellipse, polygon, polyline, line, text';
const DEFINED = 'defs, symbol, clipPath, mask, pattern';

/** An SVG of the page as the address of a picture of its own, without what blurs or dims it. Null where it is no QR. */
export function svgText(svg: SVGSVGElement): string | null {
  if (svg.ownerSVGElement || svg.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const [x, y, width, height] = boxOf(svg);
  if (!isSquarish(width, height)) return null;
  const source = svg.innerHTML;
  if (source.length > LONGEST || (source.match(STROKES)?.length ?? 0) < LEAST_STROKES) return null;
  const copy = paintedCopy(svg);
  // Modules of a whole number of pixels, where the units of the drawing are modules.
  const scale = width <= 200 ? Math.max(1, Math.round(SIDE / width)) : SIDE / width;
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', `${width * scale}`);
  copy.setAttribute('height', `${height * scale}`);
  const text = new XMLSerializer().serializeToString(copy);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

function boxOf(svg: SVGSVGElement): [x: number, y: number, width: number, height: number] {
  const box = svg.viewBox.baseVal;
  if (box && box.width > 0 && box.height > 0) return [box.x, box.y, box.width, box.height];
  const own = ['width', 'height'].map((name) => Number.parseFloat(svg.getAttribute(name) ?? ''));
  const [width = 0, height = 0] = own.every((side) => side > 0) ? own : shownSize(svg);
  return [0, 0, width, height];
}

function shownSize(svg: SVGSVGElement): [number, number] {
  const { width, height } = svg.getBoundingClientRect();
  return [width, height];
}

/** The copy belongs to a document without a window: nothing in it is loaded, nothing runs. */
function paintedCopy(svg: SVGSVGElement): Element {
  const copy = document.implementation.createDocument(null, null).importNode(svg, true);
  const shapes = [...copy.querySelectorAll<SVGElement>(SHAPES)];
  [...svg.querySelectorAll(SHAPES)].forEach((original, at) => {
    if (original.closest(DEFINED)) return;
    const style = getComputedStyle(original);
    for (const name of PAINT) shapes[at]?.style.setProperty(name, style.getPropertyValue(name));
  });
  for (const each of [copy, ...copy.querySelectorAll<SVGElement>('[filter], [style*=filter]')]) {
    each.removeAttribute('filter');
    each.style.removeProperty('filter');
  }
  for (const each of copy.querySelectorAll('filter, foreignObject')) each.remove();
  for (const name of ['class', 'style', 'opacity', 'visibility', 'display']) copy.removeAttribute(name);
  return copy;
}
