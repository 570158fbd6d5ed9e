import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { requireExercise } from '../exercise-names.ts';
import type { templateExerciseFields, TemplateView } from '../template-contract.ts';
import { wasWritten } from '../was-written.ts';
import { readTemplate } from './read-templates.ts';
import { removeKept, restoreKept } from './tombstone.ts';

type ExerciseFields = z.output<typeof templateExerciseFields>;

/** Adds an exercise to a template. The id may be made by the device; the same again is not stored twice. */
export async function addTemplateExercise(
  db: ActorDb,
  person: string,
  templateId: string,
  input: ExerciseFields & { id?: string | undefined },
): Promise<TemplateView> {
  await readTemplate(db, person, templateId);
  const { name: _name, ...which } = await requireExercise(db, person, input);
  const id = input.id ?? newId();
  const inserted = await db
    .insertInto('template_exercises')
    .values({
      user_id: person,
      id,
      template_id: templateId,
      ...which,
      position: input.position,
      superset: input.superset,
      tempo: input.tempo,
      notes: input.notes,
      sets: JSON.stringify(input.sets),
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const template = await readTemplate(db, person, templateId);
  if (inserted === undefined) {
    const there = template.exercises.find((each) => each.id === id);
    if (there?.exerciseId !== which.exercise_id || there.userExerciseId !== which.user_exercise_id)
      throw new Failure('CONFLICT', 'id: another exercise of a template has this id. Add this one under a new id.');
  }
  return template;
}

/** Moves an exercise within its template, or changes what is to be done of it. */
export async function changeTemplateExercise(
  db: ActorDb,
  person: string,
  id: string,
  change: { [Field in keyof ExerciseFields]?: ExerciseFields[Field] | undefined },
): Promise<TemplateView> {
  const before = await readRow(db, person, id);
  const other = change.exerciseId !== undefined || change.userExerciseId !== undefined;
  const which = other
    ? await requireExercise(db, person, {
        exerciseId: change.exerciseId === undefined ? before.exercise_id : change.exerciseId,
        userExerciseId: change.userExerciseId === undefined ? before.user_exercise_id : change.userExerciseId,
      })
    : null;
  const columns = {
    ...(change.position === undefined ? {} : { position: change.position }),
    ...(change.superset === undefined ? {} : { superset: change.superset }),
    ...(change.tempo === undefined ? {} : { tempo: change.tempo }),
    ...(change.notes === undefined ? {} : { notes: change.notes }),
    ...(change.sets === undefined ? {} : { sets: JSON.stringify(change.sets) }),
    ...(which === null ? {} : { exercise_id: which.exercise_id, user_exercise_id: which.user_exercise_id }),
  };
  if (Object.keys(columns).length > 0)
    wasWritten(
      await db
        .updateTable('template_exercises')
        .set(columns)
        .where('user_id', '=', person)
        .where('id', '=', id)
        .executeTakeFirst(),
      'exercise of a template',
    );
  return readTemplate(db, person, before.template_id);
}

export const removeTemplateExercise = (db: ActorDb, person: string, id: string): Promise<void> =>
  removeKept(db, 'template_exercises', person, id);

export async function restoreTemplateExercise(db: ActorDb, person: string, id: string): Promise<TemplateView> {
  await restoreKept(db, 'template_exercises', person, id);
  return readTemplate(db, person, (await readRow(db, person, id)).template_id);
}

const readRow = async (db: ActorDb, person: string, id: string) =>
  found(
    await db
      .selectFrom('template_exercises')
      .select(['template_id', 'exercise_id', 'user_exercise_id'])
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'exercise of a template',
  );
