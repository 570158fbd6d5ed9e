import { DIFFICULTIES, type Difficulty } from '../workout.ts';

/** A workout as a file holds it, before anything is inferred. */
export type WorkoutRecord = {
  /** Where it stands, for messages: `record 12` or `line 340`. */
  at: string;
  title: string | null;
  body: string;
  tags: string[];
  difficulty: Difficulty | null;
  minutes: number | null;
};

/** A record nothing could be made of, and why. */
export type RecordTrouble = { at: string; why: string };

export type ReadRecords = { records: WorkoutRecord[]; troubles: RecordTrouble[] };

export const MOST_BODY = 10_000;
const MOST_TITLE = 200;

const EASY = /^(?:beginner|easy|scaled|novice|low|1|anfänger|principiante|débutant)/i;
const MIDDLE = /^(?:intermediate|medium|moderate|mid|2|mittel|intermedi[oa]|intermédiaire)/i;
const HARD = /^(?:advanced|hard|rx|elite|expert|high|3|fortgeschritten|avanzad[oa]|avancé)/i;

/** One of our levels for the word another product uses; null for a word that says none. */
export function difficultyFrom(word: string): Difficulty | null {
  const text = word.trim();
  if (EASY.test(text)) return DIFFICULTIES[0];
  if (MIDDLE.test(text)) return DIFFICULTIES[1];
  return HARD.test(text) ? DIFFICULTIES[2] : null;
}

/** Fields by any of the names files use, as a record; or what is wrong with it. */
export function recordOf(at: string, fields: Readonly<Record<string, unknown>>): WorkoutRecord | RecordTrouble {
  const get = (...names: string[]): unknown =>
    names.map((name) => fields[name]).find((value) => value !== undefined && value !== null && value !== '');
  const body = get('body', 'content', 'workout', 'description', 'text', 'wod', 'details');
  if (typeof body !== 'string' && !Array.isArray(body)) {
    return { at, why: 'It has no text: one of body, content, workout, description or text must hold it.' };
  }
  const text = (Array.isArray(body) ? body.map(String).join('\n') : body).replaceAll('\r\n', '\n').trim();
  if (text === '') return { at, why: 'Its text is empty.' };
  if (text.length > MOST_BODY) return { at, why: `Its text has ${text.length} characters; ${MOST_BODY} is the most.` };
  const title = get('title', 'name');
  const minutes = Number(get('minutes', 'duration', 'duration_minutes', 'time_cap') ?? Number.NaN);
  const difficulty = get('difficulty', 'level');
  return {
    at,
    title: typeof title === 'string' ? title.trim().slice(0, MOST_TITLE) : null,
    body: text,
    tags: tagsOf(get('tags', 'categories', 'labels')),
    difficulty:
      typeof difficulty === 'string' || typeof difficulty === 'number' ? difficultyFrom(String(difficulty)) : null,
    minutes: Number.isFinite(minutes) && minutes >= 1 && minutes <= 600 ? Math.round(minutes) : null,
  };
}

function tagsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[,;|]/) : [];
  return [...new Set(list.map((tag) => tag.trim().toLowerCase().slice(0, 60)).filter((tag) => tag !== ''))].slice(
    0,
    30,
  );
}

export const isTrouble = (read: WorkoutRecord | RecordTrouble): read is RecordTrouble => 'why' in read;

/** Sorts what was read into records and troubles. */
export function sorted(read: readonly (WorkoutRecord | RecordTrouble)[]): ReadRecords {
  return { records: read.filter((each): each is WorkoutRecord => !isTrouble(each)), troubles: read.filter(isTrouble) };
}
