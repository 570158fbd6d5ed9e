import { easySecondsPerMetre, MILE_METRES } from '../../../endurance/easy-pace.ts';
import { runningZones, vdot, type RunningZone } from '../../../endurance/vdot.ts';
import type { Profile } from '../../profile.ts';
import type { Because, Infeasible, Reason } from '../../program.ts';
import type { Dose } from '../dose.ts';
import type { Pool } from '../pool.ts';
import { PATTERNS, type DayTemplate, type Slot } from '../slots.ts';
import { daysMissing, modelDay, slotsOf } from './barbell.ts';
import type { LiftAt, LiftPlan, ModelSet, PeriodizationModel, WeekPlan } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';
import { sessionFrame } from '../../time/workout-seconds.ts';

/** An easy pace slower than this is walked. */
const WALKED_FROM_SECONDS_PER_METRE = 0.6;
const WALKING_SECONDS_PER_METRE = 0.7;

/** First minutes of an easy run by level, weekly growth at most, what a light week keeps, longest run: expert opinion. */
const RUN = {
  firstMinutes: { beginner: 20, intermediate: 25, advanced: 30 },
  growth: 1.1,
  light: 0.7,
  mostMinutes: 75,
  stepSeconds: 10,
} as const;
/** Few hard minutes: threshold repetitions, at most a fifth of the running, from the third week on. */
const HARD = { seconds: 180, rest: 60, share: 0.2, most: 5, fromWeek: 2 } as const;
/** Shares of the week's running by number of runs: the last is the longest. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [0.45, 0.55],
  3: [0.3, 0.3, 0.4],
  4: [0.22, 0.22, 0.22, 0.34],
};

type Paces = {
  walked: boolean;
  easySecondsPerMetre: number;
  hardSecondsPerMetre: number;
  text: Record<'E' | 'T', readonly [string, string]>;
};

const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const pacesOf = ({ athlete }: Profile): Paces | null => {
  const value = athlete.mileTimeSeconds === null ? null : vdot(MILE_METRES, athlete.mileTimeSeconds);
  const zones = value === null ? null : runningZones(value);
  const easy = easySecondsPerMetre(athlete.mileTimeSeconds);
  if (zones === null || easy === null) return null;
  const written = (zone: RunningZone): readonly [string, string] => [clock(zones[zone][1]), clock(zones[zone][0])];
  const walked = easy > WALKED_FROM_SECONDS_PER_METRE;
  return {
    walked,
    easySecondsPerMetre: walked ? WALKING_SECONDS_PER_METRE : easy,
    hardSecondsPerMetre: (zones.T[0] + zones.T[1]) / 2000,
    text: { E: written('E'), T: written('T') },
  };
};

/** Strength and runs by turns, strength first; from three days on, so that each has a day of its own. */
type Kind = 's' | 'r';
const KINDS: Readonly<Record<number, readonly Kind[]>> = {
  3: ['s', 'r', 's'],
  4: ['s', 'r', 's', 'r'],
  5: ['s', 'r', 's', 'r', 'r'],
  6: ['s', 'r', 's', 'r', 's', 'r'],
  7: ['s', 'r', 's', 'r', 's', 'r', 'r'],
};
const kindsOf = ({ trainingDays }: Profile): readonly Kind[] => KINDS[trainingDays.length] ?? ['s'];
const runsOf = (profile: Profile): number => kindsOf(profile).filter((kind) => kind === 'r').length;
const runAt = (profile: Profile, day: number): number =>
  kindsOf(profile)
    .slice(0, day)
    .filter((kind) => kind === 'r').length;

