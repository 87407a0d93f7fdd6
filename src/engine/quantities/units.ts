import type { Dimension } from '../types.ts';

/** A unit of measure. `value in base = value * factor + offset`; only temperatures have an offset. */
export interface Unit {
  /** Canonical singular English name. */
  name: string;
  dimension: Dimension;
  factor: number;
  offset: number;
}

/**
 * One line a unit: canonical name, factor to the base of its dimension, other written forms. A plural in -s is understood
 * for whole words. Forms of several words are written with spaces; `^` marks a form that counts in this case only.
 */
const TABLE: Partial<Record<Dimension, [name: string, factor: number, forms: string][]>> = {
  length: [
    ['metre', 1, 'meter,^m,mtr'],
    ['kilometre', 1e3, 'kilometer,km,kms,klick'],
    ['centimetre', 1e-2, 'centimeter,cm'],
    ['decimetre', 0.1, 'decimeter,^dm'],
    ['millimetre', 1e-3, 'millimeter,mm'],
    ['micrometre', 1e-6, 'micrometer,micron,µm,μm'],
    ['nanometre', 1e-9, 'nanometer,nm'],
    ['picometre', 1e-12, 'picometer'],
    ['mile', 1609.344, 'mi'],
    ['nautical mile', 1852, 'nmi'],
    ['yard', 0.9144, 'yd,yds'],
    ['foot', 0.3048, 'feet,ft'],
    ['inch', 0.0254, 'inches'],
    ['light year', 9.4607e15, 'lightyear'],
    ['furlong', 201.168, ''],
    ['astronomical unit', 1.495978707e11, '^au,^AU'],
  ],
  area: [
    ['square metre', 1, 'square meter,sq m,m²,m2,sqm'],
    ['square kilometre', 1e6, 'square kilometer,sq km,km²,km2'],
    ['square centimetre', 1e-4, 'square centimeter,sq cm,cm²,cm2'],
    ['square mile', 2589988.11, 'sq mi,sq mile,mi²'],
    ['square nautical mile', 3429904, 'sq nmi'],
    ['square foot', 0.09290304, 'square feet,sq ft,ft²,sqft'],
    ['square yard', 0.83612736, 'sq yd'],
    ['square inch', 6.4516e-4, 'square inches,sq in'],
    ['acre', 4046.8564, ''],
    ['hectare', 1e4, 'ha'],
  ],
  volume: [
    ['litre', 1, 'liter,^l,^L'],
    ['millilitre', 1e-3, 'milliliter,ml,mL'],
    ['centilitre', 1e-2, 'centiliter,cl'],
    ['cubic metre', 1e3, 'cubic meter,m³,m3,cu m'],
    ['cubic centimetre', 1e-3, 'cubic centimeter,cm³,cm3,^cc'],
    ['cubic kilometre', 1e12, 'cubic kilometer,km³'],
    ['cubic foot', 28.316847, 'cubic feet,cu ft,ft³'],
    ['cubic yard', 764.554858, ''],
    ['cubic inch', 0.016387, 'cubic inches'],
    ['gallon', 3.785411784, 'gal,gals'],
    ['pint', 0.473176, 'pt'],
    ['quart', 0.946353, 'qt'],
    ['fluid ounce', 0.0295735, 'fl oz'],
    ['barrel', 158.987, 'bbl'],
    ['teaspoon', 0.00492892, 'tsp'],
    ['tablespoon', 0.0147868, 'tbsp'],
    ['bushel', 35.2391, ''],
  ],
  mass: [
    ['gram', 1, 'gramme,^g,gm'],
    ['kilogram', 1e3, 'kilogramme,kg,kgs,kilo'],
    ['milligram', 1e-3, 'milligramme,mg'],
    ['microgram', 1e-6, 'µg,μg,mcg'],
    ['tonne', 1e6, 'metric ton,^t,mt'],
    ['ton', 907184.74, ''],
    ['kilotonne', 1e9, 'kiloton'],
    ['megatonne', 1e12, 'megaton'],
    ['pound', 453.59237, 'lb,lbs'],
    ['ounce', 28.349523, 'oz'],
    ['stone', 6350.29318, '^st'],
    ['carat', 0.2, ''],
    ['dram', 1.7718, 'drachm'],
  ],
  speed: [
    [
      'kilometre per hour',
      1,
      'kilometer per hour,kilometres per hour,kilometers per hour,km per hour,km an hour,km/h,kmh,kph,kmph,kilometres an hour,kilometers an hour',
    ],
    ['mile per hour', 1.609344, 'miles per hour,miles an hour,mph'],
    ['metre per second', 3.6, 'meter per second,metres per second,meters per second,m/s'],
    ['knot', 1.852, 'kt,kts'],
  ],
  data: [
    ['byte', 1, ''],
    ['kilobyte', 1e3, 'kb'],
    ['megabyte', 1e6, 'mb'],
    ['gigabyte', 1e9, 'gb'],
    ['terabyte', 1e12, 'tb'],
    ['petabyte', 1e15, 'pb'],
    ['bit', 0.125, ''],
    ['kilobit', 125, 'kbit'],
    ['megabit', 125e3, 'mbit'],
    ['gigabit', 125e6, 'gbit'],
    ['megabit per second', 125e3, 'megabits per second,mbps'],
    ['gigabit per second', 125e6, 'gigabits per second,gbps'],
  ],
  power: [
    ['watt', 1, '^W'],
    ['kilowatt', 1e3, 'kw'],
    ['megawatt', 1e6, '^MW'],
    ['gigawatt', 1e9, '^GW'],
    ['terawatt', 1e12, '^TW'],
    ['horsepower', 745.7, 'hp,bhp'],
  ],
  energy: [
    ['joule', 1, '^J'],
    ['kilojoule', 1e3, 'kj'],
    ['megajoule', 1e6, '^MJ'],
    ['calorie', 4.184, 'cal'],
    ['kilocalorie', 4184, 'kcal'],
    ['watt hour', 3600, 'wh'],
    ['kilowatt hour', 3.6e6, 'kwh'],
    ['megawatt hour', 3.6e9, 'mwh'],
    ['gigawatt hour', 3.6e12, 'gwh'],
    ['terawatt hour', 3.6e15, 'twh'],
    ['megaelectronvolt', 1.602e-13, '^MeV'],
  ],
  pressure: [
    ['pascal', 1, '^Pa'],
    ['hectopascal', 100, '^hPa'],
    ['kilopascal', 1e3, '^kPa'],
    ['megapascal', 1e6, '^MPa'],
    ['millibar', 100, '^mb,mbar'],
    ['pound per square inch', 6894.76, 'pounds per square inch,psi'],
    ['atmosphere', 101325, '^atm'],
  ],
  frequency: [
    ['hertz', 1, 'hz'],
    ['kilohertz', 1e3, 'khz'],
    ['megahertz', 1e6, 'mhz'],
    ['gigahertz', 1e9, 'ghz'],
    ['revolution per minute', 1 / 60, 'rpm,revolutions per minute'],
  ],
  angle: [
    ['degree', 1, '°,deg'],
    ['radian', 57.29578, 'rad'],
    ['turn', 360, ''],
  ],
  duration: [
    ['millisecond', 1e-3, 'ms'],
    ['second', 1, 'sec,secs,^s'],
    ['minute', 60, 'min,mins'],
    ['hour', 3600, 'hr,hrs,^h'],
    ['day', 86400, ''],
    ['weekday', 86400, ''],
    ['night', 86400, ''],
    ['week', 604800, 'wk,wks'],
    ['fortnight', 1209600, ''],
    ['month', 2629800, ''],
    ['quarter', 7889400, ''],
    ['season', 31557600, ''],
    ['year', 31557600, 'yr,yrs'],
    ['decade', 315576000, ''],
    ['century', 3155760000, 'centuries'],
    ['millennium', 31557600000, 'millennia'],
  ],
  percent: [
    ['percent', 1, 'per cent,pct,percents,percentage,percentages,%'],
    ['percentage point', 1, 'percentage points,percent point,percent points,pp'],
    ['basis point', 0.01, 'basis points,bps,^bp'],
  ],
  other: [
    ['volt', 1, '^V'],
    ['kilovolt', 1e3, '^kV'],
    ['ampere', 1, 'amp'],
    ['decibel', 1, 'db'],
    ['part per million', 1, 'parts per million,ppm'],
    ['part per billion', 1e-3, 'parts per billion,ppb'],
    ['millimole per litre', 1, 'millimoles per litre,mmol/l'],
    ['pixel', 1, 'px'],
    ['megapixel', 1e6, '^MP'],
  ],
};
const TEMPERATURES: [name: string, factor: number, offset: number, forms: string][] = [
  ['degree Celsius', 1, 0, 'degrees celsius,degrees centigrade,degree centigrade,celsius,centigrade,°c,degrees c,^C'],
  ['degree Fahrenheit', 5 / 9, -160 / 9, 'degrees fahrenheit,fahrenheit,°f,degrees f,^F'],
  ['kelvin', 1, -273.15, 'degrees kelvin'],
];

