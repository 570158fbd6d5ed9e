import type { Catalog } from '../../catalog/exercise.ts';
import { WEEKDAYS } from '../../program/profile-words.ts';
import type { ClassFocus, ClassProfile } from '../class-profile.ts';
import type { ClassProgram, ClassResult, ClassWeek } from '../class-program.ts';
import { certifyClass } from '../lint/certify-class.ts';
import { buildSession } from './session/build-session.ts';
import { findMissing, nothingFits } from './class-feasibility.ts';
import { contextOf, type Context } from './context.ts';
import { freshMemory } from './memory.ts';
import { isLightWeek } from './strength-piece.ts';

const DAY_MS = 86_400_000;

/** Dates of the weeks: days from the start on, seven to a week. */
const datesOf = ({ startDate, trainingDays, weeks }: ClassProfile) => {
  const start = Date.parse(`${startDate}T00:00:00Z`) / DAY_MS;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, i) => start + week * 7 + i).flatMap((epochDay) => {
      const date = new Date(epochDay * DAY_MS);
      const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7] ?? 'monday';
      return trainingDays.includes(weekday) ? [{ epochDay, weekday, date: date.toISOString().slice(0, 10) }] : [];
    }),
  );
};

const INTENT: Readonly<Record<ClassFocus, string>> = {
  balanced: 'All kinds of work in balance',
  strength: 'More time under the bar',
  gymnastics: 'Strength with one’s own body',
  weightlifting: 'Barbells and skill with loads',
  engine: 'Longer workouts, shorter lifting',
};

const notesOf = (context: Context, followed: boolean): ClassProgram['notes'] => {
  const { people, profile } = context;
  const unnamed = people.length - profile.roster.length;
  const hurt = people.filter(({ injuries }) => injuries.length > 0).length;
  return [
    ...(unnamed > 0
      ? [
          {
            code: 'unnamed_places',
            text: `${unnamed} of ${people.length} places have no name: they are planned as a mix of levels.`,
          },
        ]
      : []),
    ...(hurt > 0
      ? [
          {
            code: 'injuries',
            text: `${hurt} of ${people.length} people have an injury or condition; each has their own version of what does not suit it.`,
          },
        ]
      : []),
    ...(profile.reference
      ? [
          followed
            ? { code: 'reference', text: `The first class follows “${profile.reference.title}”.` }
            : {
                code: 'reference_left',
                text: `“${profile.reference.title}” could not be followed: nothing of it can be done by this class in this room.`,
              },
        ]
      : []),
  ];
};

/**
 * A program for a whole class: feasible for everybody in this room at every second. Pure and deterministic: the same
 * profile, seed and catalogue give the same bytes. What cannot be met is answered with what is missing.
 */
export const generateClass = (profile: ClassProfile, catalog: Catalog): ClassResult => {
  const context = contextOf(profile, catalog);
  const missing = findMissing(context, catalog);
  if (missing.length > 0) return { ok: false, missing };
  const memory = freshMemory();
  const weeks: ClassWeek[] = [];
  for (const [index, dates] of datesOf(profile).entries()) {
    const week = index + 1;
    const focus = profile.weeklyFocus[index % profile.weeklyFocus.length] ?? 'balanced';
    const deload = isLightWeek(week, profile.weeks);
    const sessions: ClassWeek['sessions'] = [];
    memory.weekLetters.clear();
    for (const [at, date] of dates.entries()) {
      const session = buildSession(context, memory, {
        week,
        day: at + 1,
        focus,
        last: at === dates.length - 1 && at >= 2,
        ...date,
      });
      if (session === null) return { ok: false, missing: [nothingFits(context, date.weekday)] };
      sessions.push(session);
    }
    weeks.push({
      week,
      phase: deload ? 'light' : focus,
      deload,
      focus,
      intent: deload ? `Light week: fewer and lighter sets. ${INTENT[focus]}` : INTENT[focus],
      sessions,
    });
  }
  const people = context.people.map(({ id, name, level }) => ({ id, name, level }));
  const program: ClassProgram = {
    kind: 'class',
    name: `${profile.name}, ${profile.weeks} ${profile.weeks === 1 ? 'week' : 'weeks'}`,
    overview: `${profile.weeks} ${profile.weeks === 1 ? 'week' : 'weeks'}, ${profile.trainingDays.length} classes a week of ${profile.sessionMinutes} minutes for ${people.length} people.`,
    people,
    weeks,
    notes: notesOf(context, weeks[0]?.sessions[0]?.reference != null),
  };
  return { ok: true, program, certificate: certifyClass(program, profile, catalog) };
};
