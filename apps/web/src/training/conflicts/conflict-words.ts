import { formatDate, i18n } from '@halteres/i18n';
import type { SyncClient } from '@halteres/sync/client';

export type Conflict = Awaited<ReturnType<SyncClient['conflicts']>>[number];

const fieldWord = (field: string): string | undefined =>
  ({
    weight: i18n._('Weight'),
    reps: i18n._('Reps'),
    seconds: i18n._('Seconds'),
    distanceM: i18n._('Metres'),
    calories: i18n._('Calories'),
    tempo: i18n._('Tempo'),
    rpe: i18n._('RPE'),
    rir: i18n._('RIR'),
    notes: i18n._('Note'),
    athleteNotes: i18n._('Note'),
    title: i18n._('Title'),
    name: i18n._('Name'),
    completed: i18n._('Done'),
    scheduledDate: i18n._('Day'),
    localDate: i18n._('Day'),
    gymId: i18n._('Gym'),
  })[field];

const valueText = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '–'
    : typeof value === 'boolean'
      ? value
        ? i18n._('yes')
        : i18n._('no')
      : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? formatDate(value, 'short')
        : typeof value === 'string' || typeof value === 'number'
          ? String(value)
          : '…';

/** Weight 80, Reps 5 */
const fieldsText = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .flatMap(([field, value]) => {
      const word = fieldWord(field);
      return word === undefined || value === null ? [] : [`${word} ${valueText(value)}`];
    })
    .join(', ');

const thingWord = (entity: string): string =>
  ({
    user_exercises: i18n._('Your exercise'),
    workouts: i18n._('Workout'),
    workout_exercises: i18n._('Exercise of a workout'),
    workout_sets: i18n._('Set'),
    program_workouts: i18n._('Planned workout'),
    workout_schedule: i18n._('Day of a workout'),
    workout_template_folders: i18n._('Folder of templates'),
    workout_templates: i18n._('Template'),
    template_exercises: i18n._('Exercise of a template'),
  })[entity] ?? i18n._('Change');

const reasonText = (code: string | undefined): string =>
  code === 'FORBIDDEN'
    ? i18n._('This is no longer yours to change.')
    : code === 'NOT_SHARED'
      ? i18n._('This person shares their training with you no more. What you entered was not stored.')
      : code === 'NOT_FOUND'
        ? i18n._('What it belongs to is gone.')
        : code === 'CONFLICT'
          ? i18n._('Something of that name is there already.')
          : i18n._('The server could not take this value.');

/** What a conflict was about, such as "Back squat". */
export const conflictTitle = ({ entity }: Conflict, name: string | null): string =>
  name === null || name === '' ? thingWord(entity) : i18n._('{thing}, {name}', { thing: thingWord(entity), name });

/** What happened, and to which values. */
export function conflictText({ kind, patch, overwritten = {}, reason }: Conflict): string {
  if (kind === 'rejected') {
    if (patch !== null && Object.hasOwn(patch, 'gymId'))
      return i18n._('Everything is kept but the place: this gym is not yours to see, or is gone.');
    if (patch !== null && Object.hasOwn(patch, 'fit'))
      return i18n._(
        'The day fitted on this device was not taken into the plan, which has changed since. What you logged is kept.',
      );
    const entered = fieldsText(patch ?? {});
    return entered === ''
      ? i18n._('Taken back here. {why}', { why: reasonText(reason?.code) })
      : i18n._('Taken back here: {entered}. {why}', { entered, why: reasonText(reason?.code) });
  }
  const changes = Object.entries(overwritten).flatMap(([field, before]) => {
    const word = fieldWord(field);
    if (word === undefined) return [];
    return [
      i18n._('{field} {now} in the place of {before}', {
        field: word,
        now: valueText(patch?.[field]),
        before: valueText(before),
      }),
    ];
  });
  return changes.length === 0
    ? i18n._('Yours was written over a change from another device.')
    : i18n._('Yours was written over another device’s: {changes}.', { changes: changes.join(', ') });
}
