/**
 * What an element's own words (tag, role, class, id) say about being something else than the article.
 * `soft`: not the article, unless most of the page's prose stands in it (frames of whole pages carry such words too).
 * `hard`: not the article, even so: under a short article the readers' comments are most of the prose.
 */
export type Boilerplate = 'no' | 'soft' | 'hard';

/** Elements whose text is never read: it is not prose, not visible, or not the article's. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FIGCAPTION FIGURE HEAD IFRAME INPUT MAP MATH METER NOSCRIPT OBJECT ' +
    'OPTION OUTPUT PICTURE PRE PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);

const SOFT_TAGS = new Set(['ASIDE', 'FORM', 'NAV', 'FOOTER', 'MENU', 'ADDRESS', 'FIELDSET', 'DETAILS']);
const SOFT_ROLES = new Set([
  'complementary',
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
  'alert',
  'status',
  'tooltip',
  'tablist',
]);

/** Words of class names and ids, taken apart at hyphens, underscores and capitals. Each stands for the whole word. */
const HARD_WORDS = new Set('comment comments commenting commenters disqus livefyre coral replies'.split(' '));
const SOFT_WORDS = new Set(
  (
    'newsletter newsletters related relateds recirc recirculation ' +
    'recommend recommended recommendation recommendations recommender outbrain taboola zergnet sponsor sponsored ' +
    'sponsorship advert adverts advertisement advertising advertorial ad ads adslot adunit dfp promo promos promotion ' +
    'promoted sharing share shares sharebar sharetools sharedaddy addthis sociable social breadcrumb breadcrumbs ' +
    'cookie cookies consent gdpr popup modal lightbox overlay interstitial masthead skip trending mostread mostpopular ' +
    'popular subnav pagination pager toolbar subscribe subscription signup paywall donate donation ' +
    'sr srt screenreader visuallyhidden offscreen hidden noprint ' +
    'sidebar aside rail footer foot nav navigation navbar menu menus widget widgets teaser teasers tags tag topics ' +
    'caption captions credit credits byline bylines author authors bio profile kicker eyebrow dateline timestamp ' +
    'gallery slideshow carousel slider poll quiz rating ratings print tools tool meta infobox sidebars more ' +
    'playlist video player embed legal copyright disclaimer pullquote'
  ).split(' '),
);
/** Two words in a row that mean boilerplate where each alone may not. */
const SOFT_PAIRS = new Set(
  (
    'most-read most-popular most-viewed read-more read-next up-next see-also also-read also-on more-from more-on ' +
    'more-stories more-news other-stories top-stories next-story sign-up mailing-list email-signup visually-hidden ' +
    'around-web you-may promoted-content story-links further-reading'
  ).split(' '),
);

/** Longest class and id text that is looked at. */
const MAX_WORDS = 300;

/** Lower-case words of a class attribute or an id: "RelatedStories_list" is related, stories, list. */
function wordsOf(text: string): string[] {
  return text
    .slice(0, MAX_WORDS)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

const verdicts = new Map<string, Boilerplate>();
/** Class lists repeat; beyond this many distinct ones nothing is remembered. */
const MAX_REMEMBERED = 4000;

/** Judges class names and ids. Pure. */
export function boilerplateWords(text: string): Boilerplate {
  if (text.length < 2) return 'no';
  const known = verdicts.get(text);
  if (known) return known;
  let verdict: Boilerplate = 'no';
  let previous = '';
  for (const word of wordsOf(text)) {
    if (HARD_WORDS.has(word)) {
      verdict = 'hard';
      break;
    }
    if (SOFT_WORDS.has(word) || SOFT_PAIRS.has(`${previous}-${word}`)) verdict = 'soft';
    previous = word;
  }
  if (verdicts.size < MAX_REMEMBERED) verdicts.set(text, verdict);
  return verdict;
}

const HIDING = /display\s?:\s?none|visibility\s?:\s?hidden/;

/** Whether an element says itself that it is not shown. Looks at attributes only: no style is computed. */
export function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style.slice(0, 500).toLowerCase());
}

/** Judges an element without attributes by its tag, upper case. */
export const boilerplateTag = (tag: string): Boilerplate => (SOFT_TAGS.has(tag) ? 'soft' : 'no');

/** Attributes that few elements have, and that tell something: which elements have one is cheaper asked once of all. */
export const TELLING = '[hidden],[style],[role],[aria-hidden],[contenteditable]';

/**
 * Judges an element by its tag (upper case), role, class and id.
 *
 * @param telling whether the element may have one of the `TELLING` attributes
 */
export function boilerplate(element: Element, tag: string, telling = true): Boilerplate {
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  const words = boilerplateWords(className && id ? `${className} ${id}` : className || id || '');
  if (words === 'hard') return 'hard';
  if (words === 'soft' || SOFT_TAGS.has(tag)) return 'soft';
  if (!telling) return 'no';
  const role = element.getAttribute('role');
  return (role && SOFT_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true' ? 'soft' : 'no';
}
