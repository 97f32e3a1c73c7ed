import type { Seen } from './seen';

/** Sign-in pages for a TOTP code, in German and French. */
export const totpGermanFrench: Seen[] = [
  {
    site: 'Amazon shop, de',
    source: 'memory',
    lang: 'de',
    wants: 'totp',
    html: `<title>Zwei-Schritt-Verifizierung</title><form id="auth-mfa-form" method="post"><h1>Zwei-Schritt-Verifizierung</h1>
      <p>Gib zum zusätzlichen Schutz das Einmalkennwort (OTP) ein, das von deiner Authentifizierungs-App generiert wurde.</p>
      <label for="auth-mfa-otpcode">Einmalkennwort eingeben:</label><input type="tel" maxlength="20" id="auth-mfa-otpcode" autocomplete="off" name="otpCode" class="a-input-text a-span12" code>
      <label><input type="checkbox" name="rememberDevice">Für diesen Browser kein Einmalkennwort verlangen</label>
      <input id="auth-signin-button" type="submit" value="Anmelden"><a href="#">Einmalkennwort nicht erhalten?</a></form>`,
  },
  {
    site: 'Bagisto admin, fr',
    source: 'bagisto/bagisto Admin/src/Resources/views/account/verify.blade.php, lang/fr/app.php',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Vérifier l’authentification à deux facteurs</title>
      <p class="text-xl font-bold">Vérifier l’authentification à deux facteurs</p><p>Entrez le code à 6 chiffres de votre application d’authentification pour continuer.</p>
      <form method="POST"><label class="required">Code de vérification</label>
      <input type="text" id="code" name="code" inputmode="numeric" maxlength="6" autocomplete="one-time-code" autofocus placeholder="Entrez le code à 6 chiffres" class="text-center font-semibold" code>
      <button type="submit" class="primary-button" aria-label="Vérifier le code">Vérifier le code</button></form>`,
  },
  {
    site: 'Contao back end, de',
    source:
      'contao/core-bundle contao/templates/be_login_two_factor.html.twig, contao/languages/de/default.xlf',
    lang: 'de',
    wants: 'totp',
    html: `<title>Contao | example.de</title>
      <main id="main"><form class="tl_login_form" method="post"><div class="formbody"><input type="hidden" name="FORM_SUBMIT" value="tl_login"><h1>Zwei-Faktor-Authentifizierung</h1>
      <div class="widget widget-text"><label for="verify">Bestätigungscode</label>
      <input type="text" name="verify" id="verify" class="tl_text" value="" autocapitalize="off" autocomplete="one-time-code" placeholder="Bestätigungscode" required code></div>
      <div class="widget widget-checkbox"><input type="checkbox" name="trusted" id="trusted" class="tl_checkbox" value="1"><label for="trusted">Diesem Gerät vertrauen</label></div>
      <a href="/contao/logout" class="tl_submit">Abbruch</a><button type="submit" name="login" id="login" class="tl_submit">Weiter</button></div></form></main>`,
  },
  {
    site: 'Documenso, sign in, de',
    source:
      'documenso/documenso apps/remix/app/components/forms/signin.tsx, packages/ui/primitives/pin-input.tsx, translations/de/web.po',
    lang: 'de',
    wants: 'totp',
    html: `<title>Anmelden - Documenso</title>
      <div role="dialog"><h2>Zwei-Faktor-Authentifizierung</h2><form><fieldset><label>Token</label>
      <div data-input-otp-container="true" class="flex items-center gap-2"><div></div><div></div><div></div><div></div><div></div><div></div>
      <input name="totpCode" autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <button type="button">Backup-Code verwenden</button><button type="submit">Anmelden</button></fieldset></form></div>`,
  },
  {
    site: 'Documenso, sign in, fr',
    source:
      'documenso/documenso apps/remix/app/components/forms/signin.tsx, packages/ui/primitives/pin-input.tsx, translations/fr/web.po',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Se connecter - Documenso</title>
      <div role="dialog"><h2>Authentification à deux facteurs</h2><form><fieldset><label>Token</label>
      <div data-input-otp-container="true" class="flex items-center gap-2"><div></div><div></div><div></div><div></div><div></div><div></div>
      <input name="totpCode" autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <button type="button">Utiliser le code de secours</button><button type="submit">Se connecter</button></fieldset></form></div>`,
  },
  {
    site: 'DocuSeal, fr',
    source: 'docusealco/docuseal app/views/devise/sessions/_otp_form.html.erb, config/locales/i18n.yml',
    lang: 'fr',
    wants: 'totp',
    html: `<title>DocuSeal</title>
  <h1 class="text-4xl font-bold text-center">Se connecter</h1>
  <form action="/sign_in" method="post"><input type="hidden" name="user[email]"><input type="hidden" name="user[password]">
  <div class="form-control"><label class="label" for="user_otp_attempt">Code 2FA de l’application d’authentification</label><input type="text" name="user[otp_attempt]" id="user_otp_attempt" autofocus autocomplete="off" inputmode="numeric" placeholder="XXXXXX" required class="base-input" code></div>
  <button type="submit" class="base-button">Se connecter</button></form>`,
  },
  {
    site: 'Ente, de',
    source:
      'ente-io/ente web/packages/accounts/components/Verify2FACodeForm.tsx, web/packages/base/locales/de-DE',
    lang: 'de',
    wants: 'totp',
    html: `<title>Ente Photos</title>
  <h3>Zwei-Faktor</h3><form>
  <p>Gib den 6-stelligen Code aus deiner Authentifizierungs-App ein.</p>
  <div style="display:flex;justify-content:center"><input aria-label="Please enter OTP character 1" autocomplete="off" type="text" maxlength="1" box code><span>-</span><input aria-label="Please enter OTP character 2" autocomplete="off" type="text" maxlength="1" box code><span>-</span><input aria-label="Please enter OTP character 3" autocomplete="off" type="text" maxlength="1" box code><span>-</span><input aria-label="Please enter OTP character 4" autocomplete="off" type="text" maxlength="1" box code><span>-</span><input aria-label="Please enter OTP character 5" autocomplete="off" type="text" maxlength="1" box code><span>-</span><input aria-label="Please enter OTP character 6" autocomplete="off" type="text" maxlength="1" box code></div>
  <button class="MuiButton-root" type="submit" disabled>Überprüfen</button></form>
  <button type="button">Zwei-Faktor-Gerät verloren</button><button type="button">E-Mail-Adresse ändern</button>`,
  },
  {
    site: 'FinanzOnline (AT), de',
    source: 'bmf.gv.at/public/informationen/2fa.html, markup minimal',
    lang: 'de',
    wants: 'totp',
    html: `<title>FinanzOnline</title><h1>2-Faktor-Authentifizierung</h1><p>Bitte geben Sie den Bestätigungscode ein, der auf Ihrem Gerät in der Authenticator-App angezeigt wird.</p><form><label>Bestätigungscode <input type="text" code></label><button>Weiter</button><button type="button">Abbrechen</button></form><a href="#">2-Faktor-Authentifizierung mit Wiederherstellungscode zurücksetzen</a>`,
  },
  {
    site: 'Friendica, de',
    source:
      'friendica/friendica view/templates/twofactor/verify.tpl, src/Module/Security/TwoFactor/Verify.php, view/lang/de/messages.po',
    lang: 'de',
    wants: 'totp',
    html: `<title>Zwei-Faktor Authentifizierung</title>
  <div class="generic-page-wrapper"><h1>Zwei-Faktor Authentifizierung</h1>
  <div><p>Öffne die Zwei-Faktor-Authentifizierungs-App auf deinem Gerät, um einen Authentifizierungscode abzurufen und deine Identität zu überprüfen.</p></div>
  <form action="" method="post"><input type="hidden" name="form_security_token" value="x">
  <div class="field input" id="wrapper_verify_code"><label for="id_verify_code">Bitte gebe einen Code aus Ihrer Authentifizierungs-App ein <span class="required" title="Benötigt">*</span></label>
  <input type="text" name="verify_code" id="id_verify_code" value="" required autofocus autocomplete="one-time-code" placeholder="000000" inputmode="numeric" pattern="[0-9]*" aria-describedby="verify_code_tip" dir="auto" code></div>
  <button type="submit" name="action" id="confirm-submit-button" class="btn btn-primary confirm-button" value="verify">Code überprüfen und Anmeldung abschließen</button></form>
  <div>Wenn du keinen Zugriff auf deinen Authentifikationscode hast, kannst du einen <a href="2fa/recovery">Zwei-Faktor Wiederherstellungsschlüssel</a> verwenden.</div></div>`,
  },
  {
    site: 'Google, fr',
    source: 'memory',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Connexion – Comptes Google</title><h1>Validation en deux étapes</h1><p>Pour protéger votre compte, Google veut s'assurer que c'est bien vous qui essayez de vous connecter</p>
      <form><span>Obtenez un code de validation dans l'application <b>Google Authenticator</b></span>
      <input type="tel" class="whsOnd zHQkBf" autocomplete="off" spellcheck="false" aria-label="Saisissez le code" name="totpPin" id="totpPin" pattern="[0-9 ]*" dir="ltr" code><div aria-hidden="true">Saisissez le code</div>
      <input type="checkbox" id="c1" checked><label for="c1">Ne plus me demander sur cet appareil</label></form><button>Suivant</button><button>Essayer une autre méthode</button>`,
  },
  {
    site: 'HAW Landshut SSO, de',
    source: 'haw-landshut.de single-sign-on FAQ, markup minimal',
    lang: 'de',
    wants: 'totp',
    html: `<title>Single Sign-On</title><h1>Anmeldung</h1><form><label>2. Faktor <input type="password" code></label><button>Anmelden</button></form><p>Geben Sie das Einmalpasswort (TOTP) Ihres Tokens ein. Bei der ersten Anmeldung nutzen Sie den Code des Registrierungstokens aus der E-Mail.</p>`,
  },
  {
    site: 'Hetzner, de',
    source: 'memory; input id and button seen in a public script',
    lang: 'de',
    wants: 'totp',
    html: `<title>Hetzner Accounts</title><h2>Zwei-Faktor-Authentifizierung</h2><p>Bitte geben Sie den Code aus Ihrer Authenticator-App ein.</p>
      <form id="twofactor" method="post"><label for="input-verify-code">Code</label><input type="text" class="form-control" name="_otp" id="input-verify-code" autocomplete="off" autofocus code>
      <button id="btn-submit" type="submit">Überprüfen</button></form><a href="#">Gerät verloren? Wiederherstellungsschlüssel verwenden</a>`,
  },
  {
    site: 'HumHub, de',
    source: 'humhub/twofa views/check/index.php, drivers/GoogleAuthenticatorDriver.php, messages/de/base.php',
    lang: 'de',
    wants: 'totp',
    html: `<title>Zwei-Faktor-Authentifizierung</title>
      <div class="panel panel-default"><div class="panel-heading"><strong>Zwei-Faktor</strong>-Authentifizierung</div><div class="panel-body"><form method="post">
      <p>Öffnen Sie die App zur Zwei-Faktor-Authentifizierung auf Ihrem Gerät, um Ihren Authentifizierungscode anzuzeigen und Ihre Identität zu überprüfen.</p>
      <label for="checkcode-code">Code</label><input type="text" id="checkcode-code" class="form-control" name="CheckCode[code]" code>
      <button type="submit" id="verify-button" class="btn btn-primary">Prüfen</button><a href="/user/auth/logout">Abmelden</a></form></div></div>`,
  },
  {
    site: 'IONOS Cloud Panel, de',
    source: 'memory, attributes unsure, ionos.de/hilfe article',
    lang: 'de',
    wants: 'totp',
    html: `<title>Cloud Panel Login</title><h1>Zwei-Faktor-Authentifizierung</h1><p>Tragen Sie den in der OTP-App angezeigten sechsstelligen Zahlencode ein.</p>
      <form><input type="text" placeholder="Zahlencode" maxlength="6" code><button>Anmelden</button><a href="#">Abbrechen</a></form>`,
  },
  {
    site: 'Ivalua supplier portal, fr',
    source: 'memory, attributes unsure',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Connexion</title><h1>Authentification à deux facteurs</h1><p>Saisissez le mot de passe à usage unique affiché dans votre application (Google Authenticator, Microsoft Authenticator…).</p><form><input type="text" id="body_x_txtOTP" name="body:x:txtOTP" autocomplete="off" code><button>Valider</button><a href="#">Retour</a></form>`,
  },
  {
    site: 'Kirby panel, de',
    source: 'getkirby/kirby panel/src/components/Views/Login/LoginCodeForm.vue, i18n/translations/de.json',
    lang: 'de',
    wants: 'totp',
    html: `<title>Anmelden</title>
      <form class="k-login-form k-login-code-form"><p class="k-user-info">kari@example.de</p>
      <div class="k-field k-text-field"><label class="k-label" for="7">Anmeldecode <abbr>*</abbr></label>
      <input id="7" type="text" class="k-string-input k-text-input" name="code" required autofocus autocomplete="one-time-code" placeholder="000000" code>
      <div class="k-help">Bitte gib den Einmal-Code von deiner Authentifizierungs-App ein. </div></div>
      <a class="k-button k-login-back-button" href="/logout">Zurück</a><button type="submit" class="k-button k-login-button">Anmelden</button></form>`,
  },
  {
    site: 'Leantime, fr',
    source: 'Leantime/leantime app/Domain/TwoFA/Templates/verify.blade.php, app/Language/fr-FR.ini',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Leantime</title>
      <div class="pagetitle"><h1>Entrer le code d'authentification Double-Facteur</h1></div><form id="login" action="/twoFA/verify" method="post"><input type="hidden" name="redirectUrl" value="/dashboard/home">
      <input type="text" name="twoFA_code" id="twoFA_code" placeholder="Code d'authentification à double facteurs" value="" autofocus code>
      <a href="/auth/logout" class="forgotPw">Déconnexion</a><input type="submit" name="login" value="Connexion"></form>`,
  },
  {
    site: 'Nginx Proxy Manager, fr',
    source:
      'NginxProxyManager/nginx-proxy-manager frontend/src/pages/Login/index.tsx, frontend/src/locale/src/fr.json',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Nginx Proxy Manager</title>
      <h2 class="h2 text-center mb-4">Authentification à deux facteurs</h2><p class="text-secondary text-center mb-4">Entrez le code depuis votre application d'authentification</p>
      <form><div class="mb-3"><label class="form-label">Code de vérification
      <input name="code" type="text" inputmode="numeric" autocomplete="one-time-code" required maxlength="20" class="form-control" placeholder="Entrez le code" value="" code></label></div>
      <button type="button">Annuler</button><button type="submit">Vérifier</button></form>`,
  },
  {
    site: 'NodeBB 2factor plugin, fr',
    source: 'NodeBB/nodebb-plugin-2factor static/templates/login-totp.tpl, languages/fr/2factor.json',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Authentification à deux facteurs | NodeBB</title>
      <div class="card"><div class="card-header"><span class="fs-4">Authentification à deux facteurs</span></div><div class="card-body"><p>Entrez le code de vérification générée par votre application mobile.</p>
      <form role="form" method="post"><div class="mb-3 input-group"><input type="text" inputmode="numeric" class="form-control form-control-large text-center" id="code" name="code" autocomplete="off" code>
      <button class="btn btn-block btn-primary text-center" type="submit">Vérifié</button></div><input type="hidden" id="csrf" name="csrf" value="x"></form></div></div>`,
  },
  {
    site: 'Okta Symantec VIP, de',
    source: 'okta/okta-signin-widget login_de.properties oie.symantecVip.*',
    lang: 'de',
    wants: 'totp',
    html: `<main id="okta-sign-in"><form novalidate><span>tester@example.de</span>
      <h1>Mit Symantec VIP verifizieren</h1><p>Geben Sie den generierten Sicherheitscode aus der Symantec VIP-App ein.</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Sicherheits-Code eingeben</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required code>
      <button type="submit">Verifizieren</button><button type="button">Mit einer anderen Methode verifizieren</button><button type="button">Zurück zur Anmeldung</button></form></main>`,
  },
  {
    site: 'OVHcloud, fr',
    source: 'memory, attributes unsure, support.us.ovhcloud.com article',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Connexion à OVHcloud</title><h1>Double authentification</h1><p>Renseignez le code unique généré par votre application mobile OTP.</p>
      <form method="post"><input type="text" name="otp" id="codeTOTP" placeholder="Code de sécurité" autocomplete="off" code><button type="submit">Connexion</button>
      <p>Autres méthodes :</p><a href="#">SMS</a> <a href="#">Clé de sécurité U2F</a> <a href="#">Codes de secours</a></form>`,
  },
  {
    site: 'Passbolt, de',
    source:
      'passbolt/passbolt_api MultiFactorAuthentication/templates/Totp/verify_form.php, resources/locales/de_DE/default.po',
    lang: 'de',
    wants: 'totp',
    html: `<title>Passbolt | Multi-Faktor-Authentifizierung Verifizierung</title>
      <div class="login-form "><h1>Geben Sie die sechsstellige Nummer ein, wie sie auf Ihrem Telefon oder Tablet angezeigt wird.</h1><form method="post" class="totp-setup">
      <div class="input text"><label for="totp">One Time Password (OTP)</label><input type="text" name="totp" placeholder="123456" autofocus="autofocus" autocomplete="off" id="totp" code></div>
      <div class="input checkbox"><input type="checkbox" name="remember" value="remember" id="remember"><label for="remember">Dieses Gerät für einen Monat merken.</label></div>
      <button type="submit" class="button primary big full-width">überprüfen</button><a href="#">Oder versuchen Sie mit einem anderen Anbieter</a></form></div>`,
  },
  {
    site: 'Pimcore, de',
    source:
      'pimcore/admin-ui-classic-bundle templates/admin/login/two_factor_authentication.html.twig, translations de',
    lang: 'de',
    wants: 'totp',
    html: `<title>Welcome to Pimcore!</title>
  <div id="content"><div class="text info">Enter your verification code</div>
  <form method="post" action="/admin/login/2fa-verify"><input name="_auth_code" id="_auth_code" autocomplete="one-time-code" type="password" placeholder="Code" required autofocus code><input type="hidden" name="csrfToken" value="x"><button type="submit">Anmelden</button></form>
  <form id="pimcore_logout_form" method="post" action="/admin/logout"><a id="pimcore_logout" href="#">Back to Login</a></form></div>`,
  },
  {
    site: 'PufferPanel, de',
    source: 'PufferPanel/PufferPanel client/src/App.vue, client/src/lang/de_DE/users.json',
    lang: 'de',
    wants: 'totp',
    html: `<title>PufferPanel</title>
  <div class="v-card__text"><p>Anmelden</p><label for="input-20">E-Mail</label><input id="input-20" type="email" value="a@example.org"><label for="input-23">Passwort</label><input id="input-23" type="password"><button type="button">Anmelden</button></div>
  <div class="v-overlay v-overlay--active"><div class="v-card"><div class="v-card__title">Zwei-Faktor-Authentifizierung erforderlich</div>
  <div class="v-input"><div class="v-text-field__slot"><input id="input-40" type="text" autofocus code></div></div><button type="button" class="v-btn success">Anmelden</button></div></div>`,
  },
  {
    site: 'RubyGems.org, de',
    source: 'rubygems/rubygems.org app/views/multifactor_auths/prompt.html.erb, config/locales/de.yml',
    lang: 'de',
    wants: 'totp',
    html: `<title>Mehrfaktorauthentifizierung | RubyGems.org</title>
  <header><form action="/search"><input type="search" name="query" id="query" placeholder="Suche Gems…"></form></header>
  <h1>Mehrfaktorauthentifizierung</h1><h2>OTP-Code</h2>
  <p>Sie können einen gültigen <a href="#">Wiederherstellungscodes</a> verwenden, wenn Sie den Zugriff auf Ihr Multi-Faktor-Authentifizierungsgerät oder Ihr Sicherheitsgerät verloren haben.</p>
  <form action="/session/otp_create" method="post"><label class="block text-sm" for="otp">OTP- oder Wiederherstellungscodes</label><input type="text" name="otp" id="otp" value="" class="w-full px-4 py-3 border" autofocus autocomplete="one-time-code" code>
  <input type="submit" name="commit" value="Authentifizieren"></form>`,
  },
  {
    site: 'scheb/2fa bundle, fr',
    source: 'scheb/2fa src/bundle/Resources/views/Authentication/form.html.twig, SchebTwoFactorBundle.fr.yml',
    lang: 'fr',
    wants: 'totp',
    html: `<title>2FA</title>
      <p>Changer de méthode d'authentification: <a href="?preferProvider=totp">totp</a> <a href="?preferProvider=email">email</a></p>
      <p class="label"><label for="_auth_code">Code d'authentification totp:</label></p><form class="form" action="/2fa_check" method="post">
      <p class="widget"><input id="_auth_code" type="text" name="_auth_code" autocomplete="one-time-code" autofocus code></p>
      <p class="widget"><label for="_trusted"><input id="_trusted" type="checkbox" name="_trusted"> Je suis sur un appareil de confiance</label></p>
      <p class="submit"><input type="submit" value="Connexion"></p></form><p class="cancel"><a href="/logout">Annuler</a></p>`,
  },
  {
    site: 'SFTPGo, de',
    source: 'drakkan/sftpgo templates/common/twofactor.html, static/locales/de/translation.json',
    lang: 'de',
    wants: 'totp',
    html: `<title>Zwei-Faktor-Authentifizierung</title>
  <form class="form w-100" id="sign_in_form" action="/web/client/twofactor" method="POST"><h1>SFTPGo WebClient</h1>
  <input class="form-control form-control-lg form-control-solid" type="text" placeholder="Authentifizierungscode" name="passcode" spellcheck="false" required code>
  <button type="submit" id="sign_in_submit" class="btn btn-lg btn-primary w-100 mb-5"><span class="indicator-label">Überprüfen</span></button></form>
  <span>Öffnen Sie die Zwei-Faktor-Authentifizierungs-App auf Ihrem Gerät, um Ihren Authentifizierungscode anzuzeigen und Ihre Identität zu bestätigen.</span>
  <p><a href="/web/client/twofactor-recovery">Geben Sie den Zwei-Faktor-Wiederherstellungscode ein</a></p>`,
  },
  {
    site: 'Smino, app or e-mail, fr',
    source: 'help.smino.com/fr authentification-multi-facteurs, markup minimal',
    lang: 'fr',
    wants: 'totp',
    html: `<title>smino</title><h1>Authentification multifacteur</h1><p>Saisissez le code depuis l'application Authenticator ou l'e-mail.</p><form><input type="text" placeholder="Code" code><button>Suivant</button></form>`,
  },
  {
    site: 'Statamic, de',
    source:
      'statamic/cms resources/js/pages/auth/two-factor/Challenge.vue, lang/de/messages.php, lang/de.json',
    lang: 'de',
    wants: 'totp',
    html: `<title>Zwei-Faktor-Authentifizierung</title>
      <h1>Zwei-Faktor-Authentifizierung</h1><p>Gib den 6-stelligen Code aus deiner Authentifizierungs-App ein, um den Zugriff auf dein Konto zu bestätigen.</p>
      <form class="flex flex-col gap-6"><div data-ui-input-group><label>Code</label>
      <input type="text" pattern="[0-9]*" maxlength="6" inputmode="numeric" autofocus autocomplete="one-time-code" data-ui-control code></div>
      <button type="submit">Weiter</button><button type="button">Wiederherstellungscode verwenden</button></form>`,
  },
  {
    site: 'TeamPass, fr',
    source: 'nilsteampassnet/TeamPass app/core/login.php, app/includes/language/french.php',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Teampass</title>
  <div class="login-box"><div class="card-body"><h3>Merci de vous identifier</h3>
  <div class="input-group mb-3"><input type="text" id="login" class="form-control" aria-label="Compte" placeholder="Compte"></div>
  <div class="input-group mb-3"><input type="password" id="pw" class="form-control submit-button" placeholder="Mot de passe"></div>
  <div class="input-group mb-3"><input type="text" id="session_duration" class="form-control submit-button" aria-label="Durée de la session" placeholder="Durée de la session (minutes)" value="60"></div>
  <div id="div-2fa-google" class="mb-3 div-2fa-method"><div class="input-group"><input type="text" id="ga_code" class="form-control submit-button" placeholder="Code d’identification" code>
  <button type="button" class="btn btn-info btn-flat"><i class="far fa-envelope" title="J’ai besoin d’un nouveau flash code. Merci de m’envoyer un nouveau code temporaire par email."></i></button></div></div>
  <button id="but_identify_user" class="btn btn-primary btn-block">Connexion</button></div></div>`,
  },
  {
    site: 'TeamViewer, de',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'totp',
    html: `<title>TeamViewer</title><h1>Zwei-Faktor-Authentifizierung</h1><p>Öffnen Sie Ihre Authenticator-App und geben Sie den angezeigten Sicherheitscode ein.</p><form><input type="text" data-testid="tfa-code" placeholder="Sicherheitscode" maxlength="6" code>
      <button>Anmelden</button><a href="#">Kein Zugriff auf Ihr Gerät? Zwei-Faktor-Authentifizierung deaktivieren</a></form>`,
  },
  {
    site: "Université d'Avignon CAS, fr",
    source: 'services.univ-avignon.fr authentification-multi-facteurs, markup minimal',
    lang: 'fr',
    wants: 'totp',
    html: `<title>Authentification</title><h2>Authentification multi-facteurs</h2><p>Saisissez le code généré par votre application (TOTP).</p><form><label>Code <input type="text" code></label><button>Se connecter</button></form><a href="#">Utiliser un code de secours à usage unique</a>`,
  },
  {
    site: 'wallabag, de',
    source:
      'wallabag/wallabag templates/Authentication/form.html.twig; scheb/2fa SchebTwoFactorBundle.de.yml',
    lang: 'de',
    wants: 'totp',
    html: `<title>wallabag</title>
      <form action="/2fa_check" method="post"><div class="card-content"><div class="input-field col s12"><label for="_auth_code">Bestätigungs-Code</label>
      <input id="_auth_code" type="text" autocomplete="off" name="_auth_code" code></div>
      <div class="input-field col s12 with-checkbox"><label for="_trusted"><input id="_trusted" type="checkbox" name="_trusted"><span>Dies ist ein vertrauenswürdiger Computer</span></label></div></div>
      <div class="card-action center"><a href="/logout" class="btn grey">Abbrechen</a><button class="btn" type="submit" name="send">Login</button></div></form>`,
  },
  {
    site: 'Zitadel login, de',
    source:
      'zitadel/typescript src/app/(login)/otp/[method]/page.tsx, src/components/login-otp.tsx, locales/de.json',
    lang: 'de',
    wants: 'totp',
    html: `<title>ZITADEL Login</title>
      <h1>2-Faktor bestätigen</h1><p class="ztdl-p">Geben Sie den Code aus Ihrer Authentifizierungs-App ein.</p><div>kari@example.de</div>
      <form class="w-full"><div class="mt-4"><label><span>Code</span><input type="text" name="code" autocomplete="one-time-code" data-testid="code-text-input" code></label></div>
      <button type="button" data-testid="back-button">Zurück</button><button type="submit" data-testid="submit-button">Weiter</button></form>`,
  },
];
