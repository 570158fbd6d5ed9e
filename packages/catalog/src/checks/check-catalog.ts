import type { Catalog, Exercise } from '@halteres/engine/catalog/exercise';
import { STRESS_TAGS } from '@halteres/engine/catalog/stress';
import { MUSCLE_GROUP_OF, MUSCLE_GROUPS, MUSCLES, TAXONOMY_EQUIPMENT } from '@halteres/engine/catalog/taxonomy';
import { nameWords, wordSet } from '@halteres/search/fold';
import { OTHER_LANGUAGES } from '../other-languages.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NEEDS: Partial<Record<Exercise['loading'], string[]>> = {
  barbell: ['barbell', 'ez_bar'],
  ez_bar: ['ez_bar', 'barbell'],
  trap_bar: ['trap_bar'],
  safety_bar: ['safety_bar'],
  smith: ['smith_machine'],
  band: ['band'],
  dumbbell_pair: ['dumbbell', 'kettlebell', 'strongman_implement', 'trap_bar'],
  kettlebell_pair: ['kettlebell'],
  landmine: ['landmine', 't_bar_row'],
};
const WITHOUT_RATIO = new Set<Exercise['loading']>(['bodyweight', 'bodyweight_plus', 'assisted', 'band', 'none']);

function problemsOf(
  exercise: Exercise,
  bySlug: ReadonlyMap<string, Exercise>,
  equipment: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  const say = (wrong: boolean, what: string) => {
    if (wrong) found.push(`${exercise.slug}: ${what}`);
  };
  say(!KEBAB.test(exercise.slug), 'slug is not kebab-case');
  say(exercise.description.length < 15, 'description is missing');
  for (const [part, lines] of Object.entries(exercise.instructions)) {
    say(
      lines.length < 2 || lines.length > 4 || lines.some((line) => !/^\p{Lu}.*\.$/u.test(line)),
      `${part} is not 2-4 whole sentences`,
    );
  }
  say(
    exercise.muscles[0].fraction !== 1 || exercise.muscles.filter((share) => share.fraction === 1).length !== 1,
    'no single primary muscle',
  );
  say(
    exercise.muscles.some((share) => !MUSCLES.includes(share.muscle)),
    'unknown muscle',
  );
  say(new Set(exercise.muscles.map((share) => share.muscle)).size !== exercise.muscles.length, 'a muscle twice');
  say(
    exercise.equipment.length === 0 || exercise.equipment.flat().some((slug) => !equipment.has(slug)),
    'unknown equipment',
  );
  const needed = NEEDS[exercise.loading];
  say(
    needed !== undefined && exercise.equipment.some((set) => !set.some((slug) => needed.includes(slug))),
    `${exercise.loading} without it`,
  );
  say(
    exercise.stressTags.some((tag) => !STRESS_TAGS.includes(tag)),
    'unknown stress tag',
  );
  say(new Set(exercise.stressTags).size !== exercise.stressTags.length, 'a stress tag twice');
  say((exercise.ratio === null) !== WITHOUT_RATIO.has(exercise.loading), 'ratio missing or meaningless');
  say(exercise.ratio !== null && (exercise.ratio.of < 0.04 || exercise.ratio.of > 2), 'ratio out of range');
  say(exercise.bodyweightShare < 0 || exercise.bodyweightShare > 1, 'body-weight share out of range');
  say(exercise.secondsPerRep < 1 || exercise.secondsPerRep > 10, 'seconds per repetition out of range');
  say(!Number.isInteger(exercise.grade) || exercise.grade < 1 || exercise.grade > 9, 'grade out of range');
  say(exercise.substitutes.length < 2 || exercise.substitutes.length > 5, `${exercise.substitutes.length} substitutes`);
  for (const { slug, similarity } of exercise.substitutes) {
    const other = bySlug.get(slug);
    say(!other || slug === exercise.slug, `substitute ${slug} is missing or itself`);
    say(similarity <= 0 || similarity > 1, `substitute ${slug} has similarity ${similarity}`);
    const group = (one: Exercise) => MUSCLE_GROUP_OF[one.muscles[0].muscle] ?? one.muscles[0].muscle;
    say(
      other !== undefined && other.pattern !== exercise.pattern && group(other) !== group(exercise),
      `substitute ${slug} trains something else`,
    );
  }
  return found;
}

function doubleNames(exercises: readonly Exercise[]): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const exercise of exercises) {
    for (const name of [exercise.name, ...exercise.aliases, ...(OTHER_LANGUAGES[exercise.slug] ?? [])]) {
      const key = wordSet(nameWords(name));
      const before = owner.get(key);
      if (before && before !== exercise.slug) found.push(`${exercise.slug}: "${name}" also means ${before}`);
      owner.set(key, before ?? exercise.slug);
    }
  }
  return found;
}

/** A gym's list must not offer one thing under two names. */
function doublePieces({ equipment }: Catalog): string[] {
  const owner = new Map<string, string>();
  return equipment.flatMap(({ slug, name, description }) => {
    const before = owner.get(name.toLowerCase());
    owner.set(name.toLowerCase(), slug);
    return [
      ...(before === undefined ? [] : [`${slug}: is called ${name} like ${before}`]),
      ...(description.length < 15 ? [`${slug}: description is missing`] : []),
    ];
  });
}

/** In one family a harder grade never asks for two skill levels less. */
function familyContradictions(exercises: readonly Exercise[]): string[] {
  return exercises.flatMap((easy) =>
    exercises
      .filter((hard) => hard.family === easy.family && hard.grade > easy.grade + 1 && hard.skill < easy.skill - 1)
      .map((hard) => `${hard.slug}: graded above ${easy.slug} but needs far less skill`),
  );
}

/** Every fault in the catalogue as a readable line; none when all is well. */
export function checkCatalog(catalog: Catalog): string[] {
  const bySlug = new Map(catalog.exercises.map((exercise) => [exercise.slug, exercise]));
  const equipment = new Set(catalog.equipment.map((piece) => piece.slug));
  const groups = MUSCLE_GROUPS.filter(
    (group) => catalog.exercises.filter((exercise) => MUSCLE_GROUP_OF[exercise.muscles[0].muscle] === group).length < 3,
  );
  return [
    ...(bySlug.size === catalog.exercises.length ? [] : ['a slug is used twice']),
    ...doublePieces(catalog),
    ...(equipment.size === catalog.equipment.length ? [] : ['an equipment slug is used twice']),
    ...catalog.equipment
      .filter((piece) => !TAXONOMY_EQUIPMENT.some((kind) => kind === piece.kind))
      .map((piece) => `${piece.slug}: unknown kind`),
    ...TAXONOMY_EQUIPMENT.filter((kind) => kind !== 'none' && !equipment.has(kind)).map(
      (kind) => `${kind}: no such equipment`,
    ),
    ...catalog.exercises.flatMap((exercise) => problemsOf(exercise, bySlug, equipment)),
    ...doubleNames(catalog.exercises),
    ...familyContradictions(catalog.exercises),
    ...groups.map((group) => `${group}: fewer than three exercises lead with it`),
  ];
}
