/** Names from which on an article says by them which event it tells. */
const TELLING = 5;
/** Names in common that two articles about anything of one kind or place have: a police force, a country. */
const FEW = 2;
/** The least share of the shorter list of names that reports of one event have in common. */
const LEAST = 0.34;

/**
 * Whether two articles name enough in common to tell one event: reports of one share a third of their names and more, those of two
 * central banks or two floods the country and the agency. Short texts name too little to say.
 *
 * @param shared names that meet
 * @param page names of the one article
 * @param theirs names of the other
 */
export function nameOneEvent(shared: number, page: number, theirs: number): boolean {
  const fewer = Math.min(page, theirs);
  return fewer < TELLING || shared > FEW || shared / fewer >= LEAST;
}
