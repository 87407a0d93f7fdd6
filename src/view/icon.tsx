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
  panel: 'M4 5h16v14H4ZM14 5v14M16.5 9h1.5M16.5 12h1.5',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  rows: 'M4 6h16M4 12h16M4 18h16',
  feed: 'M5 19h.01M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14',
  folder: 'M4 7a1 1 0 0 1 1-1h5l2 2h7a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1Z',
  site: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16',
  disk: 'M4 7c0-4 16-4 16 0v10c0 4-16 4-16 0ZM4 7c0 4 16 4 16 0M4 12c0 4 16 4 16 0',
  paste: 'M8 6H6v14h12V6h-2M9 4h6v4H9ZM9 13h6M9 16h4',
  link: 'M10 14l4-4M11 7l2-2a4 4 0 0 1 6 6l-2 2M13 17l-2 2a4 4 0 0 1-6-6l2-2',
  tabs: 'M4 8h13v11H4ZM8 8V5h12v11h-3',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  refresh: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  warning: 'M12 4 3 20h18ZM12 10v4M12 17h.01',
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
