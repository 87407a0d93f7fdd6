/** Words that bend a value and stand before it: "more than 400" is not "400". Each may have an adverb or an article in front. */
const HEDGES = [
  String.raw`(?:no |not |slightly |well |far |little |a little |considerably )?(?:more|less|fewer|greater|higher|lower|larger|bigger|smaller|longer|shorter|older|younger|better|worse) than`,
  String.raw`at (?:the )?(?:very )?(?:least|most)`,
  String.raw`(?:not )?as (?:many|much|few|little|high|low|long|old|young|early|late|far) as`,
  String.raw`up to|close to|upwards? of|in excess of|in the region of|on the order of|a (?:minimum|maximum) of`,
  String.raw`(?:just |slightly |well |far |a little |somewhere |anywhere )?(?:over|under|above|below|around|about|between)`,
  String.raw`(?:very )?(?:nearly|almost|roughly|approximately|circa|some|an? estimated|estimated|an? approximate|minimum|maximum)`,
];
/** Behind the value. */
const HEDGE_AFTER =
  /^[ -](?:or (?:more|less|fewer|so|over|under|older|younger|longer|higher|thereabouts)|plus|odd)(?![\p{L}\p{N}])/iu;
const HEDGE_BEFORE = new RegExp(String.raw`(?:^|[^\p{L}\p{N}-])((?:${HEDGES.join('|')})(?: the| a)?)\s$`, 'iu');
/** Longest hedge and more, in UTF-16 units: no more of the text is looked at. */
const REACH = 48;

/** The hedge that a text ends with, the value standing right behind it: "More than" of "More than "; '' for none. */
export function hedgeBefore(text: string): string {
  return HEDGE_BEFORE.exec(text.slice(-REACH).replace(/\s+/g, ' '))?.[1] ?? '';
}

/** The hedge that a text begins with, the value standing right before it: "or more" of " or more lifeboats"; '' for none. */
export function hedgeAfter(text: string): string {
  return HEDGE_AFTER.exec(text.slice(0, REACH).replace(/\s+/g, ' '))?.[0].trim() ?? '';
}
