import { i18n } from '@halteres/i18n';
import { DataTable, PatternIcon, type Column } from '@halteres/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import type { CatalogueExercise } from './catalogue-query.ts';
import { useEquipmentText } from './equipment-text.ts';
import { rememberShown, shownFor } from './library-memory.ts';
import type { LibrarySearch } from './library-search.ts';
import { levelName } from './words/level-words.ts';
import { muscleName } from './words/muscle-words.ts';
import classes from './library.module.css';

/** As many rows as a screen and a half; the next come as they are reached. */
const PAGE = 40;

/** What was found, a page at a time. */
export function ExerciseRows({
  asked,
  found,
}: {
  asked: LibrarySearch;
  found: readonly CatalogueExercise[];
}): ReactNode {
  const [shown, setShown] = useState(() => Math.max(PAGE, shownFor(asked)));
  useEffect(() => rememberShown(asked, shown), [asked, shown]);
  const navigate = useNavigate();
  const rows = useMemo(() => found.slice(0, shown), [found, shown]);
  const columns = useColumns();
  return (
    <>
      <DataTable
        label={i18n._('Exercises')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.slug}
        onOpen={(row) => void navigate({ to: '/exercises/$slug', params: { slug: row.slug } })}
      />
      <MoreRows
        query={{
          hasNextPage: shown < found.length,
          isFetchingNextPage: false,
          fetchNextPage: async () => setShown(shown + PAGE),
        }}
      />
    </>
  );
}

/** The name with its movement drawn; on a phone what the other columns would say stands below. */
function What({ exercise }: { exercise: CatalogueExercise }): ReactNode {
  const equipmentText = useEquipmentText();
  const { slug, name, pattern, primaryMuscle, equipment, skill } = exercise;
  return (
    <div className={classes.what}>
      <span className={classes.pattern}>
        <PatternIcon pattern={pattern} />
      </span>
      <div className={classes.words}>
        <Link to="/exercises/$slug" params={{ slug }}>
          {name}
        </Link>
        <p className={classes.brief}>
          {[muscleName(primaryMuscle), levelName(skill), equipmentText(equipment)].join(' · ')}
        </p>
      </div>
    </div>
  );
}

function useColumns(): Column<CatalogueExercise>[] {
  const equipmentText = useEquipmentText();
  return [
    {
      key: 'name',
      header: i18n._('Exercise'),
      cell: (row) => <What exercise={row} />,
    },
    {
      key: 'muscle',
      header: i18n._('Muscle'),
      width: '176px',
      wide: true,
      cell: (row) => muscleName(row.primaryMuscle),
    },
    {
      key: 'equipment',
      header: i18n._('Equipment'),
      width: '272px',
      wide: true,
      cell: (row) => equipmentText(row.equipment),
    },
    { key: 'level', header: i18n._('Level'), width: '128px', wide: true, cell: (row) => levelName(row.skill) },
  ];
}
