import type { MuscleGroup } from '@halteres/engine/catalog/taxonomy';
import { inGroup } from '@halteres/engine/catalog/pattern-groups';
import { personLimits } from '@halteres/engine/health/person-limits';
import { loadsFor } from '@halteres/engine/load/loads-for';
import { massOf, writtenTolerance } from '@halteres/engine/load/mass';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { neededGroups } from '@halteres/engine/program/generate/slots';
import { catalog } from '@halteres/catalog';
import { landmarksFor } from '@halteres/engine/volume/landmarks';
import { ENVELOPE, MAJOR } from './bars.ts';
import * as measures from './measures.ts';
import type { Tally } from './tally.ts';

/** Below this many reps in reserve a person's effort can rise through a block at all. */
const EFFORT_CAN_RISE = 3;

/** How many groups a program brings between MEV and MRV, week by week outside light ones. */
export const reachedGroups = (judged: measures.Judged, groups: readonly MuscleGroup[]): number[] =>
  measures.hardWeeks(judged.program).map((week) => {
    const volumes = measures.weekVolume(week, judged.find);
    return groups.filter((group) => {
      const marks = landmarksFor(group, judged.profile.difficulty);
      const sets = volumes.get(group) ?? 0;
      return marks !== null && sets >= marks.MEV && sets <= marks.MRV;
    }).length;
  });

const judgeWeeks = (judged: measures.Judged, tally: Tally): void => {
  const { program, profile, find } = judged;
  const { goal, difficulty, athlete, trainingDays, sessionMinutes } = profile;
  const growth = goal === 'hypertrophy' || goal === 'general_fitness';
  const enveloped =
    growth &&
    difficulty !== 'beginner' &&
    athlete.injuries.length === 0 &&
    trainingDays.length >= 3 &&
    trainingDays.length <= 6 &&
    sessionMinutes >= 45;
  for (const week of measures.hardWeeks(program)) {
    const volumes = measures.weekVolume(week, find);
    for (const [group, sets] of volumes) {
      const marks = landmarksFor(group, difficulty);
      if (marks) tally.count('muscle-weeks under MRV', sets <= marks.MRV, group);
    }
    if (enveloped)
      for (const { groups, low, high } of ENVELOPE) {
        const total = groups.reduce((sum, group) => sum + (volumes.get(group) ?? 0), 0);
        tally.count('inside the envelope of established programs', total >= low && total <= high, groups[0]);
      }
    if (trainingDays.length >= 3)
      for (const groups of MAJOR)
        tally.count('major muscles on two days a week', measures.daysTrained(week, groups, find) >= 2, groups[0]);
    const ratio = measures.pullToPush(week, find);
    if (ratio !== null) tally.count('pull to push between one and two', ratio >= 1 && ratio <= 2, profile.focusArea);
    for (const group of neededGroups(profile.focusArea))
      tally.count(
        'movement patterns covered',
        week.workouts.some((workout) =>
          workout.exercises.some(({ slug }) => {
            const exercise = find(slug);
            return exercise !== undefined && inGroup(exercise.pattern, group);
          }),
        ),
        group,
      );
  }
};

const judgeLoads = ({ program, profile, find }: measures.Judged, tally: Tally): void => {
  for (const week of program.weeks)
    for (const workout of week.workouts)
      for (const { slug, sets } of workout.exercises) {
        const exercise = find(slug);
        const loads = exercise ? (loadsFor(exercise, profile.gym) ?? []) : [];
        for (const { load } of sets) {
          if (!load) continue;
          const mass = massOf(load);
          const near = writtenTolerance(load.unit);
          tally.count(
            'loads buildable',
            loads.some((each) => each.mass - mass <= near && mass - each.mass <= near),
          );
        }
      }
};

/** Judges one program by every gate that is counted from programs alone. */
export const judge = (judged: measures.Judged, tally: Tally): void => {
  const { program, profile } = judged;
  judgeWeeks(judged, tally);
  judgeLoads(judged, tally);
  for (const error of measures.roundingErrors(judged)) tally.figure('rounding error', error);
  const add = (name: string, { good, of }: measures.Share, part?: string): void => tally.share(name, good, of, part);
  add('session time', measures.sessionTimes(judged), `${profile.sessionMinutes} minutes`);
  add('sets in the range of the goal', measures.repRanges(judged), profile.goal);
  add('compounds first', measures.compoundsFirst(judged));
  add('churn in a block', measures.churn(judged));
  add('main lifts stay in a block', measures.mainsStay(judged));
  const { deloads, effort } = measures.periodized(judged);
  tally.count('light weeks every four to eight', deloads);
  if (personLimits(profile.athlete, profile.difficulty).minRir < EFFORT_CAN_RISE)
    tally.count('effort rises through a block', effort, program.methodology);
  tally.count(
    'progression within caps',
    !lintProgram(program, profile, catalog).some(({ rule }) => rule === 'progression.jump'),
  );
};
