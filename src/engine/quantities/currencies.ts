/** Currency signs as single characters. A plain dollar or pound is the best known one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar sign that say whose dollar it is: US$, A$, HK$. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);

/** ISO 4217 codes and names used like them, lower case. */
const CODES =
  'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD TWD INR PKR BDT LKR NPR RUB UAH BYN PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS EGP ' +
  'ZAR NGN KES GHS MAD TND AED SAR QAR KWD BHD OMR JOD IQD IRR MXN BRL ARS CLP COP PEN UYU THB VND IDR MYR PHP KRW KZT UZS GEL AMD AZN BTC ETH';
/** Codes that are English words in lower case ("try") or names ("ETH", "COP") are read in capitals only. */
const CAPITALS_ONLY = new Set(['try', 'cop', 'eth', 'sar', 'pen', 'amd', 'ron', 'mad', 'php', 'clp', 'all', 'top']);
const codes = new Map<string, string>(CODES.split(' ').map((code) => [code.toLowerCase(), code]));
for (const [name, code] of [
  ['rmb', 'CNY'],
  ['stg', 'GBP'],
  ['fim', 'FIM'],
  ['dem', 'DEM'],
  ['frf', 'FRF'],
] as const)
  codes.set(name, code);

/** The ISO code that a word is; `null` for a word that is only by chance spelled like one. */
export function currencyCode(written: string): string | null {
  const code = codes.get(written.toLowerCase());
  if (code === undefined) return null;
  return CAPITALS_ONLY.has(written.toLowerCase()) && written !== written.toUpperCase() ? null : code;
}

/** Currency words in the singular with the code of the bare word. Minor units have canonical names, see `MINOR`. */
const WORDS: Record<string, string> = {
  dollar: 'USD',
  buck: 'USD',
  greenback: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  kuai: 'CNY',
  won: 'KRW',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  hryvnia: 'UAH',
  franc: 'CHF',
  // Whose peso it is a text says elsewhere.
  peso: 'peso',
  real: 'BRL',
  reai: 'BRL',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  koruna: 'CZK',
  zloty: 'PLN',
  forint: 'HUF',
  leu: 'RON',
  lei: 'RON',
  lev: 'BGN',
  leva: 'BGN',
  som: 'KGS',
  birr: 'ETB',
  dram: 'AMD',
  manat: 'AZN',
  denar: 'MKD',
  lira: 'TRY',
  lire: 'ITL',
  shekel: 'ILS',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  shilling: 'KES',
  dirham: 'AED',
  riyal: 'SAR',
  rial: 'IRR',
  dinar: 'KWD',
  baht: 'THB',
  dong: 'VND',
  rupiah: 'IDR',
  ringgit: 'MYR',
  taka: 'BDT',
  tenge: 'KZT',
  lari: 'GEL',
  markka: 'FIM',
  mark: 'DEM',
  deutschmark: 'DEM',
  peseta: 'ESP',
  escudo: 'PTE',
  guilder: 'NLG',
  drachma: 'GRD',
  schilling: 'ATS',
  bitcoin: 'BTC',
  satoshi: 'satoshi',
  cent: 'cent',
  penny: 'penny',
  pennie: 'penny',
  pence: 'penny',
  kopeck: 'kopeck',
  sen: 'sen',
  paisa: 'paisa',
  paise: 'paisa',
  centavo: 'centavo',
  centime: 'centime',
  mao: 'mao',
  jiao: 'mao',
  fen: 'fen',
};

/** Minor units as parts of their currency; a cent is taken for the American one. */
export const MINOR: ReadonlyMap<string, [currency: string, factor: number]> = new Map([
  ['cent', ['USD', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['kopeck', ['RUB', 0.01]],
  ['sen', ['MYR', 0.01]],
  ['paisa', ['INR', 0.01]],
  ['centavo', ['MXN', 0.01]],
  ['centime', ['CHF', 0.01]],
  ['mao', ['CNY', 0.1]],
  ['fen', ['CNY', 0.01]],
  ['satoshi', ['BTC', 1e-8]],
]);

/** Nationalities before a currency word that change which currency it is. */
const NATIONAL: Record<string, string> = {
  'us dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'taiwan dollar': 'TWD',
  'taiwanese dollar': 'TWD',
  'jamaican dollar': 'JMD',
  'hong kong dollar': 'HKD',
  'new zealand dollar': 'NZD',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  'sudanese pound': 'SDG',
  'pound sterling': 'GBP',
  'swiss franc': 'CHF',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'cfa franc': 'XOF',
  'mexican peso': 'MXN',
  'argentine peso': 'ARS',
  'chilean peso': 'CLP',
  'colombian peso': 'COP',
  'philippine peso': 'PHP',
  'cuban peso': 'CUP',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  'nepalese rupee': 'NPR',
  'indonesian rupiah': 'IDR',
  'sri lankan rupee': 'LKR',
  'danish krone': 'DKK',
  'norwegian krone': 'NOK',
  'swedish krona': 'SEK',
  'swedish kronor': 'SEK',
  'icelandic krona': 'ISK',
  'czech koruna': 'CZK',
  'japanese yen': 'JPY',
  'chinese yuan': 'CNY',
  'russian ruble': 'RUB',
  'russian rouble': 'RUB',
  'belarusian ruble': 'BYN',
  'belarusian rouble': 'BYN',
  'south korean won': 'KRW',
  'korean won': 'KRW',
  'north korean won': 'KPW',
  'turkish lira': 'TRY',
  'italian lira': 'ITL',
  'italian lire': 'ITL',
  'finnish markka': 'FIM',
  'german mark': 'DEM',
  'deutsche mark': 'DEM',
  'israeli shekel': 'ILS',
  'iranian rial': 'IRR',
  'saudi riyal': 'SAR',
  'qatari riyal': 'QAR',
  'iraqi dinar': 'IQD',
  'kuwaiti dinar': 'KWD',
  'jordanian dinar': 'JOD',
  'brazilian real': 'BRL',
  'brazilian reai': 'BRL',
  'polish zloty': 'PLN',
  'thai baht': 'THB',
  'malaysian ringgit': 'MYR',
  'south african rand': 'ZAR',
  'nigerian naira': 'NGN',
  'kenyan shilling': 'KES',
  'ugandan shilling': 'UGX',
  'tanzanian shilling': 'TZS',
};
/** First words of the forms above: a cheap test before a longer form is put together. */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  Object.keys(NATIONAL).map((form) => form.split(' ')[0] as string),
);

/**
 * The code of a currency written in lower-case words: "swiss francs", "euros", "us dollars". "Pounds" alone are not here:
 * they may be a weight.
 */
export function currencyOfWords(words: string): string | null {
  const singular = words.endsWith('s') ? words.slice(0, -1) : words;
  const sterling = words.replace('pounds ', 'pound ');
  for (const form of [words, singular, sterling]) if (Object.hasOwn(NATIONAL, form)) return NATIONAL[form] as string;
  return ownWord(words) ?? ownWord(singular);
}
const ownWord = (word: string): string | null => (Object.hasOwn(WORDS, word) ? (WORDS[word] as string) : null);
