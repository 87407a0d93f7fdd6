/** Line icons on a grid of 24, drawn for this project; each is a path of strokes. */
const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  settings: 'M4 7h9M19 7h1M16 4.5v5M4 17h2M12 17h8M9 14.5v5',
  edit: 'M5 19l1-4L16 5l3 3L9 18l-4 1Z',
  remove: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  add: 'M12 5v14M5 12h14',
  file: 'M7 4h7l4 4v12H7ZM14 4v4h4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  check: 'M5 12.5 10 17 19 7',
  next: 'M9 6l6 6-6 6',
  previous: 'M15 6l-6 6 6 6',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a name; never the only name of a control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
