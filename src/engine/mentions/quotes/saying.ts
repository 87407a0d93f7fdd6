/** Verbs that introduce or close what somebody says, as lemmas. Before the quotation: "he said"; behind it: "she added". */
export const SAYING = new Set(
  (
    'say tell speak add ask answer reply respond state declare announce explain note write tweet post insist claim argue warn urge ' +
    'recall remark comment observe stress emphasize emphasise concede admit acknowledge confirm deny contend maintain ' +
    'assert affirm suggest propose predict promise vow pledge swear joke quip shout yell scream cry chant sing read ' +
    'whisper mutter murmur sigh exclaim express convey share report relate testify quote cite conclude continue ' +
    'complain lament demand plead beg order instruct advise caution reveal disclose mention repeat reiterate agree ' +
    'boast brag hail praise rejoin retort interject joke muse ponder wonder think believe hope fear feel call describe ' +
    'go assure refer point instruct offer opine plead protest recount reflect underline underscore voice rally greet message text email'
  ).split(' '),
);

/** Verbs that do not name a speaker by themselves when they stand before the words: what is read, called or felt. */
const WEAK = new Set(
  'call speak read go think believe feel hope fear describe sing agree share report reflect relate conclude continue reveal express'.split(
    ' ',
  ),
);

/** Whether the subject of this verb, standing before the words, is who says them even if no name. */
export const namesSpeaker = (lemma: string) => SAYING.has(lemma) && !WEAK.has(lemma);

/** Verbs that pass judgement with a quoted word or two: "dismissed it as". */
export const JUDGING = new Set(
  (
    'view see regard liken compare accuse call label brand dismiss denounce condemn characterize characterise describe deem ' +
    'consider blast slam criticize criticise hail praise term portray depict decry deride mock reject blame attack vow'
  ).split(' '),
);

/** A verb that by itself shows that a sentence without marks is spoken: narrower than `SAYING`. */
export const SPOKEN = new Set(
  'say add express exclaim shout cry remark recall reply declare explain share state tell note insist reflect'.split(
    ' ',
  ),
);

/** Words for what speaks for somebody: "the statement read", "her letter said". */
export const VOICE_NOUNS = new Set(
  'statement letter email post tweet message report sign banner memo note complaint lawsuit'.split(' '),
);

/** A name for a thing stands in marks behind these: the word "We", known as the "Black Death". */
export const NAMING = new Set(
  'word words term phrase name nickname title titled entitled dubbed nicknamed codenamed known album song film movie book novel show series play game podcast hashtag article headlined poem exhibition track single documentary'.split(
    ' ',
  ),
);
