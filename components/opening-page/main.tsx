import { render } from 'preact';
import { OpeningPage } from './opening-page';

render(<OpeningPage />, document.body);
