import type { CollectionLook } from './collection-look.ts';

/** The colour of a collection, a ring for one that is switched off. Always beside its name, so hidden from assistive technology. */
export function CollectionDot({ look }: { look: CollectionLook | undefined }) {
  const colour = look?.colour ?? 'grey';
  return <span class={`dot colour-${colour}${look?.enabled === false ? ' off' : ''}`} aria-hidden="true" />;
}
