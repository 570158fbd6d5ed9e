import type { MuscleGroup } from '../../catalog/taxonomy.ts';

// How much must be known before something is recommended: engineering defaults where no source is named.

/** Seen so many times as often as it must be; a spread up to this share counts as alike. */
export const CONFIDENCE = { moreShare: 1.5, oftenShare: 2, alike: 0.35 } as const;

/**
 * A lift stands still when the mean estimate of its last sessions is not this share above that of the first of so many
 * over so many days, with the last ones as hard as meant or harder; one that fell by more is tired, not stuck. Means of some, for a repeated 1RM differs by about
 * 4 % (Grgic 2020).
 */
export const SWAP = { sessions: 8, days: 35, of: 3, rise: 0.005, fall: 0.04, rpe: 0.25, weeksLeft: 2 } as const;

/**
 * Two weeks in a row: sessions a week, days before them to compare with, RPE above plan (and above before), and the fall
 * of the estimate on so many lifts (half of what calls for a light week at once).
 */
export const TIRED = { sessionsAWeek: 2, sessionsBefore: 3, daysBefore: 28, rpe: 0.5, drop: 0.025, lifts: 2 } as const;

/**
 * Weeks in a row that were attended to at least this share; least and most as by the volume landmarks. Below this share
 * of the planned sets they were left out; so much above the planned RPE, or so many missed, they were too hard.
 */
export const VOLUME = { weeks: 3, attendance: 0.8, done: 0.8, rpe: 1, missed: 0.3, easy: 0.5, cut: 0.2 } as const;

/** The groups whose missing sets are worth a word (ACSM 2026: all major groups). */
export const MAJOR_GROUPS: readonly MuscleGroup[] = ['chest', 'back', 'quads', 'hamstrings'];

/** RPE away from plan in the mean of so many sessions over so many days, each of them at least `each`. */
export const EFFORT = { sessions: 4, days: 10, rpe: 1.5, each: 1, sets: 16, mostLoad: 0.1, leastLoad: 0.02 } as const;

/** A major group on one day of the week with more than so many fractional sets (Remmert 2025: nothing more past 11). */
export const FREQUENCY = { weeks: 3, sessionSets: 10 } as const;

/** RPE that rises so much from the first to the last set of the same load, and so much more than elsewhere. */
export const FORM = { sessions: 5, of: 4, sets: 3, rise: 2, above: 1, painSessions: 2, painDays: 28 } as const;

/** Share of the planned rest taken, in so many sessions and pauses, and the share of repetitions it costs. */
export const REST = { sessions: 3, pauses: 8, share: 0.6, lost: 0.15 } as const;

/** A pause shorter than this is a set ticked off late. */
export const LEAST_PAUSE_SECONDS = 15;

/** Days until an accepted or a dismissed recommendation may be made again, and for how long one is put off. */
export const AGAIN = { accepted: 28, dismissed: 56, snoozed: 7, expires: 14 } as const;

/** Days after which it is looked at what came of it. */
export const OUTCOME_DAYS = 14;
