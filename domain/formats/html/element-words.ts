/* What elements of a page are, by name, role, class and style. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const unseen = names(`
  script style template noscript iframe object embed svg math canvas audio video select textarea input datalist head title
  meta link base map area progress meter frame frameset noframes applet source track param`);

const block = names(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead
  tr ul button`);

const surroundings = names('nav aside footer dialog form button menu search');
const surroundingRole =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|button|tablist)$/;

const surroundingClass =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|breadcrumbs?|ariane|share|shares|sharing|social|partage|partager|related|newsletter|sidebar|site-?header|site-?footer|footer|navbar|navigation|nav|menu|pagination|pager|comments?|tags?|toolbar|skip-?links?|modal|popup|promo|advert(?:isement)?|ads?)(?:$|[\s_-])/i;
const metaClass =
  /(?:^|[\s_-])(?:byline|author|auteur|meta|date|published|publication|posted|timestamp|credits?|legende|caption)(?:$|[\s_-])/i;
const readersOnly =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|element-invisible|assistive-text)(?:$|\s)/i;

export const tagOf = (element: Element): string => element.localName.toLowerCase();

export const isBlockTag = (tag: string): boolean => block.has(tag);

/** What nobody sees on the page, or what is no text. */
export const isUnseen = (element: Element, tag: string): boolean => {
  if (unseen.has(tag)) return true;
  if (tag === 'html' || tag === 'body') return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  // The sign of an item of Word's is letters, and is none of its text.
  if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/i.test(style))
    return true;
  return tag !== 'h1' && readersOnly.test(element.getAttribute('class') ?? '');
};

/** An item of a list as Word writes it: a paragraph with a style of its own. */
export const isWordItem = (element: Element): boolean =>
  /mso-list\s*:\s*l\d/i.test(element.getAttribute('style') ?? '');

const named = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** Parts of a page around its article, as the page itself says by element or role. */
export const isSurrounding = (element: Element, tag: string, isWithinArticle: boolean): boolean => {
  if (tag === 'footer' || tag === 'header') return !isWithinArticle;
  return surroundings.has(tag) || surroundingRole.test(element.getAttribute('role') ?? '');
};

/** Parts of a page around its article, as their names suggest. */
export const isNamedSurrounding = (element: Element, tag: string): boolean =>
  tag !== 'html' && tag !== 'body' && tag !== 'main' && tag !== 'article' && surroundingClass.test(named(element));

/** Who wrote, when it was put on the site, what a picture shows. */
export const isMeta = (element: Element, tag: string): boolean =>
  tag === 'time' || tag === 'figcaption' || element.getAttribute('rel') === 'author' || metaClass.test(named(element));

export const isContainer = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'article' || tag === 'main' || element.getAttribute('role') === 'main';
};

/** Bold, italic: by element, or by a style of its own as word processors write it. */
export const looksOf = (element: Element, tag: string): { bold?: boolean; italic?: boolean } => {
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isUpright = /font-style\s*:\s*normal/i.test(style);
  const bold =
    weight === undefined
      ? tag === 'b' || tag === 'strong'
        ? true
        : undefined
      : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  const italic = /font-style\s*:\s*(?:italic|oblique)/i.test(style)
    ? true
    : isUpright
      ? false
      : tag === 'i' || tag === 'em'
        ? true
        : undefined;
  return { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
};
