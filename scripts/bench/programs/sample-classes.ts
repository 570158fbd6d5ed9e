import { CONDITIONS } from '@halteres/engine/catalog/stress';
import { CLASS_FOCUSES, classProfileSchema, type ClassProfile } from '@halteres/engine/class/class-profile';
import { CLASS_ROOMS } from '@halteres/engine/class/class-rooms';
import { WEEKDAYS } from '@halteres/engine/program/profile-words';
import { seededStream } from '@halteres/engine/program/seeded';

const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const SEXES = ['female', 'male', 'unspecified'] as const;
const FEWEST = 4;
const MOST = 40;

/** Classes of 4 to 40 people of every level, hurt and whole, in rooms from a field to a box; the same for the same seed. */
export const sampleClasses = (seed: number, count: number): ClassProfile[] => {
  const next = seededStream(seed);
  const upTo = (below: number): number => Math.floor(next() * below);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const maybe = (share: number, value: () => number): number | null => (next() < share ? value() : null);
  const rooms = Object.values(CLASS_ROOMS);
  return Array.from({ length: count }, (_, at) => {
    const people = FEWEST + upTo(MOST - FEWEST + 1);
    const days = 1 + upTo(5);
    const first = upTo(WEEKDAYS.length);
    return classProfileSchema.parse({
      kind: 'class',
      seed: at,
      roster: Array.from({ length: people }, (__, i) => ({
        id: `person-${i}`,
        name: `Person ${i}`,
        level: one(LEVELS),
        sex: one(SEXES),
        age: maybe(0.8, () => 14 + upTo(60)),
        oneRepMaxKg: {
          bench: maybe(0.5, () => 30 + upTo(100)),
          squat: maybe(0.5, () => 40 + upTo(140)),
          deadlift: maybe(0.5, () => 50 + upTo(160)),
        },
        injuries: next() < 0.15 ? [{ condition: one(CONDITIONS), severity: 1 + upTo(10) }] : [],
      })),
      gym: one(rooms),
      sessionMinutes: one([30, 45, 60, 75, 90]),
      trainingDays: Array.from({ length: days }, (__, i) => WEEKDAYS[(first + i) % WEEKDAYS.length]),
      weeks: 4,
      startDate: '2026-11-23',
      weeklyFocus: [one(CLASS_FOCUSES)],
    });
  });
};
