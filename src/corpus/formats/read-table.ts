import Papa from 'papaparse';
import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import { type FieldName, fieldNamed } from './field-names.ts';
import { personNames } from './person-names.ts';
import { nothing, refusalOf } from './refuse.ts';
import { type Fields, MAX_RECORDS, takeRecord } from './take-record.ts';

/** A row, and the 1-based line where it starts. */
interface Row {
  cells: string[];
  line: number;
  /** What is wrong with its quotation marks; '' for nothing. */
  fault: string;
}

/** Columns of the field names a table gives in its first row; `null` where it names neither a text nor an address. */
function columnsOf(header: readonly string[]): Map<FieldName, number> | null {
  const columns = new Map<FieldName, number>();
  for (const [index, name] of header.entries()) {
    const field = fieldNamed(name);
    if (field !== null && !columns.has(field)) columns.set(field, index);
  }
  return columns.has('text') || columns.has('url') ? columns : null;
}

/** Whether a text begins with a row that names the columns of articles or addresses. */
export function looksLikeTable(content: string): boolean {
  const [header = ''] = content.slice(0, 4_000).split(/\r?\n/);
  if (!/[,;\t]/.test(header)) return false;
  const columns = columnsOf(header.split(/[,;\t]/).map((cell) => cell.replace(/^\uFEFF?"?|"$/g, '')));
  return columns !== null && (columns.size > 1 || columns.has('url'));
}

/**
 * Reads a table (CSV, also with semicolons or tabs) whose first row names its columns: articles, or addresses as Pocket,
 * Instapaper and Zotero export them. A row that cannot be read is refused with its line, and the others are taken.
 *
 * @throws Problem `bad-table` where the first row names neither a text nor an address
 */
export function readTable(content: string, file: string): FileContents {
  const contents = nothing();
  const rows = rowsOf(content);
  const columns = columnsOf(rows[0]?.cells ?? []);
  if (columns === null) {
    throw new Problem('bad-table', 'the first row must name the columns, “url” or “text” among them', {
      file,
      line: 1,
      value: (rows[0]?.cells ?? []).join(', '),
    });
  }
  for (const { cells, line, fault } of rows.slice(1)) {
    const fields: Fields = {};
    for (const [field, index] of columns) {
      const value = cells[index];
      if (value !== undefined && value !== '') fields[field] = field === 'author' ? personNames(value) : value;
    }
    if (fault === '') takeRecord(contents, fields, { file, line });
    else contents.refused.push(refusalOf(new Problem('bad-table', fault, { file, line }), fields.title ?? fields.url));
  }
  return contents;
}

/** Cells by position and not by name: a column may be called `__proto__`. */
function rowsOf(content: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(content, {
    skipEmptyLines: 'greedy',
    step({ data, errors, meta }, parser) {
      rows.push({ cells: data, line, fault: errors[0]?.message ?? '' });
      for (; read < meta.cursor; read++) if (content.charCodeAt(read) === 10) line++;
      if (rows.length > MAX_RECORDS + 1) parser.abort();
    },
  });
  return rows;
}
