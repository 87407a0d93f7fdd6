import { storyAsHtml } from '../take-away/story-as-html.ts';
import { storyAsCsv, storyAsJson, storyAsMarkdown } from '../take-away/story-formats.ts';

/** How a story can be taken away: by the ending of the file, its type and what writes it. */
export const FORMATS = {
  html: { type: 'text/html', write: storyAsHtml },
  md: { type: 'text/markdown', write: storyAsMarkdown },
  csv: { type: 'text/csv', write: storyAsCsv },
  json: { type: 'application/json', write: storyAsJson },
} as const;
export const EXPORT_FORMATS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
