import type { ActorDb } from '@halteres/database';
import { found } from '../kernel/failure.ts';
import { STAFF_ROLES, type Me } from './contract.ts';

/** The signed-in person with settings and allowance. */
export async function readMe(db: ActorDb, actor: string): Promise<Me> {
  const row = found(
    await db
      .selectFrom('profiles as p')
      .innerJoin('users as u', 'u.id', 'p.id')
      .innerJoin('user_settings as s', 's.user_id', 'p.id')
      .leftJoin('staff as t', 't.user_id', 'p.id')
      .select([
        'p.id',
        'p.full_name',
        'p.email',
        'p.email_verified',
        'p.subscription_status',
        'p.trial_end_date',
        'p.generations_remaining',
        'u.is_pro',
        's.weight_unit',
        's.length_unit',
        's.distance_unit',
        's.locale',
        's.time_zone',
        's.first_weekday',
        's.theme',
        's.onboarded_at',
        't.roles',
      ])
      .select((eb) => [
        eb.exists(eb.selectFrom('entities as e').select('e.id').where('e.user_id', '=', actor)).as('coaches'),
        eb
          .exists(
            eb
              .selectFrom('coach_client_links as l')
              .select('l.id')
              .where('l.client_id', '=', actor)
              .where('l.status', '=', 'active'),
          )
          .as('is_coached'),
      ])
      .where('p.id', '=', actor)
      .executeTakeFirst(),
    'person',
  );
  return {
    id: row.id,
    name: row.full_name,
    email: row.email,
    emailVerified: row.email_verified,
    isPro: row.is_pro,
    settings: {
      weightUnit: row.weight_unit,
      lengthUnit: row.length_unit,
      distanceUnit: row.distance_unit,
      locale: row.locale,
      timeZone: row.time_zone,
      firstWeekday: row.first_weekday,
      theme: row.theme,
    },
    onboarded: row.onboarded_at !== null,
    coaches: Boolean(row.coaches),
    isCoached: Boolean(row.is_coached),
    staff: STAFF_ROLES.filter((role) => row.roles?.includes(role) === true),
    subscription: {
      status: row.subscription_status,
      trialEndsAt: row.trial_end_date,
      generationsRemaining: row.generations_remaining,
    },
  };
}
