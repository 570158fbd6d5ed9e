import { isPlainObject } from './plain-object.ts';
import { recordOf, sorted, type ReadRecords, type RecordTrouble, type WorkoutRecord } from './record.ts';
import { writeScheduled } from './structured-workout.ts';

const LISTS = ['workouts', 'wods', 'items', 'data', 'results'];
const EXCERPT = 40;

/**
 * Reads a list of workouts: texts, objects with a text, or objects with prescription and contents. When the whole is no
 * JSON, each line is tried, so that one broken record does not lose the others.
 */
export function readJson(text: string): ReadRecords {
  const whole = parse(text);
  if (!(whole instanceof Error)) return sorted(listIn(whole).map((item, at) => readItem(item, `record ${at + 1}`)));
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim().replace(/,$/, ''), at: `line ${at + 1}` }));
  const told = lines.filter(({ line }) => line !== '' && line !== '[' && line !== ']');
  const read = told.map(({ line, at }): WorkoutRecord | RecordTrouble => {
    const item = parse(line.replace(/^\[(?=\{)/, '').replace(/(?<=\})\]$/, ''));
    if (item instanceof Error)
      return { at, why: `It is no JSON (${item.message}); it begins with “${line.slice(0, EXCERPT)}”.` };
    return readItem(item, at);
  });
  if (read.some((each) => !('why' in each))) return sorted(read);
  return { records: [], troubles: [{ at: 'file', why: `It is no JSON: ${whole.message}.` }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isPlainObject(value)) return [value];
  const list = LISTS.map((name) => value[name]).find(Array.isArray);
  return list ?? [value];
}

function readItem(item: unknown, at: string): WorkoutRecord | RecordTrouble {
  if (typeof item === 'string') return recordOf(at, { body: item });
  if (!isPlainObject(item)) return { at, why: 'It is neither a text nor an object.' };
  if (isPlainObject(item['prescription']) && Array.isArray(item['contents'])) {
    const written = writeScheduled(item['prescription'], item['contents']);
    return 'why' in written ? { at, why: written.why } : recordOf(at, { ...item, body: written.body });
  }
  return recordOf(at, item);
}
