/** Patterns of contact blocks, on folded text. */

const lead = new RegExp(
  [
    String.raw`^(?:contacts?|(?:personnes?|points?|vos|nos|votre) (?:a contacter|de contact|contacts?)|contacter|media contacts?)\b(?!ez[ -]nous)`,
    String.raw`\b(?:veuillez|merci de|priere de|n'hesitez pas a|vous pouvez|peuvent|est prie(?:e|s)? de|sont pries? de|sont invites? a)\b.{0,30}\b(?:contacter|prendre contact|vous adresser|s'adresser|ecrire|joindre|appeler)`,
    String.raw`^(?:pour|afin d')\b.{0,60}\b(?:informations?|renseignements?|precisions?|details?|questions?|interviews?|entretiens?|demandes?)\b.{0,80}(?:contact|adresse|joindre|appel|ecri|:$)`,
    String.raw`^(?:pour|afin d')\b.{0,40}\b(?:informations?|renseignements?|precisions|details)\b.{0,40}$`,
    String.raw`^(?:plus d')?(?:informations?|renseignements?)(?: complementaires?| supplementaires?)?(?: (?:aux?|pour (?:la|les)|a l'intention des))? ?(?:la |les )?(?:presse|medias?|journalistes?)?(?: uniquement)?\s*:?$`,
    String.raw`^(?:relations?|service|demandes?|renseignements|bureau|pole)(?: (?:avec|de|d'|des|aupres|pour|des?))? ?(?:la |les |l')?(?:presse|medias?|interviews?|informations?|entretiens?)\s*:?$`,
    String.raw`^(?:pour (?:la|les) (?:presse|medias?|journalistes?))\b`,
    String.raw`^for (?:more|further|additional) information`,
  ].join('|'),
);

const explicitLead =
  /\b(?:presse|medias?|journalistes?|interviews?|informations?|renseignements?|contacter|veuillez)\b/;

const organizationWord =
  /\b(?:bureau|ministere|ministre|cabinet|direction|delegation|federation|organisation|commission|agence|programme|fonds|croix-rouge|croissant-rouge|comite|conseil|union|banque|institut|haut-commissariat|secretariat|siege|mission|ambassade|association|fondation|ong|prefecture|universite|centre|observatoire|service de presse|unicef|medecins|departement|groupe)\b/;

const titleWord =
  /\b(?:porte-parole|charge(?:e)?s? d|attache(?:e)? |responsable|directeur|directrice|conseiller|conseillere|coordinat|specialiste|chef(?:fe)? |adjoint|officier|fonctionnaire|assistant|delegue|secretaire|president|charge(?:e)? )/;

const trailing =
  /^(?:twitter|x|facebook|instagram|linkedin|site(?: web| internet)?|web|adresse|bureau|heures?|horaires?|du lundi|tous les jours|astreinte|permanence|fuseau|langues?)\b|@\w|\b\d{1,2} ?h(?: ?\d\d)?\b|\b\d{4,5} [a-z]|\b(?:rue|avenue|boulevard|place|route|chemin|quai|bp|cs|case postale|cedex)\b/;

export const isContactLead = (folded: string): boolean => folded.length <= 240 && lead.test(folded);
/** A lead that names press or information, so that it is trusted even far from the article. */
export const isExplicitLead = (folded: string): boolean => isContactLead(folded) && explicitLead.test(folded);
export const namesOrganization = (folded: string): boolean => organizationWord.test(folded);
export const namesTitle = (folded: string): boolean => titleWord.test(folded);
/** Addresses, hours, accounts: what may close a contact block without a number of its own. */
export const isContactTrailing = (folded: string): boolean => folded.length <= 120 && trailing.test(folded);
