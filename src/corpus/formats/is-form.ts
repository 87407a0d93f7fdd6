/** Fields that a form of its own asks for; a comment or a newsletter asks for fewer. */
const MANY_FIELDS = 8;
/** A longer text is an article that a form stands below. UTF-16 units. */
const LONGEST_HINT = 3000;

const FORM_PLACE = 'main,article,[role="main"]';
const BESIDE = 'aside,nav,header,footer,dialog,[role="dialog"],[hidden]';
/** What is filled in: choices, as of newsletters, and buttons do not count. */
const FIELDS =
  'input:not([type="hidden"],[type="submit"],[type="button"],[type="reset"],[type="search"],[type="image"],[type="checkbox"],[type="radio"]),select,textarea';

/**
 * Whether a page is there to be filled in, such as an application: then what reads like its article are hints. Asked before Readability,
 * which takes forms away.
 *
 * @param text what was taken for the article
 */
export function isForm(document: Document): (text: string) => boolean {
  const hasPlace = document.querySelector(FORM_PLACE) !== null;
  const asks = [...document.querySelectorAll('form')].some(
    (form) =>
      form.querySelectorAll(FIELDS).length >= MANY_FIELDS &&
      form.closest(BESIDE) === null &&
      (!hasPlace || form.closest(FORM_PLACE) !== null || form.querySelector(FORM_PLACE) !== null),
  );
  return (text) => asks && text.length < LONGEST_HINT;
}
