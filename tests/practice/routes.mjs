import { createEnrolments } from './enrol-pages.mjs';
import { fieldPages } from './fields.mjs';
import { createMigrations } from './migration.mjs';
import * as pages from './pages.mjs';
import { acceptCode, createPeople, otpOptions } from './people.mjs';
import { samplePages } from './samples.mjs';

const WIDGETS = ['plain', 'split', 'frame'];
const NAME_TAKEN = 'That name is taken.';
const NOT_RIGHT = 'Name or password is not right.';
const WRONG_CODE = 'That code is not right. Wait for the next one and try again.';

const widgetOf = (query) => (WIDGETS.includes(query.get('widget')) ? query.get('widget') : 'plain');

/**
 * What the site answers, by method and path. A route gets the visit, the query and the posted form, and returns
 * `{to}` to send the visitor on, or `{title, body, status}`. `now` is the site's clock in ms.
 */
export function createRoutes(now) {
  const people = createPeople();
  const migrations = createMigrations();
  const routes = {
    ...createEnrolments(now),
    'GET /': ({ person }) => ({ title: 'Practise your second factor', body: pages.home(person) }),

    'GET /signup': () => ({ title: 'Sign up', body: pages.nameAndPassword('/signup', 'Sign up') }),
    'POST /signup'(visit, _query, form) {
      const person = people.signUp(form.get('name'), form.get('password'));
      if (!person) {
        const body = pages.nameAndPassword('/signup', 'Sign up', NAME_TAKEN);
        return { status: 409, title: 'Sign up', body };
      }
      visit.person = person;
      return { to: '/mfa' };
    },

    'GET /mfa'({ person }, query) {
      if (!person) return { to: '/login' };
      if (person.mfa) return { to: '/welcome' };
      const options = otpOptions(query);
      if (!options) return { status: 400, title: 'Not on offer', body: '<p>We do not offer that.</p>' };
      Object.assign(person.otp, options);
      return { title: 'Set up your second factor', body: pages.mfaSetup(person) };
    },
    'POST /mfa'({ person }, _query, form) {
      if (!person) return { to: '/login' };
      if (!person.mfa && !acceptCode(person, form.get('code'), now())) {
        return { status: 422, title: 'Set up your second factor', body: pages.mfaSetup(person, WRONG_CODE) };
      }
      person.mfa = true;
      return { to: '/welcome' };
    },

    'GET /login'(_visit, query) {
      return { title: 'Log in', body: pages.nameAndPassword(`/login?widget=${widgetOf(query)}`, 'Log in') };
    },
    'POST /login'(visit, query, form) {
      const person = people.withPassword(form.get('name'), form.get('password'));
      const widget = widgetOf(query);
      if (!person) {
        const body = pages.nameAndPassword(`/login?widget=${widget}`, 'Log in', NOT_RIGHT);
        return { status: 401, title: 'Log in', body };
      }
      Object.assign(visit, person.mfa ? { person: null, half: person } : { person, half: null });
      return { to: person.mfa ? `/login/code?widget=${widget}` : '/welcome' };
    },

    'GET /login/code': ({ half }, query) => codePage(half, query),
    'GET /login/code/field': ({ half }) =>
      half
        ? {
            title: 'Code',
            bare: true,
            body: pages.codeForm('/login/code?widget=frame', 'Log in', half.otp.digits),
          }
        : { to: '/login' },
    'POST /login/code'(visit, query, form) {
      if (!visit.half) return { to: '/login' };
      if (!acceptCode(visit.half, form.get('code'), now())) {
        return { ...codePage(visit.half, query, WRONG_CODE), status: 422 };
      }
      Object.assign(visit, { person: visit.half, half: null });
      return { to: '/welcome' };
    },

    'GET /welcome': ({ person }) =>
      person ? { title: 'Welcome', body: pages.signedIn(person) } : { to: '/login' },
    'POST /logout'(visit) {
      Object.assign(visit, { person: null, half: null });
      return { to: '/' };
    },
  };
  for (const [name, [title, body]] of Object.entries(samplePages)) {
    routes[`GET /qr/${name}`] = () => ({ title, body });
  }
  for (const [name, [title, body]] of Object.entries(fieldPages)) {
    routes[`GET /fields/${name}`] = () => ({ title, body });
  }
  routes['GET /qr/migration'] = (_visit, query) => migrations(query);
  return routes;
}

function codePage(half, query, error) {
  if (!half) return { to: '/login' };
  const widget = widgetOf(query);
  const script = widget === 'split' ? '/split.js' : '';
  return { title: 'One more step', body: pages.codePage(half, widget, error), script };
}
