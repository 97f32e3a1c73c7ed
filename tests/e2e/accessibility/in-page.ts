/** Looks into a screen of ours; each function runs in the page and gives a line for each fault. */

/** What a person presses, types in or chooses from; a file input stands behind a button. */
export const CONTROLS = 'button, a[href], input:not([type=file]), select, textarea, summary, [tabindex="0"]';

/** Between two colours as `getComputedStyle` writes them (WCAG 2.2, contrast ratio). */
declare function contrastOf(one: string, other: string): number;

/** Of what has the focus: that it is not shown by an outline of 2 px that stands out 3 to 1, not in sight, too small. */
declare function focusFaults(control: HTMLElement): string[];

/** Gives the page `contrastOf` and `focusFaults`, which the functions below need. */
export function addMeasures(): void {
  const luminance = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((value) => Number(value) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const faults = (control: HTMLElement): string[] => {
    const page = getComputedStyle(document.documentElement).backgroundColor;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    const box = control.getBoundingClientRect();
    const line = control.getClientRects()[0] ?? box; // a link may go over two lines
    const [x, y] = [line.left + Math.min(line.width / 2, 60), line.top + line.height / 2];
    const top = document.elementFromPoint(x, y);
    const isSeen =
      top && (control.contains(top) || (top.contains(control) && top.matches('main *, aside *, label')));
    return [
      !control.matches(':focus-visible') && 'is not shown to have the focus',
      (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && `has an outline of ${outlineWidth}`,
      contrast(outlineColor, page) < 3 && `has an outline of ${outlineColor} on ${page}`,
      !isSeen && `is out of sight, or covered by ${top?.outerHTML.slice(0, 90)}`,
      control.matches('button') && (box.width < 24 || box.height < 24) && 'is small when it has the focus',
    ].filter((fault) => typeof fault === 'string');
  };
  Object.assign(globalThis, { contrastOf: contrast, focusFaults: faults });
}

/** Controls that are smaller than 24 px each way: with their label, and but for links inside a sentence (WCAG 2.5.8). */
export function smallTargets(controls: string): string[] {
  const boxOf = (control: Element) => {
    const label = control.matches('[type=checkbox], [type=radio]') ? control.closest('label') : null;
    return (label ?? control).getBoundingClientRect();
  };
  const isInSentence = (control: Element) =>
    control.matches('a') &&
    [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && node.textContent?.trim(),
    );
  return [...document.querySelectorAll(controls)].flatMap((control) => {
    const { width, height } = boxOf(control);
    const isGone = !control.checkVisibility() || width <= 1; // one that is only there while it has the focus
    if (isGone || isInSentence(control) || (width >= 24 && height >= 24)) return [];
    return [`${control.outerHTML.slice(0, 90)} is ${Math.round(width)} × ${Math.round(height)}`];
  });
}

/** Gives each control the focus in turn, after a key, and then back: what does not take it, or shows it badly. */
export function hiddenFocus(controls: string): string[] {
  const was = document.activeElement as HTMLElement | null;
  const seen = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => control.checkVisibility() && control.tabIndex >= 0 && !control.matches(':disabled'),
  );
  was?.blur(); // giving it to what has it does not bring that into sight
  const lines = seen.flatMap((control) => {
    control.focus();
    const faults = document.activeElement === control ? focusFaults(control) : ['does not take the focus'];
    return faults.map((fault) => `${control.outerHTML.slice(0, 90)} ${fault}`);
  });
  if (was && was !== document.body) was.focus();
  else (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return lines;
}

/** Icons and rings whose strokes do not stand out 3 to 1 from what is behind them, and what moves by itself. */
export function faintOrMoving(): string[] {
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isThere = !/^rgba\(.*, 0\)$/.test(backgroundColor);
    return isThere || !element.parentElement ? backgroundColor : behind(element.parentElement);
  };
  const drawn = [...document.querySelectorAll('svg.icon, .time-left .rest')].filter(
    (each) => each.checkVisibility() && !each.closest(':disabled'),
  );
  const faint = drawn.flatMap((each) => {
    const { stroke } = getComputedStyle(each);
    const ground = behind(each);
    return contrastOf(stroke, ground) >= 3
      ? []
      : [`${each.outerHTML.slice(0, 90)} in ${stroke} on ${ground}`];
  });
  return [...faint, ...document.getAnimations().map(() => 'something moves by itself')];
}
