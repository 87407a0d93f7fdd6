/** Verbs of change that take no object but the amount: "fell a third", "rose $1.20 to $84.15". */
export const CHANGING: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping jump jumps jumped jumping ' +
    'slip slips slipped slipping grow grows grew grown growing decline declines declined declining increase increases increased increasing decrease ' +
    'decreases decreased decreasing slump slumped slumping plunge plunged plunging tumble tumbled tumbling soar soared soaring surge surged surging ' +
    'sink sank sinking shrink shrank shrinking dip dipped dipping ease eased easing edge edged up down'
  ).split(' '),
);
