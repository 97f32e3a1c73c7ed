import TextField from '@mui/material/TextField';
import { h, start, useCode } from './react-page.mjs';

start(() => {
  const [value, setCode] = useCode();
  return h(TextField, { label: 'Code', value, onChange: ({ target }) => setCode(target.value) });
});
