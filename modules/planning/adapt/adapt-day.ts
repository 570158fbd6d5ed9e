import { catalog } from '@halteres/catalog';
import type { Gym } from '@halteres/engine/load/inventory';
import type { PlannedDay } from '@halteres/engine/program/adapt/before-session';
import { fitDay, plannedThings, type FittedDay } from '@halteres/engine/program/adapt/fit-day';
import { workoutAt } from '@halteres/engine/program/adapt/places';
import { readInventory } from '../../gyms/read-inventory.ts';
import { Failure, found } from '../../kernel/failure.ts';
import { keepChange, TODAY } from '../../programs/keep-change.ts';
import type { Said } from '../../programs/said.ts';
import { shippedPart } from '../profile-of.ts';
import type { DayPreview, SituationInput } from './contract.ts';
import {
  readRunningProgram,
  requireUnchanged,
  type AdaptAudiences,
  type RunningProgram,
  type WhichProgram,
} from './running-program.ts';

/** Where all of it is the athlete’s own. */
const UNTOLD: Said = { code: 'today.untold', text: 'Fitted to the day by the athlete.', values: {} };

type WhichDay = WhichProgram & { workoutId: string; situation: SituationInput };
type Fitted = { running: RunningProgram; day: FittedDay; preview: DayPreview };

/** A planned workout fitted to what is different today, shown before and after. Nothing is applied. */
export const previewDay = async (audiences: AdaptAudiences, which: WhichDay): Promise<DayPreview> =>
  (await fitted(audiences, which)).preview;

/** Takes what was shown for this day only: the plan stays, and it can be undone. */
export async function acceptDay(audiences: AdaptAudiences, which: WhichDay & { fit: string }): Promise<void> {
  const { running, day, preview } = await fitted(audiences, which);
  if (preview.stop !== null)
    throw new Failure('CONFLICT', 'A red flag stops training. Refer first; nothing can override this.');
  if (preview.fit === null || preview.fit !== which.fit)
    throw new Failure('CONFLICT', 'The workout has changed since this was shown. Look again.');
  const { rows, document, profile } = running;
  const mine = which.ownerId === audiences.me;
  // What somebody feels is theirs: a coach reads that the day was changed, not the pain or the sleep behind it.
  const told = day.adaptation.changes.filter(({ code }) => mine || (code !== 'readiness' && !code.startsWith('pain')));
  const said = told.map(({ code, text, values }): Said => ({ code: `suggestion.${code}`, text, values }));
  await audiences.asOwner(which.ownerId, async (db) => {
    await requireUnchanged(db, running);
    await keepChange(db, which.ownerId, rows, document.program, day.after, {
      profile,
      kind: TODAY,
      said: said.length > 0 ? said : [UNTOLD],
      reason: null,
      findings: [],
      suggestion: {
        key: `${TODAY}:${which.workoutId}`,
        evidence: Object.fromEntries(told.map(({ code, evidence }) => [code, evidence])),
        source: told
          .map(({ source }) => source)
          .join('; ')
          .slice(0, 400),
      },
    });
  });
}

async function fitted(audiences: AdaptAudiences, which: WhichDay): Promise<Fitted> {
  const running = await readRunningProgram(audiences, which);
  const { document, profile, done } = running;
  const at = found(document.workouts.get(which.workoutId), 'workout in this program');
  if (done.has(`${at.week}:${at.day}`)) throw new Failure('CONFLICT', 'This workout is done already.');
  const { gym } = which.situation;
  const there =
    gym === undefined || gym === 'none' ? gym : shippedPart(await audiences.asMe((db) => readInventory(db, gym)));
  const planned = { program: document.program, at, profile, catalog };
  requireThere(planned, which.situation, there);
  const day = fitDay(planned, which.workoutId, which.situation, there);
  const { guidance, kept, stop, changes } = day.adaptation;
  return {
    running,
    day,
    preview: {
      guidance,
      kept,
      stop,
      changes: changes.map(({ code, text, values, evidence, source }) => ({ code, text, values, evidence, source })),
      workout: day.difference,
      fit: day.fit,
      ...plannedThings(planned),
    },
  };
}

function requireThere(
  { program, at, profile }: PlannedDay,
  { pain, taken }: SituationInput,
  gym: Gym | 'none' | undefined,
): void {
  const workout = workoutAt(program, at);
  const stranger = pain?.slugs.find((slug) => !workout?.exercises.some((each) => each.slug === slug));
  if (stranger !== undefined)
    throw new Failure('BAD_REQUEST', `situation.pain.slugs: ${stranger} is not in this workout.`);
  const here = typeof gym === 'object' ? gym : profile.gym;
  const unknown = taken?.find((slug) => !here.equipment.includes(slug));
  if (unknown !== undefined) throw new Failure('BAD_REQUEST', `situation.taken: there is no ${unknown} in this gym.`);
}
