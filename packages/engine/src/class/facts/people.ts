import { DIFFICULTIES } from '../../program/profile-words.ts';
import { classAthleteSchema, type ClassAthlete, type ClassProfile } from '../class-profile.ts';

const UNNAMED_LEVELS = [DIFFICULTIES[1], DIFFICULTIES[0], DIFFICULTIES[2]] as const;

/** Everybody who is planned for: the roster, and unnamed places of mixed level up to the head count. */
export const peopleOf = ({ roster, headCount }: ClassProfile): ClassAthlete[] => [
  ...roster,
  ...Array.from({ length: Math.max(0, (headCount ?? 0) - roster.length) }, (_, i) =>
    classAthleteSchema.parse({
      id: `place-${i + 1}`,
      name: `Place ${roster.length + i + 1}`,
      level: UNNAMED_LEVELS[i % UNNAMED_LEVELS.length],
    }),
  ),
];
