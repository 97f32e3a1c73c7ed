import { enpassRoutes } from './enpass.mjs';
import { entrustRoutes } from './entrust.mjs';
import { microsoftRoutes } from './microsoft.mjs';
import { olderMicrosoftRoutes } from './microsoft-older.mjs';
import { os2faktorRoutes } from './os2faktor.mjs';
import { phenixidRoutes } from './phenixid.mjs';

const START = `<p>Five ways in which organisations in the Nordic countries have people set up a second factor, with the
turns where their guides warn that people go wrong. The organisations are made up, and so is every word but the names of
links and buttons. Any user name and password will do; every code is really checked. Each is in its own language.</p>
<ol>
<li>Microsoft at a Norwegian university: <a href="/guides/microsoft">the newer page</a> (English), <a
href="/guides/microsoft/older">the older one</a> (Norwegian), then <a href="/guides/microsoft/login">sign in</a></li>
<li>PhenixID Pocket Pass at a Swedish region: <a href="/guides/phenixid">set up</a>, then <a
href="/guides/phenixid/citrix">sign in</a> (Swedish)</li>
<li>OS2faktor at a Danish municipality: <a href="/guides/os2faktor">set up</a>, then <a
href="/guides/os2faktor/login">sign in</a> (Danish)</li>
<li>Entrust at a Danish agricultural house: <a href="/guides/entrust">set up</a>, then <a
href="/guides/entrust/login">sign in</a> (Danish)</li>
<li>Enpass: <a href="/guides/enpass">what it was needed for</a>, and how it goes without it (Norwegian)</li>
</ol>`;

/** The pages of five guides, by method and path; a visit keeps its own keys. `now` is the site's clock in ms. */
export const createGuides = (now) => ({
  'GET /guides': () => ({ title: 'Five guides', body: START }),
  ...microsoftRoutes(now),
  ...olderMicrosoftRoutes(now),
  ...phenixidRoutes(now),
  ...os2faktorRoutes(now),
  ...entrustRoutes(now),
  ...enpassRoutes(now),
});
