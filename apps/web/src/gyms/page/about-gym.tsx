import { i18n } from '@halteres/i18n';
import { Card, Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import type { GymRecord } from '../gym-queries.ts';
import { countryName } from './city-select.tsx';
import { HoursWeek, OpenNow } from './hours-week.tsx';
import classes from './gym.module.css';

type Shown = Pick<GymRecord, 'details' | 'city'>;

/** The zone the gym's clock shows; the device's own where no city is said. */
const zoneOf = ({ city }: Shown): string => city?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** City and whether it is open, in a line. */
export function GymLead({ gym }: { gym: Shown }): ReactNode {
  return (
    <span className={page.row}>
      {gym.city !== null && <span>{`${gym.city.name}, ${countryName(gym.city.country)}`}</span>}
      <OpenNow hours={gym.details.hours} timeZone={zoneOf(gym)} />
    </span>
  );
}

/** Where a gym is, how to reach it and when it is open. */
export function AboutGym({ gym }: { gym: Shown }): ReactNode {
  const { about, address, addressMore, postalCode, phone, website, hours } = gym.details;
  const place = [postalCode, gym.city?.name].filter((part) => part !== null && part !== undefined).join(' ');
  const lines = [address, addressMore, place].filter((line) => line !== null && line !== '');
  const nothing = about === null && lines.length === 0 && phone === null && website === null && hours.length === 0;
  if (nothing) return null;
  return (
    <div className={classes.about}>
      {(about !== null || lines.length > 0 || phone !== null || website !== null) && (
        <Card title={i18n._('About')}>
          <div className={page.stack}>
            {about !== null && <p className={classes.words}>{about}</p>}
            {lines.length > 0 && (
              <address className={classes.address}>
                {lines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
                {gym.city !== null && <div>{countryName(gym.city.country)}</div>}
              </address>
            )}
            {(phone !== null || website !== null) && (
              <div className={classes.reach}>
                {phone !== null && (
                  <a className={classes.link} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
                    {phone}
                  </a>
                )}
                {website !== null && (
                  <a className={classes.link} href={website} rel="noopener noreferrer nofollow" target="_blank">
                    {website.replace(/^https?:\/\//, '').replace(/\/$/, '')} <Icon name="move" size={16} />
                  </a>
                )}
              </div>
            )}
          </div>
        </Card>
      )}
      {hours.length > 0 && (
        <Card title={i18n._('Opening hours')} aside={<OpenNow hours={hours} timeZone={zoneOf(gym)} />}>
          <HoursWeek hours={hours} timeZone={zoneOf(gym)} />
        </Card>
      )}
    </div>
  );
}
