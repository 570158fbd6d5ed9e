// Published constants of relative strength scores. Body weights and limits in kilograms.

/** The curve a score uses. Lifters of category Mx are scored with the men's curve, or as the athlete chooses. */
export type ScoringSex = 'male' | 'female';

export type Polynomial = {
  numerator: number;
  /** Factors of bw^0, bw^1, … */
  terms: readonly number[];
  /** Body weight outside is taken as the nearer end. */
  clampKg: readonly [number, number];
};
type BySex<T> = Readonly<Record<ScoringSex, T>>;

/** Wilks 1994; constants and limits as OpenPowerlifting computes it. */
export const WILKS_1994: BySex<Polynomial> = {
  male: {
    numerator: 500,
    terms: [-216.0475144, 16.2606339, -0.002388645, -0.00113732, 7.01863e-6, -1.291e-8],
    clampKg: [40, 201.9],
  },
  female: {
    numerator: 500,
    terms: [594.31747775582, -27.23842536447, 0.82112226871, -0.00930733913, 4.731582e-5, -9.054e-8],
    clampKg: [26.51, 154.53],
  },
};

/** Wilks 2020 (Wilks 2): other constants, 600 points. */
export const WILKS_2020: BySex<Polynomial> = {
  male: {
    numerator: 600,
    terms: [
      47.4617885411949, 8.47206137941125, 0.073694103462609, -0.00139583381094385, 7.07665973070743e-6,
      -1.20804336482315e-8,
    ],
    clampKg: [40, 200.95],
  },
  female: {
    numerator: 600,
    terms: [
      -125.425539779509, 13.7121941940668, -0.0330725063103405, -0.0010504000506583, 9.38773881462799e-6,
      -2.3334613884954e-8,
    ],
    clampKg: [40, 150.95],
  },
};

/** DOTS (Konertz, BVDK 2019). */
export const DOTS: BySex<Polynomial> = {
  male: {
    numerator: 500,
    terms: [-307.75076, 24.0900756, -0.1918759221, 0.0007391293, -1.093e-6],
    clampKg: [40, 210],
  },
  female: {
    numerator: 500,
    terms: [-57.96288, 13.6175032, -0.1126655495, 0.0005158568, -1.0706e-6],
    clampKg: [40, 150],
  },
};

/** A, B and C of IPF GL points 100 T / (A - B e^(-C bw)) (IPF 2020). SBD is the three lifts, B bench alone. */
export const IPF_GL: BySex<Readonly<Record<'raw' | 'equipped', Readonly<Record<'SBD' | 'B', readonly number[]>>>>> = {
  male: {
    raw: { SBD: [1199.72839, 1025.18162, 0.00921], B: [320.98041, 281.40258, 0.01008] },
    equipped: { SBD: [1236.25115, 1449.21864, 0.01644], B: [381.22073, 733.79378, 0.02398] },
  },
  female: {
    raw: { SBD: [610.32796, 1045.59282, 0.03048], B: [142.40398, 442.52671, 0.04724] },
    equipped: { SBD: [758.63878, 949.31382, 0.02435], B: [221.82209, 357.00377, 0.02937] },
  },
};
/** Below this body weight IPF GL gives no points. */
export const IPF_GL_LEAST_KG = 35;

/** a bw^b + c: Schwartz for men, Malone for women, as fitted by OpenPowerlifting. */
export const SCHWARTZ_MALONE: BySex<{ a: number; b: number; c: number; leastKg: number }> = {
  male: { a: 3565.902903983125, b: -2.244917050872728, c: 0.445775838479913, leastKg: 40 },
  female: { a: 106.011586323613, b: -1.293027130579051, c: 0.322935585328304, leastKg: 29.24 },
};

/** From this body weight on, Glossbrenner takes a line (slope, intercept) in the place of Wilks. */
export const GLOSSBRENNER: BySex<{ fromKg: number; line: readonly [number, number] }> = {
  male: { fromKg: 153.05, line: [-0.000821668402557, 0.676940740094416] },
  female: { fromKg: 106.3, line: [-0.000313738002024, 0.852664884884785] },
};

/** A and b of Sinclair 10^(A log10(bw / b)^2), by Olympic cycle (IWF). */
export const SINCLAIR = {
  '2017-2020': { male: [0.75194503, 175.508], female: [0.783497476, 153.655] },
  '2021-2024': { male: [0.722762521, 193.609], female: [0.787004341, 153.757] },
  '2025-2028': { male: [0.700767819, 201.159], female: [0.674107991, 163.918] },
} as const;

/** Coefficients of age: Foster's from 14 to 22 years, McCulloch's from 41 to 80, one each year; 1 between them. */
export const AGE_COEFFICIENTS = {
  foster: { from: 14, values: [1.23, 1.18, 1.13, 1.08, 1.06, 1.04, 1.03, 1.02, 1.01] },
  prime: { from: 23, to: 40 },
  mcculloch: {
    from: 41,
    values: [
      1.01, 1.02, 1.031, 1.043, 1.055, 1.068, 1.082, 1.097, 1.113, 1.13, 1.147, 1.165, 1.184, 1.204, 1.225, 1.246,
      1.268, 1.291, 1.315, 1.34, 1.366, 1.393, 1.421, 1.45, 1.48, 1.511, 1.543, 1.576, 1.61, 1.645, 1.681, 1.718, 1.756,
      1.795, 1.835, 1.876, 1.918, 1.961, 2.005, 2.05,
    ],
  },
} as const;
