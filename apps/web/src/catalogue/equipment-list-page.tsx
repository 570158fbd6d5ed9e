import { formatNumber, i18n } from '@halteres/i18n';
import { createEquipmentSearch } from '@halteres/search/equipment-search';
import { Card, EmptyState, Icon, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import { ownKey, useOwnPieces } from '../own/use-own-pieces.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { SearchField } from '../shell/parts/search-field.tsx';
import type { EquipmentItem } from './reference-queries.ts';
import classes from './equipment.module.css';

const MOST = 40;

/** All equipment of the catalogue, by kind or by what was typed. */
export function EquipmentListPage(): ReactNode {
  const query = useQuery(equipmentQuery());
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  return (
    <>
      <PageHeader
        title={i18n._('Equipment')}
        lead={i18n._('What a gym may own: how it is loaded and held, what it allows, what can stand in for it.')}
      />
      <div className={page.stack}>
        <SearchField label={i18n._('Search equipment')} value={typed} onChange={setTyped} />
        <OwnPieces wanted={wanted} />
        <LoadState
          query={query}
          skeleton={
            <Card flush>
              <SkeletonRows rows={12} label={i18n._('Loading')} />
            </Card>
          }
        >
          {(pieces) => (wanted === '' ? <ByKind pieces={pieces} /> : <Found pieces={pieces} wanted={wanted} />)}
        </LoadState>
      </div>
    </>
  );
}

/** Pieces of one's own and of coaches; each leads to the exercises that need it. */
function OwnPieces({ wanted }: { wanted: string }): ReactNode {
  const pieces = useOwnPieces();
  const search = useMemo(
    () =>
      createEquipmentSearch(
        pieces.map((piece) => ({ ...piece, aliases: [], otherNames: [], exercises: 0 })),
        ({ id }) => id,
      ),
    [pieces],
  );
  const found = wanted === '' ? null : new Set(search(wanted, { most: MOST }).map(({ key }) => key));
  const shown = pieces.filter(({ id }) => found === null || found.has(id));
  if (shown.length === 0) return null;
  return (
    <Card title={i18n._('Yours, and shared with you')} flush>
      <ul className={classes.pieces}>
        {shown.map(({ id, name, sharedBy }) => (
          <li key={id}>
            <Link to="/my-exercises" search={{ equipment: ownKey(id) }} className={classes.piece ?? ''}>
              <span className={classes.name}>{name}</span>
              {sharedBy !== null && (
                <span className={classes.count}>{i18n._('Shared by {name}', { name: sharedBy })}</span>
              )}
              <Icon name="next" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ByKind({ pieces }: { pieces: readonly EquipmentItem[] }): ReactNode {
  return (
    <div className={classes.kinds}>
      {Object.entries(categoryNames()).map(([category, name]) => (
        <Card key={category} title={name} flush>
          <Pieces
            pieces={pieces
              .filter((piece) => piece.category === category)
              .toSorted((a, b) => a.name.localeCompare(b.name))}
          />
        </Card>
      ))}
    </div>
  );
}

function Found({ pieces, wanted }: { pieces: readonly EquipmentItem[]; wanted: string }): ReactNode {
  const search = useMemo(() => createEquipmentSearch(pieces, ({ slug }) => slug), [pieces]);
  const bySlug = useMemo(() => new Map(pieces.map((piece) => [piece.slug, piece])), [pieces]);
  const found = search(wanted, { most: MOST }).flatMap(({ key }) => bySlug.get(key) ?? []);
  return (
    <>
      <p role="status" className="secondary">
        {i18n._('{count, plural, one {# piece of equipment} other {# pieces of equipment}}', { count: found.length })}
      </p>
      <Card flush>
        {found.length === 0 ? (
          <EmptyState
            icon="search"
            title={i18n._('No equipment answers to that')}
            text={i18n._('Try another word, such as bar, cable or sled.')}
          />
        ) : (
          <Pieces pieces={found} />
        )}
      </Card>
    </>
  );
}

function Pieces({ pieces }: { pieces: readonly EquipmentItem[] }): ReactNode {
  return (
    <ul className={classes.pieces}>
      {pieces.map(({ slug, name, exercises }) => (
        <li key={slug}>
          <Link to="/equipment/$slug" params={{ slug }} className={classes.piece ?? ''}>
            <span className={classes.name}>{name}</span>
            {exercises > 0 && (
              <span className={classes.count}>
                {i18n._('{count, plural, one {{text} exercise} other {{text} exercises}}', {
                  count: exercises,
                  text: formatNumber(exercises, 0),
                })}
              </span>
            )}
            <Icon name="next" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
