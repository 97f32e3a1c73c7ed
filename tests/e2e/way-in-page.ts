/** Run in a page of tests/practice/coach-pages.mjs: what is to be seen of its link with the id `way`. */
export const wayState = () => {
  const roots = [
    document,
    document.querySelector('x-choice')?.shadowRoot,
    document.querySelector('iframe')?.contentDocument,
  ];
  const way = roots.flatMap((root) => root?.querySelector<HTMLElement>('#way') ?? [])[0];
  if (!way) return null;
  const { top, bottom } = way.getBoundingClientRect();
  const frame = way.ownerDocument.defaultView?.frameElement?.getBoundingClientRect().top ?? 0;
  const view = way.ownerDocument.defaultView as Window;
  const { outlineStyle, outlineWidth } = view.getComputedStyle(way);
  return {
    marked: outlineStyle === 'solid' && outlineWidth === '4px',
    inView: top + frame >= 0 && bottom + frame <= innerHeight,
    animations: way.getAnimations().length,
  };
};

/** Run in a page: whatever a mark could leave behind, and what was pressed or has the focus. */
export const traces = () => ({
  html: document.documentElement.outerHTML,
  pressed: (globalThis as { pressed?: number }).pressed,
  focus: document.activeElement?.tagName,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
});
