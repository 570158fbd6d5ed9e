import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';
import type { Me, Settings } from './contract.ts';
import { readMe } from './read-me.ts';

export type MeChange = {
  name?: string | undefined;
  settings?: { [Key in keyof Settings]?: Settings[Key] | undefined } | undefined;
  onboarded?: true | undefined;
};

/** Changes name and settings of the signed-in person; what is absent stays. */
export async function updateMe(db: ActorDb, actor: string, change: MeChange): Promise<Me> {
  const settings = change.settings ?? {};
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone)) {
    throw new Failure(
      'BAD_REQUEST',
      `settings.timeZone: ${settings.timeZone} is no time zone. Use a name such as Europe/Berlin.`,
    );
  }
  if (change.name !== undefined) {
    await db
      .updateTable('profiles')
      .set({ full_name: change.name.trim(), updated_at: new Date().toISOString() })
      .where('id', '=', actor)
      .execute();
  }
  const columns = Object.fromEntries(
    Object.entries({
      weight_unit: settings.weightUnit,
      length_unit: settings.lengthUnit,
      distance_unit: settings.distanceUnit,
      locale: settings.locale,
      time_zone: settings.timeZone,
      first_weekday: settings.firstWeekday,
      theme: settings.theme,
      onboarded_at: change.onboarded ? new Date().toISOString() : undefined,
    }).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(columns).length > 0) {
    await db
      .updateTable('user_settings')
      .set({ ...columns, updated_at: new Date().toISOString() })
      .where('user_id', '=', actor)
      .execute();
  }
  return readMe(db, actor);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
