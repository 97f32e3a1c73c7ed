/**
 * What does not fit the box that a screen of ours is drawn in: the screen scrolls sideways, something stands out of it, or a
 * text is cut. A line for each. Names that the user gave may be cut, where they stand whole in a title. Runs in the page.
 */
export function unfit(): string[] {
  const root = document.querySelector('.popup, .page') as HTMLElement;
  const edge = root.getBoundingClientRect().right;
  const brush = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const widthOf = (text: string, like: Element) => {
    brush.font = getComputedStyle(like).font;
    return brush.measureText(text).width;
  };
  const inside = (box: HTMLElement) => {
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  };
  const wrong = (box: HTMLElement): string => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const own = [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (box.getBoundingClientRect().right > edge + 1) return 'stands out';
    if (own && overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) return 'is cut';
    if (own && overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1) return 'is cut below';
    // A button that is too narrow lets its text stand out of it.
    if (own && box.matches('button, option, label, legend') && box.scrollWidth > box.clientWidth + 1)
      return 'is too narrow';
    if (box instanceof HTMLSelectElement && !fitsSelect(box)) return 'cuts its choice';
    if (box instanceof HTMLInputElement && widthOf(box.placeholder, box) > inside(box) + 1)
      return 'cuts its placeholder';
    return '';
  };
  const ARROW = 16;
  const fitsSelect = (box: HTMLSelectElement) =>
    widthOf(box.selectedOptions[0]?.text ?? '', box) <= inside(box) - ARROW + 1;
  const isSeen = (box: HTMLElement) => [...box.getClientRects()].some(({ width }) => width > 1); // not for ears alone
  const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (box) => box.checkVisibility() && isSeen(box) && !box.closest('[title], svg'),
  );
  const lines = seen.flatMap((box) => {
    const what = wrong(box);
    return what
      ? [`${box.tagName.toLowerCase()}.${box.className} ${what}: ${box.textContent?.slice(0, 80)}`]
      : [];
  });
  const page = document.scrollingElement as HTMLElement;
  const sideways = [page, root].filter((box) => box.scrollWidth > box.clientWidth + 1);
  return [...sideways.map((box) => `${box.tagName.toLowerCase()} scrolls sideways`), ...lines];
}
