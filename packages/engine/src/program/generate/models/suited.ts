import { GYM_PRESETS } from '../../../load/gym-presets.ts';
import type { Profile } from '../../profile.ts';
import type { Weekday } from '../../profile-words.ts';
import type { Methodology } from './model.ts';

const WEEKDAYS_FOR: Readonly<Record<number, Weekday[]>> = {
  3: ['monday', 'wednesday', 'friday'],
  4: ['monday', 'tuesday', 'thursday', 'friday'],
};

/** A sample person changed as little as it takes for a model to hold: a whole gym, enough time, known maxima. */
export const suitedTo = (methodology: Methodology, profile: Profile): Profile => ({
  ...profile,
  methodology,
  gym: GYM_PRESETS['commercial_kg'] as Profile['gym'],
  goal: profile.goal === 'endurance' || profile.goal === 'return_to_training' ? 'strength' : profile.goal,
  difficulty: profile.difficulty === 'beginner' ? 'intermediate' : profile.difficulty,
  focusArea: 'full_body',
  sessionMinutes: Math.max(100, profile.sessionMinutes),
  weeks: Math.max(6, profile.weeks),
  trainingDays:
    WEEKDAYS_FOR[methodology === 'texas_method' || methodology === 'starting_strength' ? 3 : 3 + (profile.seed % 2)] ??
    [],
  athlete: {
    ...profile.athlete,
    age: 18 + (profile.athlete.age % 46),
    injuries: [],
    mileTimeSeconds: 330 + ((profile.athlete.age * 13) % 330),
    oneRepMaxKg: {
      bench: 60 + (profile.seed % 70),
      squat: 90 + (profile.seed % 110),
      deadlift: 110 + (profile.seed % 130),
    },
  },
});
