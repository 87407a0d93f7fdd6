import { isGivenName } from './words/given-names.ts';

/** The syllables of Pinyin, by what may follow an initial; ü as u or v. */
const SYLLABLE =
  '(?:[bpm](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u)|f(?:a|o|ei|ou|an|en|ang|eng|u)|' +
  '[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|ui|uan|un|ue|v|ve)|' +
  '[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  '(?:[zcs]h?|r)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  '[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|' +
  'y(?:a|o|e|ao|ou|an|in|ang|ing|ong|i|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|' +
  'a|e|ai|ei|ao|ou|an|en|ang|er)';
const ONE_OR_TWO = new RegExp(`^${SYLLABLE}{1,2}$`);
const ONE = new RegExp(`^${SYLLABLE}$`);

/** The commonest family names of China. */
const FAMILY_NAMES = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu
  dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong wang tian ren
  fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin lai lei
  qiao bo xi zhuang bi guan ji ning pei qi ruan tong wen xing zhan zuo`.split(/\s+/),
);

const MAX_LETTERS = 12;

/**
 * Whether all of a name is Pinyin: a family name of China, first or last, and one or two syllables. There a vowel is another
 * word, and so another person: Wang Fang and Wang Feng.
 *
 * @param words of the name, folded, titles apart.
 */
export function isPinyin(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || words.some((word) => word.length > MAX_LETTERS)) return false;
  return (
    (FAMILY_NAMES.has(words[0] as string) && isGiven(words.slice(1))) ||
    (FAMILY_NAMES.has(words.at(-1) as string) && isGiven(words.slice(0, -1)))
  );
}

/** Given names that happen to be syllables are not Chinese: Anna, Lena. */
const isGiven = (words: readonly string[]) =>
  words.length === 1
    ? ONE_OR_TWO.test(words[0] as string) && !isGivenName(words[0] as string)
    : words.every((word) => ONE.test(word));
