import { inGroup, PATTERN_GROUPS, type PatternGroup } from '../../catalog/pattern-groups.ts';
import type { Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import type { Profile } from '../profile.ts';
import type { Infeasible } from '../program.ts';
import { carriesGoal, type Blocker, type Candidate, type Pool } from './pool.ts';
import { neededGroups } from './slots.ts';

export type Missing = Infeasible['missing'][number];

const GROUP_NAMES: Readonly<Record<PatternGroup, string>> = {
  lower_push: 'a squat, lunge or step-up',
  hip_hinge: 'a hip hinge or bridge',
  push: 'an upper-body push',
  pull: 'an upper-body pull',
  chest: 'a chest exercise',
  shoulders: 'a shoulder exercise',
  biceps: 'a biceps exercise',
  triceps: 'a triceps exercise',
  glutes: 'a glute exercise',
  core: 'a trunk exercise',
};

/** Groups that are trained with main and secondary lifts. */
const LIFTED: ReadonlySet<PatternGroup> = new Set(['lower_push', 'hip_hinge', 'push', 'pull']);

/** Names in the profile that the catalogue does not know, and contradictions. */
const unknownNames = (profile: Profile, catalog: Catalog): Missing[] => {
  const exercises = exercisesBySlug(catalog);
  const equipment = new Set(['none', ...catalog.equipment.map((item) => item.slug)]);
  const { likes, dislikes } = profile.athlete;
  const unknown = (
    list: readonly string[],
    known: Pick<ReadonlySet<string>, 'has'>,
    field: string,
    kind: string,
  ): Missing[] =>
    list.flatMap((slug, i) =>
      known.has(slug)
        ? []
        : [
            {
              code: `unknown_${kind}`,
              field: `${field}.${i}`,
              text: `The catalogue has no ${kind} "${slug}".`,
              mend: `Correct the name "${slug}" or remove it.`,
              values: { name: slug },
            },
          ],
    );
  const both = likes.filter((slug) => dislikes.includes(slug));
  return [
    ...unknown(profile.gym.equipment, equipment, 'gym.equipment', 'equipment'),
    ...unknown(likes, exercises, 'athlete.likes', 'exercise'),
    ...unknown(dislikes, exercises, 'athlete.dislikes', 'exercise'),
    ...both.map((slug) => ({
      code: 'contradiction',
      field: 'athlete.likes',
      text: `"${slug}" is both liked and disliked.`,
      mend: 'Remove it from one of the two lists.',
      values: { exercise: slug },
    })),
  ];
};

const redFlags = (profile: Profile): Missing[] =>
  profile.athlete.injuries.flatMap((injury, i) =>
    injury.redFlag
      ? [
          {
            code: 'red_flag',
            field: `athlete.injuries.${i}.redFlag`,
            text: `A red flag is recorded with ${injury.condition.replaceAll('_', ' ')}. Training is not planned until a doctor or physiotherapist has seen it.`,
            mend: 'See a doctor or physiotherapist; clear the flag once they have cleared training.',
            values: { condition: injury.condition },
          },
        ]
      : [],
  );

/** Up to three pieces, or two together, that would help most exercises. */
const usefulPieces = (candidates: readonly Candidate[], owned: ReadonlySet<string>): string[][] => {
  const counts = new Map<string, number>();
  for (const { exercise } of candidates) {
    for (const option of exercise.equipment) {
      const lacking = option.filter((slug) => !owned.has(slug));
      if (lacking.length > 0 && lacking.length <= 2)
        counts.set(lacking.join(' and '), (counts.get(lacking.join(' and ')) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([pieces]) => pieces.split(' and '));
};

const SAYINGS: Readonly<Record<Blocker, { code: string; field: string; text: string; mend: string }>> = {
  equipment: { code: 'equipment', field: 'gym.equipment', text: 'the gym has nothing for it', mend: 'Add equipment' },
  injury: {
    code: 'injuries',
    field: 'athlete.injuries',
    text: 'the injuries exclude what the gym allows',
    mend: 'Choose another focus, or review the injuries with a professional',
  },
  dislike: {
    code: 'dislikes',
    field: 'athlete.dislikes',
    text: 'the dislikes exclude what is possible',
    mend: 'Allow one of the disliked exercises',
  },
  skill: {
    code: 'skill',
    field: 'difficulty',
    text: 'what is possible here is too demanding for this level',
    mend: 'Raise the difficulty, or add easier equipment',
  },
  goal: {
    code: 'goal',
    field: 'goal',
    text: 'nothing possible here serves this goal',
    mend: 'Choose another goal, or add equipment',
  },
  load: {
    code: 'loads',
    field: 'gym',
    text: 'the lightest load the gym can build is too heavy',
    mend: 'Add a lighter bar, dumbbells or a band',
  },
};

/** For a pattern group nobody can train: every single obstacle that alone stands in the way, or else all of them. */
const whyUncovered = (group: PatternGroup, pool: Pool, profile: Profile): Missing[] => {
  const inside = pool
    .all()
    .filter(({ exercise }) => inGroup(exercise.pattern, group))
    .map((candidate): Candidate =>
      LIFTED.has(group) &&
      candidate.blockers.length < 2 &&
      !candidate.blockers.includes('goal') &&
      !carriesGoal(candidate.exercise, profile.goal)
        ? { ...candidate, blockers: [...candidate.blockers, 'goal'] }
        : candidate,
    );
  const alone = (Object.keys(SAYINGS) as Blocker[]).filter((blocker) =>
    inside.some(({ blockers }) => blockers.length === 1 && blockers[0] === blocker),
  );
  const blockers = alone.length > 0 ? alone : [...new Set(inside.flatMap((candidate) => candidate.blockers))];
  const name = GROUP_NAMES[group];
  if (blockers.length === 0) {
    return [
      {
        code: `catalog.${group}`,
        field: 'focusArea',
        text: `The catalogue has no exercise for ${name}.`,
        mend: 'Choose another focus.',
        values: { group },
      },
    ];
  }
  return blockers.map((blocker) => {
    const { code, field, text, mend } = SAYINGS[blocker];
    const owned = new Set(profile.gym.equipment);
    const pieces =
      blocker === 'equipment'
        ? usefulPieces(
            inside.filter((candidate) => alone.length === 0 || candidate.blockers.length === 1),
            owned,
          )
        : [];
    const hint = pieces.map((together) => together.join(' and ').replaceAll('_', ' ')).join(', or ');
    return {
      code: `${code}.${group}`,
      field,
      text: `This focus needs ${name}, but ${text}.`,
      mend: hint ? `${mend}, such as ${hint}.` : `${mend}.`,
      values: { group, pieces: pieces.map((together) => together.join('+')) },
    };
  });
};

/** Everything that stands in the way before time is considered; empty when a week can be built. */
export const findMissing = (profile: Profile, catalog: Catalog, pool: Pool): Missing[] => {
  const flags = redFlags(profile);
  if (flags.length > 0) return flags;
  const groups = neededGroups(profile.focusArea).filter(
    (group) =>
      !PATTERN_GROUPS[group]
        .flatMap((pattern) => pool.byPattern.get(pattern) ?? [])
        .some(({ exercise }) => !LIFTED.has(group) || carriesGoal(exercise, profile.goal)),
  );
  return [...unknownNames(profile, catalog), ...groups.flatMap((group) => whyUncovered(group, pool, profile))];
};

/** The time that is missing, with the shortest session that would do when one is known. */
export const tooShort = (
  profile: Profile,
  groups: readonly PatternGroup[],
  enough: number | null,
  model: Exclude<Profile['methodology'], 'auto'> | null = null,
): Missing => ({
  code: 'session_too_short',
  field: 'sessionMinutes',
  text:
    `${profile.sessionMinutes} minutes on ${profile.trainingDays.length} day(s) a week leave no room for ` +
    (groups.length === 0 && model !== null
      ? `the lifts of the ${model.replaceAll('_', ' ')} model with all their sets.`
      : `${groups.length > 0 ? groups.map((group) => GROUP_NAMES[group]).join(', ') : 'one exercise a day'} with two sets each.`),
  mend: enough === null ? 'Train longer or on more days.' : `Train at least ${enough} minutes, or on more days.`,
  values: {
    minutes: profile.sessionMinutes,
    days: profile.trainingDays.length,
    groups,
    model: groups.length === 0 ? (model ?? '') : '',
    enough: enough ?? 0,
  },
});
