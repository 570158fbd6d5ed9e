import { i18n } from '@halteres/i18n';
import { focusNames } from '../planning/plan-words.ts';
import type { PrescribedExerciseView, PrescribedSetView, ProgramSummary } from '@halteres/modules/programs/contract';

export const statusNames = (): Record<ProgramSummary['status'], string> => ({
  draft: i18n._('Draft'),
  active: i18n._('Active'),
  paused: i18n._('Paused'),
  completed: i18n._('Completed'),
  archived: i18n._('Archived'),
});

export const roleNames = (): Record<PrescribedExerciseView['role'], string> => ({
  main: i18n._('Main lift'),
  secondary: i18n._('Second lift'),
  accessory: i18n._('Accessory'),
  conditioning: i18n._('Conditioning'),
});

export const setKindNames = (): Record<PrescribedSetView['kind'], string> => ({
  warm_up: i18n._('Warm-up'),
  work: i18n._('Work'),
  back_off: i18n._('Back-off'),
  amrap: i18n._('As many as possible'),
});

export const measureUnits = (): Record<PrescribedExerciseView['measure'], string> => ({
  reps: i18n._('reps'),
  seconds: i18n._('s'),
  metres: i18n._('m'),
  calories: i18n._('kcal'),
});

/** Further words the engine names a day's focus with. */
const focusParts = (): Record<string, string> => ({
  conditioning: i18n._('Conditioning'),
  running: i18n._('Running'),
  recovery: i18n._('Recovery'),
  squat: i18n._('Squat'),
  hinge: i18n._('Hinge'),
  deadlift: i18n._('Deadlift'),
  bench: i18n._('Bench press'),
  'bench press': i18n._('Bench press'),
  mono: i18n._('Engine work'),
});

/** A focus in words; the engine also writes ones of its own, one or more together. */
export function focusText(focus: string): string {
  const known = new Map(Object.entries({ ...focusParts(), ...focusNames() }));
  const parts = focus.split(/, | and /).map((part) => known.get(part) ?? known.get(part.replaceAll(' ', '_')));
  return parts.some((part) => part === undefined) ? plainText(focus) : parts.join(', ');
}

/** The engine's names without their underscores. */
export const plainText = (text: string): string => text.replaceAll('_', ' ');

/** 8–10, or 5. */
export const rangeText = ({ min, max }: { min: number; max: number }): string =>
  min === max ? String(min) : `${min}–${max}`;
