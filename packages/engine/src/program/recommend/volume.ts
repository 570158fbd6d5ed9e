import { MUSCLE_GROUPS, type MuscleGroup } from '../../catalog/taxonomy.ts';
import { personLimits } from '../../health/person-limits.ts';
import { landmarksFor, type Landmarks } from '../../volume/landmarks.ts';
import { editProgram, type Edit } from '../edit.ts';
import type { PrescribedWeek, Program } from '../program.ts';
import { fits, groupWork, rank, responseOf, setsOf } from '../adapt/group-work.ts';
import { groupName, meanOf, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { overPlan, sessionsOfWeek, trainedSets } from './measures.ts';
import { MAJOR_GROUPS, VOLUME } from './priors.ts';
import type { Evidence, Recommendation } from './recommendation.ts';

const SOURCE = 'volume landmarks (Israetel, expert opinion), scaled to the level; fractional sets (Pelland 2024)';

/** The hard weeks to come, of which nothing has been trained. */
const weeksLeft = ({ program, upcoming }: Case): PrescribedWeek[] =>
  program.weeks.filter(
    ({ week, deload, workouts }) =>
      !deload &&
      workouts.length > 0 &&
      workouts.every(({ day }) => upcoming.some((each) => each.week.week === week && each.workout.day === day)),
  );

/** One set more or less at a time until a week has as many as it should, as far as time and person allow. */
const steered = (which: Case, program: Program, week: number, group: MuscleGroup, target: number): Edit[] => {
  const { profile, catalog } = which;
  const setting = { profile, catalog };
  const most = personLimits(profile.athlete, profile.difficulty).maxSetsPerExercise;
  const counts = new Map<string, Edit & { kind: 'set_count' }>();
  let now: Program = { ...program, weeks: program.weeks.filter((each) => each.week === week) };
  for (let step = 0; step < 20; step += 1) {
    const there = now.weeks.find((each) => each.week === week);
    if (!there) break;
    const items = groupWork(there, group, setting);
    const total = setsOf(items);
    const up = total < target - 0.01;
    const place = items
      .filter(
        ({ prescribed, share, work }) =>
          share >= 1 && prescribed.superset === null && (up ? work >= 2 && work < most : work > 2),
      )
      .toSorted((a, b) => rank(b) - rank(a) || (up ? a.work - b.work : b.work - a.work))
      .find((each) => (up ? fits(each, group, setting) : total - each.share >= target - 0.5));
    if (!place || (!up && total <= target + 0.01)) break;
    const edit = { kind: 'set_count' as const, at: place.at, count: place.work + (up ? 1 : -1) };
    const after = editProgram(now, edit, profile, catalog);
    if (JSON.stringify(after) === JSON.stringify(now)) break;
    now = after;
    counts.set(`${place.at.day}:${place.at.exercise}`, edit);
  }
  return [...counts.values()];
};

type Weeks = { sets: number[]; done: number[]; planned: number[]; dates: string[]; counted: number; attended: boolean };

/** A group in the last hard weeks as it was trained and as it was planned; null where there are too few of them. */
const lastWeeks = (which: Case, group: MuscleGroup): Weeks | null => {
  const last = which.hardWeeks.slice(-VOLUME.weeks);
  if (last.length < VOLUME.weeks) return null;
  const sessions = last.map(({ week }) => sessionsOfWeek(which, week));
  return {
    sets: sessions.map((each) => trainedSets(which, each, group)),
    done: sessions.map((each) => trainedSets(which, each, group, 'all')),
    planned: last.map((week) => setsOf(groupWork(week, group, which))),
    dates: sessions.flat().map(({ date }) => date),
    counted: sessions.flat().flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets)).length,
    attended: last.every(
      ({ workouts }, i) => (sessions[i]?.length ?? 0) >= Math.ceil(workouts.length * VOLUME.attendance),
    ),
  };
};

const evidenceOf = ({ sets, planned, dates, counted }: Weeks, marks: Landmarks): Evidence[] => [
  { name: 'sessions', value: dates.length, unit: 'sessions', dates },
  { name: 'trained_sets', value: tenth(meanOf(sets)), unit: 'sets_per_week', dates, sets: counted },
  { name: 'planned_sets', value: tenth(meanOf(planned)), unit: 'sets_per_week', dates: [] },
  { name: 'least_sets', value: tenth(marks.MEV), unit: 'sets_per_week', dates: [] },
  { name: 'most_sets', value: tenth(marks.MRV), unit: 'sets_per_week', dates: [] },
];