/** By form in lower case; by one that stands for the unit in its own case only, which the table marks with a circumflex. */
const byForm = new Map<string, Unit>();
const byExactForm = new Map<string, Unit>();
const byName = new Map<string, Unit>();
const starts = new Set<string>();
let longest = 1;

function register(unit: Unit, forms: string): void {
  byName.set(unit.name, unit);
  const all = [unit.name.toLowerCase(), ...forms.split(',').filter(Boolean)];
  for (const written of all) {
    const key = written.replace('°', '° ').trim();
    longest = Math.max(longest, key.split(/[ /]/).length);
    starts.add((key.replace('^', '').split(/[ /-]/)[0] as string).toLowerCase());
    const [table, form] = key.startsWith('^') ? [byExactForm, key.slice(1)] : [byForm, key];
    if (!table.has(form)) table.set(form, unit);
    const word = /[a-z]{3}$/.test(written) && !written.startsWith('^');
    if (word && !byForm.has(`${key}s`)) byForm.set(`${key}s`, unit);
    if (word && !key.includes(' ')) starts.add(`${key}s`);
  }
}
for (const [dimension, units] of Object.entries(TABLE))
  for (const [name, factor, forms] of units)
    register({ name, dimension: dimension as Dimension, factor, offset: 0 }, forms);
for (const [name, factor, offset, forms] of TEMPERATURES)
  register({ name, dimension: 'temperature', factor, offset }, forms);
// Known from what stands around them only: "40 degrees" of weather, the score on an earthquake scale.
byName.set('degree temperature', { name: 'degree temperature', dimension: 'temperature', factor: 1, offset: 0 });

/** Number of words or signs of the longest written form. */
export const LONGEST_UNIT = longest;

/** First words and signs of written forms, lower case: a cheap test before a longer form is put together. */
export const UNIT_STARTS: ReadonlySet<string> = starts;

/** The unit of a written form; `written` in its own case and in lower case, words and signs separated by one space. */
export const unitOf = (written: string, lower: string): Unit | undefined =>
  byExactForm.get(written) ?? byForm.get(lower);

/** The unit of a canonical name. */
export const unitNamed = (name: string): Unit | undefined => byName.get(name);

/** Converts between units of one dimension by canonical name; `null` where that cannot be done. */
export function convert(value: number, from: string, to: string): number | null {
  const a = byName.get(from);
  const b = byName.get(to);
  if (!a || !b || a.dimension !== b.dimension) return null;
  if (a === b) return value;
  return (value * a.factor + a.offset - b.offset) / b.factor;
}
