/** Points of the figure's left half: how far from its middle line, and how far down. */
export type HalfShape = readonly (readonly [fromMiddle: number, down: number])[];

/** Reads `1.5,62 8,60`. */
export const shape = (points: string): HalfShape =>
  points.split(' ').map((point) => {
    const [fromMiddle = 0, down = 0] = point.split(',').map(Number);
    return [fromMiddle, down] as const;
  });
