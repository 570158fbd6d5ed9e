export const PLATE_COLOURS = ['red', 'blue', 'yellow', 'green', 'white', 'black', 'grey'] as const;
export type PlateColour = (typeof PLATE_COLOURS)[number];

export type PlateType = {
  slug: string;
  weight: string;
  unit: 'kg' | 'lb';
  /** Bumpers may be dropped and are all as wide as the largest; iron shrinks with its weight; change plates are small. */
  kind: 'bumper' | 'iron' | 'change';
  colour: PlateColour;
  /** As competition rules have it for bumpers; for iron and change plates what makers usually sell. */
  diameterMm: number;
};

type Line = [weight: string, colour: PlateColour, diameterMm: number];

const plates = (unit: PlateType['unit'], kind: PlateType['kind'], lines: readonly Line[]): PlateType[] =>
  lines.map(([weight, colour, diameterMm]) => ({
    slug: `${kind}-${weight}-${unit}`,
    weight,
    unit,
    kind,
    colour,
    diameterMm,
  }));

/** Plates as they are sold, with the colours of the sport: kilograms by weightlifting rules, pounds by makers' custom. */
export const plateTypes: readonly PlateType[] = [
  ...plates('kg', 'bumper', [
    ['25', 'red', 450],
    ['20', 'blue', 450],
    ['15', 'yellow', 450],
    ['10', 'green', 450],
    ['5', 'white', 450],
  ]),
  ...plates('kg', 'change', [
    ['2.5', 'red', 210],
    ['2', 'blue', 190],
    ['1.5', 'yellow', 175],
    ['1', 'green', 160],
    ['0.5', 'white', 135],
    ['0.25', 'black', 110],
  ]),
  ...plates('kg', 'iron', [
    ['50', 'black', 450],
    ['25', 'black', 450],
    ['20', 'black', 450],
    ['15', 'black', 400],
    ['10', 'black', 325],
    ['5', 'black', 230],
    ['2.5', 'black', 190],
    ['1.25', 'black', 160],
  ]),
  ...plates('lb', 'bumper', [
    ['55', 'red', 450],
    ['45', 'blue', 450],
    ['35', 'yellow', 450],
    ['25', 'green', 450],
    ['15', 'black', 450],
    ['10', 'white', 450],
  ]),
  ...plates('lb', 'change', [
    ['5', 'blue', 210],
    ['2.5', 'green', 180],
    ['1.25', 'white', 150],
    ['1', 'green', 150],
    ['0.75', 'yellow', 140],
    ['0.5', 'blue', 130],
    ['0.25', 'red', 120],
  ]),
  ...plates('lb', 'iron', [
    ['100', 'black', 560],
    ['45', 'black', 450],
    ['35', 'black', 360],
    ['25', 'black', 280],
    ['10', 'black', 230],
    ['5', 'black', 200],
    ['2.5', 'black', 160],
  ]),
];
