import { render } from 'preact';
import { App } from '../../components/app';

render(<App place="page" />, document.getElementById('app') as HTMLElement);
