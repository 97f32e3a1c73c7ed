import { PASSWORD, REGISTRATION_CODE, sealedLink } from '../practice/entrust.mjs';

/** An activation for Entrust's app, step by step, and what is to be known of OS2faktor, in the popup that shows the list. */
export async function shootEntrust({ popup, shoot }) {
  const open = () => popup.clickOn('section.card details summary');
  await popup.click('button', 'Add account');
  await popup.clickOn('details:not(form *) summary');
  await popup.see('After five wrong codes');
  await shoot('os2faktor-help');
  await popup.fill('Secret or otpauth link', sealedLink());
  await popup.fill('Activation password', '00000000');
  await popup.press('Enter');
  await popup.see('This password does not open the QR');
  await shoot('entrust-password');
  await popup.fill('Activation password', PASSWORD);
  await popup.press('Enter');
  await popup.wait('textbox', 'Registration code');
  await open();
  await popup.see('Text for IT');
  await shoot('entrust-opened');
  await popup.fill('Registration code', REGISTRATION_CODE);
  await popup.press('Enter');
  await popup.wait('textbox', 'Code in the Entrust app');
  await open();
  await popup.see('Which of these does the Entrust app show?');
  await shoot('entrust-compare');
  await popup.click('button', 'Cancel');
}