/** Strength kept beside running: few lifts, few sets, well short of failure (training-science 3.1 and 3.4, minimum doses). */
const KEEP = {
  lift: { reps: [6, 8], bounds: [5, 10], rir: 3, rest: 120, leastRest: 90, mostRest: 150, mostSets: 3, tempo: null },
  help: { reps: [10, 12], bounds: [8, 15], rir: 3, rest: 60, leastRest: 60, mostRest: 60, mostSets: 3, tempo: null },
} as const satisfies Record<string, Partial<Dose>>;
const PREFER: Readonly<Record<string, readonly string[]>> = {
  squat: ['barbell-back-squat', 'goblet-squat'],
  hinge: ['romanian-deadlift', 'dumbbell-romanian-deadlift'],
  hpush: ['barbell-bench-press', 'dumbbell-bench-press', 'push-up'],
  vpush: ['barbell-overhead-press', 'dumbbell-shoulder-press'],
  hpull: ['barbell-row', 'dumbbell-row'],
  vpull: ['lat-pulldown', 'chin-up'],
  single: ['bulgarian-split-squat'],
  thrust: ['barbell-hip-thrust'],
};
const strength = (title: string, text: string): DayTemplate =>
  modelDay(
    title,
    'full_body',
    ...slotsOf(text).map((slot): Slot => ({
      ...slot,
      name: `keep.${slot.name}`,
      prefer: PREFER[slot.name] ?? [],
      dose: slot.role === 'accessory' ? KEEP.help : KEEP.lift,
    })),
  );
const STRENGTH = [
  strength('Strength A', 'squat*! hpush+! hpull+! hinge+! brace calf'),
  strength('Strength B', 'hinge*! vpush+! vpull+! single+! trunk calf'),
  strength('Strength C', 'squat*! hpush+! hpull+! thrust+! carry'),
];

const RUNS = ['running', 'treadmill-running'] as const;
const runSlot = (walked: boolean): Slot => ({
  name: 'run',
  patterns: PATTERNS.run,
  role: 'conditioning',
  required: true,
  prefer: walked ? ['walking'] : RUNS,
  only: true,
  sets: 1,
});
const runDay = (walked: boolean, hard: boolean): DayTemplate => ({
  title: walked ? 'Walk' : hard ? 'Run with hard minutes' : 'Easy run',
  focus: 'conditioning',
  light: true,
  slots: [runSlot(walked)],
});

const days = (profile: Profile): DayTemplate[] => {
  const walked = pacesOf(profile)?.walked ?? false;
  const hardToo = allowsHard(profile);
  let next = 0;
  return kindsOf(profile).map((kind, day) =>
    kind === 's'
      ? (STRENGTH[next++ % STRENGTH.length] as DayTemplate)
      : runDay(walked, hardToo && runAt(profile, day) === 0),
  );
};

const allowsHard = (profile: Profile): boolean =>
  pacesOf(profile)?.walked === false &&
  profile.difficulty !== 'beginner' &&
  runsOf(profile) >= 2 &&
  profile.goal !== 'return_to_training';

const repetitionsIn = (profile: Profile, seconds: number, week: WeekPlan): number =>
  allowsHard(profile) && !week.deload && week.place.done >= HARD.fromWeek
    ? Math.min(HARD.most, Math.floor((seconds * HARD.share) / HARD.seconds))
    : 0;

/** Seconds of running of a week, easy and hard: at most a tenth above the most there was before. */
const weekSeconds = (profile: Profile, week: WeekPlan): number => {
  const runs = runsOf(profile);
  const shares = SHARES[runs] ?? [1];
  const { generalWarmup, cooldown } = sessionFrame(profile.sessionMinutes);
  const room = Math.min(RUN.mostMinutes, profile.sessionMinutes - 2) * 60 - generalWarmup - cooldown;
  const hardRests = allowsHard(profile) ? HARD.most * HARD.rest + 120 : 0;
  // The hard minutes come on top of the first run's share, so that it must have room for both.
  const most = Math.min(room / Math.max(...shares), (room - hardRests) / ((shares[0] as number) + HARD.share));
  const level = profile.goal === 'return_to_training' ? 'beginner' : profile.difficulty;
  let seconds = Math.min(most, runs * RUN.firstMinutes[level] * 60);
  for (let i = 0; i < week.place.done; i++)
    seconds = Math.min(most, Math.floor((seconds * RUN.growth) / RUN.stepSeconds) * RUN.stepSeconds);
  return Math.floor(week.deload ? seconds * RUN.light : seconds);
};

