/** Run in a page of tests/practice/coach-pages.mjs: what is to be seen of its link with the id `lead`. */
export const leadState = () => {
  const roots = [
    document,
    document.querySelector('x-choice')?.shadowRoot,
    document.querySelector('iframe')?.contentDocument,
  ];
  const lead = roots.flatMap((root) => root?.querySelector<HTMLElement>('#lead') ?? [])[0];
  if (!lead) return null;
  const { top, bottom } = lead.getBoundingClientRect();
  const frame = lead.ownerDocument.defaultView?.frameElement?.getBoundingClientRect().top ?? 0;
  const view = lead.ownerDocument.defaultView as Window;
  const { outlineStyle, outlineWidth } = view.getComputedStyle(lead);
  return {
    marked: outlineStyle === 'solid' && outlineWidth === '4px',
    inView: top + frame >= 0 && bottom + frame <= innerHeight,
    animations: lead.getAnimations().length,
  };
};

/** Run in a page: whatever a mark could leave behind, and what was pressed or has the focus. */
export const traces = () => ({
  html: document.documentElement.outerHTML,
  pressed: (globalThis as { pressed?: number }).pressed,
  focus: document.activeElement?.tagName,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
});
