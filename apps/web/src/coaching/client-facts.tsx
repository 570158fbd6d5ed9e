import { formatNumber, i18n } from '@halteres/i18n';
import type { Entity } from '@halteres/modules/coaching/contract';
import { Card, LoadFigure, Stat, Stats } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lifeCategoriesQuery } from '../catalogue/reference-queries.ts';
import { gymListQuery } from '../gyms/gym-queries.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { weekdayShort } from '../shell/parts/weekday-words.ts';
import page from '../shell/parts/page.module.css';

const SEXES = { female: () => i18n._('Female'), male: () => i18n._('Male'), other: () => i18n._('Other') } as const;

/** What is known, and by its absence what is not. */
export function ClientFacts({ entity }: { entity: Entity }): ReactNode {
  const units = useUnits();
  const gyms = useQuery(gymListQuery);
  const life = useQuery(lifeCategoriesQuery()).data?.find(({ slug }) => slug === entity.lifeCategory);
  const gym = gyms.data?.find((each) => each.id === entity.gymId)?.name;
  const mass = (kg: number | null): ReactNode =>
    kg === null ? (
      <span className="quiet">–</span>
    ) : (
      <LoadFigure value={units.weight(kg)} unit={units.weightUnit} size="large" />
    );
  const facts: [string, ReactNode][] = [
    [i18n._('Age'), entity.age],
    [i18n._('Sex'), entity.gender === null ? null : SEXES[entity.gender]()],
    [
      i18n._('Height'),
      entity.heightCm === null ? null : <LoadFigure value={units.length(entity.heightCm)} unit={units.lengthUnit} />,
    ],
    [
      i18n._('Body weight'),
      entity.weightKg === null ? null : <LoadFigure value={units.weight(entity.weightKg)} unit={units.weightUnit} />,
    ],
    [i18n._('Mile'), entity.mileTime],
    [
      i18n._('Training for'),
      entity.yearsOfExperience === null
        ? null
        : i18n._('{years, plural, one {# year} other {# years}}', { years: entity.yearsOfExperience }),
    ],
    [i18n._('Kind of training'), entity.workoutExperienceType],
    [
      i18n._('Recovery'),
      entity.recoveryScore === null ? null : i18n._('{score} of 10', { score: entity.recoveryScore }),
    ],
    [i18n._('People in a session'), entity.classSize],
    [
      i18n._('Session'),
      entity.sessionMinutes === null ? null : (
        <LoadFigure value={formatNumber(entity.sessionMinutes)} unit={i18n._('min')} />
      ),
    ],
    [
      i18n._('Days'),
      entity.preferredTrainingDays.length === 0 ? null : entity.preferredTrainingDays.map(weekdayShort).join(' '),
    ],
    [i18n._('Gym'), gym ?? null],
    [i18n._('Daily life'), life?.name ?? null],
  ];
  const known = facts.filter(([, value]) => value !== null);
  return (
    <Card title={i18n._('Facts')}>
      <div className={page.stack}>
        {entity.type === 'CLIENT' && (
          <Stats tight>
            <Stat label={i18n._('Squat 1RM')}>{mass(entity.squat1rm)}</Stat>
            <Stat label={i18n._('Bench 1RM')}>{mass(entity.bench1rm)}</Stat>
            <Stat label={i18n._('Deadlift 1RM')}>{mass(entity.deadlift1rm)}</Stat>
          </Stats>
        )}
        {known.length > 0 && (
          <Stats>
            {known.map(([label, value]) => (
              <Stat key={label} label={label}>
                {value}
              </Stat>
            ))}
          </Stats>
        )}
        {life !== undefined && <p className={page.small}>{i18n._('Expert opinion: {text}', { text: life.meaning })}</p>}
        {entity.type === 'CLIENT' && entity.age === null && (
          <p className={page.small}>{i18n._('The age is missing. A program needs it.')}</p>
        )}
        {entity.description.goals !== '' && (
          <div>
            <h3>{i18n._('Goals')}</h3>
            <p>{entity.description.goals}</p>
          </div>
        )}
        {entity.description.about !== '' && (
          <div>
            <h3>{i18n._('About')}</h3>
            <p>{entity.description.about}</p>
          </div>
        )}
      </div>
    </Card>
  );
}
