/** Registrable domains that people know, Nordic ones first: none poses as another. */
export const KNOWN_DOMAINS: readonly string[] = `
altinn.no nav.no skatteetaten.no helsenorge.no regjeringen.no stortinget.no politiet.no udi.no vegvesen.no kartverket.no
difi.no digdir.no bankid.no buypass.no vipps.no dnb.no nordea.no sparebank1.no storebrand.no gjensidige.no nrk.no vg.no
dagbladet.no aftenposten.no finn.no posten.no vy.no ruter.no avinor.no norwegian.no telenor.no altibox.no komplett.no
elkjop.no uio.no ntnu.no uib.no uit.no oslomet.no hvl.no usn.no ssb.no brreg.no lovdata.no fhi.no met.no yr.no sikt.no
feide.no lanekassen.no husbanken.no arbeidstilsynet.no datatilsynet.no oslo.kommune.no bergen.kommune.no
trondheim.kommune.no stavanger.kommune.no baerum.kommune.no tromso.kommune.no kristiansand.kommune.no ks.no kf.no
borger.dk virk.dk skat.dk sundhed.dk mitid.dk nemlog-in.dk e-boks.dk digst.dk politi.dk retten.dk ft.dk dst.dk cvr.dk
kl.dk regioner.dk rm.dk regionh.dk rn.dk regionsjaelland.dk rsyd.dk kk.dk aarhus.dk odense.dk aalborg.dk esbjerg.dk
randers.dk kolding.dk horsens.dk vejle.dk roskilde.dk gladsaxe.dk ku.dk au.dk sdu.dk aau.dk dtu.dk cbs.dk ruc.dk itu.dk
dr.dk tv2.dk jp.dk politiken.dk berlingske.dk bt.dk ekstrabladet.dk information.dk danskebank.dk jyskebank.dk nykredit.dk
sydbank.dk mobilepay.dk nets.eu tdc.dk yousee.dk telmore.dk dsb.dk rejseplanen.dk postnord.dk elgiganten.dk bilka.dk
netto.dk coop.dk matas.dk trustpilot.com saxo.com lego.com maersk.com novonordisk.com carlsberg.com vestas.com orsted.com
kmd.dk netcompany.com systematic.com schultz.dk eg.dk simcorp.com uni-c.dk stil.dk aula.dk kombit.dk ufst.dk
skatteverket.se forsakringskassan.se arbetsformedlingen.se migrationsverket.se polisen.se transportstyrelsen.se 1177.se
riksdagen.se regeringen.se bolagsverket.se lantmateriet.se csn.se skolverket.se socialstyrelsen.se folkhalsomyndigheten.se
bankgirot.se swish.nu seb.se swedbank.se handelsbanken.se lansforsakringar.se skandia.se avanza.se svt.se sr.se dn.se
svd.se expressen.se blocket.se hemnet.se tradera.com sj.se sl.se scb.se kth.se lu.se uu.se su.se gu.se chalmers.se liu.se
umu.se stockholm.se goteborg.se malmo.se uppsala.se linkoping.se telia.se tele2.se comhem.se bredband2.com ikea.com
hm.com spotify.com klarna.com ericsson.com volvo.com scania.com inera.se skr.se vgregion.se skane.se
suomi.fi kela.fi vero.fi poliisi.fi kanta.fi te-palvelut.fi dvv.fi traficom.fi eduskunta.fi valtioneuvosto.fi finlex.fi
maanmittauslaitos.fi hel.fi espoo.fi vantaa.fi tampere.fi turku.fi oulu.fi helsinki.fi aalto.fi jyu.fi utu.fi op.fi
aktia.fi yle.fi hs.fi iltalehti.fi is.fi mtv.fi verkkokauppa.com gigantti.fi elisa.fi dna.fi vr.fi posti.fi finnair.com
nokia.com kone.com neste.com wartsila.com supercell.com tori.fi island.is rsk.is ruv.is mbl.is visir.is landsbankinn.is
arionbanki.is islandsbanki.is siminn.is vodafone.is hi.is ru.is eesti.ee lhv.ee err.ee
google.com youtube.com facebook.com instagram.com whatsapp.com wikipedia.org x.com reddit.com amazon.com tiktok.com
yahoo.com netflix.com linkedin.com live.com bing.com microsoft.com office.com openai.com github.com gitlab.com
bitbucket.org stackoverflow.com npmjs.com pypi.org docker.com kubernetes.io debian.org ubuntu.com mozilla.org apache.org
python.org nodejs.org rust-lang.org golang.org oracle.com ibm.com intel.com amd.com nvidia.com dell.com hp.com lenovo.com
apple.com samsung.com sony.com lg.com xiaomi.com huawei.com cisco.com juniper.net fortinet.com paloaltonetworks.com
checkpoint.com sophos.com eset.com kaspersky.com bitdefender.com f-secure.com norton.com mcafee.com avast.com
cloudflare.com akamai.com fastly.com digitalocean.com linode.com hetzner.com ovhcloud.com vultr.com scaleway.com
heroku.com netlify.com vercel.com godaddy.com namecheap.com gandi.net simply.com one.com loopia.se domeneshop.no
paypal.com stripe.com adyen.com wise.com revolut.com n26.com coinbase.com kraken.com binance.com bitstamp.net
visa.com mastercard.com americanexpress.com hsbc.com barclays.co.uk lloydsbank.com natwest.com santander.com bnpparibas.com
deutsche-bank.de commerzbank.de ing.com rabobank.nl abnamro.nl ubs.com citibank.com chase.com wellsfargo.com
bankofamerica.com capitalone.com fidelity.com vanguard.com schwab.com robinhood.com
dropbox.com box.com slack.com zoom.us webex.com atlassian.com trello.com asana.com monday.com notion.so airtable.com
miro.com figma.com canva.com adobe.com autodesk.com salesforce.com hubspot.com zendesk.com freshworks.com servicenow.com
workday.com sap.com visma.net tripletex.no fiken.no e-conomic.com dinero.dk billy.dk fortnox.se xero.com intuit.com
okta.com auth0.com duo.com onelogin.com pingidentity.com jumpcloud.com 1password.com lastpass.com bitwarden.com dashlane.com
keepersecurity.com nordvpn.com proton.me tutanota.com fastmail.com mailchimp.com sendgrid.com twilio.com zoho.com
discord.com telegram.org signal.org skype.com snapchat.com pinterest.com tumblr.com quora.com medium.com substack.com
wordpress.com blogger.com wix.com squarespace.com shopify.com etsy.com ebay.com aliexpress.com alibaba.com zalando.com
asos.com booking.com airbnb.com expedia.com tripadvisor.com skyscanner.net hotels.com uber.com bolt.eu lyft.com
ryanair.com lufthansa.com klm.com britishairways.com sas.se emirates.com easyjet.com
steampowered.com epicgames.com ea.com ubisoft.com blizzard.com nintendo.com playstation.com xbox.com roblox.com twitch.tv
riotgames.com minecraft.net unity.com gog.com itch.io
nytimes.com washingtonpost.com theguardian.com bbc.co.uk cnn.com reuters.com bloomberg.com ft.com economist.com spiegel.de
zeit.de lemonde.fr elpais.com corriere.it
europa.eu un.org who.int nato.int oecd.org worldbank.org gov.uk service.gov.uk irs.gov usa.gov login.gov id.me
harvard.edu mit.edu stanford.edu berkeley.edu ox.ac.uk cam.ac.uk ethz.ch epfl.ch tum.de kuleuven.be
nature.com sciencedirect.com springer.com wiley.com elsevier.com arxiv.org orcid.org researchgate.net jstor.org
synology.com qnap.com ui.com tp-link.com netgear.com asus.com mikrotik.com home-assistant.io plex.tv nextcloud.com
owncloud.com grafana.com elastic.co splunk.com datadoghq.com newrelic.com pagerduty.com sentry.io jetbrains.com
teamviewer.com anydesk.com citrix.com vmware.com redhat.com suse.com canonical.com mongodb.com redis.io postgresql.org
mysql.com snowflake.com databricks.com huggingface.co anthropic.com mistral.ai deepl.com grammarly.com duolingo.com
coursera.org udemy.com khanacademy.org moodle.org itslearning.com canvas.net instructure.com
`
  .trim()
  .split(/\s+/);
