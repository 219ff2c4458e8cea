/*
 * Words of web pages, on folded text (lower case, no accents). Patterns are anchored: a paragraph may speak of
 * sharing, of cookies or of a menu and is none.
 */

const phrases = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

const exact = (list: string): RegExp => new RegExp(`^(?:${phrases(list)})[\\s:.!…>»›→+-]*$`);
const opening = (list: string): RegExp => new RegExp(`^(?:${phrases(list)})`);

/** After these the page speaks of something else: related articles, subscriptions, the footer. */
const breakLine = exact(`
  (?:a )?(?:lire|voir|decouvrir|consulter)(?: aussi| egalement| ensuite)
  (?:articles?|actualites?|contenus?|communiques?|publications?|pages?|ressources|documents|liens)(?: de presse)? (?:lies?|liees?|associee?s?|similaires?|connexes?|recente?s?|recommandee?s?|relatifs?|utiles)
  (?:sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie))
  (?:les )?(?:dernier|derniere|recent|autre|plus d')e?s? ?(?:actualites?|communiques?|articles?|nouvelles|publications?|infos?|histoires)(?: de presse)?
  toutes? (?:les )?(?:nos )?(?:actualites|communiques|articles)(?: de presse)?
  vous (?:aimerez|pourriez|serez)(?: peut-etre)? aussi.*
  (?:cela|ceci) (?:peut|pourrait|devrait)(?: aussi| egalement)? vous interesser
  related (?:articles?|stories|news|content|links|pages|documents)
  read (?:also|more|next)
  more (?:news|stories|on this topic)
  latest news|see also
  (?:suivez|retrouvez|rejoignez)[ -]nous.*
  follow us.*
  restez (?:informee?s?|connectee?s?|au courant).*
  (?:s'abonner|abonnez[ -]vous|inscription) (?:a )?(?:la |notre |nos )?(?:newsletters?|lettres? d'information|infolettres?|alertes).*
  (?:notre |la )?(?:newsletter|infolettre|lettre d'information)s?
  pied de page|footer|navigation secondaire
  liens? (?:rapides?|utiles?)
  (?:a propos|pays|sujets?|themes?|regions?) (?:associee?s?|liee?s?|concernee?s?)
  precedent.*|suivant.*
`);

const footerLine = opening(`
  (?:copyright|©|\\(c\\) ?\\d{4})
  .{0,80}tous droits reserves
  .{0,60}all rights reserved
  mentions? legales?
  plan du site
  (?:politique|charte|declaration) (?:de |en matiere de )?(?:confidentialite|protection des donnees|cookies|vie privee)
  (?:conditions|termes) (?:generales? )?(?:d'utilisation|d'usage|de vente)
  (?:donnees personnelles|gestion des cookies|gerer les cookies|accessibilite ?:)
  (?:terms of use|privacy|sitemap|legal notice|disclaimer|avis de non-responsabilite)
  haut de (?:la )?page|retour en haut|revenir en haut|back to top
`);

const networks = String.raw`(?:facebook|twitter|x|x \(twitter\)|linkedin|whatsapp|instagram|youtube|telegram|bluesky|mastodon|threads|tiktok|flickr|pinterest|reddit|messenger|viber|weibo|rss|e-?mail|courriel|mail|imprimer|print|pdf|copier(?: le lien)?|lien)`;

const shareLine = new RegExp(
  String.raw`^(?:(?:partage[rz]?|partages|share|tweeter|envoyer|suivre|recommander)(?: (?:cette page|cet article|ce communique|ce contenu|l'article|la page|this|this page|avec un ami))?(?: (?:sur|par|via|on|by|avec))?[\s:]*)?(?:${networks}[\s,|/·•-]*)*$`,
);

const buttonLine = exact(`
  aller (?:directement )?au contenu.*|passer (?:directement )?au contenu.*|acceder au contenu.*|skip to .*|aller a la (?:navigation|recherche).*
  (?:ouvrir|fermer|afficher|masquer|basculer)(?: le| la| les)? (?:menu|navigation|recherche|sous-menu).*
  menu(?: principal| secondaire| mobile)?|navigation(?: principale)?|fil d'ariane
  (?:re)?cherche(?:r)?(?: sur le site| dans le site)?|search|ok|fermer|close|valider|envoyer|copier (?:dans le presse-papiers?|l'adresse|le lien)
  accueil|home|page d'accueil|retour(?: (?:a|aux?) (?:l'accueil|la (?:liste|page|une)|actualites|communiques|resultats|nouvelles).*)?|back|revenir (?:a|aux?) (?:l'accueil|la (?:liste|page)).*
  (?:se )?connexion|se connecter|s'identifier|mon compte|espace (?:presse|membres?|personnel|adherents?|donateurs?)|login|sign in|s'inscrire|creer un compte
  (?:tout |tous )?(?:accepter|refuser|autoriser)(?: tout| tous| et (?:fermer|continuer))?(?: les cookies)?|continuer sans accepter|(?:parametrer|personnaliser|gerer)(?: .*)?|accept(?: all)?(?: cookies)?|reject(?: all)?|cookies?(?: settings)?|bandeau cookies?
  faire un don|faites un don|je donne|je fais un don|donner|donnez|donate(?: now)?|adherer|soutenez[ -]nous|nous soutenir|agir
  imprimer(?: (?:cette|la) page| l'article)?|print|telecharger(?: .{0,60})?|download(?: .{0,40})?|version (?:pdf|imprimable|accessible)|ecouter(?: l'article)?|agrandir(?: l'image)?|zoom
  lire (?:la suite|plus|l'article(?: complet)?|davantage)|en savoir plus|savoir plus|voir (?:plus|tout|toutes?(?: .*)?|la page|le site|l'article|la video)|plus d'infos|read more|learn more|suite|afficher plus|charger plus
  (?:share|partager|partage|partages|tweet|tweeter)
  (?:auteur|tags?|mots?[ -]cles?|etiquettes?|rubriques?|categories?|thematiques?|themes?|sujets?|type|langues?|language|choisir (?:la|une|votre) langue|(?:autres|disponible en d'autres) langues|select language|changer de langue)(?: ?: ?.{0,80})?
  contactez[ -]nous|nous contacter|contact us|nous rejoindre|offres d'emploi|emplois?|carrieres?|recrutement|travailler avec nous|engagez[ -]vous
`);

