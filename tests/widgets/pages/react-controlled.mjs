import { digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

start(() => {
  const [code, setCode] = useCode();
  const onChange = ({ target }) => setCode(target.value.replace(/\D/g, '').slice(0, digits));
  return h('input', { value: code, onChange, inputMode: 'numeric' });
});
