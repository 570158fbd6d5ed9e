import { catalog } from '@halteres/catalog';
import { applyEffect } from '@halteres/engine/program/adapt/apply';
import { beforeSession, type Situation } from '@halteres/engine/program/adapt/before-session';
import type { Adaptation } from '@halteres/engine/program/adapt/change';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { sha256 } from '@halteres/engine/certificate/sha256';
import type { Program } from '@halteres/engine/program/program';
import { equipmentBySlug, exerciseBySlug } from '../../catalog/shipped.ts';
import { readInventory } from '../../gyms/read-inventory.ts';
import { Failure, found } from '../../kernel/failure.ts';
import { keepChange, TODAY } from '../../programs/keep-change.ts';
import { shippedPart } from '../profile-of.ts';
import type { DayPreview, SituationInput } from './contract.ts';
import { differencesOf } from './differences.ts';
import {
  readRunningProgram,
  requireUnchanged,
  type AdaptAudiences,
  type RunningProgram,
  type WhichProgram,
} from './running-program.ts';

type WhichDay = WhichProgram & { workoutId: string; situation: SituationInput };
type Fitted = { running: RunningProgram; adaptation: Adaptation; after: Program; preview: DayPreview };

/** A planned workout fitted to what is different today, shown before and after. Nothing is applied. */
export const previewDay = async (audiences: AdaptAudiences, which: WhichDay): Promise<DayPreview> =>
  (await fitDay(audiences, which)).preview;

/** Takes what was shown for this day only: the plan stays, and it can be undone. */
export async function acceptDay(audiences: AdaptAudiences, which: WhichDay & { fit: string }): Promise<void> {
  const { running, adaptation, after, preview } = await fitDay(audiences, which);
  if (preview.stop !== null)
    throw new Failure('CONFLICT', 'A red flag stops training. Refer first; nothing can override this.');
  if (preview.fit === null || preview.fit !== which.fit)
    throw new Failure('CONFLICT', 'The workout has changed since this was shown. Look again.');
  const { rows, document, profile } = running;
  const mine = which.ownerId === audiences.me;
  // What somebody feels is theirs: a coach reads that the day was changed, not the pain or the sleep behind it.
  const told = adaptation.changes.filter(({ code }) => mine || (code !== 'readiness' && !code.startsWith('pain')));
  const summary = told.map(({ text }) => text).join(' ') || 'Fitted to the day by the athlete.';
  await audiences.asOwner(which.ownerId, async (db) => {
    await requireUnchanged(db, running);
    await keepChange(db, which.ownerId, rows, document.program, after, {
      profile,
      kind: TODAY,
      summary,
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

async function fitDay(audiences: AdaptAudiences, which: WhichDay): Promise<Fitted> {
  const running = await readRunningProgram(audiences, which);
  const { document, profile, done } = running;
  const at = found(document.workouts.get(which.workoutId), 'workout in this program');
  if (done.has(`${at.week}:${at.day}`)) throw new Failure('CONFLICT', 'This workout is done already.');
  const { gym } = which.situation;
  const there =
    gym === undefined || gym === 'none' ? gym : shippedPart(await audiences.asMe((db) => readInventory(db, gym)));
  const adaptation = beforeSession(
    { program: document.program, at, profile, catalog },
    situationOf(running, at, which.situation, there),
  );
  const after = adaptation.changes.reduce(
    (program, { effect }) => applyEffect(program, effect, profile, catalog),
    document.program,
  );
  const workout = differencesOf(document.workouts, document.program, after)[0] ?? null;
  const { guidance, kept, stop } = adaptation;
  return {
    running,
    adaptation,
    after,
    preview: {
      guidance,
      kept,
      stop,
      changes: adaptation.changes.map(({ code, text, values, evidence, source }) => ({
        code,
        text,
        values,
        evidence,
        source,
      })),
      workout,
      fit: workout === null ? null : sha256(canonicalJson(workout)),
      ...plannedThings(document.program, at, profile.gym.equipment),
    },
  };
}

/** What is planned, and what of the gym it uses. */
function plannedThings(
  program: Program,
  at: { week: number; day: number },
  owned: readonly string[],
): Pick<DayPreview, 'exercises' | 'equipment'> {
  const workout = program.weeks.find(({ week }) => week === at.week)?.workouts.find(({ day }) => day === at.day);
  const here = new Set(owned);
  const planned = workout?.exercises.flatMap(({ slug }) => exerciseBySlug.get(slug) ?? []) ?? [];
  const used = planned.flatMap(
    ({ equipment }) => equipment.find((option) => option.every((each) => here.has(each))) ?? [],
  );
  return {
    exercises: planned.map(({ slug, name }) => ({ slug, name })),
    equipment: [...new Set(used)].map((slug) => ({ slug, name: equipmentBySlug.get(slug)?.name ?? slug })),
  };
}

function situationOf(
  { document, profile }: RunningProgram,
  at: { week: number; day: number },
  { readiness, minutes, pain, taken }: SituationInput,
  gym: Situation['gym'],
): Situation {
  const workout = document.program.weeks
    .find(({ week }) => week === at.week)
    ?.workouts.find(({ day }) => day === at.day);
  const stranger = pain?.slugs.find((slug) => !workout?.exercises.some((each) => each.slug === slug));
  if (stranger !== undefined)
    throw new Failure('BAD_REQUEST', `situation.pain.slugs: ${stranger} is not in this workout.`);
  const here = typeof gym === 'object' ? gym : profile.gym;
  const unknown = taken?.find((slug) => !here.equipment.includes(slug));
  if (unknown !== undefined) throw new Failure('BAD_REQUEST', `situation.taken: there is no ${unknown} in this gym.`);
  return {
    readiness,
    minutes,
    taken,
    gym,
    pain:
      pain === undefined
        ? undefined
        : {
            slugs: pain.slugs,
            during: pain.during,
            nextDayMinusBaseline: pain.worseNextDay ? 1 : 0,
            neuroOrNightOrTrauma: pain.redFlag,
            previous: pain.again ? 'regress' : null,
          },
  };
}
