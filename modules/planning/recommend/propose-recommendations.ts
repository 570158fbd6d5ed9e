import { catalog } from '@halteres/catalog';
import { editProgram } from '@halteres/engine/program/edit';
import { GUIDANCE } from '@halteres/engine/program/adapt/change';
import type { Program } from '@halteres/engine/program/program';
import type { Recommendation } from '@halteres/engine/program/recommend/recommendation';
import { recommend } from '@halteres/engine/program/recommend/recommend';
import { differencesOf } from '../adapt/differences.ts';
import { proposeAdaptation } from '../adapt/propose-adaptation.ts';
import type { AdaptAudiences, RunningProgram, WhichProgram } from '../adapt/running-program.ts';
import type { Recommendations } from './contract.ts';
import { adviceOf, isToSay, keepShown, keptKey, readLatest, type Shown } from './recommendation-rows.ts';

export type Recommended = Shown & { running: RunningProgram };

/** What is recommended for a program on a day: to the athlete all of it, to a coach what is not for the athlete to tell. */
export async function proposeRecommendations(
  audiences: AdaptAudiences,
  which: WhichProgram,
  today: string,
): Promise<Recommended> {
  const { running, adaptation } = await proposeAdaptation(audiences, which, today);
  const { document, profile, sessions, rows, own } = running;
  const found =
    rows.program.status === 'active' && adaptation.stop === null
      ? recommend(document.program, profile, catalog, { sessions }, today)
      : [];
  const latest = await audiences.asOwner(which.ownerId, (db) => readLatest(db, which));
  // A light week that is suggested for today's reasons is not asked for twice.
  const light = adaptation.changes.some(({ code }) => code === 'deload' || code === 'layoff' || code === 'restart');
  return {
    running,
    latest,
    standing: new Set(found.map(keptKey)),
    recommendations: found.filter(
      (one) => (own || !one.felt) && !(light && one.type === 'deload') && isToSay(latest.get(keptKey(one)), today),
    ),
  };
}

export const withEdits = (program: Program, { edits }: Recommendation, { profile }: RunningProgram): Program =>
  edits.reduce((before, edit) => editProgram(before, edit, profile, catalog), program);

/** The same for people to read; what is shown for the first time is kept. */
export async function listRecommendations(
  audiences: AdaptAudiences,
  which: WhichProgram & { today: string },
): Promise<Recommendations> {
  const { running, recommendations, latest, standing } = await proposeRecommendations(audiences, which, which.today);
  await audiences.asOwner(which.ownerId, (db) =>
    keepShown(db, running, { recommendations, latest, standing }, which.today),
  );
  const { program, workouts } = running.document;
  return {
    guidance: GUIDANCE,
    recommendations: recommendations.map((one) => ({
      ...adviceOf(one),
      key: one.key,
      workouts: one.edits.length === 0 ? [] : differencesOf(workouts, program, withEdits(program, one, running)),
    })),
  };
}
