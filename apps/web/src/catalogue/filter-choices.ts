import { i18n } from '@halteres/i18n';
import { MUSCLE_GROUPS, MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { categoryNames } from '../gyms/category-words.ts';
import type { CatalogueExercise } from './catalogue-query.ts';
import { FULL_BODY, groupOf, type BodyPart } from './library-filter.ts';
import { LEVELS, levelName } from './words/level-words.ts';
import { muscleGroupName } from './words/muscle-words.ts';
import { patternGroups } from './words/pattern-words.ts';
import type { Choice, ChoiceGroup } from '../shell/parts/filter-select.tsx';

type Exercises = readonly Pick<CatalogueExercise, 'pattern' | 'primaryMuscle' | 'equipment' | 'skill'>[];
type Equipment = { slug: string; name: string; category: string };

/** Muscle groups, of a region where one is chosen, that some exercise trains first, then muscles that stand in none. */
export function muscleChoices(exercises: Exercises, part?: BodyPart): Choice[] {
  const within = part === undefined || part.slug === FULL_BODY ? null : new Set(part.muscles.map(groupOf));
  const trained = new Set(
    exercises.map((each) => groupOf(each.primaryMuscle)).filter((group) => within === null || within.has(group)),
  );
  return [...MUSCLE_GROUPS, ...MUSCLES]
    .filter((group, at, all) => trained.has(group) && all.indexOf(group) === at)
    .map((group) => ({ value: group, label: muscleGroupName(group) }));
}

export function patternChoices(exercises: Exercises): ChoiceGroup[] {
  const known = new Set(exercises.map((each) => each.pattern));
  return patternGroups()
    .map(({ group, items }) => ({ group, items: items.filter(({ value }) => known.has(value)) }))
    .filter(({ items }) => items.length > 0);
}

export const levelChoices = (): Choice[] => LEVELS.map((level) => ({ value: String(level), label: levelName(level) }));

/** A gym among the kinds of equipment, told apart from them. */
const GYM = 'gym:';

export const equipmentValue = ({ gym, equipment }: { gym?: string; equipment?: string }): string =>
  gym === undefined ? (equipment ?? '') : `${GYM}${gym}`;

/** What the choice of a gym or of one kind sets; each takes the other away. */
export const equipmentChange = (value: string): { gym: string; equipment: string } =>
  value.startsWith(GYM) ? { gym: value.slice(GYM.length), equipment: '' } : { gym: '', equipment: value };

/** First what whole gyms have, then nothing at all, then each kind some exercise uses. */
export function equipmentChoices(
  exercises: Exercises,
  list: readonly Equipment[],
  gyms: readonly { id: string; name: string }[],
): (Choice | ChoiceGroup)[] {
  const used = new Set(exercises.flatMap((each) => each.equipment.flat()));
  const kinds = list.filter(({ slug }) => used.has(slug));
  const names = categoryNames();
  return [
    ...(gyms.length === 0
      ? []
      : [
          {
            group: i18n._('What stands in'),
            items: gyms.map(({ id, name }) => ({ value: `${GYM}${id}`, label: name })),
          },
        ]),
    { value: 'none', label: i18n._('No equipment') },
    ...[...new Set(kinds.map(({ category }) => category))].map((category) => ({
      group: names[category] ?? category,
      items: kinds
        .filter((each) => each.category === category)
        .map(({ slug, name }) => ({ value: slug, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    })),
  ];
}
