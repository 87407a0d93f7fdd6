import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json';
import type { ProblemCode } from '../../src/corpus/problem.ts';
import { KINDS, STANCES } from '../../src/engine/types.ts';
import { EXPORT_FORMATS } from '../../src/view/panel/export-formats.ts';
import { MATRIX_SORTS } from '../../src/view/panel/matrix-rows.ts';
import { SITE_CHOICES } from '../../src/view/popup/site-choices.ts';
import { CSV_FIELDS } from '../../src/view/take-away/story-formats.ts';
import { KIND_FILTERS } from '../../src/view/kind-filter.ts';
import { DENSITIES } from '../../src/platform/settings.ts';
import type { JobKind, JobPhase } from '../../src/corpus/job-types.ts';
import { CELLS } from '../../src/view/options/corpus/grid-row.tsx';
import type { FieldProblem } from '../../src/view/options/adding/validate-form.ts';
import { FORM_FIELDS } from '../../src/view/options/adding/validate-form.ts';
import { COLOURS } from '../../src/view/options/collections/colours.ts';
import { SORTS } from '../../src/view/options/corpus/corpus-query.ts';
import { SECTIONS } from '../../src/view/options/sections.ts';
import { LISTED_VERDICTS } from '../../src/engine/comparison/listed-verdict.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every code there is: a record, so that the compiler misses a code that is missing here. */
const PROBLEMS: Record<ProblemCode | FieldProblem | 'no-answer', 1> = {
  'missing-title': 1,
  'missing-text': 1,
  'bad-date': 1,
  'bad-url': 1,
  'bad-lang': 1,
  'bad-front-matter': 1,
  'unknown-field': 1,
  'duplicate-id': 1,
  'bad-json': 1,
  'not-an-object': 1,
  'wrong-type': 1,
  'too-large': 1,
  'not-text': 1,
  'no-article-in-html': 1,
  'unknown-format': 1,
  'empty-file': 1,
  'bad-encoding': 1,
  'bad-table': 1,
  'bad-mail': 1,
  'bad-xml': 1,
  'bad-archive': 1,
  'archive-in-archive': 1,
  'expands-too-far': 1,
  'too-many': 1,
  'not-a-feed': 1,
  'no-permission': 1,
  'not-reached': 1,
  'too-slow': 1,
  'wrong-content': 1,
  'refused-by-site': 1,
  'not-an-article': 1,
  'tab-asleep': 1,
  'already-followed': 1,
  stopped: 1,
  'cut-short': 1,
  'not-found': 1,
  'bad-collection': 1,
  'wrong-phase': 1,
  'damaged-backup': 1,
  'newer-backup': 1,
  'corpus-unopened': 1,
  'newer-corpus': 1,
  'storage-full': 1,
  'storage-failed': 1,
  'no-answer': 1,
};
const JOB_KINDS: Record<JobKind, 1> = { import: 1, feed: 1, restore: 1, renew: 1, repair: 1 };
const JOB_PHASES: Record<JobPhase, 1> = { staging: 1, working: 1, done: 1, failed: 1, cancelled: 1 };
const WAYS = ['files', 'paste', 'addresses', 'tabs', 'form'];
const MODES = ['all', 'sites', 'button'];

/** The only keys that are put together while running: what stands before and behind the part that is filled in. */
const PATTERNS: Record<string, readonly string[]> = {
  'kind_*': KINDS,
  'stance_*': STANCES,
  'verdict_*': LISTED_VERDICTS,
  'export_column_*': CSV_FIELDS,
  'panel_sort_*': MATRIX_SORTS,
  'panel_export_*': EXPORT_FORMATS,
  'take_*': ['text', 'markdown', 'html'],
  'site_choice_*': SITE_CHOICES,
  'add_page_*': ['added', 'updated', 'present'],
  'filter_*': KIND_FILTERS,
  'problem_*': Object.keys(PROBLEMS),
  'popup_reason_*': ['no-text', 'too-short', 'not-an-article'],
  'permission_*': MODES,
  'permission_*_text': MODES,
  'column_*': CELLS,
  'section_*': SECTIONS,
  'sort_*_down': SORTS,
  'sort_*_up': SORTS,
  'date_*': ['from', 'to'],
  'colour_*': COLOURS,
  'job_kind_*': Object.keys(JOB_KINDS),
  'job_phase_*': Object.keys(JOB_PHASES),
  'way_*': WAYS,
  'way_*_text': WAYS,
  'way_*_button': WAYS,
  'restore_*': ['merge', 'replace'],
  'restore_*_text': ['merge', 'replace'],
  'density_*': DENSITIES,
  'density_*_text': DENSITIES,
  'sample_*': ['light', 'dark'],
  'change_*': ['gone', 'new'],
  'field_*': FORM_FIELDS,
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:tsx?|html)$/.test(entry.name) ? [readFileSync(join(root, path), 'utf8')] : [];
  });
}

const source = [...sources('src'), ...sources('entrypoints'), readFileSync(join(root, 'wxt.config.ts'), 'utf8')].join(
  '\n',
);
const found = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match.slice(1).join('*'));
const keys = new Set(Object.keys(messages));
const dynamic = Object.entries(PATTERNS).flatMap(([pattern, values]) =>
  values.map((value) => pattern.replace('*', value.replaceAll('-', '_'))),
);
const plural = (key: string) => [`${key}_one`, `${key}_other`];

describe('messages.json', () => {
  it('has every key that is asked for by name', () => {
    const asked = [
      ...found(/\bt\(\s*'([^']+)'/g),
      ...found(/__MSG_([a-z\d_]+)__/g),
      ...found(/\bcountWords\(\s*'([^']+)'/g).flatMap(plural),
    ];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has every key that is put together, and only declared ones are', () => {
    expect(dynamic.filter((key) => !keys.has(key))).toEqual([]);
    const patterns = found(/\bt\(\s*`([a-z_]+)\$\{[^`]*\}([a-z_]*)`/g);
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter((pattern) => !(pattern in PATTERNS))).toEqual([]);
  });

  it('has no key that nobody asks for', () => {
    const named = new Set([...found(/'([a-z][a-z\d_]+)'/g), ...found(/__MSG_([a-z\d_]+)__/g), ...dynamic]);
    const base = (key: string) => key.replace(/_(?:one|other)$/, '');
    expect([...keys].filter((key) => !named.has(key) && !named.has(base(key)))).toEqual([]);
  });

  it('has a message for one wherever there is one for many', () => {
    const one = [...keys].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    expect(one.filter((key) => !keys.has(`${key}_other`))).toEqual([]);
  });

  it('fills in its places in order, without gaps', () => {
    const gaps = Object.entries(messages).filter(([, { message }]) => {
      const places = [...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1]));
      return Array.from({ length: Math.max(0, ...places) }, (_, index) => index + 1).some(
        (place) => !places.includes(place),
      );
    });
    expect(gaps).toEqual([]);
  });
});
