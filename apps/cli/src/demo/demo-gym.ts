import type { ActorDb } from '@halteres/database';
import type { Gym } from '@halteres/engine/load/inventory';
import { shippedId } from '@halteres/modules/catalog/shipped-id';
import { changeMembership } from '@halteres/modules/gyms/membership';
import { openGym } from '@halteres/modules/gyms/open-gym';
import { saveGym } from '@halteres/modules/gyms/save-gym';
import { writeInventory } from '@halteres/modules/gyms/write-inventory';
import type { Audiences } from '@halteres/modules/kernel/audiences';

const HOURS = {
  1: '06:00-23:00',
  2: '06:00-23:00',
  3: '06:00-23:00',
  4: '06:00-23:00',
  5: '06:00-22:00',
  6: '09:00-18:00',
  7: 'closed',
};

const PLACE: Readonly<Record<string, string>> = {
  about: 'Three platforms, chalk allowed, and a yard for strongman.',
  address: 'Lindwurmstraße 1',
  postalCode: '80337',
  cityId: shippedId('city', 'munich-de'),
  website: 'https://example.org',
};

/** The demo's gym: with a place, hours and a public page, and home of the coach who looks after it. */
export async function makeDemoGym({ me, asMe, asGymAdmin }: Audiences, inventory: Gym): Promise<string> {
  const id = await asMe((db) => openGym(db, me, inventory));
  await asGymAdmin(async (db: ActorDb) => {
    await writeInventory(db, id, inventory);
    await saveGym(db, id, [
      { path: 'visibility', from: 'private', to: 'public' },
      ...Object.entries(PLACE).map(([path, to]) => ({ path, from: null, to })),
      ...Object.entries(HOURS).map(([weekday, to]) => ({ path: `hours/${weekday}`, from: null, to })),
    ]);
  });
  await asMe((db) => changeMembership(db, me, id, { home: true }));
  return id;
}
