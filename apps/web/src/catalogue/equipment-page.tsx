import { formatNumber, i18n } from '@halteres/i18n';
import { Card, Icon, PageHeader, SkeletonRows, Stat, Stats } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useUnits } from '../shell/session/use-units.ts';
import { catalogueQuery } from './catalogue-query.ts';
import { useEquipmentName } from './equipment-text.ts';
import { pieceQuery, type EquipmentDetail } from './reference-queries.ts';
import { Relatives } from './relatives.tsx';
import { gripName } from './words/grip-words.ts';
import { heldBy, incrementText, noiseName, orientationName } from './words/load-words.ts';
import classes from './equipment.module.css';

const route = getRouteApi('/app/equipment/$slug');

/** As many exercises as are shown before the library is the better place. */
const MOST = 10;

/** One piece of equipment: how it is loaded and held, what it allows, what can stand in for it. */
export function EquipmentPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useQuery(pieceQuery(slug));
  const back = <BackLink to="/equipment">{i18n._('Equipment')}</BackLink>;
  if (query.data !== undefined) return <PieceView piece={query.data} back={back} />;
  return (
    <>
      <PageHeader
        back={back}
        title={query.isError ? i18n._('Equipment') : <span className="sr-only">{i18n._('Loading')}</span>}
      />
      <LoadState query={query} skeleton={<SkeletonRows rows={8} label={i18n._('Loading')} />}>
        {() => null}
      </LoadState>
    </>
  );
}

function PieceView({ piece, back }: { piece: EquipmentDetail; back: ReactNode }): ReactNode {
  return (
    <>
      <PageHeader
        back={back}
        title={piece.name}
        lead={
          <>
            <p lang={piece.descriptionLocale}>{piece.description}</p>
            <p className={classes.small}>
              {[categoryNames()[piece.category] ?? piece.category, ...piece.aliases].join(' · ')}
            </p>
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.about}>
          <Loading piece={piece} />
          <Holding piece={piece} />
        </div>
        <div className={classes.allows}>
          <Allows piece={piece} />
        </div>
        <div className={classes.instead}>
          <StandIns piece={piece} />
        </div>
      </div>
    </>
  );
}

function Loading({ piece }: { piece: EquipmentDetail }): ReactNode {
  const units = useUnits();
  const kilograms = (kg: number): string => `${units.weight(kg)} ${units.weightUnit}`;
  const { firstKg, stepKg, mostKg } = piece;
  return (
    <Card title={i18n._('How its load goes up')}>
      <div className={classes.facts}>
        <p>{incrementText(piece.increment, stepKg === null ? '' : kilograms(stepKg))}</p>
        <Stats>
          {firstKg !== null && <Stat label={i18n._('Begins with')}>{kilograms(firstKg)}</Stat>}
          {stepKg !== null && <Stat label={i18n._('Step')}>{kilograms(stepKg)}</Stat>}
          {mostKg !== null && <Stat label={i18n._('Usually up to')}>{kilograms(mostKg)}</Stat>}
          <Stat label={i18n._('Noise')}>{noiseName(piece.noise)}</Stat>
          <Stat label={i18n._('Free floor')}>{i18n._('{area} m²', { area: formatNumber(piece.floorM2, 0) })}</Stat>
        </Stats>
        <p className={classes.small}>{i18n._('What is usual, by expert opinion. What your gym has comes first.')}</p>
      </div>
    </Card>
  );
}

function Holding({ piece }: { piece: EquipmentDetail }): ReactNode {
  return (
    <Card title={i18n._('Grips and handles')}>
      {piece.grips.length === 0 ? (
        <p className="secondary">{i18n._('Hands do not hold it.')}</p>
      ) : (
        <div className={classes.facts}>
          <section>
            <h3>{i18n._('Grips, the usual one first')}</h3>
            <ul className={classes.marks}>
              {piece.grips.map((grip) => (
                <li key={grip}>{gripName(grip)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{i18n._('Held by')}</h3>
            <ul className={classes.marks}>
              {piece.handles.map(({ handle, orientation }) => (
                <li key={`${handle} ${orientation}`}>
                  {heldBy(handle)}, {orientationName(orientation)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Card>
  );
}

function Allows({ piece }: { piece: EquipmentDetail }): ReactNode {
  const { data } = useQuery(catalogueQuery());
  const name = useEquipmentName();
  const common = useMemo(() => new Map(data?.exercises.map((each) => [each.slug, each.common])), [data]);
  const shown = piece.exercises.toSorted((a, b) => (common.get(b) ?? 0) - (common.get(a) ?? 0)).slice(0, MOST);
  if (shown.length === 0)
    return (
      <Card title={i18n._('Exercises')}>
        <p className="secondary">{i18n._('No exercise of the catalogue needs it.')}</p>
      </Card>
    );
  return (
    <Card title={i18n._('Exercises')} flush>
      {piece.as !== piece.slug && (
        <p className={classes.all}>
          {i18n._('No exercise names this variety; these are for {kind}.', { kind: name(piece.as) })}
        </p>
      )}
      <Relatives slugs={shown} />
      {piece.exercises.length > shown.length && (
        <p className={classes.all}>
          <Link to="/exercises" search={{ equipment: piece.as }}>
            {i18n._('All {count} exercises', { count: formatNumber(piece.exercises.length, 0) })}
          </Link>
        </p>
      )}
    </Card>
  );
}

function StandIns({ piece }: { piece: EquipmentDetail }): ReactNode {
  const name = useEquipmentName();
  if (piece.standIns.length === 0) return null;
  return (
    <Card title={i18n._('What can stand in')} flush>
      <ul className={classes.pieces}>
        {piece.standIns.map(({ slug, share }) => (
          <li key={slug}>
            <Link to="/equipment/$slug" params={{ slug }} className={classes.piece ?? ''}>
              <span className={classes.name}>{name(slug)}</span>
              <span className={classes.count}>
                {i18n._('for {share} % of its exercises', { share: formatNumber(share * 100, 0) })}
              </span>
              <Icon name="next" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