type Look = { which: Case; group: MuscleGroup; weeks: Weeks; marks: Landmarks; left: readonly PrescribedWeek[] };

/** Whether the plan itself says that a group stays below the least. */
const saysSo = ({ notes }: Program, group: MuscleGroup): boolean =>
  notes.some(({ code, values }) => code === 'volume.under' && [values?.['groups'] ?? []].flat().includes(group));

/** Whether the direct work of the last weeks left room for more. */
const easyEnough = (which: Case, group: MuscleGroup): boolean => {
  const last = which.hardWeeks.slice(-VOLUME.weeks);
  const dates = new Set(last.flatMap(({ week }) => sessionsOfWeek(which, week).map(({ date }) => date)));
  const slugs = new Set(
    last.flatMap((week) =>
      groupWork(week, group, which).flatMap(({ share, prescribed }) => (share >= 1 ? [prescribed.slug] : [])),
    ),
  );
  const over = [...slugs].flatMap((slug) => overPlan(which, dates, slug));
  return over.length === 0 || meanOf(over) <= VOLUME.easy;
};

const under = ({ which, group, weeks, marks, left }: Look): Recommendation | null => {
  const asPlanned = meanOf(weeks.planned) >= marks.MEV;
  // Sets left out are told from sets that were too easy, which is a matter of intensity.
  const trained = asPlanned ? weeks.done : weeks.sets;
  if (!trained.every((each) => each < marks.MEV)) return null;
  const from = tenth(meanOf(trained));
  const skipped = weeks.done.every((each, i) => each <= (weeks.planned[i] ?? 0) * VOLUME.done);
  // What the plan itself says it leaves out, for time or focus, is no news.
  if (asPlanned ? !skipped : saysSo(which.program, group) || !easyEnough(which, group)) return null;
  // A plan that rises to it by itself needs no help.
  const ahead = meanOf(left.map((week) => setsOf(groupWork(week, group, which))));
  if (!asPlanned && ahead >= marks.MEV - 0.5) return null;
  const edits = asPlanned ? [] : left.flatMap(({ week }) => steered(which, which.program, week, group, marks.MEV));
  if (!asPlanned && edits.length === 0) return null;
  const after = asPlanned
    ? meanOf(weeks.planned)
    : meanOf(left.map((week) => setsOf(groupWork(edited(which, edits, week.week) ?? week, group, which))));
  // Where the time does not allow for the least that works, a set more is no advice worth giving.
  if (after < marks.MEV - 0.5) return null;
  const values = {
    group,
    from,
    to: tenth(after),
    least: tenth(marks.MEV),
    most: tenth(marks.MRV),
    weeks: VOLUME.weeks,
  };
  return found({
    type: 'volume',
    code: asPlanned ? 'volume.as_planned' : 'volume.up',
    of: group,
    values,
    text: asPlanned
      ? `${groupName(group)}: ${from} sets a week were trained, ${tenth(after)} are planned and ${tenth(marks.MEV)} are the least that works. Do all planned sets, with at most four repetitions in reserve.`
      : `${groupName(group)}: ${from} hard sets a week over ${VOLUME.weeks} weeks, fewer than the ${tenth(marks.MEV)} that make most grow. Go up to ${tenth(after)}.`,
    evidence: evidenceOf({ ...weeks, sets: trained }, marks),
    seen: trained.length,
    least: VOLUME.weeks,
    spread: spreadOf(trained),
    expectedEffect: {
      code: 'expect.volume',
      text: `Sets a week from ${from} to ${tenth(after)}: between the least that works and the most one recovers from.`,
      values,
      metric: { name: 'weekly_sets', of: group, from, to: tenth(after) },
    },
    source: SOURCE,
    edits,
  });
};

const edited = (
  { program, profile, catalog }: Case,
  edits: readonly Edit[],
  week: number,
): PrescribedWeek | undefined =>
  edits
    .filter((edit) => edit.at.week === week)
    .reduce((before, edit) => editProgram(before, edit, profile, catalog), {
      ...program,
      weeks: program.weeks.filter((each) => each.week === week),
    }).weeks[0];

