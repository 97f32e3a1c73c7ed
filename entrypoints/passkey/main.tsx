import { render } from 'preact';
import { PasskeyWindow } from '../../components/passkey-window';

const task = location.search === '?add' ? 'add' : 'unlock';

render(<PasskeyWindow task={task} />, document.getElementById('app') as HTMLElement);
