// Written by npm run refresh:ad-hosts from third-party-web 0.30.0 (MIT, © Patrick Hulce). Don't edit.

/** Domains whose frames hold advertising, and those of hosts below them. */
export const adHosts: ReadonlySet<string> = new Set(
  `
    247realmedia.com 2mdn.net 33across.com 360yield.com 3lift.com adblade.com adform.net adformdsp.net adhigh.net
    adingo.jp adition.com adkernel.com admatic.com.tr admixer.net adnami.io adnxs.com adocean.pl adrdgt.com
    adriver.ru adroll.com adsafeprotected.com adscale.de adservice.google.be adservice.google.ca
    adservice.google.ch adservice.google.co.id adservice.google.co.in adservice.google.co.jp
    adservice.google.co.kr adservice.google.co.nz adservice.google.co.uk adservice.google.com
    adservice.google.com.au adservice.google.com.br adservice.google.com.sg adservice.google.com.ua
    adservice.google.de adservice.google.es adservice.google.fr adservice.google.ie adservice.google.nl
    adservice.google.se adspeed.net adsrvr.org adswizz.com adtechus.com advertserve.com adyoulike.com
    adyoulike.net adzerk.net amazon-adsystem.com an.yandex.ru ayads.co betweendigital.com bidswitch.net
    bidtheatre.com brand-display.com browsiprod.com buysellads.com buysellads.net carbonads.com carbonads.net
    casalemedia.com chango.com content.ad contentabc.com contextweb.com creativecdn.com criteo.com criteo.net
    ctasnet.com de17a.com deliverimp.com dianomi.com dianomioffers.co.uk doubleclick.net dt07.net
    emailretargeting.com emxdgt.com erne.co exoclick.com fimserve.com flashtalking.com fout.jp genieessp.jp
    genieesspv.jp gmads.net googleadservices.com googlesyndication.com googletagservices.com gssprt.jp gumgum.com
    hybrid.ai i-mobile.co.jp iasds01.com impact-ad.jp indexww.com infolinks.com iprom.net juicyads.com
    jump-time.net ladsp.com legolas-media.com ligadx.com lijit.com loopme.biz loopme.com loopme.me marketgid.com
    mathads.com mathtag.com media.net mediaconductor.me mediaeverywhere.com mediavoice.com mgid.com microad.jp
    mnet-ad.net mookie1.com omnitagjs.com openx.net openxadexchange.com openxcdn.net outbrain.com outbrainimg.com
    peer39.net performax.cz pixel.ad plista.com plrsrvcs.com polaracademy.me polarcdn-engine.com
    polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.ca
    polarmobile.com popads.net postrelease.com poweredbypolar.com pubmatic.com pubmine.com pvnsolutions.com
    revcontent.com rubiconproject.com sascdn.com sasqos.com scupio.com seedtag.com servedbyopenx.com
    serving-sys.com sharethrough.com simpli.fi sitescout.com smaato.net smadex.com smartadserver.com smartclip.net
    socdm.com sonobi.com spotx.tv spotxcdn.com spotxchange.com springserve.com stackadapt.com taboola.com
    taboolasyndication.com teads.tv tradedoubler.com trafficjunky.net trafficstars.com tribalfusion.com trustx.org
    tsyndicate.com undertone.com unrulymedia.com vntsm.com yieldlab.net yieldmanager.com yieldmo.com zedo.com
    zemanta.com zergnet.com
  `
    .trim()
    .split(/\s+/),
)
