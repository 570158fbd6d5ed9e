import { parse } from 'csv-parse/sync';
import { isPlainObject } from '@halteres/library/read/plain-object';
import { readJson } from '@halteres/library/read/read-json';
import { readText } from '@halteres/library/read/read-text';
import { recordOf, sorted, type ReadRecords } from '@halteres/library/read/record';

export type FileKind = 'auto' | 'json' | 'csv' | 'text';

const BODY_COLUMN = /(?:^|[,;\t"])\s*(?:body|content|workout|description|text|wod|details)\s*(?:$|[,;\t"])/i;

/** Reads the workouts of a file. A record that cannot be read is named with its reason; the others are read. */
export function readFile(content: string, kind: FileKind): ReadRecords {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\u0000', '');
  const is = kind === 'auto' ? kindOf(text) : kind;
  return is === 'json' ? readJson(text) : is === 'csv' ? readCsv(text) : readText(text);
}

function kindOf(text: string): Exclude<FileKind, 'auto'> {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return BODY_COLUMN.test(start.split(/\r?\n/, 1)[0] ?? '') ? 'csv' : 'text';
}

function readCsv(text: string): ReadRecords {
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  let rows: unknown[];
  const troubles: ReadRecords['troubles'] = [];
  try {
    rows = parse(text, {
      delimiter,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        troubles.push({
          at: typeof error?.lines === 'number' ? `line ${error.lines}` : 'file',
          why: error?.message ?? 'The row could not be read.',
        });
        return undefined;
      },
    });
  } catch (error) {
    return {
      records: [],
      troubles: [
        { at: 'file', why: `The table could not be read: ${error instanceof Error ? error.message : String(error)}.` },
      ],
    };
  }
  const read = sorted(
    rows.filter(isPlainObject).map((row) => {
      const fields = isPlainObject(row['record']) ? row['record'] : {};
      const line = isPlainObject(row['info']) ? String(row['info']['lines']) : '?';
      return recordOf(`line ${line}`, fields);
    }),
  );
  return { records: read.records, troubles: [...troubles, ...read.troubles] };
}
