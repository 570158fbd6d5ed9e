import { formatNumber, i18n } from '@halteres/i18n';
import { Card, Icon, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { catalogueQuery, type CatalogueExercise, type ExerciseDetail } from './catalogue-query.ts';
import { useEquipmentText } from './equipment-text.ts';
import classes from './exercise-page.module.css';

/** The same movement made easier and harder. */
export function Steps({ easier, harder }: Pick<ExerciseDetail, 'easier' | 'harder'>): ReactNode {
  if (easier.length === 0 && harder.length === 0) return null;
  return (
    <div className={classes.pair}>
      {easier.length > 0 && (
        <Card title={i18n._('Easier')} flush>
          <Relatives slugs={easier} />
        </Card>
      )}
      {harder.length > 0 && (
        <Card title={i18n._('Harder')} flush>
          <Relatives slugs={harder} />
        </Card>
      )}
    </div>
  );
}

/** What trains nearly the same, with how alike it is. */
export function Substitutes({ substitutes }: Pick<ExerciseDetail, 'substitutes'>): ReactNode {
  if (substitutes.length === 0) return null;
  return (
    <Card title={i18n._('Do instead')} flush>
      <Relatives
        slugs={substitutes.map(({ slug }) => slug)}
        aside={(slug) =>
          i18n._('{share} % alike', {
            share: formatNumber((substitutes.find((each) => each.slug === slug)?.similarity ?? 0) * 100, 0),
          })
        }
      />
    </Card>
  );
}

/** Exercises by name with what they need; each leads to its page. */
export function Relatives({ slugs, aside }: { slugs: readonly string[]; aside?: (slug: string) => string }): ReactNode {
  const { data } = useQuery(catalogueQuery());
  const equipmentText = useEquipmentText();
  const known = useMemo(
    () => new Map<string, CatalogueExercise>(data?.exercises.map((each) => [each.slug, each])),
    [data],
  );
  if (data === undefined) return <SkeletonRows rows={slugs.length} height={64} label={i18n._('Loading')} />;
  return (
    <ul className={classes.relatives}>
      {slugs
        .flatMap((slug) => known.get(slug) ?? [])
        .map(({ slug, name, equipment }) => (
          <li key={slug}>
            <Link to="/exercises/$slug" params={{ slug }} className={classes.relative ?? ''}>
              <span className={classes.relativeWords}>
                <strong>{name}</strong>
                <span className={classes.small}>{equipmentText(equipment)}</span>
              </span>
              {aside !== undefined && <span className={classes.aside}>{aside(slug)}</span>}
              <Icon name="next" size={16} />
            </Link>
          </li>
        ))}
    </ul>
  );
}