// Entries of menus that may as well be headings of an article.
const menuWord = exact(`
  actualites?|communiques?(?: de presse)?|presse|medias?|espace medias?|salle de presse|centre de presse|press(?: releases?)?|news(?:room)?|publications?|discours|evenements?|agenda|multimedia|videos?|photos?|galerie|documentation|ressources|faq|aide|glossaire
  qui sommes[ -]nous|notre (?:travail|action|mission|histoire|equipe)|nos (?:actions|missions|partenaires|engagements|projets)|ce que nous faisons|ou travaillons[ -]nous|partenariats?|gouvernance|organisation|structure|a propos(?: de nous)?|about(?: us)?
`);

const metaLine = opening(`
  (?:publiee?|mise?s?|modifiee?|date de (?:publication|mise a jour)|derniere (?:mise a jour|modification)|mise a jour|posted|published|updated|last updated)(?: le| a jour(?: le)?| on| ?:| \\d)
  (?:temps|duree) de lecture|\\d+ ?(?:min|minutes?)(?: de lecture| read)?$
  (?:credits?|photo|photos|image|illustration|legende|visuel)(?: photos?)? ?[:©/]
  ©
  vous etes (?:ici|actuellement)|you are here
  (?:reference|ref|n° de reference|numero|communique n°|ip/|memo/|statement/)[\\s.:/\\d]
  (?:pour diffusion immediate|diffusion immediate|for immediate release|sous embargo|embargo(?: jusqu| ?:| au)|ne pas diffuser avant)
  page \\d+(?: (?:sur|de|/) \\d+)?$
  (?:disponible|available|egalement disponible|lire|aussi)(?: egalement| aussi| also)? (?:en|in) ?:? ?(?:francais|anglais|espagnol|english|espanol|arabe|autres langues)
  (?:lire|voir) (?:aussi|egalement) ?:
  par [a-z' -]{3,40}$
`);

const cookieSentence = /cookies?\b|traceurs/;
const cookieContext =
  /\b(?:ce site|notre site|nos sites|le site|nous utilisons|votre navigation|votre consentement|vos preferences|en poursuivant|en cliquant|this site|we use|your experience|votre experience)\b/;
const readerSentence =
  /^(?:vous recevez (?:ce|cet|cette) (?:message|courriel|e-?mail|mail|lettre|newsletter|infolettre)|abonnez|inscrivez|suivez|retrouvez-nous|recevez|rejoignez|faites un don|partagez|cliquez|activez|veuillez activer|votre navigateur|javascript|ce site (?:web )?(?:est|a ete|utilise|requiert)|this site|please enable)\b/;

const languageName = String.raw`(?:francais|french|english|anglais|espanol|espagnol|spanish|arabe|arabic|العربية|العربي[هة]|中文|简体中文|русскии|русский|portugues|portugais|deutsch|allemand|italiano|italien|nederlands|turkce|українська|kreyol(?: ayisyen)?|fr|en|es|ar|zh|ru|pt|de|it|nl)`;
const languageSwitch = new RegExp(`^(?:${languageName}(?: \\([a-z ]+\\))?[\\s,|/·•-]*)+$`, 'u');

const attachment = /\((?:pdf|docx?|zip|jpe?g|xlsx?)?[\s,;–-]*[\d.,]* ?(?:ko|mo|kb|mb|octets)?\)$|\.(?:pdf|docx?|zip)$/;
const kicker =
  /^(?:communique|communiques|declaration|communication|note|dossier|avis|alerte|point|information|actualite|news|press release|joint press release|joint statement|statement)s?(?: commun| conjoint| conjointe| officiel| officielle)?(?: (?:de|a la|aux|pour la|d') ?(?:presse|medias?|information|actualite))?(?: (?:conjoint|commun))?(?: n° ?[\d/-]+)?$/;

/** The page turns to something else here. */
export const isPageBreak = (folded: string): boolean =>
  folded.length <= 120 && (breakLine.test(folded) || footerLine.test(folded));

/** An entry of a menu that, before a paragraph, may be its heading: “Partenariats”, “Gouvernance”. */
export const isMenuWord = (folded: string): boolean => folded.length <= 60 && menuWord.test(folded);

/** A label over the headline, such as “Communiqué de presse”. */
export const isKicker = (folded: string): boolean => kicker.test(folded);

/** A line that belongs to the page and not to its article, known by its words alone. */
export const isPageLine = (folded: string): boolean =>
  (folded.length <= 120 &&
    (isPageBreak(folded) ||
      isKicker(folded) ||
      shareLine.test(folded) ||
      buttonLine.test(folded) ||
      metaLine.test(folded) ||
      languageSwitch.test(folded) ||
      folded.includes('©') ||
      (attachment.test(folded) && attachment.exec(folded)?.[0] !== '()'))) ||
  isPageSentence(folded);

/** A full sentence of the page: the cookie banner, the invitation to subscribe. */
export const isPageSentence = (folded: string): boolean =>
  (cookieSentence.test(folded) && cookieContext.test(folded) && folded.length <= 700) ||
  (readerSentence.test(folded) && folded.length <= 220);
