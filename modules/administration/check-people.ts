import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { ExerciseSummary } from '../catalog/contract.ts';
import { duplicateFinder, SAME_LIKENESS } from '../catalog/likely-duplicates.ts';
import type { CheckId, SubjectKind } from './contract.ts';
import type { Finding } from './finding.ts';

/** A catalogue exercise is named only when so many people made it themselves: fewer could be known by it. */
const LEAST_PEOPLE = 3;

type Fact = { fact: string; subject: string; found: number };

const SAYS: Readonly<Record<string, { check: CheckId; subjectKind: SubjectKind; message: (found: number) => string }>> =
  {
    own_without_muscle: {
      check: 'own_without_muscle',
      subjectKind: 'people',
      message: (found) => `${found} exercises people made do not say which muscle leads, so their sets count for none.`,
    },
    own_orphan_equipment: {
      check: 'own_orphan_equipment',
      subjectKind: 'people',
      message: (found) => `${found} exercises people made name equipment of theirs that was put away.`,
    },
    gym_without_equipment: {
      check: 'gym_without_equipment',
      subjectKind: 'gyms',
      message: (found) => `${found} gyms have no equipment, so that no program can be made for them.`,
    },
    retired_in_program: {
      check: 'retired_in_program',
      subjectKind: 'exercise',
      message: (found) => `It left the catalogue and stands ${found} times in active programs.`,
    },
    implausible_load: {
      check: 'implausible_load',
      subjectKind: 'exercise',
      message: (found) => `${found} logged sets are heavier than anybody lifts like this, so records may be wrong.`,
    },
    implausible_reps: {
      check: 'implausible_reps',
      subjectKind: 'exercise',
      message: (found) => `${found} logged sets have more than 500 repetitions.`,
    },
    proposal_waiting: {
      check: 'proposal_waiting',
      subjectKind: 'catalogue',
      message: (found) => `${found} proposed exercises have waited for more than a week.`,
    },
  };

/** What counts of people's data say. No row of theirs is read, and nothing is said of fewer than a few. Run as a job. */
export async function checkPeople(db: ActorDb, exercises: readonly ExerciseSummary[]): Promise<Finding[]> {
  const { rows } = await sql<Fact>`select fact, subject, found::integer as found from app.quality_facts()`.execute(db);
  const found = rows.flatMap(({ fact, subject, found: count }): Finding[] => {
    const says = SAYS[fact];
    if (says === undefined || count === 0) return [];
    const { check, subjectKind, message } = says;
    return [{ check, subjectKind, subject, message: message(count) }];
  });
  const shipped = rows.find(({ fact }) => fact === 'shipped')?.found ?? 0;
  if (shipped !== catalog.exercises.length)
    found.push({
      check: 'missing_in_database',
      subjectKind: 'catalogue',
      subject: '',
      message: `The database has ${shipped} of the ${catalog.exercises.length} shipped exercises. Run halteres seed.`,
    });
  return [...found, ...addedDuplicates(exercises), ...(await ownDuplicates(db, exercises))];
}

/** Exercises accepted here that a later version ships under a like name. */
function addedDuplicates(exercises: readonly ExerciseSummary[]): Finding[] {
  const duplicatesOf = duplicateFinder(exercises.filter(({ added }) => !added));
  return exercises
    .filter(({ added }) => added)
    .flatMap(({ slug, name }) => {
      const [nearest] = duplicatesOf(name);
      if (nearest === undefined || nearest.likeness < SAME_LIKENESS) return [];
      const message = `It was accepted here, and ${nearest.name} (${nearest.slug}) is most likely the same.`;
      return [{ check: 'added_duplicate', subjectKind: 'exercise', subject: slug, message } satisfies Finding];
    });
}

/** How many people made an exercise that the catalogue has already. */
async function ownDuplicates(db: ActorDb, exercises: readonly ExerciseSummary[]): Promise<Finding[]> {
  const { rows } = await sql<{ name: string; people: number }>`
    select name, people::integer as people from app.quality_own_names()`.execute(db);
  const duplicatesOf = duplicateFinder(exercises);
  const peopleOf = new Map<string, number>();
  for (const { name, people } of rows) {
    const [nearest] = duplicatesOf(name);
    if (nearest !== undefined && nearest.likeness >= SAME_LIKENESS)
      peopleOf.set(nearest.slug, (peopleOf.get(nearest.slug) ?? 0) + people);
  }
  const told = [...peopleOf].filter(([, people]) => people >= LEAST_PEOPLE);
  const rest = [...peopleOf].filter(([, people]) => people < LEAST_PEOPLE);
  return [
    ...told.map(([slug, people]): Finding => ({
      check: 'own_duplicate',
      subjectKind: 'exercise',
      subject: slug,
      message: `${people} exercises people made are most likely this one. Another name for it may help them find it.`,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            check: 'own_duplicate',
            subjectKind: 'people',
            subject: '',
            message: `${rest.reduce((sum, [, people]) => sum + people, 0)} further exercises people made are most likely in the catalogue, each made by fewer than ${LEAST_PEOPLE}.`,
          } satisfies Finding,
        ]),
  ];
}
