import type { Seen } from './seen';

/** Pages for a code that is sent: by text message, e-mail, voice. */
export const sent: Seen[] = [
  {
    site: 'ACOS CMS e-mail code, nb',
    source: 'acos.no/cms-hjelp palogging, markup minimal',
    lang: 'nb',
    wants: 'sent',
    html: `<title>Logg inn</title><h1>To-faktor</h1><p>Skriv inn koden vi har sendt deg på e-post. Husk å sjekke søppelpost.</p><form><input type="text"><button>Logg inn</button></form><a href="#">Velg annen to-faktor-metode</a>`,
  },
  {
    site: 'Amazon shop SMS, en',
    source: 'memory',
    lang: 'en',
    wants: 'sent',
    html: `<title>Two-Step Verification</title><form id="auth-mfa-form"><h1>Two-Step Verification</h1><p>For added security, please enter the One Time Password (OTP) that has been sent to a phone number ending in 412</p>
      <label for="auth-mfa-otpcode">Enter OTP:</label><input type="tel" maxlength="20" id="auth-mfa-otpcode" autocomplete="off" name="otpCode" class="a-input-text a-span12">
      <label><input type="checkbox" name="rememberDevice">Don't require OTP on this browser</label><input type="submit" value="Sign in"><a href="#">Didn't receive the OTP?</a></form>`,
  },
  {
    site: 'Amplify Authenticator SMS, nb',
    source: 'aws-amplify/amplify-ui dictionaries nb.ts, constants.ts',
    lang: 'nb',
    wants: 'sent',
    html: `<form data-amplify-form data-amplify-authenticator-confirmsignin method="post"><fieldset><h3 class="amplify-heading">Bekreft SMS-kode</h3><p class="amplify-authenticator__subtitle">Koden din er på vei. For å logge inn, skriv inn koden vi sendte tekstmelding til +47*****412. Det kan ta et minutt for å komme frem.</p>
      <label for="amplify-id-3" class="amplify-label">Kode *</label><input class="amplify-input" id="amplify-id-3" name="confirmation_code" type="text" autocomplete="one-time-code" placeholder="Kode" required>
      <button type="submit">Bekreft</button><button type="button">Tilbake til innlogging</button></fieldset></form>`,
  },
  {
    site: 'Amplify confirm sign-up, fr',
    source: 'aws-amplify/amplify-ui dictionaries fr.ts',
    lang: 'fr',
    wants: 'sent',
    html: `<form data-amplify-form data-amplify-authenticator-confirmsignup method="post"><fieldset><h3 class="amplify-heading">Nous vous avons envoyé un code</h3><span>Votre code est en route. Pour vous connecter entrez le code reçu sur cette adresse email k***@e***. Cela peut prendre quelques minutes.</span>
      <label for="amplify-id-4" class="amplify-label">Code de confirmation</label><input class="amplify-input" id="amplify-id-4" name="confirmation_code" type="text" autocomplete="one-time-code" placeholder="Saisissez votre code de confirmation" required>
      <button type="submit">Confirmer</button><button type="button">Renvoyer le code</button></fieldset></form>`,
  },
  {
    site: 'Atlassian e-mail code, six boxes',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'sent',
    html: `<title>Verify your email</title><h5>We've emailed you a code</h5><p>To continue, enter the code we've sent to: <b>kim@example.com</b></p><form><div data-testid="otp-input"><input box id="otp-input-0" type="text" maxlength="1" autocomplete="off" aria-label="Digit 1 of 6"><input box id="otp-input-1" type="text" maxlength="1" autocomplete="off" aria-label="Digit 2 of 6">
      <input box id="otp-input-2" type="text" maxlength="1" autocomplete="off" aria-label="Digit 3 of 6"><input box id="otp-input-3" type="text" maxlength="1" autocomplete="off" aria-label="Digit 4 of 6"><input box id="otp-input-4" type="text" maxlength="1" autocomplete="off" aria-label="Digit 5 of 6"><input box id="otp-input-5" type="text" maxlength="1" autocomplete="off" aria-label="Digit 6 of 6"></div>
      <button>Verify</button><a href="#">Didn't receive an email? Resend email</a></form>`,
  },
  {
    site: 'Auth0 MFA email',
    source: 'auth0-samples/auth0-acul-samples mfa-email-challenge locales/en.json',
    lang: 'en',
    wants: 'sent',
    html: `<title>Enter your email code to log in</title><h1>Verify Your Identity</h1><p>We've sent an email with your code to</p><form><label for="email">Email</label><input id="email" name="email" value="ki*****@exam******" disabled>
      <label for="code">Enter the code*</label><input id="code" name="code" type="text" inputmode="numeric" placeholder="" autocomplete="one-time-code" autofocus>
      <input type="checkbox" id="rememberDevice"><label for="rememberDevice">Remember this device for 30 days</label><button type="submit">Continue</button></form><p>Didn't receive an email? <span>Resend in 27s</span></p><button>Try another method</button>`,
  },
  {
    site: 'Auth0 MFA SMS',
    source: 'auth0-samples/auth0-acul-samples mfa-sms-challenge form and locales/en.json',
    lang: 'en',
    wants: 'sent',
    html: `<title>Verify Your Identity - MFA</title><h1>Verify Your Identity</h1><p>We've sent a text message to:</p><form><label for="phoneNumber">Phone Number</label><input id="phoneNumber" name="phoneNumber" value="XXXXXXX891" disabled>
      <label for="code">Enter the 6-digit code*</label><input id="code" name="code" type="text" inputmode="numeric" placeholder="" autocomplete="one-time-code" autofocus>
      <input type="checkbox" id="rememberDevice"><label for="rememberDevice">Remember this device for 30 days</label><button type="submit">Continue</button></form><p>Didn't receive a code? <a href="#">Resend</a> or <a href="#">get a call</a></p><button>Try another method</button>`,
  },
  {
    site: 'Authelia, e-mail identity check, da',
    source:
      'authelia/authelia web/src/views/Settings/Common/IdentityVerificationDialog.tsx, components/OneTimeCodeTextField.tsx, locales/da-DK',
    lang: 'da',
    wants: 'sent',
    html: `<title>Settings - Authelia</title>
      <div role="dialog" id="dialog-verify-one-time-code"><h2>Identitetsbekræftelse</h2>
      <p>For at udføre denne handling politik håndhævelse kræver yderligere identitet verifikation og en Engangskode er blevet sendt til din e-mail</p>
      <label for="one-time-code">One-Time Code</label><input id="one-time-code" class="tracking-[0.5rem] text-center uppercase" spellcheck="false" code>
      <button id="dialog-cancel">Annuller</button><button id="dialog-verify">Verificér</button></div>`,
  },
  {
    site: 'Authelia, e-mail identity check, fr',
    source:
      'authelia/authelia web/src/views/Settings/Common/IdentityVerificationDialog.tsx, components/OneTimeCodeTextField.tsx, locales/fr-FR',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Settings - Authelia</title>
      <div role="dialog" id="dialog-verify-one-time-code"><h2>Vérification d'identité</h2>
      <p>Pour exécuter cette action, l'application de la politique de mise en œuvre nécessite une vérification d'identité supplémentaire et un code unique a été envoyé à votre adresse e-mail</p>
      <label for="one-time-code">One-Time Code</label><input id="one-time-code" class="tracking-[0.5rem] text-center uppercase" spellcheck="false" code>
      <button id="dialog-cancel">Annuler</button><button id="dialog-verify">Vérifier</button></div>`,
  },
  {
    site: 'authentik, SMS',
    source:
      'goauthentik/authentik web/src/flow/stages/authenticator_validate/AuthenticatorValidateStageCode.ts',
    lang: 'en',
    wants: 'sent',
    html: `<title>authentik</title>
      <ak-stage-authenticator-validate-code><template shadowrootmode="open"><form class="pf-c-form"><div class="form-control-static">kari <a href="#">Not you?</a></div>
      <div class="icon-description"><i class="fa fa-mobile-alt" aria-hidden="true"></i><p>A code has been sent to you via SMS.</p></div>
      <ak-form-element class="pf-c-form__group"><template shadowrootmode="open"><label class="pf-c-form__label"><span class="pf-c-form__label-text">Authentication code</span><span>*</span></label><slot></slot></template>
      <input type="text" name="code" inputmode="numeric" pattern="[0-9]*" placeholder="Please enter your code" autofocus autocomplete="one-time-code" class="pf-c-form-control" value="" required code></ak-form-element>
      <button type="submit" class="pf-c-button pf-m-primary pf-m-block">Continue</button></form></template></ak-stage-authenticator-validate-code>`,
  },
  {
    site: 'Bank 3-D Secure SMS, fi',
    source: 'memory',
    lang: 'fi',
    wants: 'sent',
    html: `<title>Verified by Visa</title><h1>Vahvista maksu</h1><p>Verkkokauppa: Esimerkki Oy. Summa: 49,90 EUR. Kortti: **** 4821</p><p>Lähetimme kertakäyttöisen vahvistuskoodin tekstiviestillä numeroon +358 ** *** 12.</p><form><label for="otp">Vahvistuskoodi</label><input id="otp" name="otpCode" type="text" inputmode="numeric" maxlength="6" autocomplete="off"><label for="pin">Verkkomaksamisen salasana</label><input id="pin" type="password" name="staticPw"><button>Vahvista</button><a href="#">Lähetä koodi uudelleen</a><a href="#">Peruuta</a></form>`,
  },
  {
    site: 'better-auth-ui sent code',
    source:
      'daveyplate/better-auth-ui src/components/auth/forms/two-factor-form.tsx, src/localization/auth-localization.ts',
    lang: 'en',
    wants: 'sent',
    html: `<title>Two-Factor</title>
  <div data-slot="card-title">Two-Factor</div><div data-slot="card-description">Please enter your one-time password to continue</div>
  <form class="grid w-full gap-6"><div class="flex items-center justify-between"><label for=":r3:-form-item">One-Time Password</label><a href="/auth/recover-account">Forgot authenticator?</a></div>
  <div data-input-otp-container="true"><div data-slot="input-otp-slot"></div><input id=":r3:-form-item" name="code" autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
  <button type="submit">Verify code</button><button type="button" disabled>Resend code (58)</button><button type="button">Continue with Authenticator</button></form>`,
  },
  {
    site: 'Bitwarden web vault, e-mail code, sv',
    source: 'bitwarden/web src/app/accounts/two-factor.component.html, src/locales/sv/messages.json',
    lang: 'sv',
    wants: 'sent',
    html: `<title>E-post | Bitwarden Web Vault</title>
      <form class="container" autocomplete="off"><p class="lead text-center mb-4">E-post</p><div class="card-body">
      <p>Ange den 6-siffriga verifieringskoden som har skickats till k***i@example.se.</p>
      <div class="form-group"><label for="code" class="sr-only">Verifieringskod</label>
      <input id="code" type="text" name="Code" class="form-control" required inputmode="tel" autocomplete="off" autocapitalize="none" spellcheck="false" code>
      <small class="form-text"><a href="#">Skicka e-postmeddelandet med verifieringskoden igen</a></small></div>
      <div class="form-check"><input id="remember" type="checkbox" name="Remember" class="form-check-input"><label for="remember">Kom ihåg mig</label></div><hr>
      <button type="submit" class="btn btn-primary"><span>Fortsätt</span></button><a href="#" class="btn">Avbryt</a><a href="#">Använd en annan metod för tvåstegsverifiering</a></div></form>`,
  },
  {
    site: 'BookWyrm confirm e-mail, sv',
    source:
      'bookwyrm-social/bookwyrm bookwyrm/templates/confirm_email/confirm_email.html, locale/sv_SE (first sentence left in English as in the template)',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Bekräfta e-postadress</title>
  <h1 class="title">Bekräfta e-postadress</h1>
  <p>A confirmation code has been sent to the email address you used to register your account.</p>
  <form name="confirm" method="post" action="/confirm-email"><label class="label" for="confirmation_code">Bekräftelsekod:</label>
  <div class="field has-addons"><input class="input" type="text" name="code" id="confirmation_code" required code><button class="button is-primary" type="submit">Skicka in</button></div></form>
  <button type="button" data-modal-open="resend_form">Can't find your code?</button>`,
  },
  {
    site: 'Canvas code to phone',
    source: 'instructure/canvas-lms app/views/login/otp/new.html.erb',
    lang: 'en',
    wants: 'sent',
    html: `<title>Multi-factor Authentication</title><h2 class="ic-Login-confirmation__headline">Multi-factor Authentication</h2><div><p>A verification code has been sent to your phone. Please enter it here.</p></div>
      <form id="login_form" class="ic-Form-group"><label class="ic-Label" for="otp_login_verification_code">Verification Code:</label><input class="ic-Input" autocomplete="off" type="text" name="otp_login[verification_code]" id="otp_login_verification_code"><button type="submit">Verify</button>
      <input type="checkbox" name="otp_login[remember_me]" id="otp_login_remember_me"><label for="otp_login_remember_me">Remember this computer</label></form>`,
  },
  {
    site: 'Careeria SMS, sv-FI',
    source: 'careeria.fi/sv/nyhet/mfa, markup minimal',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Logga in</title><h1>Multifaktorautentisering</h1><p>Vi har skickat en engångskod som ett textmeddelande till din telefon.</p><form><label>Engångskod <input type="text"></label><button>Logga in</button></form>`,
  },
  {
    site: 'Clerk email code at sign-in, de',
    source: 'clerk/javascript localizations de-DE.ts',
    lang: 'de',
    wants: 'sent',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Überprüfen Sie Ihren Posteingang</h1><p class="cl-headerSubtitle">weiter zu Beispiel</p><p>kim@example.de <button aria-label="Edit"></button></p>
      <div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true"></div>
      <button disabled>Code erneut senden (29)</button><button>Fortsetzen</button><a href="#">Verwenden Sie eine andere Methode</a></div>`,
  },
  {
    site: 'Clerk email code, fr',
    source: 'clerk/javascript localizations fr-FR.ts',
    lang: 'fr',
    wants: 'sent',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Vérifiez votre messagerie</h1><p class="cl-headerSubtitle">pour continuer vers Exemple</p><div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true"></div>
      <button>Vous n'avez pas reçu de code ? Renvoyer</button><button>Continuer</button><a href="#">Utiliser une autre méthode</a></div>`,
  },
  {
    site: 'Clerk phone code, da',
    source: 'clerk/javascript localizations da-DK.ts',
    lang: 'da',
    wants: 'sent',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Tjek din telefon</h1><p class="cl-headerSubtitle">To continue, please enter the verification code sent to your phone</p><div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true"></div>
      <button>Send kode igen</button><button>Fortsæt</button><a href="#">Brug en anden metode</a></div>`,
  },
  {
    site: 'Clerk phone code, sv',
    source: 'clerk/javascript localizations sv-SE.ts',
    lang: 'sv',
    wants: 'sent',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Kolla din telefon</h1><p class="cl-headerSubtitle">För att fortsätta, vänligen ange verifieringskoden som skickats till din telefon</p>
      <div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true"></div>
      <button disabled>Skicka koden igen (30)</button><button>Fortsätt</button><a href="#">Använd en annan metod</a></div>`,
  },
  {
    site: 'diasend e-mail code, sv',
    source: 'support.diasend.com 360009309977, markup minimal',
    lang: 'sv',
    wants: 'sent',
    html: `<title>diasend</title><h2>Tvåfaktorsautentisering</h2><p>En autentiseringskod har skickats till kim@example.se. Koden är giltig i 3 minuter.</p><form><input type="text" placeholder="Autentiseringskod" maxlength="6"><button>Skicka</button><button type="button">Skicka om autentiseringskod</button></form>`,
  },
  {
    site: 'Doctolib, fr',
    source: 'memory',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Connexion | Doctolib</title>
  <h1>Vérifiez votre identité</h1><p>Saisissez le code à 6 chiffres que nous venons d'envoyer au 06 ** ** ** 12.</p>
  <form><label for="code">Code de vérification</label><input id="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6" code><button type="submit">Continuer</button></form><button type="button">Renvoyer le code</button>`,
  },
  {
    site: 'Documenso, e-mail code to complete a document, de',
    source:
      'documenso/documenso apps/remix/app/components/general/document-signing/access-auth-2fa-form.tsx, translations/de/web.po',
    lang: 'de',
    wants: 'sent',
    html: `<title>Documenso</title>
      <h3>Verifizierungscode eingeben</h3><div>Wir haben Ihnen einen 6-stelligen Verifizierungscode per E-Mail gesendet. Bitte geben Sie ihn unten ein, um das Dokument abzuschließen.</div>
      <form id="access-auth-2fa-form"><div data-input-otp-container="true" class="h-12 justify-center">
      <input name="token" autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="2FA code" autofocus value="" code></div>
      <button type="submit">Verifizieren &amp; Abschließen</button><button type="button">Code erneut senden</button></form>`,
  },
  {
    site: 'DocuSeal e-mail code to a signer, de',
    source: 'docusealco/docuseal app/views/submit_form/email_2fa.html.erb, config/locales/i18n.yml (de)',
    lang: 'de',
    wants: 'sent',
    html: `<title>Vertrag | DocuSeal</title>
  <p class="text-lg font-bold mb-1">Vertrag</p><div>Der Absender hat die Zwei-Faktor-Authentifizierung per Einmalpasswort angefordert, das an Ihre E-Mail-Adresse <b>pe****@example.org</b> gesendet wurde.</div>
  <form class="space-y-4" id="code_form" action="/submit_form_email_2fa" method="post"><div class="form-control"><input type="hidden" name="submitter_slug" id="submitter_slug" value="x"><input required inputmode="numeric" class="base-input text-center" placeholder="XXXXXX" type="text" name="one_time_code" id="one_time_code" code>
  <button type="submit" form="resend_code_form" id="resend_label" class="link">E-Mail erneut senden</button></div><button name="button" type="submit" class="base-button">Einreichen</button></form>`,
  },
  {
    site: 'e-conomic e-mail 2FA, da',
    source: 'e-conomic.dk/support 2fa-uden-authenticator-app, markup minimal, link text unsure',
    lang: 'da',
    wants: 'sent',
    html: `<title>e-conomic - Totrinsbekræftelse</title><h1>Totrinsbekræftelse</h1><p>Vi har sendt en engangskode til k***@example.dk. Koden udløber om 10 minutter.</p><form><label>Kode <input type="text"></label><button>Bekræft</button><a href="#">Send ny kode</a><a href="#">Brug authenticator app i stedet</a></form>`,
  },
  {
    site: 'eduID.se, create account, sv',
    source:
      'SUNET/eduid-front src/components/Signup/SignupEnterCode.tsx, Login/ResponseCodeForm.tsx, translation/languages/sv.json',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Skapa eduID | eduID</title>
      <section class="intro"><h1>Skapa eduID: Bekräfta e-postadress</h1><p>Ange den sexsiffriga koden som skickades från no-reply@eduid.se till <strong>kari@example.se</strong> för att bekräfta din e-postadress.</p></section>
      <form class="response-code-form" data-testid="response-code-form"><div class="response-code-inputs">
      <input id="v[0]" name="v[0]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 0's input" box code>
      <input id="v[1]" name="v[1]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 1's input" box code>
      <input id="v[2]" name="v[2]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 2's input" box code>
      <input id="v[3]" name="v[3]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 3's input" box code>
      <input id="v[4]" name="v[4]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 4's input" box code>
      <input id="v[5]" name="v[5]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 5's input" box code>
      </div></form><p>Koden går ut om 1:59:12</p><button id="response-code-abort-button">Avbryt</button><button id="response-code-ok-button" type="submit">Ok</button>`,
  },
  {
    site: 'Ente e-mail code, fi',
    source: 'ente-io/ente web/packages/accounts/pages/verify.tsx, web/packages/base/locales/fi-FI',
    lang: 'fi',
    wants: 'sent',
    html: `<title>Ente Photos</title>
  <h3>Vahvistuskoodi lähetetty osoitteeseen <span>person@example.org</span></h3>
  <p>Tarkista saapuneet-kansiosi (ja roskaposti) suorittaaksesi vahvistuksen</p>
  <form><div class="MuiFormControl-root"><label for=":r1:">Vahvistuskoodi</label><input id=":r1:" class="MuiInputBase-input" type="text" name="value" autocomplete="one-time-code" code></div>
  <button class="MuiButton-root" type="submit">Vahvista</button></form>
  <button type="button">Lähetä koodi uudelleen</button><button type="button">Vaihda sähköpostiosoite</button>`,
  },
  {
    site: 'Epic Games e-mail',
    source: 'memory; code-input-0… seen in public scripts',
    lang: 'en',
    wants: 'sent',
    html: `<title>Epic Games | Two-Factor sign in</title><h6>Two-factor sign in required</h6><p>Enter the 6-digit security code we sent to k***@e***.com to continue</p><form><div role="group"><input box class="MuiInputBase-input" name="code-input-0" maxlength="1"><input box class="MuiInputBase-input" name="code-input-1" maxlength="1"><input box class="MuiInputBase-input" name="code-input-2" maxlength="1">
      <input box class="MuiInputBase-input" name="code-input-3" maxlength="1"><input box class="MuiInputBase-input" name="code-input-4" maxlength="1"><input box class="MuiInputBase-input" name="code-input-5" maxlength="1"></div><p>Didn't get a code? <a href="#">Resend code</a></p><button id="continue">Continue</button><a href="#">Use authenticator app</a></form>`,
  },
  {
    site: 'Filament, e-mail code, sv',
    source:
      'filamentphp/filament panels lang/sv/auth/multi-factor/email/provider.php, auth/pages/login.php; support one-time-code.blade.php',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Tvåfaktorsautentisering</title>
      <h1 class="fi-simple-header-heading">Tvåfaktorsautentisering</h1>
      <form><label for="multiFactorChallengeForm.email.code" class="fi-fo-field-label">Ange den 6-siffriga kod vi skickade till dig via mejl<sup>*</sup></label><div class="fi-one-time-code-input-ctn"><div class="fi-one-time-code-input-digit-field"></div><div class="fi-one-time-code-input-digit-field"></div>
      <input autocomplete="one-time-code" inputmode="numeric" minlength="6" maxlength="6" pattern="\\d{6}" type="text" id="multiFactorChallengeForm.email.code" required autofocus class="fi-one-time-code-input" code></div>
      <button type="button">Skicka en ny kod via mejl</button><button type="submit">Autentisera</button></form>`,
  },
  {
    site: 'Flowbite pin code',
    source: 'themesberg/flowbite content/forms/number-input.md',
    lang: 'en',
    wants: 'sent',
    html: `<title>Tailwind CSS Number Input - Flowbite</title>
      <h2>Pin code input</h2><p>Use this example of a pin code input to set a 6 digit code. This can be used when setting up a new account or when making a payment and the code is sent via phone or email.</p><form class="max-w-sm mx-auto"><div class="flex mb-2 space-x-2">
      <div><label for="code-1" class="sr-only">First code</label><input type="text" maxlength="1" data-focus-input-init id="code-1" class="block h-10 w-10" required box code></div>
      <div><label for="code-2" class="sr-only">Second code</label><input type="text" maxlength="1" data-focus-input-init id="code-2" class="block h-10 w-10" required box code></div>
      <div><label for="code-3" class="sr-only">Third code</label><input type="text" maxlength="1" data-focus-input-init id="code-3" class="block h-10 w-10" required box code></div>
      <div><label for="code-4" class="sr-only">Fourth code</label><input type="text" maxlength="1" data-focus-input-init id="code-4" class="block h-10 w-10" required box code></div>
      <div><label for="code-5" class="sr-only">Fifth code</label><input type="text" maxlength="1" data-focus-input-init id="code-5" class="block h-10 w-10" required box code></div>
      <div><label for="code-6" class="sr-only">Sixth code</label><input type="text" maxlength="1" data-focus-input-init id="code-6" class="block h-10 w-10" required box code></div>
      </div><p id="helper-text-explanation">Please introduce the 6 digit code we sent via email.</p></form>`,
  },
  {
    site: 'FusionAuth after a code was sent, fr',
    source:
      'FusionAuth/fusionauth-theme-history themes/oauth2TwoFactor.ftl; fusionauth-localization theme/messages_fr.properties',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Challenge de l'authentification à deux étapes</title>
  <div class="alert info"><p><i class="fa fa-info-circle"></i> Un code à usage unique a été envoyé</p></div>
  <main><h2>Challenge de l'authentification à deux étapes</h2><form id="2fa-form" action="/oauth2/two-factor" method="POST">
  <div class="form-row"><div class="input-addon-group"><span class="icon"><i class="fa fa-lock"></i></span><input type="text" name="code" id="code" autocapitalize="none" autocomplete="one-time-code" autocorrect="off" autofocus placeholder="Entrez votre code de vérification" code></div></div>
  <label><input id="trustComputer" type="checkbox" name="trustComputer" value="true"><span class="label">Faire confiance à cet ordinateur pour 30 jours</span></label>
  <button class="blue button">Vérifier</button>
  <a href="/oauth2/two-factor-methods">Code non reçu ? Essayez une autre option.</a></form></main>`,
  },
  {
    site: 'FusionAuth passwordless code, da',
    source:
      'FusionAuth/fusionauth-theme-history themes/oauth2Passwordless.ftl; fusionauth-localization theme/messages_da.properties',
    lang: 'da',
    wants: 'sent',
    html: `<title>Login uden adgangskode</title>
  <main><h2>Login uden adgangskode</h2><form action="/oauth2/passwordless" method="POST">
  <div class="form-row"><div class="input-addon-group"><span class="icon"><i class="fa fa-lock"></i></span><input type="text" name="oneTimeCode" id="otp" autocapitalize="none" autofocus autocomplete="one-time-code" autocorrect="off" placeholder="Indtast din adgangskodeløse login-kode" code></div></div>
  <button class="blue button"><i class="fa fa-key"></i> Indsend</button>
  <a href="/oauth2/authorize">Vend tilbage til normalt login</a></form></main>`,
  },
  {
    site: 'Gluu oxAuth, SMS',
    source: 'GluuFederation/oxAuth Server/src/main/webapp/auth/otp_sms/otp_sms.xhtml, oxauth_en.properties',
    lang: 'en',
    wants: 'sent',
    html: `<title>SMS - Login</title>
      <form id="OtpSmsloginForm" method="post"><h2>2 Step Verification</h2><p>Use your device to sign in to your Gluu account.</p><h4>Enter a verification code</h4><p>A text message with a verification code <br> was sent to ******42</p>
      <input name="passcode" type="text" class="form-control" placeholder="Enter the 6 digit code" autocomplete="off" code>
      <input type="submit" class="btn btn-done" value="Done"></form><a href="#">Terms &amp; Privacy</a>`,
  },
  {
    site: 'Google SMS, en',
    source: 'memory; idvPin seen in public scripts',
    lang: 'en',
    wants: 'sent',
    html: `<title>Sign in – Google Accounts</title><h1>2-Step Verification</h1><p>To help keep your account safe, Google wants to make sure it's really you trying to sign in</p><form><h2>2-Step Verification</h2><span>A text message with a 6-digit verification code was just sent to •••• ••12</span>
      <span>G-</span><input type="tel" class="whsOnd zHQkBf" autocomplete="off" aria-label="Enter code" name="Pin" id="idvPin" pattern="[0-9 ]*" dir="ltr"><div aria-hidden="true">Enter code</div>
      <input type="checkbox" id="c1" checked><label for="c1">Don't ask again on this device</label></form><button>Resend it</button><button>Next</button><button>Try another way</button>`,
  },
  {
    site: 'Google SMS, nb',
    source: 'memory',
    lang: 'nb',
    wants: 'sent',
    html: `<title>Logg på – Google-kontoer</title><h1>Totrinnsbekreftelse</h1><form><span>En tekstmelding med en sekssifret bekreftelseskode ble nettopp sendt til ••• •• •12</span>
      <input type="tel" class="whsOnd zHQkBf" autocomplete="off" aria-label="Skriv inn koden" name="Pin" id="idvPin" pattern="[0-9 ]*" dir="ltr"><div aria-hidden="true">Skriv inn koden</div>
      <input type="checkbox" id="c1" checked><label for="c1">Ikke spør igjen på denne enheten</label></form><button>Send på nytt</button><button>Neste</button><button>Prøv på en annen måte</button>`,
  },
  {
    site: 'HostBill e-mail MFA',
    source:
      'prasitnarkdee/billing.wordpressthaihost.com includes/modules/Other/email_mfa/templates/admin/verify.tpl; texts from memory',
    lang: 'en',
    wants: 'sent',
    html: `<title>Login</title>
  <form action="?cmd=mfa&amp;action=verify" method="POST"><div class="wbox"><div class="wbox_header">Login</div><div class="alert alert-info">A one-time code is required to log in. We will send it to your email address.</div>
  <button type="button" class="btn btn-request btn-primary"><i class="fa fa-envelope"></i> Resend code</button>
  <div id="2faform"><label for="code" class="styled">One-time code</label><input name="code" class="styled form-control" type="number" id="code" autofocus code>
  <label><input name="rememberme" value="1" type="checkbox"> Remember me on this computer for 30 days</label><button type="submit" name="make" value="submit" class="btn btn-primary">Submit</button></div></div></form>`,
  },
  {
    site: 'HumHub, e-mail code, fr',
    source: 'humhub/twofa views/check/index.php, drivers/EmailDriver.php, messages/fr/base.php',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Authentification à deux facteurs</title>
      <div class="panel panel-default"><div class="panel-heading">Authentification à <strong>deux facteurs</strong></div><div class="panel-body"><form method="post">
      <p>Un code de confirmation vient d'être envoyé à votre adresse e-mail. Veuillez saisir le code trouvé dans l'e-mail pour continuer.</p>
      <label for="checkcode-code">Code</label><input type="text" id="checkcode-code" class="form-control" name="CheckCode[code]" code>
      <button type="submit" id="verify-button" class="btn btn-primary">Vérifier</button><a href="/user/auth/logout">Se déconnecter</a></form></div></div>`,
  },
  {
    site: 'Instagram SMS',
    source: 'memory; name verificationCode and label Security Code seen in public scripts',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log in • Instagram</title><h1>Instagram</h1><form method="post"><div>Enter the code we sent to your number ending in 12.</div><label><span>Security Code</span><input aria-label="Security Code" aria-describedby="verificationCodeDescription" maxlength="8" name="verificationCode" type="tel" autocomplete="off" value=""></label><button type="button">Confirm</button></form><div>It may take up to a minute for you to receive this code. Not receiving it? <button>Resend it</button> or <a href="#">log in with backup codes</a>.</div>`,
  },
  {
    site: 'Invoice Ninja verify phone, fr',
    source:
      'invoiceninja/ui src/pages/settings/user/components/SmsVerificationModal.tsx, invoiceninja/invoiceninja lang/fr/texts.php; widget (react-verification-input) from memory',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Invoice Ninja</title>
  <div role="dialog"><h3>Code SMS</h3><button type="button">Effacer</button>
  <div class="vi__wrapper"><input aria-label="verification input" spellcheck="false" inputmode="text" type="text" class="vi" value="" code><div class="vi__container"><div class="vi__character"></div><div class="vi__character"></div><div class="vi__character"></div><div class="vi__character"></div><div class="vi__character"></div><div class="vi__character"></div></div></div>
  <button type="button">Renvoyer le code</button><button type="button" disabled>Vérifier</button></div>`,
  },
  {
    site: 'ISPConfig, de',
    source:
      'AVENTER-UG/ispconfig3 interface/web/login/templates/otp.htm, interface/web/login/lib/lang/de.lng',
    lang: 'de',
    wants: 'sent',
    html: `<title>ISPConfig</title>
  <div class="alert alert-success" role="alert">Eine E-Mail wurde versandt an p*****@example.org</div>
  <h2>Zwei-Faktor-Authentifizierung</h2><p>Geben Sie den Code ein, den Sie von Ihrer Authentifizierungs-App oder per E-Mail erhalten haben.</p>
  <form accept-charset="UTF-8" role="form" method="post" action="otp.php"><fieldset><div class="form-group"><input class="form-control" placeholder="OTP Code" name="code" id="code" type="text" autofocus code></div>
  <input class="btn btn-default formbutton-default" type="submit" value="Anmelden"><a href="otp.php?action=resend">Neuen Code anfordern</a></fieldset></form>`,
  },
  {
    site: 'Jenkins miniOrange 2FA, e-mail',
    source:
      'jenkinsci/miniorange-two-factor-plugin tfaMethodsAuth/MoOtpOverEmailAuth/index.jelly (f:textbox markup from memory)',
    lang: 'en',
    wants: 'sent',
    html: `<title>Email configuration [Jenkins]</title>
      <form method="post" action="saveOrValidateOtpOverEmailConfig" name="replace"><span class="form-header-title">Validate 2FA - OTP OVER EMAIL</span><h3>Hello, kari</h3>
      <p class="alert alert-info">Please click on <b>Resend OTP </b> If you haven't received OTP to your registered email address. Then enter OTP you received on your configured email address to get access of Jenkins.</p>
      <div class="jenkins-form-label">Enter OTP received on email</div><input name="_.emailOtpForVerification" type="text" class="jenkins-input" placeholder="Enter OTP" value="" code><button name="Submit">validate</button></form>
      <form method="post" action="./resendOtp" id="resendOTPForm"><button class="resend-otp">Resend OTP</button></form><a href="../">Validate by other method?</a>`,
  },
  {
    site: 'JumpServer e-mail code',
    source: 'jumpserver/jumpserver login_mfa.html, _mfa_login_field.html, apps/authentication/mfa/email.py',
    lang: 'en',
    wants: 'sent',
    html: `<title>MFA Auth</title>
  <h2>MFA Auth</h2><form class="m-t" role="form" method="post" action=""><div class="form-group"><select id="mfa-select" name="mfa_type" class="form-control select-con" autocomplete="off"><option value="otp">OTP</option><option value="email" selected>Email</option></select>
  <div class="mfa-div"><div id="mfa-otp" class="mfa-field" style="display: none"><input type="text" class="form-control input-style" placeholder="OTP verification code" autocomplete="off" hidden></div>
  <div id="mfa-email" class="mfa-field challenge-required"><input type="text" class="form-control input-style" name="code" placeholder="Email verification code" autocomplete="off" code><button class="btn btn-primary full-width btn-challenge" type="button">Send</button></div></div></div>
  <button id="submit_button" type="submit" class="btn btn-primary block full-width m-b">Next</button><small>Can't provide security? Please contact the administrator!</small></form>`,
  },
  {
    site: 'JumpServer forgot password',
    source: 'jumpserver/jumpserver apps/users/templates/users/forgot_password.html',
    lang: 'en',
    wants: 'sent',
    html: `<title>Forgot password</title>
  <h2>Forgot password?</h2><p id="validate-sms-tip" class="validate-field">Enter your mobile number and a verification code will be sent to your phone</p>
  <form class="m-t" role="form" method="post" action=""><select id="validate-backend-select" name="form_type" class="form-control"><option value="email">Email</option><option value="sms" selected>SMS</option></select>
  <div class="input-group"><button type="button" class="btn btn-secondary dropdown-toggle">+86</button><input type="hidden" name="country_code" id="country_code" value="+86"><input type="tel" id="sms" name="sms" class="form-control input-style" placeholder="Mobile number" value=""></div>
  <div><input type="text" id="code" name="code" class="form-control input-style" placeholder="Verify code" code><button class="btn btn-primary full-width btn-challenge" type="button">Send</button></div>
  <button type="submit" class="btn btn-primary block full-width m-b">Submit</button></form>`,
  },
  {
    site: 'Kaddio SMS, sv',
    source: 'help.kaddio.com tvafaktorsautentisering, markup minimal',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Logga in</title><h1>Ange kod</h1><p>Vi har skickat en kod via SMS till ditt mobilnummer.</p><form><input type="text"><button>Logga in</button></form>`,
  },
  {
    site: 'Kirby panel, e-mail code, fi',
    source: 'getkirby/kirby panel/src/components/Views/Login/LoginCodeForm.vue, i18n/translations/fi.json',
    lang: 'fi',
    wants: 'sent',
    html: `<title>Kirjaudu</title>
      <form class="k-login-form k-login-code-form"><p class="k-user-info">kari@example.fi</p>
      <div class="k-field k-text-field"><label class="k-label" for="7">Kirjautumiskoodi <abbr>*</abbr></label>
      <input id="7" type="text" class="k-string-input k-text-input" name="code" required autofocus autocomplete="one-time-code" placeholder="000 000" code>
      <div class="k-help">Jos sähköpostiosoitteesi on rekisteröity, tilaamasi koodi lähetetään tähän osoitteeseen.</div></div>
      <a class="k-button k-login-back-button" href="/logout">Takaisin</a><button type="submit" class="k-button k-login-button">Kirjaudu</button></form>`,
  },
  {
    site: 'Klarna, sv',
    source: 'memory',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Klarna</title>
  <h1>Ange koden</h1><p>Vi har skickat en sexsiffrig kod till 070 *** ** 12.</p>
  <form><label for="otp_field">Verifieringskod</label><input id="otp_field" type="tel" autocomplete="one-time-code" inputmode="numeric" maxlength="6" code></form>
  <button type="button">Skicka en ny kod</button><button type="button">Avbryt</button>`,
  },
  {
    site: 'Koha staff after e-mail',
    source: 'Koha-Community/Koha koha-tmpl/intranet-tmpl/prog/en/modules/auth.tt',
    lang: 'en',
    wants: 'sent',
    html: `<title>Two-factor authentication › Koha</title>
  <div id="login"><h1><a href="http://koha-community.org">Koha</a></h1>
  <form action="/cgi-bin/koha/mainpage.pl" method="post" name="loginform" id="loginform">
  <div id="email_success" class="dialog message">The code has been sent by email, please check your inbox.</div>
  <p><label for="otp_token">Two-factor authentication code:</label> <input type="text" name="otp_token" id="otp_token" class="input focus" value="" size="20" tabindex="1" code></p>
  <p><input id="submit-button" type="submit" value="Verify code"> <a class="send_otp" id="send_otp" href="#">Send the code by email</a> <a class="cancel" id="logout" href="/cgi-bin/koha/mainpage.pl?logout.x=1">Cancel</a></p></form></div>`,
  },
  {
    site: 'LemonLDAP::NG, external code',
    source: 'Lemonldap-NG-Portal site/templates/bootstrap/ext2fcheck.tpl (legend from memory)',
    lang: 'en',
    wants: 'sent',
    html: `<title>Authentication portal</title>
      <main id="logincontent" class="container"><div class="message message-positive alert"><span>A code has been sent to you. Please enter it</span></div><div class="card">
      <form action="/ext2fcheck" method="post" class="password"><input type="hidden" id="token" name="token" value="x"><input type="hidden" id="stayconnected" name="stayconnected" value="">
      <div class="input-group mb-3"><span class="input-group-text"><label for="extcode" class="mb-0"><i class="fa fa-lock"></i></label></span>
      <input name="code" value="" type="text" class="form-control" id="extcode" placeholder="Code" autocomplete="one-time-code" required code></div>
      <button type="submit" class="btn btn-success"><span>Connect</span></button><button type="submit" formnovalidate class="btn btn-primary"><span>Re-send code</span></button><a href="/?cancel=1"><span>Cancel</span></a></form></div></main>`,
  },
  {
    site: 'MinID SMS, nb',
    source: 'eid.difi.no/en/minid, memory, attributes unsure',
    lang: 'nb',
    wants: 'sent',
    html: `<title>MinID</title><h1>MinID</h1><h2>Skriv inn kode fra SMS</h2><p>Vi har sendt en engangskode til mobilnummeret ditt som slutter på 12.</p><form><label for="otpCode">Kode</label><input id="otpCode" name="otpCode" type="tel" autocomplete="one-time-code" maxlength="6"><button>Neste</button><button type="button">Avbryt</button><a href="#">Få ikke kode?</a></form>`,
  },
  {
    site: 'NetBaron SMS, fi',
    source: 'help.netbaron.fi vahva-tunnistautuminen-sisaankirjautumisessa, markup minimal',
    lang: 'fi',
    wants: 'sent',
    html: `<title>NetBaron</title><h1>Vahva tunnistautuminen</h1><form><select><option>Kertakäyttösalasana</option><option selected>SMS-salasana</option></select><label>Syötä tekstiviestinä lähetetty salasana <input type="password"></label><button>Sisään</button></form>`,
  },
  {
    site: 'Nextcloud, message gateway, da',
    source: 'nextcloud/twofactor_gateway templates/challenge.php, l10n/da.json',
    lang: 'da',
    wants: 'sent',
    html: `<title>Nextcloud</title>
      <div class="body-login-container update two-factor"><h2 class="two-factor-header">Two-Factor Gateway</h2>
      <form method="POST" class="twofactor_gateway-form">
      <input type="text" minlength="6" maxlength="10" class="challenge" name="challenge" required autofocus autocomplete="off" inputmode="numeric" autocapitalize="off" placeholder="Godkendelses kode" code>
      <button class="primary two-factor-submit" type="submit">Send</button>
      <p>En adgangskode er blevet sendt til ******42</p></form></div>`,
  },
  {
    site: 'Nextcloud, message gateway, nb',
    source: 'nextcloud/twofactor_gateway templates/challenge.php, l10n/nb.json',
    lang: 'nb',
    wants: 'sent',
    html: `<title>Nextcloud</title>
      <div class="body-login-container update two-factor"><h2 class="two-factor-header">Verifisering via melding gateway</h2>
      <form method="POST" class="twofactor_gateway-form">
      <input type="text" minlength="6" maxlength="10" class="challenge" name="challenge" required autofocus autocomplete="off" inputmode="numeric" autocapitalize="off" placeholder="Autentiseringskode" code>
      <button class="primary two-factor-submit" type="submit">Send inn</button>
      <p>En tilgangskode er sendt til ******42</p></form></div>`,
  },
  {
    site: 'Norddjurs Kommune, SMS passcode',
    source: 'vejledning Log på hjemmefra, markup minimal',
    lang: 'da',
    wants: 'sent',
    html: `<title>Log på hjemmefra</title><h1>SMS passcode</h1><p>Please enter the passcode you have received as a text message.</p><form><label>Passcode: <input type="password"></label><button>Log på</button></form>`,
  },
  {
    site: 'Okta email code, sv',
    source: 'okta/okta-signin-widget login_sv.properties',
    lang: 'sv',
    wants: 'sent',
    html: `<main id="okta-sign-in"><form novalidate><h1>Verifiera med din e-post</h1><p>Klicka på länken för verifiering i ditt e-postmeddelande eller ange koden nedan.</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Ange kod</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required>
      <button type="submit">Verifiera</button><button type="button">Verifiera med ett annat alternativ</button></form></main>`,
  },
  {
    site: 'Okta phone SMS, da',
    source: 'okta/okta-signin-widget login_da.properties',
    lang: 'da',
    wants: 'sent',
    html: `<main id="okta-sign-in"><form novalidate><div role="alert">Har du ikke modtaget en SMS? <a href="#">Send igen</a></div><h1>Bekræft med din telefon</h1><p>Der blev sendt en kode til +45 XX XX XX 12. Indtast koden nedenfor for at bekræfte.</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Indtast kode</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required>
      <button type="submit">Verificér</button><button type="button">Bekræft med noget andet</button><button type="button">Tilbage til login</button></form></main>`,
  },
  {
    site: 'Okta phone SMS, en',
    source: 'okta/okta-signin-widget snapshot authenticator-verification-phone-sms',
    lang: 'en',
    wants: 'sent',
    html: `<main id="okta-sign-in"><form novalidate><span>tester@example.com</span><h1>Verify with your phone</h1><p>A code was sent to +1 XXX-XXX-4601. Enter the code below to verify.</p><p>Carrier messaging charges may apply</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Enter Code</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required>
      <button type="submit">Verify</button><button type="button">Verify with something else</button><button type="button">Back to sign in</button></form></main>`,
  },
  {
    site: 'Okta voice call, fi',
    source: 'okta/okta-signin-widget login_fi.properties',
    lang: 'fi',
    wants: 'sent',
    html: `<main id="okta-sign-in"><form novalidate><h1>Vahvista puhelimella</h1><p>Soitetaan numeroon +358 XX XXX 4412. Vahvista kirjoittamalla koodi alle.</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Syötä koodi</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required>
      <button type="submit">Varmenna</button><button type="button">Vahvista muulla tavalla</button></form></main>`,
  },
  {
    site: 'OpenAM HOTP module, de',
    source:
      'OpenIdentityPlatform/OpenAM openam-server-only/src/main/webapp/config/auth/default_de/HOTP.xml; XUI ids from memory',
    lang: 'de',
    wants: 'sent',
    html: `<title>OpenAM</title>
  <h1 class="text-center">Bei diesem Server wird die HOTP-Authentifizierung verwendet.</h1>
  <form class="form login"><fieldset><div class="form-group"><label class="sr-only" for="idToken1">Geben Sie den OTP-Code ein:</label><input type="password" id="idToken1" name="callback_0" class="form-control input-lg" placeholder="Geben Sie den OTP-Code ein:" value="" code></div>
  <input id="idToken2_0" name="callback_1" type="submit" class="btn btn-lg btn-block btn-primary" value="Senden Sie den OTP-Code"><input id="idToken2_1" name="callback_1" type="submit" class="btn btn-lg btn-block btn-default" value="Fordern Sie den OTP-Code an"></fieldset></form>`,
  },
  {
    site: 'Ory Elements, sign-in code by e-mail, sv',
    source:
      'ory/elements packages/elements-react src/locales/sv.json, default/components/form/pin-code-input.tsx, login/2fa/code stub',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Tvåfaktorsautentisering</title>
      <div data-testid="ory/card"><h2>Tvåfaktorsautentisering</h2>
      <p>Ett e-postmeddelande som innehåller en kod har skickats till den e-postadress du angett. Om du inte har fått ett mejl, kontrollera stavningen av adressen och försök logga in igen.</p>
      <form><label for="code">Inloggningskod</label><div data-input-otp-container="true">
      <input data-testid="ory/form/node/input/code" name="code" type="text" required autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <button type="submit" name="resend">Skicka koden igen</button><button type="submit" name="method" value="code">Fortsätt</button></form><a href="#">Välj en annan metod</a></div>`,
  },
  {
    site: 'Paris Nanterre, code by mail with app as link, fr',
    source: 'dri.parisnanterre.fr/utilisation-de-la-mfa, link text unsure',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Authentification multi-facteurs</title><h1>Code temporaire (TOTP)</h1><p>Un code temporaire vous a été envoyé par email sur votre messagerie personnelle.</p><form><label>Code temporaire <input type="text"></label><button>Valider</button></form><a href="#">Utiliser l'application installée sur mon smartphone</a>`,
  },
  {
    site: 'PayPal SMS',
    source: 'memory; boxes seen in public scripts',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log in to your PayPal account</title><h1>Enter your code</h1><p>We sent a 6-digit code to (•••) •••-••12</p><form action="/authflow/twofactor" method="post" name="otp"><input box id="ci-otpCode-0" type="number" name="otpCode-0" aria-label="1-6"><input box id="ci-otpCode-1" type="number" name="otpCode-1" aria-label="2-6">
      <input box id="ci-otpCode-2" type="number" name="otpCode-2" aria-label="3-6"><input box id="ci-otpCode-3" type="number" name="otpCode-3" aria-label="4-6"><input box id="ci-otpCode-4" type="number" name="otpCode-4" aria-label="5-6"><input box id="ci-otpCode-5" type="number" name="otpCode-5" aria-label="6-6">
      <button type="button">Resend</button><label><input type="checkbox">Skip this step next time</label><button id="securityCodeSubmit" type="submit">Submit</button></form>`,
  },
  {
    site: 'PingID SMS, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'sent',
    html: `<title>PingID</title><div class="content-title">Autentisering</div><div>Ett SMS med en engångskod har skickats till +46******12</div><form id="otp-form" method="post"><div class="passcode"><input class="passcode-input" id="otp" name="otp" type="text" autocomplete="off" maxlength="6"></div>
      <input type="submit" class="primary" value="Logga in"><a href="#" id="resend">Skicka om engångskoden</a><a href="#" id="device-list">Byt enhet</a></form>`,
  },
  {
    site: 'Pocket ID, login code, fi',
    source:
      'pocket-id/pocket-id frontend/src/routes/login/alternative/code/+page.svelte, frontend/messages/fi.json',
    lang: 'fi',
    wants: 'sent',
    but: { found: 'confident', as: 'what one receives is called so where an app makes it, too' },
    html: `<title>Kirjautumiskoodi</title>
      <h1>Kirjautumiskoodi</h1><p class="text-muted-foreground mt-2">Syötä saamasi koodi kirjautuaksesi sisään.</p>
      <form><div data-pin-input-root><div></div><div></div><div></div><div></div><div></div><div></div>
      <input data-pin-input-input inputmode="text" autocomplete="one-time-code" maxlength="6" value="" code></div>
      <a href="/login/alternative">Takaisin</a><button type="submit" disabled>Lähetä</button></form>`,
  },
  {
    site: 'PrimeVue InputOtp sample',
    source:
      'primefaces/primevue apps/showcase/doc/inputotp/SampleDoc.vue, packages/primevue/src/inputotp/InputOtp.vue',
    lang: 'en',
    wants: 'sent',
    html: `<title>Vue OTP Input Component</title>
      <div class="font-bold text-xl mb-2">Authenticate Your Account</div><p>Please enter the code sent to your phone.</p><div class="p-inputotp p-component" style="gap: 0">
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      <input type="text" inputmode="text" class="custom-otp-input" value="" box code>
      </div><button type="button"><span>Resend Code</span></button><button type="button"><span>Submit Code</span></button>`,
  },
  {
    site: 'privacyIDEA, SMS challenge',
    source:
      'privacyidea/privacyidea static/components/login/views/enter-response.html, lib/tokens/smstoken.py',
    lang: 'en',
    wants: 'sent',
    html: `<title>privacyIDEA Authentication System</title>
      <div class="well"><form name="formResponse" class="form-signin" novalidate><h2 class="form-signin-heading">Response</h2>
      <input type="hidden" name="username" id="username"><input type="hidden" name="transactionid" id="transactionid">
      <label for="otp" class="sr-only">Response</label>
      <input name="otp" type="password" autocomplete="one-time-code" id="otp" class="form-control" required placeholder="Enter the OTP from the SMS:" code>
      <button class="btn btn-primary btn-block">Log In</button></form></div>`,
  },
  {
    site: 'Push notification code, offered app as link',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'sent',
    html: `<title>Freshworks | Verify</title><h1>Check your inbox</h1><p>We have emailed a one-time passcode to ki***@example.com. It expires in 04:58.</p><form><input type="text" name="passcode" placeholder="Enter passcode"><button>Verify</button><button type="button" disabled>Resend passcode in 00:28</button></form><a href="#">Use an authenticator app instead</a>`,
  },
  {
    site: 'Region Midtjylland Citrix, SMS-token',
    source: 'medarbejder.rm.dk login-via-citrix, markup minimal',
    lang: 'da',
    wants: 'sent',
    html: `<title>Citrix fjernadgang</title><p>Enter your token code</p><p>Du modtager en engangskode (token) på SMS.</p><form><label>Kode <input type="password"></label><input type="submit" value="Submit"></form>`,
  },
  {
    site: 'Roblox e-mail',
    source: 'markup and text seen in public page copies',
    lang: 'en',
    wants: 'sent',
    html: `<div class="modal-modern" role="dialog"><h4 class="modal-title">2-Step Verification</h4><p class="modal-margin-bottom-xlarge">Enter the code we just sent you via email.</p><div class="form-group"><input inputmode="numeric" autocomplete="off" maxlength="6" placeholder="Enter 6-digit Code" type="text" id="two-step-verification-code-input" class="input-field form-control" value=""></div>
      <input type="checkbox" id="remember-device"><label for="remember-device">Trust this device for 30 days</label><button type="button" class="btn-cta-md">Verify</button><p>Need help? Contact <a href="#">Roblox Support</a></p><p>IMPORTANT: Don't share your security codes with anyone.</p></div>`,
  },
  {
    site: 'Salesforce e-mail',
    source: 'memory; field emc',
    lang: 'en',
    wants: 'sent',
    html: `<title>Verify Your Identity | Salesforce</title><h2 id="header">Verify Your Identity</h2><form id="editPage" method="post"><p>You're trying to <b>Log In to Salesforce</b>. To make sure your Salesforce account is secure, we have to verify your identity.</p><p>Enter the verification code we emailed to k****@example.com.</p>
      <label for="emc">Verification Code</label><input type="text" id="emc" name="emc" class="input wide mt8 mb16" maxlength="6" autocomplete="off"><input type="submit" id="save" value="Verify"><label><input type="checkbox" checked>Don't ask again</label><a href="#">Resend Code</a></form>`,
  },
  {
    site: 'Salesforce SMS, de',
    source: 'memory; field smc seen in public scripts',
    lang: 'de',
    wants: 'sent',
    html: `<title>Identität bestätigen | Salesforce</title><h2 id="header">Identität bestätigen</h2><form id="editPage" method="post"><p>Geben Sie den Bestätigungscode ein, den wir per SMS an Ihr Telefon mit der Endziffernfolge 12 gesendet haben.</p><label for="smc">Bestätigungscode</label><input type="text" id="smc" name="smc" class="input wide mt8 mb16" maxlength="6" autocomplete="off"><input type="submit" id="save" value="Bestätigen"><label><input type="checkbox" id="RememberDeviceCheckbox" checked>Nicht erneut fragen</label><a href="#">Code erneut senden</a></form>`,
  },
  {
    site: 'Schibsted account, nb',
    source: 'memory',
    lang: 'nb',
    wants: 'sent',
    html: `<title>Logg inn</title>
  <h1>Sjekk e-posten din</h1><p>Vi har sendt en engangskode til ola@example.no.</p>
  <form><label for="otp">Engangskode</label><input id="otp" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6" code><button type="submit">Fortsett</button></form>
  <button type="button">Send ny kode</button><a href="#">Logg inn med passord</a>`,
  },
  {
    site: 'Seafile SMS',
    source: 'haiwen/seahub seahub/two_factor/templates/two_factor/core/login.html',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log In - Seafile</title>
  <div class="login-panel" id="log-in-panel"><h1 class="login-panel-hd">Two-Factor Authentication</h1><form action="" method="post" class="con">
  <p>We sent you a text message, please enter the tokens we sent.</p>
  <input id="token" type="text" name="token-otp_token" placeholder="Authentication token" value="" class="input two-factor-auth-login-token-input" autocomplete="off" autofocus="autofocus" code>
  <button type="submit" class="submit btn btn-primary btn-block">Verify</button><p>Don't have your phone? <button name="wizard_goto_step" value="backup" type="submit" class="sf-link-btn">Enter a two-factor backup code</button></p></form></div>`,
  },
  {
    site: 'SFTPGo password reset, de',
    source:
      'drakkan/sftpgo templates/common/reset-password.html (field names from memory), static/locales/de/translation.json',
    lang: 'de',
    wants: 'sent',
    html: `<title>Passwort zurücksetzen</title>
  <form class="form w-100" id="sign_in_form" action="/web/client/reset-password" method="POST"><h1>SFTPGo WebClient</h1>
  <div>Überprüfen Sie Ihre E-Mail für den Bestätigungscode</div>
  <input class="form-control form-control-lg form-control-solid" type="text" name="code" placeholder="Bestätigungscode" spellcheck="false" required code>
  <input class="form-control form-control-lg form-control-solid" type="password" name="password" placeholder="Neues Passwort" autocomplete="new-password" required>
  <input class="form-control form-control-lg form-control-solid" type="password" name="confirm_password" placeholder="Passwort bestätigen" autocomplete="new-password" required>
  <button type="submit" id="sign_in_submit" class="btn btn-lg btn-primary w-100 mb-5">Überprüfen</button></form>`,
  },
  {
    site: 'Strawberry hotels e-mail',
    source: 'strawberryhotels.com two-step-verification-instructions, markup minimal',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log in</title><h1>Two-step verification</h1><p>A 6-digit code has been sent to your email address. Please enter the code in the box below.</p><form><div><input box maxlength="1" inputmode="numeric"><input box maxlength="1" inputmode="numeric"><input box maxlength="1" inputmode="numeric"><input box maxlength="1" inputmode="numeric"><input box maxlength="1" inputmode="numeric"><input box maxlength="1" inputmode="numeric"></div><button>Log in</button></form>`,
  },
  {
    site: 'SuperTokens, passwordless SMS',
    source:
      'supertokens/supertokens-auth-react lib/ts/recipe/passwordless/components/themes/userInputCodeForm, translations.ts',
    lang: 'en',
    wants: 'sent',
    html: `<title>SuperTokens</title>
      <div data-supertokens="container"><div data-supertokens="headerTitle">Enter OTP</div><div data-supertokens="headerSubtitle">An OTP was sent to you at<br><strong>+45 12 34 56 78</strong></div>
      <form novalidate><div data-supertokens="formLabelWithLinkWrapper"><div data-supertokens="label">OTP</div><button type="button" data-supertokens="link linkButton resendCodeBtn">Resend SMS</button></div>
      <input autofocus autocomplete="one-time-code" data-supertokens="input input-userInputCode" class="supertokens-input" type="text" name="userInputCode" placeholder="" value="" code>
      <button type="submit" data-supertokens="button">CONTINUE</button></form></div>`,
  },
  {
    site: 'TeamPass code by e-mail, de',
    source: 'nilsteampassnet/TeamPass app/core/login.php, app/includes/language/german.php',
    lang: 'de',
    wants: 'sent',
    html: `<title>Teampass</title>
  <div class="login-box"><div class="card-body"><h5 class="login-box-msg">Bitte tragen Sie das Einmal-Passwort ein, welches Sie per E-Mail erhalten haben</h5>
  <div class="input-group mb-3"><input type="password" id="user-one-time-code" class="form-control" placeholder="Einmal-Passwort" code></div>
  <div class="input-group mb-3"><input type="password" id="pw-confirm" class="form-control" placeholder="Passwort"></div><button class="btn btn-primary btn-block">Anmelden</button></div></div>`,
  },
  {
    site: 'Université de Montpellier, code by e-mail, fr',
    source: 'numerique.umontpellier.fr MFA guide, markup minimal',
    lang: 'fr',
    wants: 'sent',
    html: `<title>Authentification Renforcée</title><h1>Vérifier votre identité</h1><p>Un code unique vient d'être envoyé sur votre adresse e-mail personnelle de secours : ex*****@f*****</p><form><label>Code de sécurité <input type="text"></label><button>Valider</button></form><p>L'adresse affichée est incorrecte ou ancienne ? <a href="#">Modifier votre adresse mail de secours</a></p>`,
  },
  {
    site: 'Visma Connect SMS, en',
    source: 'docs.connect.visma.com, markup from memory',
    lang: 'en',
    wants: 'sent',
    html: `<title>Two-step verification</title><h1>Two-step verification</h1><p>Enter the 6-digit code we sent in a text message to the phone number ending in 12.</p><form method="post"><input id="Code" name="Code" type="text" inputmode="numeric" maxlength="6" autocomplete="off"><button>Verify</button><a href="#">Try another way</a></form>`,
  },
  {
    site: 'Wolt, fi',
    source: 'memory',
    lang: 'fi',
    wants: 'sent',
    html: `<title>Wolt</title>
  <h2>Vahvista puhelinnumerosi</h2><p>Lähetimme tekstiviestillä koodin numeroon +358 40 *** 1234</p>
  <form><input type="text" name="code" inputmode="numeric" autocomplete="one-time-code" aria-label="Koodi" code></form><button type="button">Lähetä koodi uudelleen</button>`,
  },
  {
    site: 'WordPress Two-Factor, e-mail',
    source: 'WordPress/two-factor providers/class-two-factor-email.php',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log In ‹ Example — WordPress</title>
      <form name="validate_2fa_form" id="loginform" method="post" autocomplete="off"><input type="hidden" name="provider" id="provider" value="Two_Factor_Email"><p class="two-factor-prompt">A verification code has been sent to the email address associated with your account.</p>
      <p><label for="authcode">Verification Code:</label><input type="text" inputmode="numeric" name="two-factor-email-code" id="authcode" class="input authcode" value="" size="20" pattern="[0-9 ]*" autocomplete="one-time-code" placeholder="XXXXXXXX" data-digits="8" code></p>
      <p class="submit"><input type="submit" name="submit" id="submit" class="button button-primary" value="Verify"></p><p class="two-factor-email-resend"><input type="submit" class="button" name="two-factor-email-code-resend" value="Resend Code"></p></form>`,
  },
  {
    site: 'X (Twitter) e-mail',
    source: 'memory; same input as the TOTP page',
    lang: 'en',
    wants: 'sent',
    html: `<title>Log in to X / X</title><div role="dialog"><h1><span>We sent you a code</span></h1><div><span>Enter it below to verify ki*@e******.***.</span></div><label><div><span>Verification code</span></div><div><input autocapitalize="sentences" autocomplete="on" name="text" type="text" dir="auto" data-testid="ocfEnterTextTextInput"></div></label>
      <button>Didn't receive email?</button><button data-testid="ocfEnterTextNextButton">Next</button></div>`,
  },
  {
    site: 'Xena SMS, da',
    source: 'xena.biz/da/support/xenapedia/adgangskode, markup minimal',
    lang: 'da',
    wants: 'sent',
    html: `<title>Xena</title><h1>Tofaktor-godkendelse</h1><p>Vi har sendt en SMS-engangskode til din mobiltelefon.</p><form><label>Engangskode <input type="text"></label><button>Log ind</button></form>`,
  },
  {
    site: 'Zimbra e-mail method, sv',
    source: 'Zimbra/zm-web-client WebRoot/public/login.jsp, WebRoot/messages/ZmMsg_sv.properties',
    lang: 'sv',
    wants: 'sent',
    html: `<title>Zimbra Web Client Sign In</title>
  <form method="post" name="loginForm" action="/" accept-charset="UTF-8"><div class="twoFactorTitle">Tvåfaktorsautentisering</div><div class="twoFactorForm"><input type="hidden" id="tfaMethod" name="tfaMethod" value="email">
  <div><label class="zLoginFieldLabel twoFactorAuthCodeLabel" for="totpcode" style="float: left;">Kod från e-post</label><div class="resendCode"><a href="#">Återsänd koden</a></div><input tabindex="0" class="zLoginFieldInput" id="totpcode" name="totpcode" type="text" value="" size="40" maxlength="1024" autocomplete="off" code></div>
  <div class="trustedDeviceDiv"><input id="trustedDevice" value="1" type="checkbox" name="ztrusteddevice"><label id="trustedDeviceLabel" for="trustedDevice">Lita alltid på den här enheten</label></div>
  <div class="chooseTFAMethod"><a href="#">Använd en annan metod</a></div>
  <button id="verifyButton" class="loginButton ZLoginButton DwtButton" type="submit">Bekräfta</button><button id="cancelButton" class="loginButton ZLoginButton DwtButton" type="submit">Avbryt</button></div></form>`,
  },
  {
    site: 'Zitadel login, SMS, de',
    source:
      'zitadel/typescript src/app/(login)/otp/[method]/page.tsx, src/components/login-otp.tsx, locales/de.json',
    lang: 'de',
    wants: 'sent',
    html: `<title>ZITADEL Login</title>
      <h1>2-Faktor bestätigen</h1><p class="ztdl-p">Geben Sie den Code ein, den Sie per SMS erhalten haben.</p><div>kari@example.de</div>
      <form class="w-full"><div><span>Keinen Code erhalten?</span><button type="button" aria-label="Resend OTP Code" data-testid="resend-button">Code erneut senden</button></div>
      <div class="mt-4"><label><span>Code</span><input type="text" name="code" autocomplete="one-time-code" data-testid="code-text-input" code></label></div>
      <button type="button" data-testid="back-button">Zurück</button><button type="submit" data-testid="submit-button">Weiter</button></form>`,
  },
  {
    site: 'Zoho SMS, every step in one form',
    source: 'Zoho sign-in template seen in a public copy; English texts from memory',
    lang: 'en',
    wants: 'sent',
    html: `<title>Zoho Accounts</title><div class="signin_head"><span id="headtitle">Multi-factor authentication</span><div class="service_name">Enter the one-time password sent to your mobile number +45-••••••12</div></div>
      <form name="login" id="login" method="post" novalidate><input id="login_id" placeholder="Email address or mobile number" type="email" name="LOGIN_ID" class="textbox" autocomplete="on" hidden><input id="password" placeholder="Enter password" name="PASSWORD" type="password" class="textbox" hidden>
      <div class="textbox_div" id="mfa_totp_container"><input id="mfa_totp" placeholder="Verification code" type="text" name="TOTP" class="textbox" autocomplete="off" hidden></div>
      <div class="textbox_div" id="mfa_otp_container"><input id="mfa_otp" placeholder="Enter OTP" type="text" name="MFAOTP" class="textbox" required autocapitalize="off" autocomplete="off" autocorrect="off"><span class="bluetext_action resendotp">Resend OTP</span></div>
      <button class="btn blue" id="nextbtn"><span>Verify</span></button><div class="text16" id="recoverybtn">Can't access your phone?</div></form>`,
  },
  {
    site: 'Zulip, SMS token',
    source:
      'zulip/zulip templates/two_factor/_wizard_forms.html (input markup of the form library from memory)',
    lang: 'en',
    wants: 'sent',
    html: `<title>Two-factor authentication | Zulip</title>
      <form action="/accounts/login/" method="post"><p>We sent you a text message, please enter the token in the text message.</p>
      <div class="input-box no-validation"><input type="number" name="token-otp_token" min="1" max="999999" autofocus="autofocus" inputmode="numeric" autocomplete="one-time-code" required id="id_token-otp_token" code><label for="id_token-otp_token">Token</label></div>
      <p>Or, alternatively, use one of your backup phones:</p><button name="challenge_device" value="phonedevice/2" type="submit">Call number +1 *** *** **42</button><button type="submit">Log in</button></form>`,
  },
];
