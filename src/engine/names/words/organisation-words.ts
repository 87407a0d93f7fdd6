const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Joining words of an organisation's or a place's name; they may change or go without changing who is meant. */
export const MINOR_WORDS = words(`
  the a an of for and & in on at to de des du di da del della la le les el los las y e et und fur der die das al i
  s and/or von van
`);

/**
 * Words that may be left out or exchanged without naming anybody else: "Mayo Center", "Mayo Clinic".
 * Alone they name nobody.
 */
export const SHELL_WORDS = words(`
  group groupe gruppe grupo company companies co corp corporation firm
  center centre clinic clinics rehab rehabilitation treatment recovery facility facilities complex compound site plant
  com org net online website official city municipality town village township republic kingdom state nation other
  island isle mount mt mountain mountains lake river park national peak mv ms ss mt vessel ship
`);

/**
 * Words for what sort of body it is. Left out they make a short form ("Oxford" for "Oxford University"); exchanged they
 * make another body ("Boston University" is not "Boston College"); alone they name nobody.
 */
export const TYPE_WORDS = words(`
  university college school academy institute institution hospital bank fund funds trust foundation society association
  organisation organization federation confederation union league alliance agency authority bureau office department
  ministry minister committee commission council board court police army navy force forces party movement front
  front club team museum library theatre theater church cathedral airport station port stadium hotel
  times post news newspaper journal herald tribune guardian press media magazine television tv radio network channel
  broadcasting services service systems system solutions technologies technology industries industry international
  global worldwide management consulting construction entertainment electronics foods motors airlines airways energy
  power gas oil petroleum insurance capital partners investment investments financial finance securities bancorp
  pharmaceuticals pharma laboratories records pictures studios games sports communications telecom mobile software
  research development trading shipping logistics transport railway railways brothers sons associates
  holding holdings enterprise enterprises general united first royal american british central federal public people's world house security defence defense
  county district province region oblast territory voivodeship prefecture beach bay valley hills heights island islands
  street road avenue square bridge tower building europe emea apac
`);

/** Qualifiers that make another place of a place: "South Korea", "New Mexico", "West Virginia". */
export const PLACE_QUALIFIERS = words(`
  new north south east west northern southern eastern western northeast northwest southeast southwest upper lower great
  greater little central inner outer old port fort ft saint st santa san los las el papua equatorial county district
  province region oblast airport beach bay valley hills heights street road avenue square bridge tower university college
  school hospital museum station stadium
`);
