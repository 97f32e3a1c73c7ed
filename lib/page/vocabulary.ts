// The words that sign-in pages use, by what they mean. One long table on purpose: a language is added here and
// nowhere else. Words are written as `fold` in words.ts leaves them (lower case, no accents: ø is o, æ is ae);
// `*` stands for any letters, so that Nordic and German compounds are read by their parts.
// Order is meaning: a word that a row above has taken is no longer seen by the rows below. So "backup code" is
// not a code, "one-time password" is not a password, and "adgangskode" (password) is not a "*kode".

export type Meaning =
  | 'recovery'
  | 'device'
  | 'secret'
  | 'resync'
  | 'consecutive'
  | 'card'
  | 'foreign'
  | 'app'
  | 'sent'
  | 'offer'
  | 'hardware'
  | 'factor'
  | 'password'
  | 'proof'
  | 'code'
  | 'pin'
  | 'identity'
  | 'search'
  | 'proceed';

export const VOCABULARY: readonly (readonly [Meaning, ...string[]])[] = [
  [
    // A stand-in for the second factor, used once and from paper.
    'recovery',
    'recovery, recoverycode*, one of your unused, one of your remaining, one of your * code*, one of your code*, backup code*, backup token*, backup otp, backup kode*, backupcode*, backupkode*, backup, scratch code*, scratch, emergency code*, rescue code*',
    'en af dine * *kode*, en av dine * *kode*, en av dina * *kod*, yksi * *kood*, gendannelseskode*, genoprettelseskode*, reservekode*, nodkode*, gjenopprettingskode*, gjennopprettingskode*',
    'aterstallningskod*, reservkod*, aterhamtningskod*, palautuskood*, varakood*, varmistuskood*, varatunnu*, varatoken*',
    'wiederherstellungs*, ersatzcode*, notfallcode*, code* de recuperation, code* de secours, code* de sauvegarde, recuperation, beredskapskode*, reservkod*, you saved, you stored, you wrote down, du gemte, tok vare pa, du lagret, du sparade, tallensit, du aufbewahrt hast, vous avez sauvegarde*, nodkod*, engangskodeliste*',
  ],
  [
    // RFC 8628: a code typed here signs somebody else's device in.
    'device',
    'device code, device user code, user code, usercode, devicecode, device login, device activation, activate your device, activate device, pairing code, pairing',
    'provided by your device, displayed on your device, shown on your device, displayed on your app or device, on your tv, on your television, on your screen, on the device, other device, another device, approve device, authorize device, authorise device, authorize this device',
    'den anden enhed, den andre enheten, den andra enheten, toisessa laitteessa, anderen gerat, autre appareil, godkend enhed*, godkjenn enhet*, godkann enhet*, hyvaksy laite*, gerat autorisieren, autoriser l appareil',
    'enhedskode*, brugerkode*, parringskode*, enhetskode*, brukerkode*, enhetskod*, anvandarkod*, parkopplingskod*, laitekood*, kayttajakood*, geratecode*, geraetecode*, kopplungscode*, code de l appareil',
  ],
  [
    // What generates codes, or opens an API: never a code.
    'secret',
    'secret key, secret, setup key, set up key, seed, base32, setup code, set up code, einrichtungscode*, einrichtungsschlussel*, opsaetningskode*, oppsettskode*, installningskod*, otpauth*, authenticator setup key, authenticator set up key, authenticator key, authenticator secret, authentication key, otp secret, totp secret, private key, api key, api token, access token, personal access token, bot token, oauth token, bearer token, auth header, authorization code, client id, security key name',
    'hemmelig nogle, hemmelighed, autentificeringshemmelig*, autentiseringshemm*, hemlig nyckel, hemlighet, salainen avain, geheim*, secret d authentification, cle secrete',
  ],
  [
    // A generator that is set right again asks for two codes in a row.
    'resync',
    'resync*, re sync*, synchroni*, first code, second code, next code, first otp, second otp, next otp, next tokencode, synkroniser*, forste kode, anden kode, andre kode, naeste kode, neste kode',
    'synkronisera*, forsta kod*, andra kod*, nasta kod*, synkronoi*, ensimmainen koodi, toinen koodi, seuraava koodi, erster code, zweiter code, nachster code, premier code, deuxieme code, code suivant',
  ],
  [
    // Two codes, one after the other.
    'consecutive',
    'consecutive*, two codes in a row, in sequence, aufeinanderfolgend*, efter hinanden, pa hverandre, efter varandra, perakkais*, consecutifs',
  ],
  [
    'card',
    'card number, cardnumber, credit card, debit card, cvv*, cvc*, csc, cid number, expiry, expiration, exp date, name on card, card code, card pin, card no, card verification, on the card, on your card, your card, bank card',
    'kortnummer, kontrolcifre, kontrollsiffer, udlobsdato, utlopsdato, utgangsdatum, kortin numero, korttinumero, turvakood*, kartennummer, prufziffer, numero de carte, cryptogramme',
  ],
  [
    // Codes that other trades use.
    'foreign',
    'postcode, post code, postal*, zip*, country code, countrycode, areacode, bankcode, barcode, qrcode, colorcode, dial* code, area code, calling code, region code, phone code, sort code*, sortcode*, bank code, routing, swift, bic, iban, tax*, vat*, ssn, social security, national id*, employee code, employee id, staff code',
    'coupon*, promo*, voucher*, discount*, gift*, redeem*, referral*, invit*, sponsor code, affiliate*, tracking*, track, shipment*, parcel*, pickup*, booking*, reservation*, pnr, order number, order id, order code, invoice*, meeting id, meeting code, meeting passcode, meeting password, room number, room code, room id, conference id, conference code, join code, game code, game pin, class code, door code, gate code, wifi*',
    'product key, productkey, product code, license*, licence*, serial*, activation key, captcha*, currency*, language code, status code*, http code, error code, source code, code editor, zip code, barcode, sku, course code, department code, reference number, reference code, reference',
    'postnummer, postnr, landekode*, landskode*, landskod*, retningsnummer, rabatkode*, rabattkod*, kampagnekode*, gavekort*, presentkort*, vaerdikode*, afhentningskode*, hentekode*, sporing*, bookingkode*, bookingref*, cpr*, personnummer*, fodselsnummer*, portkod*, dorkode*, invitationskode*, inbjudningskod*, medarbejder*, kundenummer',
    'alennus*, lahjakort*, postinumero, maakood*, suuntanumero, henkilotunnus*, seurantakood*, lahetystunnus, valuuttakood*, kutsukood*',
    'gutschein*, rabatt*, aktionscode*, postleitzahl, plz, vorwahl*, landervorwahl, bankleitzahl, blz, steuer*, sendungs*, buchungs*, einladungs*, lizenz*, gerateschlussel, code postal, code promo*, code pays, code cadeau, code de reduction, indicatif, numero de suivi, code de parrainage',
  ],
  [
    // An app on the person's own device makes the code: this is what we are.
    'app',
    'authenticator*, ga code, ga otp, ga token, google code, authentication app*, authentication device, authenticating app*, two factor app*, two factor authentication app*, 2fa app*, verification app*, otp app*, from your mobile app, from the mobile app, in your mobile app, by your mobile app, mobile app code*, mobile app authenticator*, from your app, from the app, in your app, shown in the app, displayed in the app, code in the app, by the app, from your smartphone app, app generated, generator app, token generator, code generator, generated by*, generated using*, generated via*, generate* it for you, totp*, *totp, gauth*, google auth*, time based one time*, time based code*',
    'autentificeringsapp*, autentifikator*, autentificerings app*, godkendelsesapp*, godkendelsesenhed*, godkenderapp*, godkjenningsapp*, godkjenningsenhet*, godkjennerapp*, godkjennarapp*, autentiseringsapp*, autentiseringsprogram*, autentiseringsenhet*, autentiserings app*, autentiserare, fra mobilapp*, i mobilapp*, fran mobilapp*, din mobilapp*, genererte kod*, genererede kod*, genererad kod*, appgenerer*, generert, genereret, genereras, appen genererer',
    'todennussovellu*, tunnistautumissovellu*, tunnistinsovellu*, tunnistautumislaitte*, todentaja*, mobiilisovellu*, sovelluksen luoma*, koodigeneraattori*, luotu koodi, luoma koodi',
    'authentifizierungs app*, authentifizierungsapp*, authentisierungs app*, authentifikator*, generierten*, generierter*, application d authentification, appli d authentification, authentificateur*, genere par, code genere, codes generes',
  ],
  [
    // Somebody has sent the code: it is not ours.
    'sent',
    'masked address, passwordless, from email, from e mail, from your email, from the email, from the sms, code in the sms, text message*, texted, emailed, e mailed, mailed, sent, sent to, email verification*, email code*, sms code*, code by email, code by sms, you received, you got, received on, delivered to, on below email, check your email, check your inbox, check your phone, check your messages, push notification*, approve the request, approve the sign in',
    'fra e mail, fra mail, fra sms, fra e post, fran e post, fran sms, fran mejl, sahkopostista, aus der e mail, von der e mail, uden adgangskode, adgangskodelos*, passordfri*, uten passord, losenordsfri*, utan losenord, salasanaton*, ilman salasanaa, passwortlos*, ohne passwort, sans mot de passe',
    'sendt, sendte, sendes, tilsendt, tilsendte, har faet, har fatt, fikk, modtaget, modtog, sms kode*, smskode*, tekstbesked*, tekstmelding*, emailbekraeftelse*, e mailbekraeftelse*, e postverifisering*, e postbekreftelse*, mottatt, mottok, fatt pa, faet pa',
    'skickat, skickade, skickats, skickar, skickas, skickades, har fatt, du fatt, du fick, smskod*, sms kod*, textmeddelande*, epost verifiering*, e postverifiering*, fatt via, fick via',
    'lahetet*, lahetim*, lahetam*, lahettan*, olet saanut, tekstiviesti*, sahkopostiin, sahkopostikood*',
    'gesendet, versandt, gesandt, senden ihnen, zugesandt, erhalten haben, erhaltenen,  geschickt, verschickt, zugeschickt, per mail, per sms erhalten, envoye*, avez recu, recu par, recu sur',
  ],
  [
    // An offer to send one, or a way of sending: it says so beside a code of ours, too.
    'offer',
    'sms, resend, re send, send new code, send code, send the code, send a code, send me a code, send me the code, send otp, get code, get a code, get the code, get otp, request code, request a code, request otp, send again, send a push, send me a push, by email, via email, by sms, did not receive, didn t receive, didn t get, haven t received, get a new code',
    'send igen, send ny kode, send pa nytt, fa ny kode, via sms, pa sms, skicka igen, atersand*, skicka ny kod, skicka kod, laheta uudelleen, laheta koodi, tilaa koodi, sahkopostin, tekstiviestin',
    'erneut senden, code senden, senden sie, fordern sie, anfordern, neuen code, per sms, renvoyer, par sms, par e mail, par courriel, envoyer un code',
  ],
  [
    // A code from a device or a card that is not an app.
    'hardware',
    'hardware token*, hard token*, physical token*, securid*, yubikey*, security key*, key fob, code card, smart card, code calculator, paper, letter, by letter, by post',
    'papir, papiret, papper, papperet, brev, brevet, brevkode*, kirje, kirjeessa, maskinvaru*, hardvaru*, kodeviser*, kodelaeser*, kodeoplaeser*, nogleviser*, noglekort*, kodebrikke*, kodekort*, sakerhetsdosa*, bankdosa*, kodlista*, tunnuslukulist*, avainlukulist*, hardwaretoken*, carte de codes',
  ],
  [
    // The second factor, by name.
    'factor',
    '2nd factor, second facteur, deuxieme facteur, 2 faktor*, 2 faktorn, zweite* faktor, anden faktor, andre faktor, andra faktorn, toinen tekija, otp*, *otp, otc, oath, oathtoken, 2fa*, *2fa, tfa, mfa*, *mfa, twofa*, two fa, twofactor*, two factor*, 2 factor, 2factor, second factor, 2nd factor, multi factor, multifactor, two step*, 2 step, 2sv, twostep*, one time code*, one time pass*, one time pin, one time token, onetime*, *authcode, auth code*, approvals code, authentication code*, authentication token*, authenticationcode',
    'engangs*, tofaktor*, to faktor*, totrins*, to trins*, 2 trins*, 2 trinns*, 2 stegs*, 2 vaihe*, 2 schritt*, 2 etapes, totrinn*, to trinn*, flerfaktor*, multifaktor*, autentificeringskode*, autentificeringkode*, autentificerings kode*, autentiseringskode*, autentiserings kode*, godkendelseskode*',
    'tvafaktor*, tva faktor*, tvasteg*, tva steg*, multifaktor*, autentiseringskod*',
    'kertakaytto*, kertaluonte*, kertaluonto*, kaksivaihe*, kaksiosai*, monivaihe*, todennuskood*, tunnistinkood*, tunnistautumiskood*, tunnusluku*, kaksifaktor*',
    'einmalcode*, einmalpass*, einmalkenn*, einmalig*, einmal code*, einmal passwort, einmal kennwort, zwei faktor*, zweifaktor*, zwei stufen*, zweistufig*, mehrfaktor*, authentifizierungscode*, authentisierungscode*, authentifizierungs code*, bestatigungs in zwei*, a usage unique, usage unique, deux facteurs, double facteur, double authentification, deux etapes, code* d authentification, a2f',
  ],
  [
    'password',
    'password*, passphrase*, passwd*, pass, pwd, adgangskode*, kodeord*, passord*, losenord*, losenkod*, salasana*, passwort*, kennwort*, mot de passe, contrasena*',
  ],
  [
    // A code that proves something, without saying what.
    'proof',
    'identification code*, identifiseringskode*, identifikationskode*, identifieringskod*, identifizierungscode*, code* d identification, verification code*, verification, confirmation code, confirm code, security code*, access code, login code, sign in code, secure code, verificationcode, verifycode, verify code, securitycode, confirmationcode, accesscode, 6 digit*, 6digit*, six digit*, 8 digit*',
    'bekraeftelseskode*, verifikationskode*, verificeringskode*, sikkerhedskode*, 6 cifret*, 6 cifrede, 6 cifre, sekscifre*, bekreftelseskode*, bekreftelsekode*, verifiseringskode*, 6 sifre*, sekssifre*',
    'bekraftelsekod*, verifieringskod*, verifikationskod*, sakerhetskod*, 6 siffrig*, sexsiffrig*, vahvistuskood*, varmennuskood*, 6 numero*, kuusinumero*',
    'bestatigungscode*, verifizierungscode*, prufcode*, sicherheitscode*, sicherheits code*, 6 stellig*, sechsstellig*, code* de verification, code* de confirmation, code* de securite, 6 chiffres',
  ],
  [
    'pin',
    'pin, pincode, pins, pinkode*, pin kode*, pinkod*, pin kod*, pinkoodi*, puk*, personal identification number',
  ],
  [
    'code',
    'code, codes, passcode*, token, tokens, kode, koden, koder, *kode, *koden, kod, koden, *kod, *koden, koodi, koodin, koodia, koodisi, *koodi, *koodin, nogle, noglen, nokkel, nyckel, avain, poletti, *code, schlussel, jeton, digit, digits',
  ],
  [
    'identity',
    'number, *nummer, *numero, username, user name, userid, user id, email*, e mail*, phone*, mobile*, telephone, first name, last name, firstname, lastname, full name, surname, address*, city, street*, company*, device name, name, birth*, dob, account number, domain, server, url',
    'brugernavn, brukernavn, bruger id, anvandarnamn, kayttajatunnus, kayttajanimi, benutzername, nutzername, nom d utilisateur, identifiant, navn, namn, nimi, adresse, adress, osoite, telefon*, mobil*, puhelin*, epost*, e post*, mail, serienummer, enhedsnavn, udstyrsnavn, laitteen nimi',
  ],
  ['search', 'search*, query, find, filter*, sog, soeg, sok, haku, hae, suche*, recherche*'],
  [
    // What the button of a step in a sign-in says.
    'proceed',
    'verify*, continue, log in, login, log on, sign in, signin, submit, confirm*, next, authenticate, validate, enter, ok, connect',
    'bekraeft*, fortsaet, log ind, log pa, videre, naeste, godkend, indsend, bekreft*, fortsett, logg inn, neste, send, bekrafta, fortsatt, logga in, nasta, verifiera, vahvista, jatka, kirjaudu*, seuraava, laheta',
    'bestatigen, weiter, anmelden, einloggen, prufen, absenden, verifier, continuer, se connecter, connexion, valider, suivant, confirmer',
  ],
];
