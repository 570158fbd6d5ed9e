/** Days nobody trains: of a person, of one client or class of a coach, or of all of a coach's. */
export type DayOff = {
  ownerId: string;
  whose: 'me' | 'clients';
  entityId: string | null;
  title: string;
  from: string;
  to: string;
};

/** Whom a workout is planned for, and by whom. */
export type PlannedFor = { ownerId: string; entityId: string; athleteId: string | null };

const concerns = (off: DayOff, { ownerId, entityId, athleteId }: PlannedFor): boolean =>
  off.whose === 'me'
    ? off.ownerId === athleteId
    : off.ownerId === ownerId && (off.entityId === null || off.entityId === entityId);

/** The day off that excuses somebody on a date; null on a day like any other. */
export const dayOffOn = (daysOff: readonly DayOff[], who: PlannedFor, date: string): DayOff | null =>
  daysOff.find((off) => off.from <= date && date <= off.to && concerns(off, who)) ?? null;