const metresFor = (seconds: number, secondsPerMetre: number): number =>
  Math.max(100, Math.floor(seconds / secondsPerMetre / 10) * 10);

const lift = ({ item, profile, week, day }: LiftAt): LiftPlan | null => {
  const paces = pacesOf(profile);
  if (!paces || item.slot.name !== 'run') return null;
  const total = weekSeconds(profile, week);
  const repetitions = repetitionsIn(profile, total, week);
  const because = (zone: 'E' | 'T'): Because => ({
    code: zone === 'E' ? (paces.walked ? 'pace.walk' : 'pace.easy') : 'pace.threshold',
    values: { from: paces.text[zone][0], to: paces.text[zone][1] },
  });
  const run = runAt(profile, day);
  const easy = (total - repetitions * HARD.seconds) * (SHARES[runsOf(profile)]?.[run] ?? 1);
  const hardMetres = metresFor(HARD.seconds, paces.hardSecondsPerMetre);
  const sets: ModelSet[] = [
    { reps: metresFor(easy, paces.easySecondsPerMetre), share: null, because: because('E') },
    ...Array.from({ length: run === 0 ? repetitions : 0 }, () => ({
      reps: hardMetres,
      share: null,
      because: because('T'),
    })),
  ];
  return { sets, rest: sets.length > 1 ? HARD.rest : 0 };
};

const missing = (profile: Profile, pool: Pool): Infeasible['missing'] => {
  const paces = pacesOf(profile);
  const found: Infeasible['missing'] = [...daysMissing('running_and_strength', profile, [3, 7])];
  if (paces === null)
    found.push({
      code: 'methodology.mile_time',
      field: 'athlete.mileTimeSeconds',
      text: 'The paces of the runs follow from a mile time, and none is known.',
      mend: 'Enter a mile time, run as fast as it goes or estimated, or choose another way of progressing.',
      values: {},
    });
  else if (![...(paces.walked ? ['walking'] : RUNS)].some((slug) => pool.find.has(slug)))
    found.push({
      code: 'methodology.running',
      field: 'methodology',
      text: 'Running is not possible for this person: injuries, dislikes or level exclude it.',
      mend: 'Choose general conditioning or another way of progressing, or review injuries and dislikes.',
      values: {},
    });
  if (profile.sessionMinutes < LEAST_MINUTES)
    found.push({
      code: 'session_too_short',
      field: 'sessionMinutes',
      text: `${profile.sessionMinutes} minutes leave no room for a run with warm-up and cool-down.`,
      mend: `Train at least ${LEAST_MINUTES} minutes.`,
      values: { minutes: profile.sessionMinutes, run: 1, enough: LEAST_MINUTES },
    });
  return found;
};
const LEAST_MINUTES = 25;

const notes = (profile: Profile): Reason[] => {
  const paces = pacesOf(profile);
  if (!paces) return [];
  if (paces.walked)
    return [
      {
        code: 'model.walk',
        text: 'By the mile time an easy pace is a walk: the runs are brisk walks until it is faster.',
      },
    ];
  const [easy, hard] = [paces.text.E, paces.text.T];
  return [
    {
      code: 'model.paces',
      text: `Paces by the mile time: easy ${easy[0]} to ${easy[1]} a kilometre, threshold ${hard[0]} to ${hard[1]}. At least four fifths of the running is easy.`,
      values: { easyFrom: easy[0], easyTo: easy[1], hardFrom: hard[0], hardTo: hard[1] },
    },
  ];
};

/** Easy running that grows slowly with few hard minutes, and strength kept on days of its own (Daniels 2013). */
export const runningAndStrength: PeriodizationModel = {
  name: 'running_and_strength',
  weeks: (profile) =>
    usualWeeks(profile, () => ({
      phase: 'Running base',
      intent: 'easy running that grows by at most a tenth a week, few hard minutes, strength kept',
    })),
  days,
  lift,
  serves: ['endurance', 'conditioning', 'strength', 'hypertrophy'],
  extraReps: () => 0,
  missing,
  notes,
};
