import { inGroup } from '../../catalog/pattern-groups.ts';
import type { Profile } from '../profile.ts';
import { CARDIO_SLOT, DAYS, SPEED_SLOT, neededGroups, type DayName, type DayTemplate, type Slot } from './slots.ts';

const FULL_BODY: Readonly<Record<number, readonly DayName[]>> = {
  1: ['fullA'],
  2: ['fullA', 'fullB'],
  3: ['fullA', 'fullB', 'fullC'],
  4: ['upperA', 'lowerA', 'upperB', 'lowerB'],
  5: ['upperA', 'lowerA', 'push', 'pull', 'legsB'],
  6: ['push', 'pull', 'legs', 'pushB', 'pullB', 'legsB'],
  7: ['push', 'pull', 'legs', 'recovery', 'pushB', 'pullB', 'legsB'],
};

/** Days that are a focus's own, and which half of the body leads the week. */
const FOCUSED: Readonly<Record<string, { own: readonly DayName[]; leads: 'upper' | 'lower' }>> = {
  upper_body: { own: ['upperA', 'upperB'], leads: 'upper' },
  lower_body: { own: ['lowerA', 'lowerB'], leads: 'lower' },
  legs: { own: ['legs', 'legsB'], leads: 'lower' },
  push: { own: ['push', 'pushB'], leads: 'upper' },
  pull: { own: ['pull', 'pullB'], leads: 'upper' },
  chest: { own: ['chest'], leads: 'upper' },
  back: { own: ['back', 'pullB'], leads: 'upper' },
  shoulders: { own: ['shoulders'], leads: 'upper' },
  arms: { own: ['arms'], leads: 'upper' },
  glutes: { own: ['glutes', 'glutesB'], leads: 'lower' },
  core: { own: ['core'], leads: 'upper' },
};

/** A focus never costs the rest of the body its two days a week: its own days come on top of a whole week. */
const focusedDays = (focus: string, count: number): DayName[] => {
  const plan = FOCUSED[focus];
  if (!plan || count <= 3) return [...(FULL_BODY[count] ?? [])];
  const [first, second]: DayName[][] = [
    ['upperA', 'upperB'],
    ['lowerA', 'lowerB'],
  ];
  const [one, two] = plan.leads === 'upper' ? [first, second] : [second, first];
  const half = (i: number): DayName[] => [one?.[i] as DayName, two?.[i] as DayName];
  const own = (i: number): DayName => plan.own[i % plan.own.length] as DayName;
  if (count === 4) return [...half(0), ...half(1)];
  if (count === 5) return [...half(0), own(0), ...half(1)];
  if (count === 6) return [...half(0), own(0), ...half(1), own(1)];
  return [...half(0), own(0), 'recovery', ...half(1), own(1)];
};

/** What a focus adds to the days that are not its own, behind their main lifts. */
const withFocus = (template: DayTemplate, focus: string): DayTemplate => {
  const plan = FOCUSED[focus];
  if (!plan || template.light) return template;
  const takes = template.focus === 'full_body' || template.focus === `${plan.leads}_body`;
  const needed = neededGroups(focus);
  const serves = (slot: Slot): boolean =>
    needed.some((group) => slot.patterns.some((pattern) => inGroup(pattern, group)));
  const names = new Set(template.slots.map((slot) => slot.name));
  const added = (takes ? DAYS[plan.own[0] as DayName].slots : [])
    .filter((slot) => !names.has(slot.name) && serves(slot))
    .map((slot): Slot => ({ ...slot, role: slot.role === 'main' ? 'secondary' : slot.role, required: false }));
  const slots = template.slots.map((slot) => ({
    ...slot,
    required: slot.required && (template.focus === focus || serves(slot)),
  }));
  return { ...template, slots: [...slots, ...added] };
};

const EXPLOSIVE = new Set(['power', 'sport']);

/** The week's days in order of date: full body up to three days, upper/lower at four, push/pull/legs from five on. */
export const weekTemplates = (profile: Profile): DayTemplate[] => {
  const count = profile.trainingDays.length;
  const names = profile.focusArea === 'full_body' ? (FULL_BODY[count] ?? []) : focusedDays(profile.focusArea, count);
  return names.map((name) => {
    const template = withFocus(DAYS[name], profile.focusArea);
    const before = EXPLOSIVE.has(profile.goal) && !template.light ? [SPEED_SLOT] : [];
    const after = template.light ? [] : [CARDIO_SLOT];
    return { ...template, slots: [...before, ...template.slots, ...after] };
  });
};

/** Days of a model with what a focus adds to them; the model's own lifts stay. */
export const withModelFocus = (days: readonly DayTemplate[], profile: Profile): DayTemplate[] =>
  days.map((day) => {
    const focused = withFocus(day, profile.focusArea);
    return { ...focused, slots: [...day.slots, ...focused.slots.slice(day.slots.length)] };
  });
