import type { Seen } from './seen';

/** Pages that want no code of any kind we know. */
export const none: Seen[] = [
  {
    site: '1Panel login with captcha',
    source:
      '1Panel-dev/1Panel frontend/src/views/login/components/login-form.vue, frontend/src/lang/modules/en.ts',
    lang: 'en',
    wants: 'none',
    html: `<title>1Panel</title>
  <form class="el-form"><div class="login-title">Login</div><input class="el-input__inner" type="text" placeholder="Username"><input class="el-input__inner" type="password" placeholder="Password"><div class="vPicBox"><input class="el-input__inner" type="text" placeholder="Captcha"><img alt="Captcha"></div><button class="el-button--primary" type="button">Login</button></form>`,
  },
  {
    site: '2FA settings before set-up, password asked',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Two-step verification</title><h1>Two-step verification</h1><p>Keep your account extra secure with a second login step. You'll need an authenticator app on your phone.</p><form><label for="pw">Enter your current password to continue</label><input id="pw" name="currentPassword" type="password"><button>Continue</button></form>`,
  },
  {
    site: 'Activation code from a letter, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Aktiver konto</title><h1>Aktiver kontoen din</h1><p>Skriv inn aktiveringskoden fra brevet vi sendte deg i posten.</p><form><label for="fnr">Fødselsnummer</label><input id="fnr" type="text" maxlength="11" inputmode="numeric"><label for="akt">Aktiveringskode</label><input id="akt" type="text" maxlength="6" autocomplete="off"><button>Aktiver</button></form>`,
  },
  {
    site: 'Admin imports token seeds',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Tokens - Import</title><h2>Add OATH token</h2><form><label for="sn">Serial number</label><input id="sn" type="text"><label for="seed">Seed (Base32)</label><input id="seed" name="otp_seed" type="text" autocomplete="off"><label for="int">Time step</label><input id="int" type="number" value="30"><label for="dg">OTP length</label><input id="dg" type="number" value="6"><button>Add</button></form>`,
  },
  {
    site: 'Airflow add variable',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Add Variable - Airflow</title>
  <h2>Add Variable</h2><form action="/variable/add" method="post"><label for="key">Key *</label><input class="form-control" id="key" name="key" required type="text" value=""><label for="val">Val</label><textarea class="form-control" id="val" name="val"></textarea><label for="description">Description</label><input class="form-control" id="description" name="description" type="text" value=""><button type="submit">Save</button></form>`,
  },
  {
    site: 'Amazon shop sign-in, OTP button',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Amazon Sign-In</title><form name="signIn" method="post"><h1>Sign in</h1><span>kim@example.com</span> <a href="#">Change</a><label for="ap_password">Password</label><input type="password" id="ap_password" name="password" maxlength="1024" autocomplete="current-password"><input id="signInSubmit" type="submit" value="Sign in"></form><form><input type="submit" value="Get an OTP on your phone" id="continue"></form>`,
  },
  {
    site: 'API token settings',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>API Tokens | Cloudflare</title><h1>Create Custom Token</h1><form><label for="tn">Token name</label><input id="tn" name="token_name" type="text" placeholder="Give your API token a descriptive name."><label for="ip">Client IP Address Filtering</label><input id="ip" type="text" placeholder="e.g. 192.168.1.88"><label for="ttl">TTL</label><input id="ttl" type="text" placeholder="Start Date"><button>Continue to summary</button></form>`,
  },
  {
    site: 'ASP.NET Core Identity login',
    source: 'dotnet/aspnetcore src/Identity/UI (Login page), from memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Log in - WebApp</title>
  <h1>Log in</h1><section><form id="account" method="post"><h2>Use a local account to log in.</h2><div class="form-floating mb-3"><input class="form-control" autocomplete="username" aria-required="true" placeholder="name@example.com" type="email" id="Input_Email" name="Input.Email" value=""><label class="form-label" for="Input_Email">Email</label></div>
  <div class="form-floating mb-3"><input class="form-control" autocomplete="current-password" aria-required="true" placeholder="password" type="password" id="Input_Password" name="Input.Password"><label class="form-label" for="Input_Password">Password</label></div><label><input type="checkbox" name="Input.RememberMe"> Remember me?</label><button id="login-submit" type="submit" class="w-100 btn btn-lg btn-primary">Log in</button></form></section>`,
  },
  {
    site: 'Authelia, device authorization',
    source: 'authelia/authelia web/src/views/ConsentPortal/OpenIDConnect/DeviceAuthorizationFormView.tsx',
    lang: 'en',
    wants: 'none',
    html: `<title>Login - Authelia</title>
      <div id="openid-consent-device-auth-stage"><h1>Confirm the Code</h1><button>Logout</button> | <button>Switch user</button>
      <div id="form-consent-openid-device-code-authorization"><label for="user-code">Code</label>
      <input id="user-code" required autocapitalize="none"><button id="confirm-button">Confirm</button></div></div>`,
  },
  {
    site: 'Bagisto shop, coupon, de',
    source: 'bagisto/bagisto Shop/src/Resources/views/checkout/coupon.blade.php, lang/de/app.php',
    lang: 'de',
    wants: 'none',
    html: `<title>Warenkorb</title>
      <div role="dialog"><h2 class="text-2xl font-medium">Gutschein anwenden</h2><form>
      <input type="text" class="px-6 py-4" name="code" placeholder="Geben Sie Ihren Code ein">
      <p>Zwischensumme</p><p>249,00 €</p><button class="primary-button">Anwenden</button></form></div>`,
  },
  {
    site: 'BigBlueButton Greenlight, room access code, de',
    source:
      'bigbluebutton/greenlight app/javascript/components/rooms/room/join/JoinCard.jsx, hooks/forms/rooms/useRoomJoinForm.js, app/assets/locales/de.json',
    lang: 'de',
    wants: 'none',
    html: `<title>BigBlueButton</title>
      <span class="text-muted">Du wurdest zur Teilnahme eingeladen</span><h1>Projektsitzung</h1><a href="#">Aufzeichnungen anzeigen</a>
      <form><label class="form-label" for="joinFormName">Name</label><input name="name" placeholder="Namen eingeben" type="text" id="joinFormName" class="form-control" autofocus>
      <label class="form-label" for="joinFormCode">Zugangscode</label><input name="access_code" placeholder="Zugangscode eingeben" type="text" id="joinFormCode" class="form-control">
      <button type="submit">Konferenz beitreten</button></form><div>Konto bereits vorhanden? <a href="/signin">Anmelden</a></div>`,
  },
  {
    site: 'Booking reference, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Mina resor - SJ</title><h1>Hämta resa</h1><form><label for="bn">Bokningsnummer</label><input id="bn" type="text" maxlength="8" placeholder="ABC1234D"><label for="co">Hämtkod eller mobilnummer</label><input id="co" type="text" autocomplete="off"><button>Hämta</button></form>`,
  },
  {
    site: 'BookWyrm 2FA offer',
    source: 'bookwyrm-social/bookwyrm bookwyrm/templates/two_factor_auth/two_factor_prompt.html',
    lang: 'en',
    wants: 'none',
    html: `<title>BookWyrm</title>
  <h1 class="title">2FA is available</h1><p class="block">You can secure your account by setting up two factor authentication in your user preferences. This will require a one-time code from your phone in addition to your password each time you log in.</p>
  <form class="field" action="/search"><input aria-label="Search for a book, author, user, or list" type="text" class="input" name="q" id="search_input"><button type="submit">Search</button></form>
  <a class="button" href="/">No thanks</a><a class="button is-primary" href="/preferences/2fa">Set up 2FA</a>`,
  },
  {
    site: 'BookWyrm book identifiers, fi',
    source: 'bookwyrm-social/bookwyrm locale/fi_FI (labels of the book form); field names from memory',
    lang: 'fi',
    wants: 'none',
    html: `<title>Lisää kirja</title>
  <h2>Kirjan tunnisteet</h2><form method="post"><label class="label" for="id_isbn_13">ISBN 13:</label><input type="text" name="isbn_13" maxlength="255" class="input" id="id_isbn_13"><label class="label" for="id_isbn_10">ISBN 10:</label><input type="text" name="isbn_10" maxlength="255" class="input" id="id_isbn_10">
  <label class="label" for="id_oclc_number">OCLC-numero:</label><input type="text" name="oclc_number" class="input" id="id_oclc_number"><label class="label" for="id_asin">ASIN:</label><input type="text" name="asin" class="input" id="id_asin"><label class="label" for="id_goodreads_key">Goodreads-avain:</label><input type="text" name="goodreads_key" class="input" id="id_goodreads_key">
  <label class="label" for="id_pages">Sivumäärä:</label><input type="number" name="pages" id="id_pages"><button class="button is-primary" type="submit">Tallenna</button></form>`,
  },
  {
    site: 'Bring tracking, nb',
    source: 'memory',
    lang: 'nb',
    wants: 'none',
    html: `<title>Sporing | Bring</title>
  <h1>Spor sendingen din</h1><form action="https://sporing.bring.no/sporing" method="get"><label for="q">Sendings- eller kollinummer</label><input id="q" name="q" type="search" placeholder="Skriv inn sporingsnummer" autocomplete="off"><button type="submit">Spor</button></form>`,
  },
  {
    site: 'Checkout CVV, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Kasse - Betaling</title><h2>Betalingskort</h2><form><label for="cn">Kortnummer</label><input id="cn" name="cardNumber" autocomplete="cc-number" inputmode="numeric"><label for="ex">Utløpsdato (MM/ÅÅ)</label><input id="ex" name="expiry" autocomplete="cc-exp"><label for="sec">Sikkerhetskode</label><input id="sec" name="securityCode" type="password" maxlength="4" inputmode="numeric"><p>De tre siste sifrene på baksiden av kortet.</p><button>Betal 499,00 kr</button></form>`,
  },
  {
    site: 'Code promo, fr',
    source: 'memory, attributes unsure',
    lang: 'fr',
    wants: 'none',
    html: `<title>Mon panier</title><h2>Récapitulatif</h2><form><label for="promo">Code promo ou avantage</label><input id="promo" name="PromoCode" type="text" placeholder="Saisissez votre code" maxlength="12"><button>Valider</button></form><button>Passer la commande</button>`,
  },
  {
    site: 'CPR split 6-4, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'none',
    html: `<title>Selvbetjening - anmeld flytning</title><h1>Oplysninger om dig</h1><form><fieldset><legend>CPR-nummer</legend><input name="cpr1" type="text" maxlength="6" inputmode="numeric" placeholder="ddmmåå" aria-label="Fødselsdato"> - <input name="cpr2" type="password" maxlength="4" inputmode="numeric" aria-label="Sidste fire cifre"></fieldset><label>Navn <input name="navn" type="text"></label><button>Næste</button></form>`,
  },
  {
    site: 'CyberPanel login',
    source: 'usmannasir/cyberpanel loginSystem/templates/loginSystem/login.html',
    lang: 'en',
    wants: 'none',
    html: `<title> Login - CyberPanel </title>
  <form id="loginForm" action="/"><h1>CyberPanel</h1><h4>Web Hosting Control Panel</h4><input type="text" class="form-control" name="username" placeholder="Enter username" required><input type="password" class="form-control" id="password" placeholder="Password" required name="password">
  <select class="form-control"><option value="english">English</option><option>German</option></select><button type="button" class="btn btn-success btn-block">Sign In</button></form>`,
  },
  {
    site: 'Discount code at checkout, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'none',
    html: `<title>Kurv | Matas</title><h1>Din kurv (2)</h1><form><label for="voucher">Har du en rabatkode?</label><input id="voucher" type="text" placeholder="Indtast kode" autocomplete="off"><button>Tilføj</button></form><p>Total 349,00 kr.</p><button>Gå til betaling</button><p>Log ind, og få point på dit køb</p>`,
  },
  {
    site: 'Disney+ TV activation',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Disney+ | Begin</title><h1>Enter the code displayed on your TV</h1><p>Enter the 8-digit code shown on your TV to log in to your account on that device.</p><form><div><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"><input box maxlength="1"></div><button>Continue</button></form>`,
  },
  {
    site: 'DocuSeal webhook secret',
    source: 'memory (docusealco/docuseal settings)',
    lang: 'en',
    wants: 'none',
    html: `<title>Webhook | DocuSeal</title>
  <h1>Webhook</h1><form><label for="url">Webhook URL</label><input type="url" id="url" name="webhook_url[url]" class="base-input" placeholder="https://example.com/hook"><button>Save</button></form><div class="modal"><h2>Webhook Secret</h2><form><input type="text" name="webhook_url[secret][key]" placeholder="Key e.g. X-Example-Header" class="base-input"><input type="text" name="webhook_url[secret][value]" placeholder="Value" class="base-input"><button>Submit</button></form></div>`,
  },
  {
    site: 'Dolibarr login with captcha, fr',
    source:
      'Dolibarr/dolibarr htdocs/core/tpl/login.tpl.php (an older stored version); French texts from memory',
    lang: 'fr',
    wants: 'none',
    html: `<title>Identifiant</title>
  <form id="login" name="login" method="post" action="/index.php"><table class="login_table_title"><tr class="vmenu"><td>Dolibarr</td></tr></table><table class="login_table"><tr><td><strong><label for="username">Identifiant</label></strong></td><td><input type="text" id="username" name="username" class="flat" size="15" maxlength="40" value="" tabindex="1"></td></tr>
  <tr><td><strong><label for="password">Mot de passe</label></strong></td><td><input id="password" name="password" class="flat" type="password" size="15" maxlength="30" value="" tabindex="2"></td></tr>
  <tr><td><b>Code sécurité</b></td><td><input id="securitycode" class="flat" type="text" size="6" maxlength="5" name="code" tabindex="4"></td><td><img src="/core/antispamimage.php" width="80" height="32" id="img_securitycode"></td></tr></table>
  <input type="submit" class="button" value=" Se connecter " tabindex="5"><a href="/user/passwordforgotten.php">(Mot de passe oublié ?)</a></form>`,
  },
  {
    site: 'Door code, holiday rental',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Nuki Web</title><h2>Add keypad code</h2><form><label for="nm">Name</label><input id="nm" type="text" placeholder="Cleaner"><label for="kc">6-digit entry code</label><input id="kc" type="text" inputmode="numeric" maxlength="6" pattern="[1-9]{6}" autocomplete="off"><button>Save</button><button>Cancel</button></form>`,
  },
  {
    site: 'e-conomic two-factor help, da',
    source: 'drupal10-production.e-conomic.dk aktiver-totrinsbekraeftelse-2fa-uden-authenticator-app',
    lang: 'da',
    wants: 'none',
    html: `<title>Aktivér Totrinsbekræftelse (2FA) uden authenticator app</title><form><input type="text" placeholder="Søg i e-copedia"></form><h1>Aktivér Totrinsbekræftelse (2FA) uden authenticator app</h1><p>For at styrke sikkerheden har vi indført totrinsbekræftelse (2FA) for alle brugere i e-conomic.</p><p>Var artiklen nyttig?</p><button>Ja</button><button>Nej</button>`,
  },
  {
    site: 'eduID.se, log in with another device, sv',
    source:
      'SUNET/eduid-front src/components/Login/UseOtherDevice1.tsx, Login/ResponseCodeForm.tsx, translation/languages/sv.json',
    lang: 'sv',
    wants: 'none',
    html: `<title>Logga in med hjälp av en annan enhet | eduID</title>
      <h1>Logga in med hjälp av en annan enhet</h1><ol class="listed-steps"><li>Skanna QR-koden med din andra enhet<img alt="qr-code" class="qr-code" src="qr.png"><figcaption class="short-code">ID# 4CT2XZ</figcaption></li><li>Logga in på den andra enheten</li>
      <li>Skriv in den sexsiffriga koden som visas i den andra enheten i fältet nedan<form class="response-code-form"><div class="response-code-inputs">
      <input id="v[0]" name="v[0]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 0's input" box>
      <input id="v[1]" name="v[1]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 1's input" box>
      <input id="v[2]" name="v[2]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 2's input" box>
      <input id="v[3]" name="v[3]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 3's input" box>
      <input id="v[4]" name="v[4]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 4's input" box>
      <input id="v[5]" name="v[5]" type="number" pattern="[0-9]*" maxlength="1" aria-label="Enter digit in 5's input" box>
      </div></form></li></ol><p>Koden går ut om 04:12</p><button>Avbryt</button><button type="submit">Ok</button>`,
  },
  {
    site: 'Ferry booking with PIN',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Manage booking</title><h1>My booking</h1><form><label for="ref">Booking number</label><input id="ref" type="text" inputmode="numeric" maxlength="8"><label for="sur">Surname</label><input id="sur" type="text"><label for="bpin">Booking PIN</label><input id="bpin" type="text" maxlength="4" inputmode="numeric"><button>Find booking</button></form>`,
  },
  {
    site: 'FlixBus booking, de',
    source: 'memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Meine Buchung verwalten</title>
  <h1>Buchung verwalten</h1><form><label for="order-number">Buchungsnummer</label><input id="order-number" name="orderNumber" type="text" inputmode="numeric" required><label for="contact">E-Mail-Adresse oder Telefonnummer</label><input id="contact" name="contact" type="text" required><button type="submit">Buchung abrufen</button></form>`,
  },
  {
    site: 'Fødselsnummer then phone, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Bestill time</title><h1>Dine opplysninger</h1><form><label for="fnr">Fødselsnummer (11 siffer)</label><input id="fnr" type="text" inputmode="numeric" pattern="[0-9]{11}" maxlength="11"><label for="tlf">Mobilnummer</label><select><option>+47</option></select><input id="tlf" type="tel" autocomplete="tel-national"><p>Vi sender deg en kode på SMS i neste steg.</p><button>Neste</button></form>`,
  },
  {
    site: 'Formbricks survey behind a PIN, fr',
    source:
      'formbricks/formbricks apps/web/modules/survey/link/components/pin-screen.tsx, modules/ui/components/otp-input, apps/web/locales/fr-FR.json',
    lang: 'fr',
    wants: 'none',
    html: `<title>Enquête</title>
  <div class="my-4 font-semibold"><h4>Ce sondage est protégé. Entrez le code PIN ci-dessous.</h4></div>
  <div class="flex justify-center space-x-2"><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="4" class="h-10 w-10" value="" box><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="4" class="h-10 w-10" value="" box><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="4" class="h-10 w-10" value="" box><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="4" class="h-10 w-10" value="" box></div>`,
  },
  {
    site: 'FreeIPA, login, fi',
    source: 'freeipa/freeipa install/ui/src/freeipa/widgets/LoginScreen.js, po/fi.po',
    lang: 'fi',
    wants: 'none',
    html: `<title>Identity Management</title>
      <form class="form-horizontal"><label for="username1">Käyttäjätunnus</label><input type="text" name="username" id="username1" class="form-control" placeholder="Käyttäjätunnus">
      <label for="password2">Salasana</label><input type="password" name="password" id="password2" class="form-control" placeholder="Salasana tai salasana + Kertakäyttöinen salasana (eng. OTP)">
      <a href="#">Synkronointi-OTP-tunnus</a><button type="button" name="login">Kirjaudu sisään</button></form>`,
  },
  {
    site: 'FreeIPA, sync OTP token, sv',
    source: 'freeipa/freeipa install/ui/src/freeipa/widgets/SyncOTPScreen.js, po/sv.po',
    lang: 'sv',
    wants: 'none',
    html: `<title>Identity Management</title>
      <form class="form-horizontal"><label for="user1">Användarnamn</label><input type="text" name="user" id="user1" class="form-control" required>
      <label for="password2">Lösenord</label><input type="password" name="password" id="password2" class="form-control" required>
      <label for="first_code3">Första OTP</label><input type="password" name="first_code" id="first_code3" class="form-control" required>
      <label for="second_code4">Andra OTP</label><input type="password" name="second_code" id="second_code4" class="form-control" required>
      <label for="token5">Token-ID</label><input type="text" name="token" id="token5" class="form-control">
      <button type="button" name="cancel">Avbryt</button><button type="button" name="sync">Synkronisera OTP-token</button></form>`,
  },
  {
    site: 'Friendica profile with postcode, de',
    source: 'friendica/friendica view/lang/de/messages.po; field names from memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Profil bearbeiten</title>
  <form action="settings/profile" method="post"><label for="id_username">Anzeigename:</label><input type="text" name="username" id="id_username"><label for="id_locality">Wohnort:</label><input type="text" name="locality" id="id_locality"><label for="id_region">Region/Bundesstaat:</label><input type="text" name="region" id="id_region">
  <label for="id_postal_code">Postleitzahl:</label><input type="text" name="postal_code" id="id_postal_code"><label for="id_country_name">Land:</label><input type="text" name="country_name" id="id_country_name"><button type="submit">Speichern</button></form>`,
  },
  {
    site: 'Friendica registration by invitation, da',
    source: 'friendica/friendica view/templates/register.tpl, view/lang/da-dk/messages.po',
    lang: 'da',
    wants: 'none',
    html: `<title>Registrering</title>
  <h3>Registrering</h3><form action="register" method="post" id="register-form"><p>Medlemsskab på denne side foregår udelukkende via invitationer.</p>
  <div id="register-invite-wrapper"><label for="register-invite" id="label-register-invite">Din invitationskode:</label> <input type="text" maxlength="60" size="32" name="invite_id" id="register-invite" value=""></div>
  <label for="register-name">Dit fulde navn (fx Jonas Hansen, rigtigt eller rigtigt-lignende):</label><input type="text" maxlength="60" size="32" name="username" id="register-name" value="" required><label for="register-email">E-mail</label><input type="text" maxlength="60" size="32" name="field1" id="register-email" value="" required>
  <label for="register-nickname">Vælg et kaldenavn:</label><input type="text" maxlength="60" size="32" name="nickname" id="register-nickname" value="" required><input type="submit" name="submit" id="register-submit-button" value="Registrér"></form>`,
  },
  {
    site: 'FusionAuth device login',
    source:
      'FusionAuth/fusionauth-theme-history themes/oauth2Device.ftl; fusionauth-localization theme/messages.properties',
    lang: 'en',
    wants: 'none',
    html: `<title>Connect Device</title>
  <main><h2>Device login</h2><form id="device-form" action="/oauth2/device" method="POST">
  <p>Enter your user code</p>
  <div id="user-code-container">
  <input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_0" maxlength="1" autofocus autocomplete="off" box><input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_1" maxlength="1" autocomplete="off" box><input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_2" maxlength="1" autocomplete="off" box>
  <input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_3" maxlength="1" autocomplete="off" box><input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_4" maxlength="1" autocomplete="off" box><input class="border-1 text-3xl p-1 w-8" type="text" id="user_code_5" maxlength="1" autocomplete="off" box></div>
  <input type="hidden" name="interactive_user_code" id="interactive_user_code">
  <button class="blue button">Submit</button></form></main>`,
  },
  {
    site: 'FusionAuth verify e-mail form, sv',
    source:
      'FusionAuth/fusionauth-localization theme/messages_sv.properties; themes/emailVerify.ftl field from memory',
    lang: 'sv',
    wants: 'none',
    html: `<title>Bekräftelse av e-post</title>
  <main><h2>Bekräftelse av e-post</h2><form action="/email/verify" method="POST"><p>Fyll i formuläret för att begära en ny bekräftelse av din e-postadress.</p><input type="text" name="email" id="email" autocapitalize="none" autofocus autocomplete="on" autocorrect="off" placeholder="E-postadress"><button class="blue button">Ok</button></form><a href="/">Återgå till inloggningen</a></main>`,
  },
  {
    site: 'Gift card balance, en',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Check your gift card balance</title><h1>Check balance</h1><form><label for="num">Card number</label><input id="num" name="cardNumber" type="text" inputmode="numeric" pattern="[0-9]*" maxlength="19"><label for="code">Security code</label><input id="code" type="text" inputmode="numeric" pattern="[0-9]*" maxlength="6" autocomplete="off"><button>Check balance</button></form>`,
  },
  {
    site: 'Gift card with PIN, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Kassa</title><h3>Presentkort</h3><form><label for="gc">Presentkortsnummer</label><input id="gc" type="text" maxlength="19" inputmode="numeric"><label for="gp">PIN-kod</label><input id="gp" type="text" maxlength="4" inputmode="numeric" placeholder="Skrapa fram koden"><button>Använd</button></form><p>Att betala: 1 290 kr</p><button>Slutför köp</button>`,
  },
  {
    site: 'Google Classroom class code, da',
    source: 'memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Kurser</title><div role="dialog"><h2>Deltag i kurset</h2><p>Du er i øjeblikket logget ind som kim@example.dk</p><h3>Kursuskode</h3><p>Bed din lærer om kursuskoden, og angiv den her.</p><input type="text" aria-label="Kursuskode" maxlength="8" autocomplete="off"><button>Annuller</button><button>Deltag</button></div>`,
  },
  {
    site: 'Grocy, API keys, da',
    source: 'grocy/grocy views/manageapikeys.blade.php, localization/da/strings.po',
    lang: 'da',
    wants: 'none',
    html: `<title>API nøgler | grocy</title>
      <h2 class="title">API nøgler</h2><input type="text" id="search" class="form-control" placeholder="Søg"><button id="clear-filter-button"></button>
      <div class="modal show"><h4 class="modal-title w-100">Opret ny API nøgle</h4><label for="name">Beskrivelse</label><input type="text" class="form-control" id="description">
      <button type="button">Annuller</button><button type="button">Gem</button></div>`,
  },
  {
    site: 'Guest wifi passcode to be sent, before the code',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Guest Wi-Fi</title><h1>Get online</h1><p>We will send a one-time code to your phone.</p><form><label for="cc">Country code</label><select id="cc"><option>+45</option><option>+46</option></select><label for="ph">Mobile number</label><input id="ph" name="phone" type="tel" inputmode="numeric" maxlength="12"><button>Send code</button></form>`,
  },
  {
    site: 'Health insurance number, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>Registrierung - Meine TK</title><h1>Registrieren</h1><form><label for="vn">Versichertennummer</label><input id="vn" type="text" maxlength="10" placeholder="A123456789"><label for="gd">Geburtsdatum</label><input id="gd" type="text" placeholder="TT.MM.JJJJ"><label for="can">Kartennummer (letzte 6 Ziffern)</label><input id="can" type="text" maxlength="6" inputmode="numeric" pattern="[0-9]{6}"><button>Weiter</button></form>`,
  },
  {
    site: 'Henkilötunnus form, fi',
    source: 'memory, attributes unsure',
    lang: 'fi',
    wants: 'none',
    html: `<title>Hakemus</title><h1>Hakijan tiedot</h1><form><label for="hetu">Henkilötunnus</label><input id="hetu" name="hetu" type="text" maxlength="11" placeholder="ppkkvvXnnnT" autocomplete="off"><label for="pno">Postinumero</label><input id="pno" type="text" maxlength="5" inputmode="numeric"><label for="iban">Tilinumero (IBAN)</label><input id="iban" type="text" placeholder="FI"><button>Jatka</button></form>`,
  },
  {
    site: 'HIS one-time code by letter',
    source: 'konto.his.se/Login/Passcode',
    lang: 'sv',
    wants: 'none',
    html: `<title>Autentisering</title><ol><li>Start</li><li>Autentisering</li></ol><h1>Autentisera dig med engångskod</h1><p>Om du fått koden i delar, ange bokstäverna först (ABC DEF 123 456).</p><form><label>Engångskod <input type="text"></label><button>Fortsätt</button></form><h2>Hjälp</h2><p>Du kan hämta ut en kod i Helpdesk. Koden skickas till din folkbokföringsadress. Du kan också få koden levererad via e-post och SMS.</p>`,
  },
  {
    site: 'IBAN and BIC, fr',
    source: 'memory, attributes unsure',
    lang: 'fr',
    wants: 'none',
    html: `<title>Ajouter un bénéficiaire</title><h1>Nouveau bénéficiaire</h1><form><label for="nom">Nom</label><input id="nom" type="text"><label for="iban">IBAN</label><input id="iban" type="text" maxlength="34" autocomplete="off"><label for="bic">Code BIC</label><input id="bic" type="text" maxlength="11"><p>Un code de sécurité vous sera demandé à l'étape suivante.</p><button>Continuer</button></form>`,
  },
  {
    site: 'ILIAS course with password, de',
    source: 'memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Beitreten: Statistik I</title>
  <h1>Statistik I</h1><form id="form_" action="ilias.php" method="post"><h2>Beitreten</h2><p>Der Beitritt ist durch ein Passwort geschützt.</p><label for="grp_passw">Gruppenpasswort</label><input type="password" id="grp_passw" name="grp_passw" size="12" maxlength="32" autocomplete="off"><input type="submit" name="cmd[join]" value="Beitreten"></form>`,
  },
  {
    site: 'ILIAS registration code, de',
    source: 'memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Registrierung</title>
  <h2>Neues ILIAS-Benutzerkonto erstellen</h2><form action="register.php" method="post"><label for="usr_registration_code">Registrierungscode</label><input type="text" id="usr_registration_code" name="usr_registration_code" size="40" maxlength="10" required><label for="username">Benutzername</label><input type="text" id="username" name="username"><label for="usr_email">E-Mail</label><input type="text" id="usr_email" name="usr_email"><input type="submit" value="Registrieren"></form>`,
  },
  {
    site: 'Image captcha, fr',
    source: 'memory, attributes unsure',
    lang: 'fr',
    wants: 'none',
    html: `<title>Prendre rendez-vous</title><h1>Vérification</h1><p>Recopiez le code de sécurité affiché dans l'image.</p><img alt="captcha"><form><label for="captchaUsercode">Code de sécurité</label><input id="captchaUsercode" name="captchaUsercode" type="text" maxlength="6" autocomplete="off"><button>Suivant</button><a href="#">Écouter le code</a></form>`,
  },
  {
    site: 'Immich, PIN',
    source:
      'immich-app/immich web/src/routes/auth/pin-prompt/+page.svelte and components/user-settings-page/PinCodeInput.svelte (sentence from memory)',
    lang: 'en',
    wants: 'none',
    html: `<title>Immich</title>
      <p class="text-center text-sm">Enter your PIN code to access the locked folder</p><div class="flex gap-2">
      <input tabindex="1" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-0" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 1 of 6" box>
      <input tabindex="2" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-1" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 2 of 6" box>
      <input tabindex="3" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-2" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 3 of 6" box>
      <input tabindex="4" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-3" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 4 of 6" box>
      <input tabindex="5" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-4" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 5 of 6" box>
      <input tabindex="6" type="password" inputmode="numeric" pattern="[0-9]*" id="pin-code-5" class="h-12 w-10 rounded-xl text-center" aria-label="PIN digit 6 of 6" box>
      </div><button type="button">Cancel</button>`,
  },
  {
    site: 'Invitation code at sign-up',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Create Account</title><h1>Create account</h1><form><label for="ic">Invite code</label><input id="ic" type="text" placeholder="Required for this provider" autocomplete="off"><label for="em">Email</label><input id="em" type="email"><label for="pw">Password</label><input id="pw" type="password" autocomplete="new-password"><button>Next</button></form>`,
  },
  {
    site: 'Invoice Ninja self-hosted login with secret, nb',
    source:
      'invoiceninja/ui src/pages/authentication/Login.tsx, invoiceninja/invoiceninja lang/nb_NO/texts.php',
    lang: 'nb',
    wants: 'none',
    html: `<title>Logg inn</title>
  <h2 class="text-2xl">Logg inn</h2><form><section><label>E-post-adresse</label><input type="email" id="email" name="email"></section><section><label>Passord</label><a href="/recover_password">Glemt ditt passord?</a><input type="password" id="password" name="password"></section>
  <section><label>Secret</label><input type="password" name="secret" placeholder="Optional"></section><button type="submit">Logg inn</button></form>`,
  },
  {
    site: 'Jellyfin, password reset PIN, fi',
    source:
      'jellyfin/jellyfin-web src/apps/legacy/controllers/session/resetPassword/index.html, src/strings/fi.json',
    lang: 'fi',
    wants: 'none',
    html: `<title>Jellyfin</title>
      <form class="forgotPasswordPinForm"><h2>Salasanan nollaus</h2><div class="inputContainer"><label class="inputLabel" for="txtPin">PIN-koodi</label>
      <input is="emby-input" class="emby-input" type="text" id="txtPin" autocomplete="off" required></div>
      <button type="submit" class="raised submit block"><span>Lähetä</span></button><button type="button" class="raised cancel block btnCancel"><span>Peruuta</span></button></form>`,
  },
  {
    site: 'Jellyfin, quick connect, nb',
    source: 'jellyfin/jellyfin-web src/apps/legacy/routes/quickConnect/index.tsx, src/strings/nb.json',
    lang: 'nb',
    wants: 'none',
    html: `<title>Jellyfin</title>
      <form><h2 class="sectionTitle">Hurtigkobling</h2><div>Hvis du vil logge på med hurtigkobling velger du 'Hurtigkobling'-knappen på enheten du logger på fra, og skriver inn koden som vises nedenfor.</div>
      <div class="inputContainer"><label class="inputLabel" for="txtQuickConnectCode">Hurtigkoblingskode</label>
      <input id="txtQuickConnectCode" class="emby-input" type="text" inputmode="numeric" pattern="[0-9\\s]*" minlength="6" required autocomplete="off" value=""></div>
      <button type="submit" class="raised button-submit block">Autoriser</button></form>`,
  },
  {
    site: 'Jenkins miniOrange 2FA, security questions',
    source:
      'jenkinsci/miniorange-two-factor-plugin tfaMethodsAuth/MoSecurityQuestionAuth/index.jelly (f:textbox markup from memory)',
    lang: 'en',
    wants: 'none',
    html: `<title>Security Questions [Jenkins]</title>
      <form method="post" action="securityQuestionAuthenticate" name="replace"><span class="form-header-title">Validate Security Questions</span><h3>Hello, kari</h3><p class="alert alert-info"><b>Please enter valid answers of the questions given below to get the access of Jenkins.</b></p>
      <p class="jenkins-section__title">What was the name of your first school?</p><input name="_.userFirstAuthenticationAnswer" type="text" class="jenkins-input" placeholder="Please enter your answer here" value="">
      <p class="jenkins-section__title">What was your childhood nickname?</p><input name="_.userSecondAuthenticationAnswer" type="text" class="jenkins-input" placeholder="Please enter your answer here" value="">
      <button name="Submit">validate</button><a href="../">Validate by other method?</a></form>`,
  },
  {
    site: 'Jitsi Meet room',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Jitsi Meet</title>
  <h1>Jitsi Meet</h1><form><input autofocus class="enter-room-input" id="enter_room_field" pattern="^[^?&amp;:\\u0022\\u0027%#]+$" placeholder="HappyOtterSing" type="text" aria-label="Meeting name input"><button id="enter_room_button" type="button">Start meeting</button></form>
  <div role="dialog"><h2>Password required</h2><input name="lockKey" type="password" placeholder="Password"><button>OK</button></div>`,
  },
  {
    site: 'Kahoot join',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Play Kahoot! - Enter game PIN here!</title><h1>Kahoot!</h1><form><input id="game-input" name="gameId" type="tel" placeholder="Game PIN" autocomplete="off" data-functional-selector="game-pin-input" maxlength="12" inputmode="numeric" required><button type="submit">Enter</button></form><p>Create your own kahoot for FREE at kahoot.com</p>`,
  },
  {
    site: 'Kanboard, login with captcha, nb',
    source: 'kanboard/kanboard app/Template/auth/index.php, app/Locale/nb_NO/translations.php',
    lang: 'nb',
    wants: 'none',
    html: `<title>Logg inn</title>
      <div class="form-login"><form method="post" action="/check"><label for="form-username">Brukernavn</label><input type="text" name="username" id="form-username" autofocus required autocomplete="username"><span class="form-required">*</span>
      <label for="form-password">Passord</label><input type="password" name="password" id="form-password" required autocomplete="current-password"><span class="form-required">*</span>
      <label for="form-captcha">Skriv inn bokstavene du ser i bildet</label><img src="/captcha" alt="Captcha"><input type="text" name="captcha" id="form-captcha" required><span class="form-required">*</span>
      <label><input type="checkbox" name="remember_me" value="1" checked> Husk meg</label><button type="submit" class="btn btn-blue">Logg inn</button><a href="#">Glemt passord?</a></form></div>`,
  },
  {
    site: 'Kanboard, password reset, da',
    source: 'kanboard/kanboard app/Template/password_reset/create.php, app/Locale/da_DK/translations.php',
    lang: 'da',
    wants: 'none',
    html: `<title>Nulstille adgangskode</title>
      <div class="form-login"><h2>Nulstille adgangskode</h2><form method="post"><label for="form-username">Brugernavn</label><input type="text" name="username" id="form-username" autofocus required autocomplete="username">
      <p class="form-help">Profil skal have gyldig e-post adresse.</p><label for="form-captcha">Indtast tekst nedenfor</label><img src="/captcha" alt="Captcha">
      <input type="text" name="captcha" id="form-captcha" required><button type="submit" class="btn btn-blue">Ændre adgangskode</button></form></div>`,
  },
  {
    site: 'Kanidm, credential reset token',
    source: 'kanidm/kanidm server/core/templates/credentials_reset_form.html',
    lang: 'en',
    wants: 'none',
    html: `<title>Reset Credentials</title>
      <main class="flex-shrink-0 container form-signin m-auto" id="cred-reset-form"><h2>Kanidm idm.example</h2><h3>Credential Reset</h3>
      <form class="mb-3"><label for="token" class="form-label">Enter your credential reset token.</label>
      <input id="token" name="token" autofocus aria-describedby="unknown-reset-token-validation-feedback" class="form-control"></form>
      <button class="btn btn-secondary" aria-label="Return home">Return to the home page</button><button class="btn btn-primary" type="submit">Submit</button></main>`,
  },
  {
    site: 'Kanidm, device login',
    source: 'kanidm/kanidm server/core/templates/oauth2_device_login.html',
    lang: 'en',
    wants: 'none',
    html: `<title>Kanidm</title>
      <main id="main" class="flex-shrink-0 form-signin"><center><label for="user_code" class="form-label">Please enter the code provided to log in!</label>
      <form id="login" action="/ui/oauth2/device" method="post">
      <input autofocus="true" class="autofocus form-control" id="user_code" name="user_code" type="text" autocomplete value="" required>
      <button type="submit" class="btn btn-primary">Continue</button></form></center></main>`,
  },
  {
    site: 'Kibana discover query',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Discover - Elastic</title>
  <input type="search" placeholder="Find apps, content, and more." aria-label="Find apps, content, and more."><textarea data-test-subj="queryInput" placeholder="Filter your data using KQL syntax" aria-label="Start typing to search">event.code: 4625</textarea><input type="search" aria-label="Search field names" placeholder="Search field names"><button>Refresh</button>`,
  },
  {
    site: 'Kirby panel, activate license, fr',
    source: 'getkirby/kirby config/areas/system/dialogs.php, i18n/translations/fr.json',
    lang: 'fr',
    wants: 'none',
    html: `<title>Système</title>
      <div role="dialog" class="k-dialog"><form><p>Votre licence sera activée pour <strong>example.fr</strong>.</p>
      <label for="13">Code de licence</label><input id="13" type="text" name="license" class="k-string-input k-text-input" required placeholder="K-">
      <div class="k-help">Vous avez reçu votre code de licence par courriel après l‘achat. Veuillez le copier et le coller ici. <a href="#">Acheter une licence</a></div>
      <label for="14">Courriel</label><input id="14" type="email" name="email" class="k-string-input k-email-input" required>
      <button type="button">Annuler</button><button type="submit">Activer</button></form></div>`,
  },
  {
    site: 'Kirby panel, disable one-time codes, de',
    source: 'getkirby/kirby i18n/translations/de.json (login.totp.disable)',
    lang: 'de',
    wants: 'none',
    html: `<title>Konto</title>
      <div role="dialog" class="k-dialog"><form><label for="11">Gib dein Passwort ein, um die Einmal-Codes zu deaktivieren. </label>
      <input id="11" type="password" name="password" class="k-string-input k-password-input" required autocomplete="current-password">
      <div class="k-help">In Zukunft wird bei der Anmeldung ein anderer zweiter Faktor abgefragt. Z.B. ein Login-Code der per Email zugeschickt wird. Du kannst die Einmal-Codes jeder Zeit später wieder neu einrichten. </div>
      <button type="button">Abbrechen</button><button type="submit">Deaktivieren</button></form></div>`,
  },
  {
    site: 'Koha staff login',
    source: 'Koha-Community/Koha koha-tmpl/intranet-tmpl/prog/en/modules/auth.tt',
    lang: 'en',
    wants: 'none',
    html: `<title>Log in to Koha › Koha</title>
  <div id="login"><h1><a href="http://koha-community.org">Koha</a></h1>
  <form action="/cgi-bin/koha/mainpage.pl" method="post" name="loginform" id="loginform">
  <p><label for="userid">Username:</label> <input type="text" name="userid" id="userid" class="input focus" value="" size="20" tabindex="1" autocomplete="off"></p>
  <p><label for="password">Password:</label> <input type="password" name="password" id="password" class="input" value="" size="20" tabindex="2" autocomplete="off"></p>
  <p><label for="branch">Library:</label> <select name="branch" id="branch" class="input" tabindex="3"><option value="">My library</option><option value="CPL">Centerville</option></select></p>
  <p class="submit"><input id="submit-button" type="submit" value="Log in" tabindex="4"></p></form></div>`,
  },
  {
    site: 'LemonLDAP::NG, password as second factor',
    source: 'Lemonldap-NG-Portal site/templates/bootstrap/password2fcheck.tpl',
    lang: 'en',
    wants: 'none',
    html: `<title>Authentication portal</title>
      <main id="logincontent" class="container"><div class="message message-positive alert"><span>Enter your password</span></div><div class="card">
      <form action="/password2fcheck" method="post" class="password"><input type="hidden" id="token" name="token" value="x">
      <div class="input-group mb-3"><span class="input-group-text"><label for="password" class="mb-0"><i class="fa fa-lock"></i></label></span>
      <input name="password" value="" type="password" class="form-control" id="password2f" placeholder="Password"></div>
      <button type="submit" class="btn btn-success"><span>Connect</span></button><a href="/?cancel=1" class="btn btn-primary"><span>Cancel</span></a></form></div></main>`,
  },
  {
    site: 'Library card and PIN, da',
    source: 'memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Log ind | Bibliotekerne</title><h2>Log ind</h2><form id="user-login"><label for="edit-name">Låner- eller CPR-nummer *</label><input id="edit-name" name="name" type="password" maxlength="60" class="form-text required"><label for="edit-pass">Pinkode *</label><input id="edit-pass" name="pass" type="password" maxlength="128" class="form-text required"><a href="#">Glemt pinkode?</a><input type="submit" value="Log ind"></form>`,
  },
  {
    site: 'LimeSurvey token',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    but: { found: 'confident', as: 'a token of a survey looks as one of a second factor' },
    html: `<title>Customer survey 2026</title><p>If you have been issued a token, please enter it in the box below and click continue.</p><form id="tokenform"><label for="token">Token:</label><input id="token" name="token" type="password" class="text input-sm form-control" required><button type="submit" value="Continue">Continue</button></form>`,
  },
  {
    site: 'LinOTP, resync token, de',
    source: 'LinOTP/LinOTP linotp/templates/manage/manage-base.mako, i18n/de',
    lang: 'de',
    wants: 'none',
    html: `<title>LinOTP Management</title>
      <div id="dialog_resync_token" role="dialog"><span class="ui-dialog-title">Token synchronisieren</span><p>Hierzu geben Sie bitte zwei aufeinanderfolgende OTP-Werte ein.</p>
      <form action=""><fieldset><table><tr><td><label for="otp1">OTP 1</label></td><td><input type="text" name="otp1" id="otp1" class="text ui-widget-content ui-corner-all"></td></tr>
      <tr><td><label for="otp2">OTP 2</label></td><td><input type="text" name="otp2" id="otp2" class="text ui-widget-content ui-corner-all"></td></tr></table></fieldset></form>
      <button type="button">Synchronisieren</button></div>`,
  },
  {
    site: 'listmonk bounce settings, da',
    source: 'knadh/listmonk i18n/da.json; layout from memory',
    lang: 'da',
    wants: 'none',
    html: `<title>listmonk</title>
  <form><div class="field"><label class="label">SendGrid-nøgle</label><input class="input" type="password" name="sendgrid_key" maxlength="200"></div><div class="field"><label class="label">Postmark-brugernavn</label><input class="input" type="text" name="postmark_username"></div>
  <div class="field"><label class="label">Postmark-adgangskode</label><input class="input" type="password" name="postmark_password"></div><div class="field"><label class="label">HELO værtsnavn</label><input class="input" type="text" name="hello_hostname" maxlength="200"></div><button type="submit">Gem</button></form>`,
  },
  {
    site: 'listmonk subscription, sv',
    source: 'knadh/listmonk static/public/templates/subscription-form.html, i18n/sv.json',
    lang: 'sv',
    wants: 'none',
    html: `<title>Prenumerera</title>
  <section><h2>Prenumerera</h2><form method="post" action="/subscription/form" class="form"><p><label for="email">E-post</label><input id="email" name="email" required="true" type="email" placeholder="E-post" autofocus="true"></p><input name="nonce" class="nonce" value="" hidden>
  <p><label for="name">Namn (ej obligatorisk)</label><input id="name" name="name" type="text" placeholder="Namn (ej obligatorisk)"></p><ul><li><input checked type="checkbox" name="l" id="l-1"><label for="l-1">Nyhetsbrev</label></li></ul><p><button type="submit" class="button">Prenumerera</button></p></form></section>`,
  },
  {
    site: 'Login with a banner on two-factor, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Logga in - Kundzon</title><div class="banner"><strong>Nyhet!</strong> Aktivera tvåfaktorsautentisering och skydda ditt konto med en engångskod från din autentiseringsapp. <a href="#">Läs mer</a></div><h1>Logga in</h1><form><label for="u">Kundnummer eller domännamn</label><input id="u" name="username" type="text"><label for="p">Lösenord</label><input id="p" name="password" type="password"><button>Logga in</button><a href="#">Glömt lösenord?</a></form>`,
  },
  {
    site: 'Login with Forgot code, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>Online-Banking Login</title><h1>Anmelden</h1><form><label for="nk">VR-NetKey oder Alias</label><input id="nk" name="netkey" type="text"><label for="pin">PIN</label><input id="pin" name="pin" type="password" maxlength="20"><button>Anmelden</button><a href="#">PIN vergessen?</a></form><p>Sie werden anschließend um eine TAN gebeten.</p>`,
  },
  {
    site: 'Login with two-factor notice, user name first',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Log in</title><h1>Welcome back</h1><form><input type="text" name="identifier" placeholder="Email, phone or user ID" autocomplete="username"><button>Continue</button></form><aside><h2>Two-factor authentication is now mandatory</h2><p>Have your authenticator app ready: you will be asked for a 6-digit code after your password.</p></aside>`,
  },
  {
    site: 'Lottery numbers, fi',
    source: 'memory, attributes unsure',
    lang: 'fi',
    wants: 'none',
    html: `<title>Lotto</title><h1>Tarkista kuponki</h1><form><label for="srj">Kupongin sarjanumero</label><input id="srj" type="text" inputmode="numeric" maxlength="20"><p>Rivisi</p><input box maxlength="2"><input box maxlength="2"><input box maxlength="2"><input box maxlength="2"><input box maxlength="2"><input box maxlength="2"><input box maxlength="2"><button>Tarkista</button></form>`,
  },
  {
    site: 'Mbin registration, fi',
    source: 'MbinOrg/mbin translations/messages.fi.yaml; field names from memory',
    lang: 'fi',
    wants: 'none',
    html: `<title>Rekisteröidy</title>
  <h1>Rekisteröidy</h1><form name="user_register" method="post"><label for="user_register_username">Käyttäjätunnus</label><input type="text" id="user_register_username" name="user_register[username]" required autocomplete="username"><label for="user_register_email">Sähköpostiosoite</label><input type="email" id="user_register_email" name="user_register[email]" required>
  <label for="p1">Salasana</label><input type="password" id="p1" name="user_register[plainPassword][first]" autocomplete="new-password"><label for="p2">Toista salasana</label><input type="password" id="p2" name="user_register[plainPassword][second]" autocomplete="new-password"><label><input type="checkbox" name="user_register[agreeTerms]"> Hyväksy käyttöehdot</label><button type="submit">Rekisteröidy</button></form>`,
  },
  {
    site: 'Medusa admin invite acceptance',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Medusa</title>
  <h1>Welcome to Medusa</h1><p>Create your account below</p><form><input type="email" name="email" placeholder="Email" autocomplete="off"><input type="text" name="first_name" placeholder="First name" autocomplete="given-name"><input type="text" name="last_name" placeholder="Last name" autocomplete="family-name"><input type="password" name="password" placeholder="Password" autocomplete="new-password"><input type="password" name="repeat_password" placeholder="Repeat password" autocomplete="off"><button type="submit">Create account</button></form>`,
  },
  {
    site: 'Member number and numeric code, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Logg inn</title><h1>Logg inn med medlemsnummer</h1><form><label for="mn">Medlemsnummer</label><input id="mn" type="text" inputmode="numeric" maxlength="10"><label for="kd">Kode</label><input id="kd" type="password" inputmode="numeric" maxlength="6"><a href="#">Glemt kode?</a><button>Logg inn</button></form>`,
  },
  {
    site: 'MeshCentral, account creation',
    source: 'Ylianst/MeshCentral views/login-mobile.handlebars (createpanel)',
    lang: 'en',
    wants: 'none',
    html: `<title>MeshCentral - Login</title>
      <div id="createpanel"><form method="post"><b>Account Creation</b><table><tr><td>Username:</td><td><input id="ausername" type="text" autocomplete="username" name="username" maxlength="64"></td></tr>
      <tr><td>Email:</td><td><input id="aemail" type="text" autocomplete="email" inputmode="email" name="email" maxlength="256"></td></tr>
      <tr><td>Password:</td><td><input id="apassword1" type="password" autocomplete="current-password" name="password1" maxlength="256"></td></tr><tr><td>Password:</td><td><input id="apassword2" type="password" autocomplete="current-password" name="password2" maxlength="256"></td></tr>
      <tr title="Enter the account creation token"><td>Creation Token:</td><td><input id="anewaccountpass" type="password" name="anewaccountpass" autocomplete="off" maxlength="256"></td></tr></table>
      <input id="createButton" type="submit" value="Create Account"><a>Back to login</a></form></div>`,
  },
  {
    site: 'Meter reading, split digits, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'none',
    html: `<title>Indberet målertal</title><h1>Aflæs din måler</h1><form><label>Aflæsningskode fra kortet <input name="kode" type="text" maxlength="6" inputmode="numeric"></label><p>Målertal</p><input box type="tel" maxlength="1"><input box type="tel" maxlength="1"><input box type="tel" maxlength="1"><input box type="tel" maxlength="1"><input box type="tel" maxlength="1"><input box type="tel" maxlength="1"> kWh<button>Send</button></form>`,
  },
  {
    site: 'MinID order letter, nb',
    source: 'mef.no/artikkel trenger-du-minid, markup minimal',
    lang: 'nb',
    wants: 'none',
    html: `<title>MinID aktiveringsbrev</title><h1>Bestill aktiveringsbrev</h1><form><label>Fødselsnummer eller D-nummer <input type="text"></label><button>Bestill aktiveringsbrev</button></form><p>Du må også oppgi telefonnummeret ditt og koden du mottar på SMS.</p>`,
  },
  {
    site: 'Miniflux, new API key, de',
    source:
      'miniflux/v2 internal/template/templates/views/create_api_key.html, internal/locale/translations/de_DE.json',
    lang: 'de',
    wants: 'none',
    html: `<title>Neuer API-Schlüssel - Miniflux</title>
      <h1 id="page-header-title">Neuer API-Schlüssel</h1><form action="/keys/save" method="post" autocomplete="off"><input type="hidden" name="csrf" value="x">
      <label for="form-description">API-Schlüsselbezeichnung</label><input type="text" name="description" id="form-description" value="" spellcheck="false" required autofocus>
      <button type="submit" class="button button-primary">Speichern</button> oder <a href="/keys">abbrechen</a></form>`,
  },
  {
    site: 'Okta sign-in page',
    source: 'okta/okta-signin-widget memory of identify page',
    lang: 'en',
    wants: 'none',
    html: `<main id="okta-sign-in"><form novalidate><h1>Sign In</h1><label for="identifier">Username</label><input id="identifier" name="identifier" type="text" autocomplete="username" required><label><input type="checkbox" name="rememberMe">Keep me signed in</label><button type="submit">Next</button><a href="#">Unlock account?</a><a href="#">Help</a></form></main>`,
  },
  {
    site: 'Onetime Secret reveal with passphrase, da',
    source: 'onetimesecret/onetimesecret locales/content/da_DK; layout from memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Onetime Secret</title>
  <h1>Beskyttet med adgangssætning</h1><form><label for="passphrase" class="sr-only">Indtast adgangssætningen her</label><input id="passphrase" type="password" name="passphrase" autocomplete="off" placeholder="Indtast adgangssætningen her"><button type="submit">Klik for at fortsætte →</button></form>`,
  },
  {
    site: 'Open edX enrolment code',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Redeem enrollment code</title>
  <h1>Enrollment code redemption</h1><p>Enter the code you received from your organization to enroll in the course.</p><form action="/coupons/redeem/" method="get"><label for="code">Enrollment code</label><input type="text" id="code" name="code" required><button type="submit">Redeem</button></form>`,
  },
  {
    site: 'OpenAM console OATH module settings',
    source:
      'OpenIdentityPlatform/OpenAM openam-authentication/openam-auth-oath/src/main/resources/amAuthOATH.properties; layout from memory',
    lang: 'en',
    wants: 'none',
    html: `<title>OpenAM</title>
  <h1>OATH</h1><form class="form-horizontal"><label for="a1">Authentication Level</label><input id="a1" type="number" name="authenticationLevel" value="0"><label for="a2">One Time Password Length</label><select id="a2" name="passwordLength"><option>6</option><option>8</option></select>
  <label for="a3">Minimum Secret Key Length</label><input id="a3" type="text" name="minimumSecretKeyLength" value="32"><label for="a4">Secret Key Attribute Name</label><input id="a4" type="text" name="secretKeyAttribute"><label for="a5">OATH Algorithm to Use</label><select id="a5"><option>HOTP</option><option selected>TOTP</option></select>
  <label for="a6">HOTP Window Size</label><input id="a6" type="text" name="hotpWindowSize" value="100"><label for="a7">TOTP Time Step Interval</label><input id="a7" type="text" name="timeStepSize" value="30"><label for="a8">TOTP Time Steps</label><input id="a8" type="text" name="stepsInWindow" value="2"><button type="submit">Save Changes</button></form>`,
  },
  {
    site: 'OpenOlat access code, de',
    source: 'memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Kurs buchen</title>
  <h3>Zugangscode</h3><p>Geben Sie den Zugangscode ein, den Sie von der Kursleitung erhalten haben.</p><form method="post"><label for="o_fi1">Zugangscode</label><input type="text" id="o_fi1" name="o_fi1" size="30" maxlength="255" class="form-control"><button type="submit" class="btn btn-primary">Buchen</button></form>`,
  },
  {
    site: 'Packstation Abholcode, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>DHL Packstation</title><h1>Sendung abholen</h1><p>Geben Sie Ihre Postnummer und den Abholcode aus Ihrer Benachrichtigung ein.</p><form><label for="pn">Postnummer</label><input id="pn" type="text" inputmode="numeric" maxlength="10"><label for="ac">Abholcode</label><input id="ac" type="text" inputmode="numeric" maxlength="6" autocomplete="off"><button>Weiter</button></form>`,
  },
  {
    site: 'Parcel pick-up code, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Sporing - Posten</title><h1>Spor en pakke</h1><form><label for="q">Sendingsnummer eller hentekode</label><input id="q" name="q" type="text" placeholder="F.eks. 70712345678901234 eller 6-sifret hentekode" autocomplete="off"><button>Søk</button></form><p>Logg inn for å se alle pakkene dine.</p>`,
  },
  {
    site: 'Parcel with post code, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'none',
    html: `<title>Track & Trace | dao</title><h1>Find din pakke</h1><form><label for="tn">Pakkenummer</label><input id="tn" name="stregkode" type="text"><label for="zip">Postnummer</label><input id="zip" name="postnr" type="text" maxlength="4" inputmode="numeric"><button>Søg</button></form>`,
  },
  {
    site: 'Parking fine, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'none',
    html: `<title>Betal din kontrolafgift</title><h1>Find din afgift</h1><form><label for="afg">Afgiftsnummer</label><input id="afg" name="ticket" type="text" maxlength="10" inputmode="numeric"><label for="reg">Registreringsnummer</label><input id="reg" type="text" maxlength="7"><label for="pin">Kode på afgiften</label><input id="pin" type="text" maxlength="6" inputmode="numeric" autocomplete="off"><button>Vis afgift</button></form>`,
  },
  {
    site: 'Password manager entry form, 2FA field, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>Zugangsdaten bearbeiten</title><form><label for="w">Website</label><input id="w" type="text"><label for="l">Benutzername</label><input id="l" type="text"><label for="o">2FA-Token</label><input id="o" name="otpSecret" type="password" placeholder="Einrichtungscode eingeben"><p>Fügen Sie den Code hinzu, den die Website beim Einrichten der Zwei-Faktor-Authentifizierung anzeigt.</p><button>Änderungen speichern</button></form>`,
  },
  {
    site: 'Password manager entry form, TOTP secret',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Edit password</title><h2>Edit item</h2><form><label for="t">Title</label><input id="t" type="text"><label for="u">Email or username</label><input id="u" type="text"><label for="p">Password</label><input id="p" type="password"><label for="s">Authenticator setup key</label><input id="s" name="totp" type="text" placeholder="Paste your setup key or otpauth URI" autocomplete="off"><button>Save</button></form>`,
  },
  {
    site: 'Personnummer login, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Logga in - 1177</title><h1>Legitimera dig</h1><form><label for="pnr">Personnummer</label><input id="pnr" name="pnr" type="tel" placeholder="ÅÅÅÅMMDDNNNN" maxlength="13" autocomplete="off"><button>Fortsätt med BankID</button></form><p>Du behöver en kod om du saknar e-legitimation? Kontakta din mottagning.</p>`,
  },
  {
    site: 'pfSense captive portal, voucher',
    source: 'pfsense/pfsense src/etc/inc/captiveportal.inc',
    lang: 'en',
    wants: 'none',
    html: `<title>Captive Portal Login Page</title>
      <form method="post" action="/index.php?zone=guest"><div class="login-card"><input type="text" name="auth_user" placeholder="User" id="auth_user"><input type="password" name="auth_pass" placeholder="Password" id="auth_pass">
      <input name="auth_voucher" type="text" placeholder="Voucher Code" value="">
      <label class="label--checkbox"><input type="checkbox" class="checkbox"><span>I agree with the <a href="#terms">terms &amp; conditions</a></span></label>
      <input type="submit" name="accept" class="login login-submit" value="Login" id="login" disabled></div></form>`,
  },
  {
    site: 'Phone number for X account, same input as its code pages',
    source: 'memory; same input as the TOTP page',
    lang: 'en',
    wants: 'none',
    html: `<title>Log in to X / X</title><div role="dialog"><h1><span>Enter your phone number or username</span></h1><div><span>There was unusual login activity on your account. To help keep your account safe, please enter your phone number or username to verify it's you.</span></div><label><div><span>Phone or username</span></div><div><input autocapitalize="none" autocomplete="on" name="text" type="text" dir="auto" data-testid="ocfEnterTextTextInput"></div></label><button data-testid="ocfEnterTextNextButton">Next</button></div>`,
  },
  {
    site: 'Phone verification, number entry',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>Handynummer bestätigen</title><h1>Bestätigen Sie Ihre Handynummer</h1><p>Wir senden Ihnen einen 6-stelligen Code per SMS. Sie können später eine Authenticator-App einrichten.</p><form><label for="lv">Ländervorwahl</label><input id="lv" name="country_code" type="tel" maxlength="4" value="" placeholder="+41"><label for="hn">Handynummer</label><input id="hn" name="phone" type="tel" autocomplete="tel"><button>Code anfordern</button></form>`,
  },
  {
    site: 'PhotoPrism activation code, da',
    source: 'photoprism/photoprism frontend/src/page/connect.vue, frontend/src/locales/da.po',
    lang: 'da',
    wants: 'none',
    html: `<title>PhotoPrism</title>
  <form class="form-upgrade"><p>For at opgradere kan du enten indtaste en aktiveringskode eller klikke på "Registrer".</p><div class="v-input"><input type="text" aria-label="Aktiveringskode" placeholder="Aktiveringskode"></div><button type="button">Aktivér</button></form>`,
  },
  {
    site: 'PhotoPrism login, fi',
    source: 'photoprism/photoprism frontend/src/page/auth/login.vue, frontend/src/locales/fi.po',
    lang: 'fi',
    wants: 'none',
    html: `<title>PhotoPrism</title>
  <form class="auth-login-form" accept-charset="UTF-8"><div class="auth-login-box">
  <div class="v-input input-username"><input id="auth-username" name="username" type="text" aria-label="Nimi" required autofocus autocorrect="off" autocapitalize="none" autocomplete="username"></div>
  <div class="v-input input-password"><input id="auth-password" name="password" type="password" aria-label="Salasana" required autocomplete="current-password"></div>
  <button type="button" class="action-confirm">Kirjaudu sisään</button><a href="/reset" class="text-link">Unohditko salasanan?</a></div></form>`,
  },
  {
    site: 'PhotoPrism share link with secret, de',
    source: 'photoprism/photoprism frontend/src/locales/de.po; layout from memory',
    lang: 'de',
    wants: 'none',
    html: `<title>PhotoPrism</title>
  <div class="v-dialog"><label>Link</label><input type="text" readonly value="https://photos.example.org/s/2c1xvv8q/urlaub"><label>Ablaufdatum</label><select><option>Nie</option></select><label>Code</label><input type="text" name="token" aria-label="Code" autocomplete="off" placeholder="Code"><button>Speichern</button></div>`,
  },
  {
    site: 'PIN change with three fields',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Byt PIN-kod</title><h1>Byt PIN-kod för kort **** 4821</h1><form><label for="a">Nuvarande PIN-kod</label><input id="a" type="password" maxlength="4" inputmode="numeric" autocomplete="off"><label for="b">Ny PIN-kod</label><input id="b" type="password" maxlength="4" inputmode="numeric" autocomplete="off"><label for="c">Bekräfta ny PIN-kod</label><input id="c" type="password" maxlength="4" inputmode="numeric" autocomplete="off"><button>Spara</button></form>`,
  },
  {
    site: 'Plex link',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Link Account</title>
  <h1>Link Account</h1><p>Enter the code displayed on your device</p><form><input type="text" maxlength="1" autocapitalize="characters" autocomplete="off" box><input type="text" maxlength="1" autocapitalize="characters" autocomplete="off" box><input type="text" maxlength="1" autocapitalize="characters" autocomplete="off" box><input type="text" maxlength="1" autocapitalize="characters" autocomplete="off" box><button type="submit">Link</button></form>`,
  },
  {
    site: 'Pocket ID, authorize device, da',
    source: 'pocket-id/pocket-id frontend/src/routes/device/+page.svelte, frontend/messages/da.json',
    lang: 'da',
    wants: 'none',
    html: `<title>Godkend enhed</title>
      <h1>Godkend enhed</h1><p class="text-muted-foreground mt-2">Indtast koden, der blev vist i det forrige trin.</p>
      <form id="device-code-form"><div data-pin-input-root><div></div><div></div><div></div><div></div>-<div></div><div></div><div></div><div></div>
      <input data-pin-input-input inputmode="text" autocomplete="one-time-code" maxlength="8" aria-label="Kode" value=""></div></form>
      <a href="/">Annuller</a><button form="device-code-form" disabled>Godkend</button>`,
  },
  {
    site: 'Portainer, LDAP test login',
    source:
      'portainer/portainer app/portainer/settings/authentication/ldap/ldap-settings-test-login, ldap-connectivity-check',
    lang: 'en',
    wants: 'none',
    html: `<title>Portainer | Authentication settings</title>
      <label for="ldap_password">Connectivity check</label><button type="button" class="btn btn-primary btn-sm"><span>Test connectivity</span></button><div class="form-section-title">Test login</div>
      <div class="form-inline"><label for="ldap_test_username"> Username </label><input type="text" class="form-control" id="ldap_test_username">
      <label for="ldap_test_password"> Password </label><input type="password" class="form-control" id="ldap_test_password" autocomplete="new-password">
      <button type="submit" class="btn btn-primary"><span>Test</span></button></div>`,
  },
  {
    site: 'Post office locker with 4 boxes, fi',
    source: 'memory, attributes unsure',
    lang: 'fi',
    wants: 'none',
    html: `<title>Nouda paketti</title><h1>Syötä lukkerokoodi</h1><p>Löydät koodin saapumisilmoituksesta.</p><form><input box type="tel" maxlength="1" aria-label="1. numero"><input box type="tel" maxlength="1" aria-label="2. numero"><input box type="tel" maxlength="1" aria-label="3. numero"><input box type="tel" maxlength="1" aria-label="4. numero"><button>Avaa</button></form>`,
  },
  {
    site: 'Postcode for delivery, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>Liefergebiet prüfen</title><h2>Wohin dürfen wir liefern?</h2><form><label for="plz">Postleitzahl</label><input id="plz" type="text" inputmode="numeric" maxlength="5" pattern="[0-9]{5}" placeholder="Bitte PLZ eingeben" autocomplete="off"><button>Prüfen</button></form>`,
  },
  {
    site: 'privacyIDEA, change token PIN, fr',
    source: 'privacyidea/privacyidea static/components/login/views/pinchange.html, po/fr.po',
    lang: 'fr',
    wants: 'none',
    html: `<title>privacyIDEA Authentication System</title>
      <div class="well"><form name="formPinChange" class="form-signin" novalidate><h2 class="form-signin-heading">Modifier le code PIN</h2>
      <label for="pin1" class="sr-only">Nouveau code PIN</label><input name="pin1" type="password" class="form-control" autocomplete="new-password" placeholder="Nouveau code PIN">
      <label for="pin2" class="sr-only">Nouveau code PIN</label><input name="pin2" type="password" class="form-control" autocomplete="new-password" placeholder="Répéter le nouveau code PIN">
      <button class="btn btn-primary btn-block">Modifier le code PIN</button></form></div>`,
  },
  {
    site: 'privacyIDEA, token details, de',
    source: 'privacyidea/privacyidea static/components/token/views/token.details.html, po/de.po',
    lang: 'de',
    wants: 'none',
    html: `<title>privacyIDEA Authentication System</title><h3>TOTP0001A2B3</h3>
      <table><tr><td><input type="text" class="form-control" autocomplete="new-password" placeholder="Ersten OTP-Wert eingeben"></td>
      <td><input type="text" class="form-control" autocomplete="new-password" placeholder="Zweiten OTP-Wert eingeben"></td><td><button class="btn btn-primary" id="resyncButton"><span>Token resynchronisieren</span></button></td></tr>
      <tr><td><input type="password" class="form-control" autocomplete="new-password" placeholder="Token-PIN eingeben"></td>
      <td><input type="password" class="form-control" autocomplete="new-password" placeholder="PIN wiederholen"></td><td><button class="btn btn-primary" id="setPinButton">PIN setzen</button></td></tr></table>`,
  },
  {
    site: 'Product key 5x5',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Enter your product key</title><h1>Activate</h1><form><p>Enter the 25-character product key. It looks like this: XXXXX-XXXXX-XXXXX-XXXXX-XXXXX</p><input name="k1" type="text" maxlength="5" size="5"><input name="k2" type="text" maxlength="5" size="5"><input name="k3" type="text" maxlength="5" size="5"><input name="k4" type="text" maxlength="5" size="5"><input name="k5" type="text" maxlength="5" size="5"><button>Activate</button></form>`,
  },
  {
    site: 'Promo at checkout, fi',
    source: 'memory, attributes unsure',
    lang: 'fi',
    wants: 'none',
    html: `<title>Ostoskori</title><h1>Ostoskori</h1><details open><summary>Lisää alennuskoodi tai lahjakortti</summary><form><input type="text" placeholder="Syötä koodi"><button>Käytä</button></form></details><p>Yhteensä 129,00 €</p><button>Siirry kassalle</button>`,
  },
  {
    site: 'Psono add TOTP to an entry',
    source: 'psono/psono-client src/js/components/dialogs/add-totp.js, locale-en.json; title from memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Psono</title>
  <div role="dialog"><h2 id="alert-dialog-title">Add TOTP</h2><label for="totpPeriod">Period e.g. 30</label><input id="totpPeriod" name="totpPeriod" type="number" autocomplete="off" value="30">
  <label for="totpAlgorithm">Algorithm</label><select id="totpAlgorithm" name="totpAlgorithm"><option>SHA1</option></select><label for="totpDigits">Digits e.g. 6</label><input id="totpDigits" name="totpDigits" type="number" autocomplete="off" value="6">
  <label for="totpCode">Secret</label><input id="totpCode" name="totpCode" type="password" autocomplete="off"><button type="button" aria-label="menu"></button><button type="button">Close</button><button type="submit">Add</button></div>`,
  },
  {
    site: 'PufferPanel login, de',
    source: 'PufferPanel/PufferPanel client/src/views/Login.vue, client/src/lang/de_DE/users.json',
    lang: 'de',
    wants: 'none',
    html: `<title>PufferPanel</title>
  <div class="v-card"><div class="v-card__title"><p>Anmelden</p></div><div class="v-input"><label for="input-20">E-Mail</label><input id="input-20" type="email" autofocus></div>
  <div class="v-input"><label for="input-23">Passwort</label><input id="input-23" type="password"></div><button type="button" class="v-btn primary">Anmelden</button><a href="/auth/register">Noch keinen Account? Hier registrieren</a></div>`,
  },
  {
    site: 'Rejsekort, da',
    source: 'memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Saldo | Rejsekort</title>
  <h1>Tjek din saldo</h1><form><label for="kortnr">Rejsekortnummer</label><input id="kortnr" name="cardNumber" type="text" inputmode="numeric" maxlength="18" placeholder="308430 XXX XXX XXX X"><button type="submit">Vis saldo</button><a href="#">Hvor finder jeg nummeret?</a></form>`,
  },
  {
    site: 'RubyGems.org new API key',
    source: 'rubygems/rubygems.org app/views/api_keys/_form.html.erb; texts from memory',
    lang: 'en',
    wants: 'none',
    html: `<title>New API key | RubyGems.org</title>
  <h1>New API key</h1><form action="/profile/api_keys" method="post"><label for="api_key_name">Name</label><input autocomplete="off" type="text" name="api_key[name]" id="api_key_name">
  <fieldset><legend>Scopes</legend><label><input type="checkbox" name="api_key[push_rubygem]" id="push_rubygem"> Push rubygem</label></fieldset><label for="api_key_rubygem_id">Gem Scope</label><select name="api_key[rubygem_id]" id="api_key_rubygem_id"><option>All Gems</option></select>
  <label for="api_key_expires_at">Expiration</label><input type="datetime-local" name="api_key[expires_at]" id="api_key_expires_at"><fieldset><legend>Multi-factor authentication</legend><input type="checkbox" name="api_key[mfa]" id="mfa" checked><label for="mfa">Enable MFA</label></fieldset><input type="submit" name="commit" value="Create API Key"></form>`,
  },
  {
    site: 'School sign-up code, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Skapa vårdnadshavarkonto</title><h1>Skapa konto</h1><p>Skriv in engångskoden du fått av skolan på papper och ditt barns personnummer.</p><form><label for="kod">Kod från skolan</label><input id="kod" type="text" maxlength="8" autocomplete="off"><label for="pnr">Barnets personnummer</label><input id="pnr" type="text" maxlength="12"><button>Nästa</button></form>`,
  },
  {
    site: 'Semaphore UI key store, fr',
    source: 'semaphoreui/semaphore web/src/components/KeyForm.vue, web/src/lang/fr.js',
    lang: 'fr',
    wants: 'none',
    html: `<title>Semaphore</title>
  <form class="v-form"><div class="v-input"><label for="input-30">Nom de la clé</label><input required id="input-30" type="text"></div><div class="v-select"><label>Type</label><input readonly type="text" value="SSH Key"></div><div class="v-input"><label for="input-38">Nom d'utilisateur (optionnel)</label><input id="input-38" type="text"></div>
  <div class="v-input"><label for="input-41">Passphrase (Optional)</label><input id="input-41" type="password"></div><label for="input-44">Clé privée</label><textarea id="input-44"></textarea><button type="button">Créer</button></form>`,
  },
  {
    site: 'Semaphore UI login, fr',
    source: 'semaphoreui/semaphore web/src/views/Auth.vue, web/src/lang/fr.js',
    lang: 'fr',
    wants: 'none',
    html: `<title>Semaphore</title>
  <form class="v-form"><h3 class="text-center mb-8">SEMAPHORE</h3><div class="v-input"><label for="input-11">Nom d'utilisateur</label><input required id="input-11" type="text"></div><div class="v-input"><label for="input-14">Mot de passe</label><input required id="input-14" type="password"></div>
  <button type="button">Se connecter</button><a>Vous n'avez pas de compte ou vous ne pouvez pas vous connecter ?</a></form>`,
  },
  {
    site: 'Slido join',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Slido - Audience Interaction Made Easy</title><h2>Joining as a participant?</h2><form><label for="ac">Enter code here</label><span>#</span><input id="ac" name="eventCode" type="text" placeholder="Enter code here" inputmode="numeric" autocomplete="off"><button aria-label="Join an existing event"></button></form><a href="#">Log in</a> <a href="#">Sign up</a>`,
  },
  {
    site: 'Spree gift card and coupon at checkout',
    source: 'memory (spree/spree storefront)',
    lang: 'en',
    wants: 'none',
    html: `<title>Checkout</title>
  <form class="coupon_code"><input type="text" name="coupon_code" id="coupon_code" placeholder="Gift card or discount code"><button type="submit">Apply</button></form><form><label for="zip">Postal Code</label><input id="zip" name="order[ship_address_attributes][zipcode]" type="text" autocomplete="postal-code"><label for="ph">Phone</label><input id="ph" type="tel" name="order[ship_address_attributes][phone]" autocomplete="tel"><button type="submit">Save and Continue</button></form>`,
  },
  {
    site: 'Stored card asks only for the code',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Payment</title><h2>Pay with saved card</h2><p>VISA •••• 4821</p><form><label for="cvc">Security code</label><input id="cvc" data-fieldtype="encryptedSecurityCode" type="text" inputmode="numeric" maxlength="3" placeholder="3 digits" autocomplete="cc-csc"><button>Pay €24.90</button></form>`,
  },
  {
    site: 'SuiteCRM user profile two-factor setting',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>User Profile » SuiteCRM</title>
  <h2>Jane Doe</h2><form name="EditView" id="EditView"><label>User Name</label><input type="text" name="user_name" value="jane"><label>Two Factor Authentication</label><input type="checkbox" name="factor_auth" id="factor_auth"><select name="factor_auth_interface"><option>Email Code</option></select><label>Postal Code</label><input type="text" name="address_postalcode" maxlength="20"><input type="submit" value="Save"></form>`,
  },
  {
    site: 'Superset login',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Superset</title>
  <div class="panel-heading">Sign In</div><form action="" method="post" name="login"><div>Enter your login and password below:</div><label for="username">Username:</label><input autofocus class="form-control" id="username" name="username" size="80" type="text" value=""><label for="password">Password:</label><input class="form-control" id="password" name="password" size="80" type="password" value=""><input class="btn btn-primary btn-block" type="submit" value="Sign In"></form>`,
  },
  {
    site: 'Swedbank card order with activation code',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Aktivera kort</title><h1>Aktivera ditt nya kort</h1><form><label for="l4">Kortets fyra sista siffror</label><input id="l4" type="text" maxlength="4" inputmode="numeric"><label for="ak">Aktiveringskod från brevet</label><input id="ak" type="text" maxlength="6" inputmode="numeric" autocomplete="off"><button>Aktivera</button></form>`,
  },
  {
    site: 'Sylius admin: generate coupons, de',
    source: 'Sylius/Sylius translations messages.de.yml; field names from memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Gutscheine generieren</title>
  <h1>Gutscheine generieren</h1><form name="sylius_promotion_coupon_generator_instruction" method="post"><label for="a">Anzahl</label><input type="number" id="a" name="sylius_promotion_coupon_generator_instruction[amount]" value="5"><label for="p">Präfix</label><input type="text" id="p" name="sylius_promotion_coupon_generator_instruction[prefix]">
  <label for="l">Codelänge</label><input type="number" id="l" name="sylius_promotion_coupon_generator_instruction[codeLength]" value="6" min="1" max="40"><label for="s">Suffix</label><input type="text" id="s" name="sylius_promotion_coupon_generator_instruction[suffix]"><label for="u">Nutzungslimit</label><input type="number" id="u" name="sylius_promotion_coupon_generator_instruction[usageLimit]"><button type="submit">Generieren</button></form>`,
  },
  {
    site: 'Sylius admin: product with code, fi',
    source: 'Sylius/Sylius translations messages.fi.yml; field names from memory',
    lang: 'fi',
    wants: 'none',
    html: `<title>Uusi tuote</title>
  <form name="sylius_product" method="post"><label for="sylius_product_code" class="required">Koodi</label><input type="text" id="sylius_product_code" name="sylius_product[code]" required><label for="n">Nimi</label><input type="text" id="n" name="sylius_product[translations][fi_FI][name]"><label for="s">Haku</label><input type="search" id="s" name="criteria[search][value]" placeholder="Haku"><button type="submit">Luo</button></form>`,
  },
  {
    site: 'Sylius cart coupon, da',
    source: 'Sylius/Sylius translations messages.da.yml; field names from memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Indkøbskurv</title>
  <h1>Din indkøbskurv</h1><form name="sylius_shop_cart" method="post" novalidate><table><tr><td>T-shirt</td><td><input type="number" id="sylius_cart_items_0_quantity" name="sylius_cart[items][0][quantity]" min="1" value="1"></td></tr></table>
  <div class="field"><input type="text" id="sylius_cart_promotionCoupon" name="sylius_cart[promotionCoupon]" placeholder="Indtast din kode..."><button type="button" class="btn btn-outline-gray">Anvend kupon</button></div><a href="/checkout">Til kassen</a></form>`,
  },
  {
    site: 'Sylius checkout address, sv',
    source: 'Sylius/Sylius translations messages.sv.yml; field names from memory',
    lang: 'sv',
    wants: 'none',
    html: `<title>Kassa</title>
  <form name="sylius_checkout_address" method="post"><label for="fn">Förnamn</label><input type="text" id="fn" name="sylius_checkout_address[shippingAddress][firstName]"><label for="ln">Efternamn</label><input type="text" id="ln" name="sylius_checkout_address[shippingAddress][lastName]"><label for="st">Gatuadress</label><input type="text" id="st" name="sylius_checkout_address[shippingAddress][street]">
  <label for="pc">Postnummer</label><input type="text" id="pc" name="sylius_checkout_address[shippingAddress][postcode]"><label for="ci">Ort</label><input type="text" id="ci" name="sylius_checkout_address[shippingAddress][city]"><label for="ph">Telefonnummer</label><input type="text" id="ph" name="sylius_checkout_address[shippingAddress][phoneNumber]"><button type="submit">Nästa</button></form>`,
  },
  {
    site: 'Tablet PIN lock, six boxes',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'none',
    html: `<title>Punch Clock</title><h1>Clock in</h1><p>Enter your employee PIN</p><form><input box type="password" maxlength="1" inputmode="numeric"><input box type="password" maxlength="1" inputmode="numeric"><input box type="password" maxlength="1" inputmode="numeric"><input box type="password" maxlength="1" inputmode="numeric"><button>Punch in</button><button>Punch out</button></form>`,
  },
  {
    site: 'Tax declaration control digits, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'none',
    html: `<title>Deklarera</title><h1>Deklarera med säkerhetskod</h1><form><label for="p">Personnummer</label><input id="p" type="text" maxlength="12"><label for="k">Säkerhetskod (åtta siffror från din deklarationsblankett)</label><input id="k" type="text" maxlength="8" inputmode="numeric" autocomplete="off"><button>Fortsätt</button></form>`,
  },
  {
    site: 'Tax portal, TastSelv-kode, da',
    source: 'memory',
    lang: 'da',
    wants: 'none',
    html: `<title>TastSelv Borger</title><h1>Log på med TastSelv-kode</h1><form><label for="cpr">Cpr-nummer</label><input id="cpr" type="text" maxlength="10" inputmode="numeric"><label for="kode">TastSelv-kode</label><input id="kode" type="password" maxlength="8" autocomplete="off"><button>Log på</button><a href="#">Bestil ny TastSelv-kode</a></form>`,
  },
  {
    site: 'TeamPass item with OTP, de',
    source:
      'nilsteampassnet/TeamPass app/pages/items.php, app/includes/language/german.php; other labels from memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Teampass</title>
  <form id="form-item"><label>Bezeichnung</label><input type="text" class="form-control form-item-control" data-field-name="label" id="form-item-label"><label>OTP</label><input type="checkbox" id="form-item-otpIsEnabled">
  <label>Zugeordnete Telefonnummer (optional)</label><input type="phone" class="form-control form-item-control purify" data-field-name="otpPhoneNumber" id="form-item-otpPhoneNumber">
  <label>OTP Secret</label><input type="text" class="form-control form-item-control purify" data-field-name="otpSecret" id="form-item-otpSecret"><select class="form-control" id="form-item-otpAlgorithm"><option>SHA1</option></select><select class="form-control" id="form-item-otpDigits"><option>6</option><option>8</option></select>
  <input type="number" min="1" max="300" class="form-control form-item-control purify" id="form-item-otpPeriod" value="30"><button type="button">Speichern</button></form>`,
  },
  {
    site: 'Teams meeting id and passcode, da',
    source: 'memory',
    lang: 'da',
    wants: 'none',
    html: `<title>Deltag i et Teams-møde</title><h1>Deltag i et møde med et id</h1><form><label for="mid">Møde-id *</label><input id="mid" type="text" placeholder="Skriv møde-id"><label for="pc">Mødekode *</label><input id="pc" type="text" placeholder="Skriv mødekode" autocomplete="off"><button>Deltag i møde</button></form>`,
  },
  {
    site: 'Tuta captcha, sv',
    source: 'tutao/tutanota src/ui/translations/sv.ts; layout from memory',
    lang: 'sv',
    wants: 'none',
    html: `<title>Tuta</title>
  <div class="dialog"><p>Ange lösningen och visa att du är en människa.</p><img alt=""><div class="text-field"><label>Ditt svar</label><input class="input" type="text" autocomplete="off" aria-label="Ditt svar"></div><button>Ok</button><button>Avbryt</button></div>`,
  },
  {
    site: 'Tuta credit card, de',
    source: 'tutao/tutanota src/ui/translations/de.ts; layout from memory',
    lang: 'de',
    wants: 'none',
    html: `<title>Tuta</title>
  <form><div class="text-field"><label>Kreditkartennummer</label><input class="input" type="text" autocomplete="cc-number" aria-label="Kreditkartennummer"></div><div class="text-field"><label>Name des Kreditkarteninhabers</label><input class="input" type="text" autocomplete="cc-name" aria-label="Name des Kreditkarteninhabers"></div>
  <div class="text-field"><label>Ablaufdatum</label><input class="input" type="text" autocomplete="cc-exp" aria-label="Ablaufdatum"></div><div class="text-field"><label>Sicherheitscode (CVV)</label><input class="input" type="text" autocomplete="cc-csc" aria-label="Sicherheitscode (CVV)"><small>0/3 Ziffern</small></div><button>Weiter</button></form>`,
  },
  {
    site: 'TV activation, six boxes',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'none',
    html: `<title>Aktiver enhet - Viaplay</title><h1>Aktiver enheten din</h1><p>Skriv inn aktiveringskoden som vises på TV-skjermen.</p><form><input box type="text" maxlength="1" name="c1"><input box type="text" maxlength="1" name="c2"><input box type="text" maxlength="1" name="c3"><input box type="text" maxlength="1" name="c4"><input box type="text" maxlength="1" name="c5"><input box type="text" maxlength="1" name="c6"><button>Aktiver</button></form>`,
  },
  {
    site: 'Uppsala University account activation letter',
    source: 'konto.weblogin.uu.se engangskod/aktiverakonto/login',
    lang: 'en',
    wants: 'none',
    html: `<title>Login in with onetime passcode</title><h1>Login in with onetime passcode</h1><p>On the paper with your onetime passcode there is information above the passcode about what username you shall use to login.</p><form><label>Username <input type="text"></label><label>Onetime passcode <input type="password"></label><button>LOGIN</button></form><h2>Kort information på svenska</h2><p>I rutan "Username" fyller du i personnummer, användarnamn eller epostadress. Engångskoden som medföljer brevet matar du in i rutan "Onetime passcode".</p>`,
  },
  {
    site: 'VolumeLink device flow proxy',
    source: 'daveeeh/Device-Flow-Proxy-Server views/device.php',
    lang: 'en',
    wants: 'none',
    html: `<title>Enter Device Code</title>
  <h1>VolumeLink</h1><p>Enter the code shown on your TV to continue.</p>
  <form action="/auth/verify_code" method="get"><input type="text" autofocus name="code" title="8 character code" placeholder="XXXX-XXXX" pattern="\\w{4}-\\w{4}" data-charset="____-____" class="masked" id="user_code" value="" autocomplete="off"><input type="submit"></form>`,
  },
  {
    site: 'Vtiger product code filter',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Products</title>
  <table><tr><th>Product Name</th><th>Part Number</th><th>Product Code</th></tr><tr><td><input type="text" name="productname" class="listSearchContributor" data-fieldinfo=""></td><td><input type="text" name="productcode" class="listSearchContributor"></td><td><input type="text" name="serial_no" class="listSearchContributor"></td></tr></table><button>Search</button>`,
  },
  {
    site: 'Webex meeting number',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Join a meeting | Webex</title><h1>Join a meeting</h1><form><label for="m">Enter the meeting information</label><input id="m" type="text" placeholder="Meeting number or personal room"><label for="pw">Meeting password</label><input id="pw" type="text" placeholder="Numeric password" autocomplete="off"><label for="n">Your name</label><input id="n" type="text"><button>Next</button></form>`,
  },
  {
    site: 'Wi-Fi voucher on trains',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'none',
    html: `<title>WLAN Anmeldung</title><h1>Willkommen im WLAN</h1><form method="post"><label for="voucher">Zugangscode</label><input id="voucher" name="auth_voucher" type="text" autocomplete="off"><label><input type="checkbox">Ich akzeptiere die Nutzungsbedingungen</label><button name="accept">Verbinden</button></form>`,
  },
  {
    site: 'Wilma sign-up with key code, fi',
    source: 'public guide: henkilökohtaisen tunnuksen luominen avainkoodilla, markup minimal',
    lang: 'fi',
    wants: 'none',
    html: `<title>Wilma-tunnuksen tekeminen</title><h1>Avainkoodit</h1><p>Syötä saamasi avainkoodi näihin kenttiin.</p><form><label>Avainkoodi</label><input type="text" maxlength="5"> - <input type="text" maxlength="5"> - <input type="text" maxlength="5"><button type="button">Lisää</button><button>Jatka</button></form>`,
  },
  {
    site: 'Xbox redeem',
    source: 'memory',
    lang: 'en',
    wants: 'none',
    html: `<title>Redeem code</title><h1>Redeem a code or gift card</h1><form><label for="tokenString">Enter 25-character code</label><input id="tokenString" name="tokenString" type="text" placeholder="Enter 25-character code" autocomplete="off" maxlength="29"><button>Next</button></form><a href="#">Where's my code?</a>`,
  },
  {
    site: 'YouTube TV code, sv',
    source: 'memory',
    lang: 'sv',
    wants: 'none',
    html: `<title>Anslut en enhet – YouTube</title><h1>Anslut en enhet</h1><p>Ange koden som visas på enheten</p><form><input type="text" id="code" name="code" aria-label="Ange kod" autocomplete="off" autofocus><button>Nästa</button></form>`,
  },
  {
    site: 'Zitadel login, device code, de',
    source: 'zitadel/typescript src/components/device-code-form.tsx, locales/de.json',
    lang: 'de',
    wants: 'none',
    html: `<title>ZITADEL Login</title>
      <h1>Gerätecode</h1><p class="ztdl-p">Geben Sie den Code ein.</p>
      <form class="w-full"><div class="mt-4"><label><span>Code</span><input type="text" autocomplete="one-time-code" name="userCode" data-testid="code-text-input"></label></div>
      <button type="button">Zurück</button><button type="submit" data-testid="submit-button">Weiter</button></form>`,
  },
];
