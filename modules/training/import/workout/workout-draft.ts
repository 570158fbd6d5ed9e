import type { Draft } from '../draft.ts';
import type { Ledger } from '../ledger.ts';
import type { ExportFormat, ReadWorkout } from '../reading.ts';
import { readDuration } from '../values/duration.ts';
import { ExerciseDraft } from './exercise-draft.ts';
import { contentHash, workoutKey } from './identity.ts';

/** A workout left running: longer ones are forgotten stopwatches. */
const LONGEST = 7 * 86_400;

export interface Start {
  readonly epochMs: number;
  readonly wallMs: number;
}

/** A workout while its rows come in. */
export class WorkoutDraft {
  readonly #start: Start;
  readonly #title: string;
  readonly #exercises: ExerciseDraft[] = [];
  readonly #notes = new Set<string>();
  readonly #endsSeen = new Set<string>(['']);
  #seconds: number | null = null;

  constructor(start: Start, title: string) {
    this.#start = start;
    this.#title = title;
  }

  add(draft: Draft, instantOf: (raw: string) => number | null, ledger: Ledger): void {
    if (draft.workoutNotes !== '') this.#notes.add(draft.workoutNotes);
    if (!this.#endsSeen.has(draft.end.text)) this.#readEnd(draft, instantOf, ledger);
    this.#exerciseOf(draft).add(draft, ledger);
  }

  finish(format: ExportFormat): ReadWorkout | null {
    const exercises = this.#exercises
      .map((exercise) => exercise.finish())
      .filter((exercise) => exercise.sets.length > 0 || exercise.notes !== null);
    if (exercises.length === 0) return null;
    const { epochMs, wallMs } = this.#start;
    const localStart = new Date(wallMs).toISOString().slice(0, 19);
    const content = {
      title: this.#title,
      startedAt: new Date(epochMs).toISOString(),
      localDate: localStart.slice(0, 10),
      endedAt: this.#seconds === null ? null : new Date(epochMs + this.#seconds * 1000).toISOString(),
      durationSeconds: this.#seconds,
      notes: this.#notes.size === 0 ? null : [...this.#notes].join('\n'),
      exercises,
    };
    return { key: workoutKey(format, localStart, this.#title), contentHash: contentHash(content), ...content };
  }

  #exerciseOf(draft: Draft): ExerciseDraft {
    const last = this.#exercises.at(-1);
    if (last?.continuedBy(draft)) return last;
    const earlier = this.#exercises.findLast((exercise) => exercise.resumedBy(draft));
    if (earlier) return earlier;
    const fresh = new ExerciseDraft(draft.exercise, draft.superset);
    this.#exercises.push(fresh);
    return fresh;
  }

  #readEnd(draft: Draft, instantOf: (raw: string) => number | null, ledger: Ledger): void {
    const { kind, text } = draft.end;
    this.#endsSeen.add(text);
    const field = kind === 'duration' ? 'duration' : 'end_time';
    const end = kind === 'duration' ? null : instantOf(text);
    const seconds = kind === 'duration' ? readDuration(text) : end === null ? null : (end - this.#start.epochMs) / 1000;
    if (seconds === null) ledger.adjust(draft.line, field, text, 'it cannot be read: left out');
    else if (seconds < 0) ledger.adjust(draft.line, field, text, 'the workout would end before it starts: left out');
    else if (seconds > LONGEST) ledger.adjust(draft.line, field, text, 'no workout lasts over a week: left out');
    else this.#seconds ??= seconds;
  }
}
