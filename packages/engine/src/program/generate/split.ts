import type { Profile } from '../profile.ts';
import { CARDIO_SLOT, DAYS, SPEED_SLOT, type DayName, type DayTemplate } from './slots.ts';

const FULL_BODY: Readonly<Record<number, readonly DayName[]>> = {
  1: ['fullA'],
  2: ['fullA', 'fullB'],
  3: ['fullA', 'fullB', 'fullC'],
  4: ['upperA', 'lowerA', 'upperB', 'lowerB'],
  5: ['upperA', 'lowerA', 'push', 'pull', 'legsB'],
  6: ['push', 'pull', 'legs', 'pushB', 'pullB', 'legsB'],
  7: ['push', 'pull', 'legs', 'recovery', 'pushB', 'pullB', 'legsB'],
};

/** Days of the focus itself, and days that keep the rest of the body in training when there are four or more. */
const FOCUSED: Readonly<Record<string, { own: readonly DayName[]; support: readonly DayName[] }>> = {
  upper_body: { own: ['upperA', 'upperB'], support: ['lowerA'] },
  lower_body: { own: ['lowerA', 'lowerB'], support: ['upperA'] },
  legs: { own: ['legs', 'legsB'], support: ['upperA'] },
  push: { own: ['push', 'pushB'], support: ['pull', 'legs'] },
  pull: { own: ['pull', 'pullB'], support: ['push', 'legs'] },
  chest: { own: ['chest'], support: ['pull', 'legs'] },
  back: { own: ['back', 'pullB'], support: ['push', 'legs'] },
  shoulders: { own: ['shoulders'], support: ['legs', 'pull'] },
  arms: { own: ['arms'], support: ['legs', 'upperA'] },
  glutes: { own: ['glutes', 'glutesB'], support: ['upperA'] },
  core: { own: ['core'], support: ['fullA', 'fullB'] },
};

const focusedDays = (focus: string, count: number): DayName[] => {
  const plan = FOCUSED[focus] ?? { own: ['fullA'], support: ['fullB'] };
  let own = 0;
  let support = 0;
  return Array.from({ length: count }, (_, i) => {
    const helping = count >= 4 && i % 2 === 1;
    return (helping ? plan.support[support++ % plan.support.length] : plan.own[own++ % plan.own.length]) as DayName;
  });
};

const EXPLOSIVE = new Set(['power', 'sport']);
const WITH_CONDITIONING = new Set(['fat_loss', 'endurance', 'general_fitness', 'sport']);

/** The week's days in order of date: full body up to three days, upper/lower at four, push/pull/legs from five on. */
export const weekTemplates = (profile: Profile): DayTemplate[] => {
  const count = profile.trainingDays.length;
  const names = profile.focusArea === 'full_body' ? (FULL_BODY[count] ?? []) : focusedDays(profile.focusArea, count);
  return names.map((name) => {
    const template = DAYS[name];
    const before = EXPLOSIVE.has(profile.goal) && name !== 'recovery' ? [SPEED_SLOT] : [];
    const after = WITH_CONDITIONING.has(profile.goal) && name !== 'recovery' ? [CARDIO_SLOT] : [];
    return { ...template, slots: [...before, ...template.slots, ...after] };
  });
};
