import { useEffect, useRef, useState } from 'react';
import { digits, show } from './page.mjs';
import { h, start } from './react-page.mjs';

/** The split field of many tutorials: one state per box, focus by refs, no paste. */
start(() => {
  const [code, setCode] = useState(Array(digits).fill(''));
  const boxes = useRef([]);
  useEffect(() => show(code.join('')), [code]);
  const onChange = (i) => (event) => {
    if (!/^\d?$/.test(event.target.value)) return;
    setCode(code.map((digit, k) => (k === i ? event.target.value : digit)));
    if (event.target.value) boxes.current[i + 1]?.focus();
  };
  return code.map((value, i) =>
    h('input', {
      key: i,
      value,
      maxLength: 1,
      ref: (box) => {
        boxes.current[i] = box;
      },
      onChange: onChange(i),
    }),
  );
});
