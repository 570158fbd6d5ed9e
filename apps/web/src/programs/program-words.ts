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

/** A focus in words; the engine also writes ones of its own. */
export const focusText = (focus: string): string =>
  new Map(Object.entries(focusNames())).get(focus) ?? plainText(focus);

/** The engine's names without their underscores. */
export const plainText = (text: string): string => text.replaceAll('_', ' ');

/** 8–10, or 5. */
export const rangeText = ({ min, max }: { min: number; max: number }): string =>
  min === max ? String(min) : `${min}–${max}`;
