import { i18n } from '@halteres/i18n';
import { EmptyState, PageHeader } from '@halteres/ui';
import type { ReactNode } from 'react';
import { ButtonLink } from '../parts/button-link.tsx';

export function LogSlot(): ReactNode {
  return (
    <>
      <PageHeader title={i18n._('Log')} />
      <EmptyState icon="plus" title={i18n._('Your log starts with a workout')} text={i18n._('Open what is planned for today and mark it done.')} action={<ButtonLink to="/today">{i18n._('See today')}</ButtonLink>} />
    </>
  );
}

export function ProgressSlot(): ReactNode {
  return (
    <>
      <PageHeader title={i18n._('Progress')} />
      <EmptyState icon="chart" title={i18n._('Nothing to compare yet')} text={i18n._('Your lifts appear here once you have logged two workouts.')} action={<ButtonLink to="/today">{i18n._('See today')}</ButtonLink>} />
    </>
  );
}
