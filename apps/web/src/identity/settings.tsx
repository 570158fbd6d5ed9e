import { formatInstant, i18n } from '@halteres/i18n';
import { Card, Icon, PageHeader, Stat, Stats } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useMe } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { FeedsCard } from '../calendar/feeds-card.tsx';
import { RemindersCard } from '../calendar/reminders-card.tsx';
import { Preferences } from './preferences.tsx';
import { Sessions } from './sessions.tsx';

/** Yourself, how numbers and days are shown, where you are signed in, and who coaches you. */
export function SettingsPage(): ReactNode {
  const me = useMe();
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader title={i18n._('Settings')} />
      <Preferences />
      <Card title={i18n._('Plan')}>
        <Stats>
          <Stat label={i18n._('Status')}>
            {me.subscription.status === 'trialing' || me.subscription.status === 'trial'
              ? i18n._('Trial')
              : me.subscription.status}
          </Stat>
          {me.subscription.trialEndsAt !== null && (
            <Stat label={i18n._('Trial ends')}>{formatInstant(me.subscription.trialEndsAt, me.settings.timeZone)}</Stat>
          )}
          <Stat label={i18n._('Programs left to generate')}>{me.subscription.generationsRemaining}</Stat>
        </Stats>
      </Card>
      <Card title={i18n._('Account and security')}>
        <div className={page.stack}>
          <p>{i18n._('E-mail, password, second factor, keys for programs, what you agreed to, your archive.')}</p>
          <div className={page.row}>
            <ButtonLink to="/settings/account" variant="default">
              {i18n._('Account and security')}
            </ButtonLink>
          </div>
        </div>
      </Card>
      <RemindersCard />
      <FeedsCard />
      <Card title={i18n._('Who sees my training')} aside={<Icon name="lock" />}>
        <div className={page.stack}>
          <p>{i18n._('Coaches, gyms and keys: who sees what, since when, and how you end it at once.')}</p>
          <div className={page.row}>
            <ButtonLink to="/settings/sharing" variant="default">
              {i18n._('Who sees my training')}
            </ButtonLink>
          </div>
        </div>
      </Card>
      <Sessions />
    </div>
  );
}
