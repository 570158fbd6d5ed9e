import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { launch, type Size } from './browser.ts';
import { ask, signedUp, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const shots = process.env['HALTERES_SHOTS'];

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const DAY_MS = 86_400_000;
const isoDay = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekdayIn = (days: number): string => WEEKDAYS[new Date(isoDay(days)).getUTCDay()] as string;

type Made = { ownerId: string; id: string; at: string };

/** A coach with a program that began so many days ago, with a workout today. */
async function programFrom(coach: Person, daysAgo: number, weeks: number): Promise<Made> {
  const gym = await ask<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Garage', preset: 'garage' });
  const client = await ask<{ id: string }>(coach, 'POST', '/api/entities', {
    type: 'CLIENT',
    name: 'Ben',
    age: 34,
    bodyWeightKg: '82.5',
    benchOneRmKg: '95',
    squatOneRmKg: '130',
    deadliftOneRmKg: '160',
  });
  const answer = await ask<{ program: { ownerId: string; id: string } }>(coach, 'POST', '/api/programs/generate', {
    entityId: client.id,
    gymId: gym.id,
    goal: 'strength',
    startDate: isoDay(-daysAgo),
    weeks,
    trainingDays: [weekdayIn(0), weekdayIn(2), weekdayIn(4)],
  });
  const { ownerId, id } = answer.program;
  return { ownerId, id, at: `/programs/${ownerId}/${id}` };
}
