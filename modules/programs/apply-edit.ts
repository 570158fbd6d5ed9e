import { catalog } from '@halteres/catalog';
import { editProgram, type Edit } from '@halteres/engine/program/edit';
import { said } from '@halteres/engine/program/generate/load-why';
import type { Profile } from '@halteres/engine/program/profile';
import type { PrescribedExercise, PrescribedSet, Program } from '@halteres/engine/program/program';
import type { z } from 'zod';
import { exerciseBySlug } from '../catalog/shipped.ts';
import { Failure, found } from '../kernel/failure.ts';
import type { programEdit } from './contract.ts';
import type { ProgramDocument, RowPlace } from './program-document.ts';
import { edited, type Said } from './said.ts';

export type EditInput = z.output<typeof programEdit>;
export type AppliedEdit = { program: Program; said: Said };

const nameOf = (slug: string): string => exerciseBySlug.get(slug)?.name ?? slug;

const saidOf = (
  code: Parameters<typeof edited>[0],
  exercise: string,
  { week }: { week: number },
  values: Said['values'],
  what: string,
): Said => edited(code, `${nameOf(exercise)}, week ${week}: ${what}`, { exercise, week, ...values });

const at = (program: Program, place: RowPlace): PrescribedExercise =>
  found(
    program.weeks.find((week) => week.week === place.week)?.workouts.find((workout) => workout.day === place.day)
      ?.exercises[place.exercise],
    'exercise in this program',
  );

/** Applies one edit to a program's document; says what it did. */
export function applyEdit(document: ProgramDocument, profile: Profile, edit: EditInput): AppliedEdit {
  const { program } = document;
  const change = (...edits: Edit[]): Program =>
    edits.reduce((before, each) => editProgram(before, each, profile, catalog), program);
  switch (edit.kind) {
    case 'swap_exercise': {
      const place = found(document.exercises.get(edit.exercise), 'exercise in this program');
      const { slug } = at(program, place);
      requireExercise(edit.to);
      const places = edit.everyWeek
        ? [...document.exercises.values()].filter(
            (each) => each.week >= place.week && each.day === place.day && at(program, each).slug === slug,
          )
        : [place];
      return {
        program: change(...places.map((each): Edit => ({ kind: 'swap_exercise', at: each, slug: edit.to }))),
        said: edited(
          edit.everyWeek ? 'swapped_from' : 'swapped',
          `${nameOf(slug)} → ${nameOf(edit.to)}, ${edit.everyWeek ? 'from ' : ''}week ${place.week}`,
          { exercise: slug, to: edit.to, week: place.week },
        ),
      };
    }
    case 'change_set': {
      const place = found(document.sets.get(edit.set), 'set in this program');
      const exercise = at(program, place);
      const sets = exercise.sets.map((set, index) => (index === place.set ? changedSet(set, edit) : set));
      return {
        program: change({ kind: 'change_sets', at: place, sets }),
        said: saidOf('set_changed', exercise.slug, place, { set: place.set + 1 }, `set ${place.set + 1} changed`),
      };
    }
    case 'add_set': {
      const place = found(document.exercises.get(edit.exercise), 'exercise in this program');
      const exercise = at(program, place);
      const work = exercise.sets.filter((set) => set.kind !== 'warm_up').length;
      return {
        program: change({ kind: 'set_count', at: place, count: work + 1 }),
        said: saidOf('set_added', exercise.slug, place, { sets: work + 1 }, `${work + 1} sets`),
      };
    }
    case 'remove_set': {
      const place = found(document.sets.get(edit.set), 'set in this program');
      const exercise = at(program, place);
      if (exercise.sets.length < 2)
        throw new Failure('BAD_REQUEST', 'edit.set: this is the only set. Remove the exercise instead.');
      return {
        program: change({
          kind: 'change_sets',
          at: place,
          sets: exercise.sets.filter((_, index) => index !== place.set),
        }),
        said: saidOf('set_removed', exercise.slug, place, { set: place.set + 1 }, `set ${place.set + 1} removed`),
      };
    }
    case 'move_exercise': {
      const place = found(document.exercises.get(edit.exercise), 'exercise in this program');
      return {
        program: change({ kind: 'move_exercise', at: place, to: { day: place.day, exercise: edit.toPosition } }),
        said: saidOf(
          'exercise_moved',
          at(program, place).slug,
          place,
          { position: edit.toPosition + 1 },
          `moved to position ${edit.toPosition + 1}`,
        ),
      };
    }
    case 'add_exercise': {
      const workout = found(document.workouts.get(edit.workout), 'workout in this program');
      const added = requireExercise(edit.slug);
      const position =
        program.weeks.find((week) => week.week === workout.week)?.workouts.find((each) => each.day === workout.day)
          ?.exercises.length ?? 0;
      const place = { ...workout, exercise: position };
      const blank: PrescribedExercise = {
        slug: edit.slug,
        role: 'accessory',
        superset: null,
        tempo: null,
        reason: { code: 'added', text: 'Added by the coach.' },
        alternatives: [],
        sets: [startingSet(added.measure), startingSet(added.measure), startingSet(added.measure)],
      };
      // Swapping it for itself works its loads out for this person and gym.
      const placed = change(
        { kind: 'add_exercise', at: place, exercise: blank },
        { kind: 'swap_exercise', at: place, slug: edit.slug },
      );
      return {
        program: withReason(placed, place, blank),
        said: saidOf('exercise_added', edit.slug, workout, {}, 'added'),
      };
    }
    case 'remove_exercise': {
      const place = found(document.exercises.get(edit.exercise), 'exercise in this program');
      return {
        program: change({ kind: 'remove_exercise', at: place }),
        said: saidOf('exercise_removed', at(program, place).slug, place, {}, 'removed'),
      };
    }
  }
}

function requireExercise(slug: string) {
  const exercise = exerciseBySlug.get(slug);
  if (exercise === undefined)
    throw new Failure('BAD_REQUEST', `edit: there is no exercise ${slug}. GET /api/exercises lists what there is.`);
  return exercise;
}

function changedSet(set: PrescribedSet, edit: Extract<EditInput, { kind: 'change_set' }>): PrescribedSet {
  const min = edit.min ?? set.min;
  const max = Math.max(min, edit.max ?? (edit.min === undefined ? set.max : Math.max(edit.min, set.max)));
  return {
    ...set,
    min,
    max,
    rir: edit.rir === undefined ? set.rir : edit.rir,
    restSeconds: edit.restSeconds ?? set.restSeconds,
    ...(edit.load === undefined ? {} : { load: edit.load, percent: null, ...said({ code: 'by_coach', values: {} }) }),
  };
}

const startingSet = (measure: string): PrescribedSet => {
  const [min, max] =
    measure === 'reps' ? [8, 12] : measure === 'seconds' ? [20, 40] : measure === 'metres' ? [20, 40] : [10, 15];
  return { kind: 'work', min, max, load: null, percent: null, rir: 2, restSeconds: 90, why: null };
};

function withReason(program: Program, place: RowPlace, blank: PrescribedExercise): Program {
  return {
    ...program,
    weeks: program.weeks.map((week) =>
      week.week !== place.week
        ? week
        : {
            ...week,
            workouts: week.workouts.map((workout) =>
              workout.day !== place.day
                ? workout
                : {
                    ...workout,
                    exercises: workout.exercises.map((each, index) =>
                      index === place.exercise ? { ...each, reason: blank.reason, alternatives: [] } : each,
                    ),
                  },
            ),
          },
    ),
  };
}
