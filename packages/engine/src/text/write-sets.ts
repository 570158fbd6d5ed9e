import type { PrescribedExercise, PrescribedSet } from '../program/program.ts';
import { defaultRest } from './defaults.ts';
import { percentText } from './decimal.ts';
import { written } from './quoted.ts';

const LEADS = { warm_up: 'ramp ', work: '', amrap: '', back_off: 'back-off ' } as const;
const leadOf = ({ kind }: PrescribedSet): string => LEADS[kind];

const setText = (set: PrescribedSet, withUnit: boolean): string =>
  [
    `${set.min === set.max ? set.min : `${set.min}-${set.max}`}${set.kind === 'amrap' ? '+' : ''}`,
    set.load ? `@ ${set.load.weight}${withUnit ? ` ${set.load.unit}` : ''}` : '',
    set.percent === null ? '' : `(${percentText(set.percent)} %)`,
    set.rir === null ? '' : `leave ${set.rir}`,
  ]
    .filter(Boolean)
    .join(' ');

type Group = { text: string; count: number; rest: number };

const groupsOf = (sets: readonly PrescribedSet[], unitFollows: (set: PrescribedSet) => boolean): Group[] => {
  const groups: Group[] = [];
  for (const set of sets) {
    const text = setText(set, !unitFollows(set));
    const last = groups.at(-1);
    if (last && last.text === text && last.rest === set.restSeconds) last.count++;
    else groups.push({ text, count: 1, rest: set.restSeconds });
  }
  return groups;
};

/** Sets of one kind: the rest stands once behind those that share it. */
const stretchText = (sets: readonly PrescribedSet[], unitFollows: (set: PrescribedSet) => boolean): string => {
  const lead = leadOf(sets[0] as PrescribedSet);
  const ramp = lead === LEADS.warm_up;
  const groups = groupsOf(sets, unitFollows);
  const items: string[] = [];
  for (const [i, group] of groups.entries()) {
    items.push(ramp && group.count === 1 ? group.text : `${group.count} x ${group.text}`);
    const next = groups[i + 1];
    const told = next === undefined ? !ramp || group.rest !== defaultRest('warm_up') : group.rest !== next.rest;
    if (told) items.push(`rest ${group.rest} s`);
  }
  return lead + items.join(', ');
};

/** Every set and the tempo of an exercise: `ramp 5 @ 40, 3 @ 60; 3 x 5 @ 80 kg (75 %) leave 2, rest 180 s`. */
export const setsText = ({ sets, tempo }: PrescribedExercise): string => {
  const stretches: PrescribedSet[][] = [];
  // A load leaves its unit to the next load, which is where the reader looks for it.
  const silent = new Set<PrescribedSet>();
  let next: PrescribedSet | null = null;
  for (const set of sets.toReversed()) {
    if (set.load === null) continue;
    if (set.kind === 'warm_up' && next?.load?.unit === set.load.unit) silent.add(set);
    next = set;
  }
  for (const set of sets) {
    const last = stretches.at(-1);
    if (last?.[0] && leadOf(last[0]) === leadOf(set)) last.push(set);
    else stretches.push([set]);
  }
  const text = stretches.map((stretch) => stretchText(stretch, (set) => silent.has(set))).join('; ');
  const spoken = tempo === null ? '' : `tempo ${written(tempo, (word) => /^[\w/:.-]+$/.test(word))}`;
  if (sets.length === 0) return spoken === '' ? 'no sets' : `no sets, ${spoken}`;
  return spoken === '' ? text : `${text}, ${spoken}`;
};
