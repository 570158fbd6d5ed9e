import { i18n, lengthFromCm, lengthToCm, parseMinutes, parseNumber, weightFromKg, weightToKg } from '@halteres/i18n';
import { LIFE_CATEGORIES } from '@halteres/engine/catalog/life';
import type { Weekday } from '@halteres/engine/program/profile-words';
import type { Entity, EntityInput } from '@halteres/modules/coaching/contract';

/** A client or class as typed: text in the units of whoever types. */
export type EntityDraft = {
  name: string;
  about: string;
  goals: string;
  age: string;
  gender: '' | 'female' | 'male' | 'other';
  height: string;
  weight: string;
  bench: string;
  squat: string;
  deadlift: string;
  mileTime: string;
  years: string;
  experience: string;
  recovery: string;
  days: Weekday[];
  minutes: string;
  classSize: string;
  gymId: string;
  lifeCategory: string;
};

export type DraftUnits = { weightUnit: 'kg' | 'lb'; lengthUnit: 'cm' | 'in' };
export type DraftErrors = Partial<Record<keyof EntityDraft, string>>;

export const emptyDraft: EntityDraft = {
  name: '',
  about: '',
  goals: '',
  age: '',
  gender: '',
  height: '',
  weight: '',
  bench: '',
  squat: '',
  deadlift: '',
  mileTime: '',
  years: '',
  experience: '',
  recovery: '',
  days: [],
  minutes: '',
  classSize: '',
  gymId: '',
  lifeCategory: '',
};

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

export function draftOf(entity: Entity, { weightUnit, lengthUnit }: DraftUnits): EntityDraft {
  const weight = (kg: number | null) => shown(kg === null ? null : weightFromKg(kg, weightUnit));
  return {
    name: entity.name,
    about: entity.description.about,
    goals: entity.description.goals,
    age: shown(entity.age),
    gender: entity.gender ?? '',
    height: shown(entity.heightCm === null ? null : lengthFromCm(entity.heightCm, lengthUnit)),
    weight: weight(entity.weightKg),
    bench: weight(entity.bench1rm),
    squat: weight(entity.squat1rm),
    deadlift: weight(entity.deadlift1rm),
    mileTime: entity.mileTime ?? '',
    years: shown(entity.yearsOfExperience),
    experience: entity.workoutExperienceType ?? '',
    recovery: shown(entity.recoveryScore),
    days: entity.preferredTrainingDays,
    minutes: shown(entity.sessionMinutes),
    classSize: shown(entity.classSize),
    gymId: entity.gymId ?? '',
    lifeCategory: entity.lifeCategory ?? '',
  };
}

/** What would be sent, or what is wrong with each field. */
export function readDraft(
  draft: EntityDraft,
  type: Entity['type'],
  { weightUnit, lengthUnit }: DraftUnits,
): { input: EntityInput; errors: DraftErrors } {
  const errors: DraftErrors = {};
  type NumberRule = { min: number; max: number; whole?: boolean; unit?: string; convert?: (value: number) => number };
  const number = (
    field: keyof EntityDraft,
    { min, max, whole = false, unit = '', convert = (value) => value }: NumberRule,
  ): number | null => {
    const text = String(draft[field]).trim();
    if (text === '') return null;
    const value = parseNumber(text);
    const wrong = value === null || value < min || value > max || (whole && !Number.isInteger(value));
    if (wrong)
      errors[field] = whole
        ? i18n._('A whole number from {min} to {max}{unit}.', { min, max, unit: unit === '' ? '' : ` ${unit}` })
        : i18n._('A number from {min} to {max}{unit}.', { min, max, unit: unit === '' ? '' : ` ${unit}` });
    return wrong ? null : convert(value);
  };
  const mass = (field: keyof EntityDraft, minKg: number, maxKg: number): number | null =>
    number(field, {
      min: Math.ceil(weightFromKg(minKg, weightUnit)),
      max: Math.floor(weightFromKg(maxKg, weightUnit)),
      unit: weightUnit,
      convert: (value) => weightToKg(value, weightUnit),
    });

  if (draft.name.trim() === '') errors.name = i18n._('Enter a name.');
  const seconds = draft.mileTime.trim() === '' ? null : parseMinutes(draft.mileTime);
  if (draft.mileTime.trim() !== '' && (seconds === null || seconds < 200 || seconds >= 3600))
    errors.mileTime = i18n._('Minutes and seconds, such as 6:45; at least 3:20.');
  const input: EntityInput = {
    type,
    name: draft.name.trim(),
    description: { about: draft.about, goals: draft.goals },
    age: number('age', { min: 13, max: 100, whole: true }),
    gender: draft.gender === '' ? null : draft.gender,
    heightCm: number('height', {
      min: lengthFromCm(90, lengthUnit),
      max: lengthFromCm(250, lengthUnit),
      whole: lengthUnit === 'cm',
      unit: lengthUnit,
      convert: (value) => lengthToCm(value, lengthUnit),
    }),
    weightKg: mass('weight', 25, 350),
    bench1rm: mass('bench', 1, 700),
    squat1rm: mass('squat', 1, 700),
    deadlift1rm: mass('deadlift', 1, 700),
    mileTime: draft.mileTime.trim() === '' ? null : draft.mileTime.trim().replace(/^0(?=\d:)/, ''),
    yearsOfExperience: number('years', { min: 0, max: 80, convert: (value) => Number(value.toFixed(1)) }),
    workoutExperienceType: draft.experience.trim() === '' ? null : draft.experience.trim(),
    recoveryScore: number('recovery', { min: 1, max: 10, whole: true }),
    preferredTrainingDays: draft.days,
    sessionMinutes: number('minutes', { min: 15, max: 180, whole: true }),
    classSize: type === 'CLASS' ? number('classSize', { min: 1, max: 200, whole: true }) : null,
    gymId: draft.gymId === '' ? null : draft.gymId,
    lifeCategory: LIFE_CATEGORIES.find((each) => type === 'CLIENT' && each === draft.lifeCategory) ?? null,
  };
  return { input, errors };
}