/** Whether the direct work for a group in a week went badly, and so much that it is no chance. */
const tooHard = (which: Case, week: PrescribedWeek, group: MuscleGroup): boolean => {
  const items = groupWork(week, group, which).filter(({ share }) => share >= 1);
  const dates = new Set(sessionsOfWeek(which, week.week).map(({ date }) => date));
  const there = new Map(
    items.map(({ prescribed: { slug } }) => [
      slug,
      (which.exposures.get(slug) ?? []).filter(({ date }) => dates.has(date)),
    ]),
  );
  if (responseOf(items, there) !== 'hard') return false;
  const exposures = [...there.values()].flat();
  const sets = exposures.flatMap((each) => each.sets.map(({ reps }) => reps < (each.planned?.lo ?? 0)));
  const over = [...there.keys()].flatMap((slug) => overPlan(which, dates, slug));
  return (
    (over.length > 0 && meanOf(over) >= VOLUME.rpe) ||
    (sets.length > 0 && sets.filter(Boolean).length >= sets.length * VOLUME.missed)
  );
};

/** Hard sets felt too hard in the last weeks, or more sets than most recover from. */
const over = ({ which, group, weeks, marks, left }: Look): Recommendation | null => {
  const from = meanOf(weeks.sets);
  const tooMany = weeks.sets.every((each) => each > marks.MRV);
  const recent = which.hardWeeks.slice(-VOLUME.weeks);
  const badly = from > marks.MEV && recent.every((week) => tooHard(which, week, group));
  if (!tooMany && !badly) return null;
  const target = tooMany ? marks.MRV : Math.max(marks.MEV, from * (1 - VOLUME.cut));
  const edits = left.flatMap((week) =>
    setsOf(groupWork(week, group, which)) > target ? steered(which, which.program, week.week, group, target) : [],
  );
  if (edits.length === 0) return null;
  const to = tenth(
    meanOf(left.map((week) => setsOf(groupWork(edited(which, edits, week.week) ?? week, group, which)))),
  );
  const values = {
    group,
    from: tenth(from),
    to,
    least: tenth(marks.MEV),
    most: tenth(marks.MRV),
    weeks: VOLUME.weeks,
  };
  if (to >= tenth(from)) return null;
  return found({
    type: 'volume',
    code: tooMany ? 'volume.down' : 'volume.recover',
    of: group,
    values,
    text: tooMany
      ? `${groupName(group)}: ${tenth(from)} hard sets a week over ${VOLUME.weeks} weeks, more than the ${tenth(marks.MRV)} most recover from. Go down to ${to}.`
      : `${groupName(group)}: the sets of the last ${VOLUME.weeks} weeks were missed or felt too hard. Go down from ${tenth(from)} to ${to} a week.`,
    evidence: evidenceOf(weeks, marks),
    seen: weeks.sets.length,
    least: VOLUME.weeks,
    spread: spreadOf(weeks.sets),
    expectedEffect: {
      code: 'expect.within_recovery',
      text: `Sets a week from ${tenth(from)} to ${to}, which is to be recovered from.`,
      values,
      metric: { name: 'weekly_sets', of: group, from: tenth(from), to },
    },
    source: SOURCE,
    edits,
  });
};

/** One group that gets too little and one that gets too much, each the one farthest off. */
export const volumeAdvice = (which: Case): Recommendation[] => {
  const left = weeksLeft(which);
  if (left.length === 0) return [];
  const looks = MUSCLE_GROUPS.flatMap((group): Look[] => {
    const marks = landmarksFor(group, which.profile.difficulty);
    const weeks = marks && lastWeeks(which, group);
    return marks && weeks?.attended ? [{ which, group, weeks, marks, left }] : [];
  });
  const worst = (list: readonly (Recommendation | null)[]): Recommendation[] =>
    list
      .filter((each) => each !== null)
      .toSorted((a, b) => shareOff(b) - shareOff(a))
      .slice(0, 1);
  return [...worst(looks.filter(({ group }) => MAJOR_GROUPS.includes(group)).map(under)), ...worst(looks.map(over))];
};

const shareOff = ({ values }: Recommendation): number =>
  Math.abs(Number(values['to']) - Number(values['from'])) / Math.max(1, Number(values['from']));
