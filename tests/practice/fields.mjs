const codeField = (label, name) =>
  `<p><label>${label} <input name="${name}" inputmode="numeric" autocomplete="one-time-code" maxlength="6"></label></p>`;

/** Pages with fields that need a second look, by the end of their path: title and body. */
export const fieldPages = {
  two: [
    'Two people sign',
    `<form>${codeField('Code from the authenticator of the first', 'first')}
    ${codeField('Code from the authenticator of the other', 'second')}<button>Go on</button></form>`,
  ],
};
