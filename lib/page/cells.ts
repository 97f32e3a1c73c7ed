import { pngOf, SMALLEST } from './draw';

/** The largest QR has 177 modules; room for its margin on both sides. */
const MOST = 190;
const CELL = 6;
const NO_COLOUR = /^(?:transparent|rgba\(.*, 0\))$/;

/** A QR built of elements, a cell for each module, as the address of a PNG. Null where it is none. */
export function drawnCells(element: Element): string | null {
  const rows = rowsOf(element);
  const [first] = rows;
  const width = first?.length ?? 0;
  if (!first || !fits(rows.length) || !fits(width) || rows.some(({ length }) => length !== width))
    return null;
  return pngOf(width * CELL, rows.length * CELL, (context) => {
    rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        context.fillStyle = colourOf(cell);
        context.fillRect(x * CELL, y * CELL, CELL, CELL);
      });
    });
  });
}

/** Whether it is worth asking: as many children as a QR has rows, or modules. */
export function mayBeCells(element: Element): boolean {
  return element.tagName === 'TABLE' || element.childElementCount >= SMALLEST;
}

function fits(count: number): boolean {
  return count >= SMALLEST && count <= MOST;
}

/** Row elements with a cell element for each module, or all cells in one element. A cell with a span counts as several. */
function rowsOf(element: Element): Element[][] {
  if (element.tagName === 'TABLE')
    return [...(element as HTMLTableElement).rows].map(({ cells }) => [...cells].flatMap(spread));
  const children = [...element.children];
  if (fits(children.length)) return children.map((row) => [...row.children]);
  const side = Math.sqrt(children.length);
  if (!Number.isInteger(side) || !fits(side)) return [];
  return Array.from({ length: side }, (_, y) => children.slice(y * side, (y + 1) * side));
}

function spread(cell: HTMLTableCellElement): Element[] {
  return Array.from({ length: Math.min(cell.colSpan, MOST) }, () => cell);
}

/** The cell's own colour, or that of what is in it, or of its row. */
function colourOf(cell: Element): string {
  const asked = [cell, cell.firstElementChild, cell.parentElement];
  const colours = asked.map((each) => (each ? getComputedStyle(each).backgroundColor : 'transparent'));
  return colours.find((colour) => !NO_COLOUR.test(colour)) ?? '#fff';
}
