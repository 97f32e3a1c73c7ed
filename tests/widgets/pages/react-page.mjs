import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { app, old, show } from './page.mjs';

export { createElement as h, useState } from 'react';

/** The code as React's own state, shown after every change of it. */
export function useCode() {
  const [code, setCode] = useState(old);
  useEffect(() => show(code), [code]);
  return [code, setCode];
}

export function start(Component) {
  createRoot(app).render(createElement(Component));
}
