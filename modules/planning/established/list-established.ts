import { catalog } from '@halteres/catalog';
import { establishedWords } from '@halteres/catalog/translations/established/established';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { Gym } from '@halteres/engine/load/inventory';
import type { EstablishedProgram } from '@halteres/engine/program/established/model';
import { enoughEquipment, lackingExercises, neededMaxima } from '@halteres/engine/program/established/needs';
import { outline } from '@halteres/engine/program/established/outline';
import { ESTABLISHED_PROGRAMS, establishedProgram } from '@halteres/engine/program/established/programs';
import { equipmentBySlug, exerciseBySlug } from '../../catalog/shipped.ts';
import { found } from '../../kernel/failure.ts';
import type { EstablishedSummary, EstablishedView, Hindrance } from './contract.ts';

const USUAL_WEEKS = 8;

const piece = (slug: string): { slug: string; name: string } => ({
  slug,
  name: equipmentBySlug.get(slug)?.name ?? slug.replaceAll('_', ' '),
});

/** Whole cycles, about two months of them; what is for the advanced runs once. */
export const usualWeeks = ({ level, weeks }: EstablishedProgram): number =>
  level === 'advanced' ? weeks : weeks * Math.max(1, Math.round(USUAL_WEEKS / weeks));

const lackingOf = ({ slug, name, equipment }: Exercise): NonNullable<Hindrance['lacking']> => ({
  exercise: { slug, name },
  options: equipment.map((option) => option.map(piece)),
});

/** The exercises of a program a gym has nothing for. */
export const lackingIn = (program: EstablishedProgram, gym: Gym): NonNullable<Hindrance['lacking']>[] =>
  lackingExercises(program, new Set(gym.equipment), catalog).map(lackingOf);

const summaryOf = (program: EstablishedProgram, gym: Gym | null, locale: string): EstablishedSummary => ({
  id: program.id,
  ...establishedWords(program, locale),
  goal: program.goal,
  level: program.level,
  methodology: program.methodology,
  daysAWeek: program.perWeek,
  weeks: program.weeks,
  usualWeeks: usualWeeks(program),
  minutes: program.minutes,
  equipment: enoughEquipment(program, catalog).map(piece),
  maxima: neededMaxima(program, catalog),
  lacking: gym === null ? null : lackingIn(program, gym),
});

/** Every established program, in the order they are listed. */
export const listEstablished = (gym: Gym | null, locale: string): EstablishedSummary[] =>
  ESTABLISHED_PROGRAMS.map((program) => summaryOf(program, gym, locale));

/** The established program of an id, or NOT_FOUND. */
export const knownProgram = (id: string): EstablishedProgram => found(establishedProgram(id), 'established program');

/** An established program with its weeks as published. */
export function readEstablished(id: string, gym: Gym | null, locale: string): EstablishedView {
  const program = knownProgram(id);
  return {
    ...summaryOf(program, gym, locale),
    weekdays: [...program.weekdays],
    leavesOut: [...(program.leavesOut ?? [])],
    weekList: outline(program, catalog).map((week) => ({
      ...week,
      days: week.days.map((day) => ({
        ...day,
        exercises: day.exercises.map((exercise) => {
          const { name, measure } = found(exerciseBySlug.get(exercise.slug), 'exercise in the catalogue');
          return { ...exercise, name, measure };
        }),
      })),
    })),
  };
}
