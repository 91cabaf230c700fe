/** What the names (class, id, role …) of an element say it is, where that is no part of a story. */
export interface FurnitureName {
  readonly why: string
  readonly tags?: ReadonlySet<string>
  readonly names?: RegExp
  /** Whether the names count on elements within a sentence too. */
  readonly isInline?: boolean
  /** Whether such an element is part of the story where it holds a block quotation: an embedded post. */
  readonly mayQuote?: boolean
  /** Whether a story's own parts are named like this too ("video-story", "subscriber-content"): then only what holds little prose is meant. */
  readonly isVague?: boolean
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(" "))

/** Whole words, or the beginnings that `*` marks, parted by commas: `share, shar(?:er|ing), newsletter*`. */
function words(...lists: readonly string[]): RegExp {
  const each = lists.flatMap((list) => list.split(",")).map((word) => word.trim().replaceAll("*", "\\w*"))
  return new RegExp(`\\b(?:${each.join("|")})\\b`)
}

/** The reason that is taken back where a short line above the story is named like this: its byline. */
export const authorBox = "author box"

/**
 * Names that the web gives to what stands around a story: in English and in other European languages, by publishing
 * systems, and by services that are set into pages. The first rule that applies names the reason.
 */
export const furnitureNames: readonly FurnitureName[] = [
  {
    why: "cookie notice",
    names: words(
      "cookie*, gdpr, consent, ccpa, privacy, rgpd, lgpd, dsgvo, datenschutz*",
      "onetrust, didomi, quantcast, trustarc, truste, usercentrics, iubenda, osano, qc cmp\\w*, sp message, amp consent",
    ),
  },
  {
    why: "advertisement",
    isVague: true,
    names: words(
      "ads?, advert*, advt, adslot, ad(?:unit|container|wrapper|box|block|space|zone|holder|label|banner), sponsor*, promo*, banner*",
      "cta, call to action, leaderboard, skyscraper, mpu, partner (?:content|box), affiliate*, commercial",
      "werbung, anzeigen?, publicidad*, publicidade, publicite, pubblicita, anuncios?, reklam*, annonse*, annons*, mainos*, reclame",
      "dfp, gpt, adsense, adsbygoogle, dianomi, doubleclick, mgid, teads, nativo, adblade, adrotate, adfox, sharethrough",
    ),
  },
  {
    why: "comments",
    names: words(
      "comments?(?! (?:open|closed|off|enabled|disabled)), commentlist, comment(?:form|area|section|thread|block|body|text|meta), respond, discussion thread, replies",
      "disqus*, livefyre, coral, spot ?im, openweb, viafoura, hyvor*, intensedebate, giscus, utterances, remark42, fb comments",
      "kommentare?, kommentar(?:e|bereich|liste), comentarios?, commentaires?, commenti, reacties, kommentarer, kommentit, komentarze?, komentare, hozzaszolas*, yorumlar?",
    ),
  },
  {
    why: "share links",
    isVague: true,
    mayQuote: true,
    names: words(
      "counters?, shar(?:e|es|ing|er|edaddy), share(?:bar|tools?|links?|buttons?|this|holic|icons?), social*, follow, followus, tweet this, click to tweet, sd sharing",
      "addthis*, addtoany, a2a, sociable, ssba, heateor*, simplesocial*, shareaholic*",
      "teilen, compartir, compartilh*, partag(?:e|er|es|ez), condividi, condivisione, delen, dela, del paa, siguenos, seguir, redes sociales, redes sociais, reseaux sociaux",
    ),
  },
  {
    why: "related stories",
    names: words(
      "related*, recommend*, recirc*, trending, most (?:read|popular|viewed|shared|commented|recent), popular*, more (?:stories|news|from|on|like this|articles|posts), read (?:next|also)",
      "also (?:read|like), teasers?, see also, you may, up next, next up, next (?:article|post|story), previous (?:article|post|story), prev next, post navigation, nav links",
      "latest (?:news|posts|stories|articles|headlines), recent (?:posts|news|stories|articles), must read, dont miss, editors? picks?, further reading, around the web, from (?:the|around the) web, partner (?:stories|links)",
      "outbrain*, ob widget, taboola*, trc related*, zergnet, revcontent, jp relatedposts, yarpp*, crp related, contextly*, nrelate, linkwithin, engageya, dable, strossle, plista, ligatus, rp4wp, wp rp, addoor, wp block latest posts",
      "verwandt*, mehr zum thema, weitere (?:artikel|meldungen|themen), auch interessant, lesen sie auch, meistgelesen*, relacionad*, leia (?:mais|tambem), veja (?:mais|tambem), saiba mais, mais (?:lidas|lidos|vistas|noticias), lea (?:mas|tambien), te puede interesar, le puede interesar, mas (?:leidas|leido|vistas|noticias), ultimas noticias, noticias relacionadas",
      "lire aussi, a lire, voir aussi, (?:articles?|contenus?) lies, plus lus, les plus lus, sur le meme (?:theme|sujet), correlat[ieo], leggi anche, piu letti, ti potrebbe interessare, gerelateerd*, lees ook, meer over, meest gelezen, laes ogsaa?, les ogsaa?, las (?:mer|mera|aven|ocksa), mest last, lue myos, luetuimmat, powiazane, czytaj (?:takze|tez|wiecej), souvisejici, kapcsolodo, ilgili haber\\w*, citeste si",
    ),
  },
  {
    why: "related stories",
    isVague: true,
    names: words("read ?more, read on, keep reading, continue reading, more (?:in|about), similar, onward*"),
  },
  {
    why: "newsletter or subscription box",
    isVague: true,
    names: words(
      "newsletters?, newsletter*, nl signup, subscri\\w+, signup, sign up, mailing*, mailchimp, mc embed signup, mc4wp*, mailerlite, convertkit, klaviyo, optin*, opt in, sumome, hs form",
      "paywall*, piano, tinypass, tp container, donat\\w+, membership, meter, metered, regwall, registration wall, support us, become a member, gift article",
      "suscri\\w+, assin(?:e|ar|atura|ante|antes), abonn\\w+, abo, abos, iscri\\w+, nieuwsbrief, nyhetsbrev*, nyhedsbrev*, boletin, boletines, boletim, infolettre, spenden, donaciones",
    ),
  },
  {
    why: "menu",
    isVague: true,
    tags: tags("nav menu"),
    names: words(
      "nav, navs, navi, navbar, navigation*, sub ?nav, top ?nav, main ?nav, side ?nav, hauptnavigation, menus?, mega ?menu, hamburger, drawer, breadcrumb*, crumbs?, brotkrumen, migas, ariane, kruimelpad",
      "pagination, paginacion, paginacao, paginierung, pager, paging, page ?numbers, post page numbers, toolbar, jump, skip, skiplinks?, sitemap, navegacion, navegacao, navigatie",
    ),
  },
  {
    why: "site header",
    isVague: true,
    names: words(
      "masthead, site header, global header, page header, header bar, topbar, top bar, search*, login, log in, register, sign ?in, ticker, weather, kopfbereich, cabecera, cabecalho",
      "suche, suchen, buscar?, buscador, busca, recherche, zoeken, anmelden, anmeldung, connexion, registro, cadastro",
    ),
  },
  {
    why: "page footer",
    tags: tags("footer"),
    names: words(
      "footer*, foot, rodape, pie(?: de)? pagina, fusszeile, fussbereich, pied(?: de)? page, impressum, copyrights?, colophon, disclaimer, legal, site info, bottom bar, voettekst, sidfot",
    ),
  },
  {
    why: "tags",
    isVague: true,
    names: words(
      "tags?, tag ?(?:list|cloud|links), keywords, topics, categor(?:y|ies) (?:list|links), cat links, post tags, entry tags, tags links, filed under",
      "etiquetas?, palavras chave, palabras clave, schlagwort*, schlagworte*, stichworte, mots cles, trefwoorden, temas, themen, emner",
    ),
  },
  {
    why: authorBox,
    names: words(
      "(?:author|writer|reporter|contributor|byline|staff) (?:bio*|box|info|card|profile|description|blurb|about|area|footer|block), about (?:the )?(?:author|writer|reporter)s?, bio, biography, authors? details?, author ?(?:bio|box|info), post author (?:box|bio)",
      "autor(?:en)? (?:box|bio|info|kasten), autorenbox, autoreninfo, sobre (?:el|la|o|a) autor\\w*, zum autor, ueber den autor, over de auteur, saboxplugin*, molongui*, multiple authors boxes, abh box",
    ),
  },
  {
    why: "sidebar",
    tags: tags("aside"),
    names: words(
      "sidebar*, side bar, aside, rail, right col*, left col*, col(?:umn)? (?:right|side), widgets?, widget area, complementary, rightbar, leftbar, offcanvas, off canvas, sidecol*, side col*, amp sidebar",
      "seitenleiste, marginalspalte, barra lateral, lateral, colonne droite, zijbalk, sidopanel",
    ),
  },
  {
    why: "picture gallery",
    isVague: true,
    names: words(
      "(?:inline|photo|image|media)? ?galler(?:y|ies), slide ?count(?:er)?, slideshow*, carousel*, carrousel, slider*, slick, swiper*, lightbox*, fancybox, splide, owl carousel, flexslider, royalslider, glide",
      "bildergalerie, fotostrecke, fotogalerie, fotogaleria, galeria, galerias, galerie, diaporama, carrusel, bildspel",
    ),
  },
  {
    why: "player",
    isVague: true,
    mayQuote: true,
    names: words(
      "videos?, video ?(?:player|js|wrapper|container|embed)?, players?, audio*, podcasts?, playlist, jw ?player, vjs, plyr, mejs, mediaelement, brightcove, kaltura, ooyala, vidible, dailymotion, megaphone, soundcloud, readspeaker, beyondwords, speechkit, trinity audio, vorlesen, reproductor",
    ),
  },
  {
    why: "summary box",
    isVague: true,
    names: words(
      "key ?points, highlights, key ?takeaways, takeaways, tl dr, tldr, at a glance, quick read, in short, in brief, auf einen blick, das wichtigste, en bref, l essentiel, claves, puntos clave",
    ),
  },
  {
    why: "table of contents",
    names: words("toc, table of contents, ez toc*, inhaltsverzeichnis, sommaire, tabla de contenidos, inhoudsopgave"),
  },
  { why: "form", tags: tags("form fieldset button label") },
  {
    why: "pop-up",
    names: words(
      "modal, pop ?ups?, pop ?in, overlay, toast, snackbar, flyout, interstitial, alertdialog, exit intent, lightbox modal, sticky bar, push notification",
    ),
  },
  {
    why: "pop-up",
    names: /\b(?:roll ?over|tooltip|pop ?over|hover ?card|hover)\b.*\b(?:block|content|box|card|text|inner|panel)\b/,
    isInline: true,
  },
  {
    why: "text for screen readers",
    names: words(
      "screen ?reader*, sr only, sronly, visually ?hidden, off ?screen, assistive*, a11y (?:hidden|text), element invisible, hidden accessible",
    ),
    isInline: true,
  },
  {
    why: "page tools",
    isVague: true,
    names: words(
      "print, printfriendly, noprint, tools, toolbox, actions?, rating*, ratings, votes?, poll, polls, quiz, utility, utilities, imprimir, drucken, imprimer, herramientas, encuesta, umfrage, sondage, feedback, helpful, report error, report typo, text ?size, font ?size",
    ),
  },
]
