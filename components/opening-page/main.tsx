import { render } from 'preact';
import { OpeningPage } from './opening-page';
import { readersLanguage, speak } from './text';

speak(readersLanguage());
render(<OpeningPage />, document.body);
