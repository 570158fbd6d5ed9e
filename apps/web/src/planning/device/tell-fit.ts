import type { DayFit, FitAnswer } from '@halteres/sync/client';
import { api, ApiProblem } from '../../shell/session/api.ts';
import type { Situation } from '../suggestions/suggestion-queries.ts';

/** Whether a problem is the network's, a crowded server's or a session's that ended: it may be tried again. */
const mayPass = ({ status }: ApiProblem): boolean => status === 0 || status >= 500 || status === 401 || status === 429;

/** Tells the server of a day that was fitted on this device; throws where it is to be told later. */
export async function tellFit({ owner, programId, workoutId, situation, fit }: DayFit): Promise<FitAnswer> {
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
    return { taken: false, code: error.code, message: error.message };
  }
}
