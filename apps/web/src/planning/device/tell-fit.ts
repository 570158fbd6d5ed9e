import type { DayFit, FitAnswer } from '@halteres/sync/client';
import { api, ApiProblem } from '../../shell/session/api.ts';
import type { Situation } from '../suggestions/suggestion-queries.ts';

/** Whether a problem is the network's or a crowded server's: it may be tried again. */
const mayPass = ({ status }: ApiProblem): boolean => status === 0 || status >= 500 || status === 429;

/** Tells the server of a day that was fitted on this device; throws where it is to be told later, null when signed out. */
export async function tellFit({ owner, programId, workoutId, situation, fit }: DayFit): Promise<FitAnswer | null> {
  try {
    await api.planning.adapt.acceptDay({
      ownerId: owner,
      id: programId,
      workoutId,
      situation: situation as Situation,
      fit,
    });
    return { taken: true };
  } catch (error) {
    if (!(error instanceof ApiProblem) || mayPass(error)) throw error;
    if (error.status === 401) return null;
    return { taken: false, code: error.code, message: error.message };
  }
}
