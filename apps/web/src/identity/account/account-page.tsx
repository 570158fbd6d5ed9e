import { i18n } from '@halteres/i18n';
import { PageHeader } from '@halteres/ui';
import type { ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { ArchiveCard } from './archive-card.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { EmailCard } from './email-card.tsx';
import { EraseCard } from './erase-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { TokensCard } from './tokens-card.tsx';

/** How you prove who you are, what you agreed to, and how to take everything with you or have it erased. */
export function AccountPage(): ReactNode {
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <BackLink to="/settings">{i18n._('Settings')}</BackLink>
      <PageHeader title={i18n._('Account and security')} />
      <EmailCard />
      <PasswordCard />
      <SecondFactorCard />
      <TokensCard />
      <ConsentsCard />
      <ArchiveCard />
      <EraseCard />
    </div>
  );
}
