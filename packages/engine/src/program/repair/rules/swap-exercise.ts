import type { Repairer } from '../repair-edit.ts';
import { removeRemedy, swapRemedies } from '../swap-remedies.ts';

/** `exercise.known`, `.equipment`, `.disliked`, `health.avoid`: the closest exercise that is allowed, else none. */
export const swapExercise: Repairer = (fault, bench) => [...swapRemedies(fault, bench), ...removeRemedy(fault)];
