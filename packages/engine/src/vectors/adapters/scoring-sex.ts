import type { ScoringSex } from '../../strength/coefficients.ts';

/** Vectors write the sex of a curve as a letter. */
export type SexLetter = 'M' | 'F';

export const scoringSex = (letter: SexLetter): ScoringSex => (letter === 'F' ? 'female' : 'male');
