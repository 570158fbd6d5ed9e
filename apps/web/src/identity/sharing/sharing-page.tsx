import { i18n } from '@halteres/i18n';
import { PageHeader } from '@halteres/ui';
import type { ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { CoachesCard } from './coaches-card.tsx';
import { ConsentHistory } from './consent-history.tsx';
import { KeysCard, OthersCard } from './others-card.tsx';

/** Who sees what of you, since when, and how it ends. */
export const SharingPage = (): ReactNode => (
  <div className={`${page.stack} ${page.narrow}`}>
    <PageHeader
      back={<BackLink to="/settings">{i18n._('Settings')}</BackLink>}
      title={i18n._('Who sees my training')}
      lead={i18n._('Your log is yours. Only whom you let in here sees it, and only until you say so.')}
    />
    <CoachesCard />
    <KeysCard />
    <OthersCard />
    <ConsentHistory />
  </div>
);
