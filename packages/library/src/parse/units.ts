import type { AmountUnit } from '../workout.ts';

const METRES_PER: Readonly<Record<string, number>> = {
  m: 1,
  mt: 1,
  mts: 1,
  meter: 1,
  meters: 1,
  metre: 1,
  metres: 1,
  metros: 1,
  mètres: 1,
  k: 1000,
  km: 1000,
  kms: 1000,
  kilometer: 1000,
  kilometers: 1000,
  kilometre: 1000,
  kilometres: 1000,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  yd: 0.9144,
  yds: 0.9144,
  yard: 0.9144,
  yards: 0.9144,
  ft: 0.3048,
  feet: 0.3048,
  foot: 0.3048,
};
const SECONDS_PER: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  sek: 1,
  sekunden: 1,
  segundos: 1,
  secondes: 1,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  minutos: 60,
  minuto: 60,
  hour: 3600,
  hours: 3600,
};
const CALORIES = new Set(['cal', 'cals', 'calorie', 'calories', 'kcal', 'kalorien', 'calorías', 'calorias']);
const STEPS = new Set(['step', 'steps', 'pasos', 'schritte', 'pas']);
const REPS = new Set([
  'rep',
  'reps',
  'repetition',
  'repetitions',
  'x',
  'wdh',
  'wiederholungen',
  'repeticiones',
  'répétitions',
]);

/** What a unit's word counts and how much of it one is; null for a word that is no unit. */
export function unitOf(word: string): { unit: AmountUnit; each: number } | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const metres = METRES_PER[plain];
  if (metres !== undefined) return { unit: 'metres', each: metres };
  const seconds = SECONDS_PER[plain];
  if (seconds !== undefined) return { unit: 'seconds', each: seconds };
  if (CALORIES.has(plain)) return { unit: 'calories', each: 1 };
  if (STEPS.has(plain)) return { unit: 'steps', each: 1 };
  if (REPS.has(plain)) return { unit: 'reps', each: 1 };
  return null;
}

const SPELLED = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as people write it: 12, 1,000, 1.5, 2 1/2, five; null for anything else. */
export function numberOf(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const spelled = SPELLED.indexOf(plain);
  if (spelled > 0) return spelled;
  const mixed = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(plain);
  if (mixed !== null && Number(mixed[3]) > 0) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  if (/^\d{1,3}(,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

const DAY = 86_400;

/** Seconds of `20 minutes`, `90 sec`, `1:30`, `20:00`, `12`, the last counted in minutes; null for more than a day. */
export function secondsOf(text: string): number | null {
  const seconds = countedSeconds(text.trim());
  return seconds === null || seconds < 1 || seconds > DAY ? null : seconds;
}

function countedSeconds(text: string): number | null {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = /^([\d.,/ ]+|[a-z]+)[\s-]*([a-zé]+\.?)?$/i.exec(text);
  const value = numberOf(match?.[1] ?? '');
  if (match === null || value === null) return null;
  if (match[2] === undefined) return value * 60;
  const unit = unitOf(match[2]);
  return unit?.unit === 'seconds' ? value * unit.each : null;
}
