import IMask from 'imask';
import { digits, draw, show } from './page.mjs';

const [box] = draw('<input>');
const mask = IMask(box, { mask: digits === 6 ? '000 000' : '0000 0000', lazy: false });
mask.on('accept', () => show(mask.unmaskedValue));
