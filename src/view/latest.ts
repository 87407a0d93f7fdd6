/** Runs that overtake one another: only what the newest run brings is let through. */
export interface Latest {
  /** Starts a run and makes all earlier ones stale. The answer tells whether this run is still the newest. */
  begin(): () => boolean;
}

export function latest(): Latest {
  let newest = 0;
  return {
    begin() {
      newest += 1;
      const own = newest;
      return () => own === newest;
    },
  };
}
