import { i18n } from '@halteres/i18n';
import { Card, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RefitScreen } from '../../planning/refit/refit-screen.tsx';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { programName } from '../words/program-name-words.ts';
import { templateQuery } from './template-queries.ts';
import { TemplateWeek } from './template-week.tsx';
import page from '../../shell/parts/page.module.css';
import styles from '../program-about.module.css';

/** A template: what is in it, and started for clients. */
export function TemplatePage(): ReactNode {
  const { templateId } = useParams({ from: '/app/program-templates/$templateId' });
  const query = useQuery(templateQuery(templateId));
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={6} height={64} label={i18n._('Loading')} />}>
      {({ beside, ...template }) => (
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
              store={(asked, idempotencyKey) =>
                api.refit.startTemplate({ id: templateId, ...asked }, { context: { idempotencyKey } })
              }
            />
            {(beside.notes !== '' || beside.references.length > 0) && (
              <Card title={i18n._('Beside the weeks')}>
                {beside.notes !== '' && <p className={styles.words}>{beside.notes}</p>}
                <ul className={page.list}>
                  {beside.references.map(({ title, body }) => (
                    <li key={`${title} ${body}`} className={page.item}>
                      <div className={page.itemWords}>
                        <p className={page.itemTitle}>{title}</p>
                        <p className={`${styles.words} secondary`}>{body}</p>
                      </div>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            {template.weekList.map((week) => (
              <TemplateWeek key={week.week} week={week} beside={beside} />
            ))}
          </div>
        </>
      )}
    </LoadState>
  );
}
