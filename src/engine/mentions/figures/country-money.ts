import type { Scan } from './figure.ts';

/** Countries by the code of their money, where another country calls its own by the same word: kroner, pounds, rupees. */
const COUNTRIES: Record<string, string> = {
  PHP: 'philippines philippine filipino filipinos manila',
  ARS: 'argentina argentine argentinian',
  CLP: 'chile chilean santiago',
  COP: 'colombia colombian bogota bogotá',
  MXN: 'mexico mexican',
  CUP: 'cuba cuban',
  UYU: 'uruguay uruguayan',
  DOP: 'dominican',
  NOK: 'norway norwegian norwegians oslo bergen',
  DKK: 'denmark danish danes copenhagen greenland faroe',
  SEK: 'sweden swedish swedes stockholm',
  ISK: 'iceland icelandic icelanders reykjavik',
  GBP: 'britain british uk england english scotland scottish wales welsh london',
  EGP: 'egypt egyptian egyptians cairo',
  SDG: 'sudan sudanese khartoum darfur',
  SSP: 'juba',
  LBP: 'lebanon lebanese beirut',
  SYP: 'syria syrian syrians damascus',
  INR: 'india indian indians delhi mumbai',
  PKR: 'pakistan pakistani pakistanis karachi lahore islamabad',
  LKR: 'lanka lankan lankans colombo',
  NPR: 'nepal nepali nepalese kathmandu',
  MUR: 'mauritius mauritian',
  KES: 'kenya kenyan kenyans nairobi',
  UGX: 'uganda ugandan ugandans kampala',
  TZS: 'tanzania tanzanian tanzanians',
  SOS: 'somalia somali mogadishu',
  CHF: 'switzerland swiss zurich geneva',
  XOF: 'senegal senegalese mali malian niger nigerien benin togo burkina ivorian ivoire',
  XAF: 'cameroon cameroonian gabon gabonese chad chadian',
  RWF: 'rwanda rwandan kigali',
  KWD: 'kuwait kuwaiti',
  IQD: 'iraq iraqi iraqis baghdad',
  JOD: 'jordanian jordanians amman',
  TND: 'tunisia tunisian tunis',
  DZD: 'algeria algerian algiers',
  RSD: 'serbia serbian belgrade',
  BHD: 'bahrain bahraini',
  LYD: 'libya libyan tripoli',
  IRR: 'iran iranian iranians tehran',
  YER: 'yemen yemeni yemenis sanaa',
  OMR: 'oman omani muscat',
  SAR: 'saudi saudis riyadh',
  QAR: 'qatar qatari doha',
};
/** Codes that one word stands for, by the code it has where a text names no country; `peso` has none. */
const SHARED: Record<string, string> = {
  peso: 'PHP ARS CLP COP MXN CUP UYU DOP',
  NOK: 'NOK DKK',
  SEK: 'SEK ISK',
  GBP: 'GBP EGP SDG SSP LBP SYP',
  INR: 'INR PKR LKR NPR MUR',
  KES: 'KES UGX TZS SOS',
  CHF: 'CHF XOF XAF RWF',
  KWD: 'KWD IQD JOD TND DZD RSD BHD LYD',
  IRR: 'IRR YER OMR',
  SAR: 'SAR QAR YER',
};
const codeOf = new Map<string, string>();
for (const [code, words] of Object.entries(COUNTRIES)) for (const word of words.split(' ')) codeOf.set(word, code);
const shared = new Map(Object.entries(SHARED).map(([word, codes]) => [word, codes.split(' ')]));

/** How often each country is named, by the code of its money; counted once a text, and only where a sum asks for it. */
const counted = new WeakMap<Scan['lexemes'], ReadonlyMap<string, number>>();

function countCountries({ lexemes }: Scan): ReadonlyMap<string, number> {
  let counts = counted.get(lexemes) as Map<string, number> | undefined;
  if (counts) return counts;
  counts = new Map();
  for (const { kind, lower } of lexemes) {
    const code = kind === 'word' ? codeOf.get(lower) : undefined;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  counted.set(lexemes, counts);
  return counts;
}

/**
 * Whose money a bare word for it is: of the countries that call theirs so, the one that the text names most often. As often
 * named as another, or named nowhere, `code` stands.
 */
export function moneyOfCountry(scan: Scan, code: string): string {
  const codes = shared.get(code);
  if (!codes) return code;
  const counts = countCountries(scan);
  let best = code;
  let most = 0;
  for (const own of codes) {
    const count = counts.get(own) ?? 0;
    if (count > most) [best, most] = [own, count];
    else if (count === most && count > 0) best = code;
  }
  return best;
}
