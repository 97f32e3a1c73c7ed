const codeField = (label, name) =>
  `<p><label>${label} <input name="${name}" inputmode="numeric" autocomplete="one-time-code" maxlength="6"></label></p>`;

/** Pages with fields that need a second look, by the end of their path: title and body. */
export const fieldPages = {
  two: [
    'Set your authenticator right',
    `<form>${codeField('Code from your authenticator', 'first')}
    ${codeField('The next code from your authenticator', 'second')}<button>Go on</button></form>`,
  ],
};
