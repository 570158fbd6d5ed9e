import { catalog } from '@halteres/catalog';
import { checkCatalog } from '@halteres/catalog/checks/check-catalog';
import { checkTranslation } from '@halteres/catalog/checks/check-translation';
import { possible, situations } from '@halteres/catalog/checks/coverage';
import { loadTranslation } from '@halteres/catalog/translations/load-translation';
import type { Catalog } from '@halteres/engine/catalog/exercise';
import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { MUSCLE_GROUP_OF, MUSCLE_GROUPS } from '@halteres/engine/catalog/taxonomy';
import type { CheckId, SubjectKind } from './contract.ts';
import type { Finding } from './finding.ts';

/** Lines of a check as findings, those of one subject together. */
function grouped(
  check: CheckId,
  lines: readonly string[],
  place: (subject: string) => [SubjectKind, string],
): Finding[] {
  const bySubject = new Map<string, string[]>();
  for (const line of lines) {
    const [, subject = '', message = line] = /^([a-z0-9_-]+): (.*)$/.exec(line) ?? [];
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), message]);
  }
  return [...bySubject].map(([subject, messages]) => {
    const [subjectKind, name] = place(subject);
    return { check, subjectKind, subject: name, message: messages.join('; ').slice(0, 2000) };
  });
}

/** Faults of the catalogue itself: what is missing, contradicts itself, or stands there twice. */
export function catalogueFaults(given: Catalog): Finding[] {
  const exercises = new Set(given.exercises.map(({ slug }) => slug));
  return grouped('catalogue_fault', checkCatalog(given), (subject) =>
    exercises.has(subject) ? ['exercise', subject] : subject === '' ? ['catalogue', ''] : ['equipment', subject],
  );
}

async function translationFaults(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const locale of TRANSLATED_LOCALES) {
    const { exercises } = await loadTranslation(locale);
    found.push(
      ...grouped('translation_fault', checkTranslation(catalog.exercises, exercises), (subject) => [
        'words',
        `${locale} ${subject}`,
      ]),
    );
  }
  return found;
}

const LEVELS = [
  { name: 'beginners', allows: (skill: number) => skill <= 2 },
  { name: 'the practised', allows: (skill: number) => skill >= 3 },
];

/** Where somebody with certain equipment and skill has no exercise that leads with a muscle group. */
export function coverageGaps(given: Catalog): Finding[] {
  return Object.entries(situations(given)).flatMap(([place, owned]) => {
    const there = given.exercises.filter((exercise) => possible(exercise, owned));
    return MUSCLE_GROUPS.flatMap((group) => {
      const leading = there.filter(({ muscles }) => MUSCLE_GROUP_OF[muscles[0].muscle] === group);
      return LEVELS.filter(({ allows }) => !leading.some(({ skill }) => allows(skill))).map(({ name }): Finding => ({
        check: 'coverage_gap',
        subjectKind: 'catalogue',
        subject: `${place}, ${group}, ${name}`,
        message: `With ${place} nothing for ${name} leads with ${group.replaceAll('_', ' ')}.`,
      }));
    });
  });
}

let kept: Promise<readonly Finding[]> | undefined;

/** Everything to be said of what is shipped; it stays the same until the program is another one. */
export const checkShipped = (): Promise<readonly Finding[]> =>
  (kept ??= translationFaults().then((faults) => [...catalogueFaults(catalog), ...faults, ...coverageGaps(catalog)]));
