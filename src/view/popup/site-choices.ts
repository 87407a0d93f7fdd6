/** What a reader may want of a site for good, in the order of how much is read. */
export const SITE_CHOICES = ['off', 'articles', 'on'] as const;
export type Choice = (typeof SITE_CHOICES)[number];
