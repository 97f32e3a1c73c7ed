import { render } from 'preact';
import { App } from '../../components/app';

render(<App place="popup" />, document.getElementById('app') as HTMLElement);
