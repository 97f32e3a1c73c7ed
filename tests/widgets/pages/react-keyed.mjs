import { digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

/** A key that changes with the state: every digit puts a new element in the place of the old one. */
start(() => {
  const [code, setCode] = useCode();
  const onChange = ({ target }) => setCode(target.value.slice(0, digits));
  return h('input', { key: code, defaultValue: code, autoFocus: true, onChange });
});
