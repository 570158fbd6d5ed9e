import { i18n } from '@halteres/i18n';
import { Card, Icon, Notice, PageHeader, SkeletonRows, type IconName } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { achievementsQuery, type Achievement } from '../catalogue/reference-queries.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import classes from './achievements.module.css';

const categories = (): [string, string][] => [
  ['consistency', i18n._('Consistency')],
  ['volume', i18n._('Volume')],
  ['strength', i18n._('Strength')],
  ['endurance', i18n._('Endurance')],
  ['mobility', i18n._('Mobility')],
  ['classes', i18n._('Classes')],
  ['coaching', i18n._('Coaching')],
  ['community', i18n._('Community')],
];

const tiers = (): readonly string[] => [
  i18n._('Bronze'),
  i18n._('Silver'),
  i18n._('Gold'),
  i18n._('Platinum'),
  i18n._('Diamond'),
];

const ICONS: Readonly<Record<string, IconName>> = {
  today: 'today',
  calendar: 'calendar',
  program: 'program',
  chart: 'chart',
  gym: 'gym',
  person: 'person',
  people: 'people',
  move: 'move',
};

/** What can be earned. Nothing is shown as earned before a program has judged it. */
export function AchievementsPage(): ReactNode {
  const query = useQuery(achievementsQuery());
  return (
    <>
      <PageHeader title={i18n._('Achievements')} lead={i18n._('What can be earned, and what it takes.')} />
      <div className={page.stack}>
        <Notice tone="info" title={i18n._('Nothing is counted yet')}>
          {i18n._('Your log is kept; once achievements are counted, what you did before counts too.')}
        </Notice>
        <LoadState
          query={query}
          skeleton={
            <Card flush>
              <SkeletonRows rows={12} label={i18n._('Loading')} />
            </Card>
          }
        >
          {(all) => (
            <div className={classes.categories}>
              {categories().map(([category, name]) => (
                <Card key={category} title={name} flush>
                  <Earned achievements={all.filter((each) => each.category === category)} />
                </Card>
              ))}
            </div>
          )}
        </LoadState>
      </div>
    </>
  );
}

function Earned({ achievements }: { achievements: readonly Achievement[] }): ReactNode {
  return (
    <ul className={classes.list}>
      {achievements.map(({ slug, name, description, tier, icon }) => (
        <li key={slug} className={classes.achievement}>
          <span className={classes.icon} data-tier={tier}>
            <Icon name={ICONS[icon] ?? 'spark'} />
          </span>
          <div className={classes.words}>
            <p className={classes.name}>{name}</p>
            <p className={classes.told}>{description}</p>
          </div>
          <span className={classes.tier}>{tiers()[tier - 1]}</span>
        </li>
      ))}
    </ul>
  );
}
