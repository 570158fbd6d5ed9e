import type { EntityInput } from '@halteres/modules/coaching/contract';
import type { GenerationRequest } from '@halteres/modules/planning/contract';

/** Everybody in the demo, all invented. */
export const DEMO_COACH = { name: 'Dana Reyes', email: 'demo@halteres.example', password: 'demo-halteres' };
export const DEMO_ATHLETE = { name: 'Mara Lind', email: 'mara@halteres.example', password: 'demo-halteres' };

export type DemoClient = {
  entity: Omit<EntityInput, 'type'>;
  request: Pick<GenerationRequest, 'goal' | 'days' | 'sessionMinutes' | 'weeks' | 'difficulty'> & {
    focusArea?: GenerationRequest['focusArea'];
  };
  injury?: { condition: 'knee_pfp' | 'low_back_nonspecific' | 'shoulder_subacromial_pain'; severity: number };
  /** How many of the planned workouts are done. */
  adherence: number;
  hasLogin: boolean;
};

export const DEMO_CLIENTS: readonly DemoClient[] = [
  {
    entity: {
      name: 'Mara Lind',
      age: 31,
      gender: 'female',
      heightCm: 171,
      weightKg: 66.5,
      bench1rm: 52.5,
      squat1rm: 90,
      deadlift1rm: 112.5,
      yearsOfExperience: 4,
      mileTime: '7:10',
      recoveryScore: 7,
      preferredTrainingDays: ['monday', 'wednesday', 'friday'],
      sessionMinutes: 60,
    },
    request: {
      goal: 'strength',
      days: ['monday', 'wednesday', 'friday'],
      sessionMinutes: 60,
      weeks: 12,
      difficulty: 'intermediate',
    },
    adherence: 0.94,
    hasLogin: true,
  },
  {
    entity: {
      name: 'Tobias Okafor',
      age: 42,
      gender: 'male',
      heightCm: 184,
      weightKg: 93,
      bench1rm: 100,
      squat1rm: 140,
      deadlift1rm: 170,
      yearsOfExperience: 8,
      recoveryScore: 5,
      preferredTrainingDays: ['tuesday', 'thursday', 'saturday'],
      sessionMinutes: 75,
    },
    request: {
      goal: 'hypertrophy',
      days: ['tuesday', 'thursday', 'saturday'],
      sessionMinutes: 75,
      weeks: 10,
      difficulty: 'intermediate',
    },
    injury: { condition: 'knee_pfp', severity: 3 },
    adherence: 0.86,
    hasLogin: false,
  },
  {
    entity: {
      name: 'Ines Carvalho',
      age: 26,
      gender: 'female',
      heightCm: 163,
      weightKg: 58,
      bench1rm: 40,
      squat1rm: 67.5,
      deadlift1rm: 85,
      yearsOfExperience: 1,
      recoveryScore: 8,
      preferredTrainingDays: ['monday', 'tuesday', 'thursday', 'friday'],
      sessionMinutes: 50,
    },
    request: {
      goal: 'general_fitness',
      days: ['monday', 'tuesday', 'thursday', 'friday'],
      sessionMinutes: 50,
      weeks: 8,
      difficulty: 'beginner',
    },
    adherence: 0.78,
    hasLogin: false,
  },
  {
    entity: {
      name: 'Walter Brandt',
      age: 67,
      gender: 'male',
      heightCm: 178,
      weightKg: 81,
      yearsOfExperience: 0.5,
      recoveryScore: 5,
      preferredTrainingDays: ['tuesday', 'friday'],
      sessionMinutes: 45,
    },
    request: {
      goal: 'general_fitness',
      days: ['tuesday', 'friday'],
      sessionMinutes: 45,
      weeks: 12,
      difficulty: 'beginner',
    },
    injury: { condition: 'low_back_nonspecific', severity: 2 },
    adherence: 0.97,
    hasLogin: false,
  },
];
