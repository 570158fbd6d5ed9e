import { confidenceOf } from './confidence.ts';
import type { Recommendation } from './recommendation.ts';

type Found = Omit<Recommendation, 'key' | 'confidence' | 'basis' | 'felt'> & {
  /** What it is about: an exercise's slug, a muscle group, or the program. */
  of: string;
  seen: number;
  least: number;
  spread: number;
  felt?: boolean;
};

/** A recommendation of what a detector found, with its key and its confidence. */
export const found = ({ of, seen, least, spread, felt = false, ...rest }: Found): Recommendation => ({
  key: `${rest.code}:${of}`,
  ...rest,
  confidence: confidenceOf({ seen, least, spread }),
  basis: { seen, least, spread },
  felt,
});
