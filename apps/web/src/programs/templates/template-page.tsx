import { formatNumber, i18n } from '@halteres/i18n';
import type { TemplateView } from '@halteres/modules/programs/templates/contract';
import { Card, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { RefitScreen } from '../../planning/refit/refit-screen.tsx';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { programName } from '../words/program-name-words.ts';
import { titleText } from '../words/title-words.ts';
import { templateQuery } from './template-queries.ts';
import page from '../../shell/parts/page.module.css';

type Exercise = TemplateView['weekList'][number]['workouts'][number]['exercises'][number];

const percent = (share: number): string => `${formatNumber(share * 100, 1)} %`;

function lineOf({ sets, min, max, lightest, heaviest, rir }: Exercise): string {
  const amount = min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`;
  const load =
    lightest === null || heaviest === null
      ? rir === null
        ? ''
        : i18n._('{rir} in reserve', { rir: formatNumber(rir, 1) })
      : lightest === heaviest
        ? percent(heaviest)
        : `${formatNumber(lightest * 100, 1)}–${percent(heaviest)}`;
  return [`${formatNumber(sets, 0)} × ${amount}`, load].filter((part) => part !== '').join(' · ');
}

/** A template: what is in it, and started for clients. */
export function TemplatePage(): ReactNode {
  const { templateId } = useParams({ from: '/app/program-templates/$templateId' });
  const query = useQuery(templateQuery(templateId));
  const nameOf = useNameOfExercise();
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={6} height={64} label={i18n._('Loading')} />}>
      {(template) => (
        <>
          <PageHeader
            back={<BackLink to="/program-templates">{i18n._('Your templates')}</BackLink>}
            title={programName(template)}
            lead={template.description}
          />
          <div className={page.stack}>
            <RefitScreen
              count={template.days}
              preview={(targets) => api.refit.previewTemplate({ id: templateId, targets })}
              store={(targets, idempotencyKey) =>
                api.refit.startTemplate({ id: templateId, targets }, { context: { idempotencyKey } })
              }
            />
            {template.weekList.map(({ week, workouts }) => (
              <Card key={week} title={i18n._('Week {number}', { number: week })}>
                <ul className={page.list}>
                  {workouts.map(({ day, title, exercises }) => (
                    <li key={day} className={page.item}>
                      <div className={page.itemWords}>
                        <p className={page.itemTitle}>{titleText(title)}</p>
                        {exercises.map((exercise) => (
                          <p key={exercise.slug} className="secondary">
                            {nameOf(exercise)}: {lineOf(exercise)}
                          </p>
                        ))}
                      </div>
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
          </div>
        </>
      )}
    </LoadState>
  );
}
