import type { Gym, Weight } from './inventory.ts';

const list = (unit: Weight['unit'], text: string): Weight[] => text.split(' ').map((weight) => ({ weight, unit }));

const range = (unit: Weight['unit'], from: number, to: number, step: number): Weight[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => ({ weight: String(from + i * step), unit }));

const plates = (unit: Weight['unit'], text: string): Gym['plates'] =>
  text.split(' ').map((entry) => {
    const [weight = '', pairs = '1'] = entry.split('x');
    return { weight, unit, pairs: Number(pairs) };
  });

const MACHINES = [
  'leg_press',
  'leg_extension_machine',
  'leg_curl_machine',
  'chest_press_machine',
  'lat_pulldown',
  'seated_row_machine',
  'hack_squat',
  'pec_deck',
  'shoulder_press_machine',
  'calf_raise_machine',
  'hip_thrust_machine',
  'stack_machine',
  'plate_loaded_machine',
  'cable',
  'smith_machine',
  'assisted_pull_dip_machine',
];
const FREE = ['barbell', 'ez_bar', 'trap_bar', 'dumbbell', 'kettlebell', 'bench_flat', 'bench_adjustable', 'rack'];
const FLOOR = [
  'band',
  'pull_up_bar',
  'dip_bars',
  'mat',
  'medicine_ball',
  'plyo_box',
  'jump_rope',
  'foam_roller',
  'ab_wheel',
];
const CARDIO = ['treadmill', 'rower', 'air_bike', 'bike_erg', 'ski_erg'];

const bars = (unit: Weight['unit'], text: string): Gym['bars'] =>
  text.split(' ').map((entry) => {
    const [type = '', weight = ''] = entry.split(':');
    return { type: type as Gym['bars'][number]['type'], weight, unit };
  });

const kgStack = {
  start: { weight: '5', unit: 'kg' },
  step: { weight: '5', unit: 'kg' },
  max: { weight: '120', unit: 'kg' },
  addOns: [{ weight: '2.5', unit: 'kg' }],
} satisfies Gym['stacks'][string];
const lbStack = {
  start: { weight: '10', unit: 'lb' },
  step: { weight: '10', unit: 'lb' },
  max: { weight: '250', unit: 'lb' },
  addOns: [{ weight: '5', unit: 'lb' }],
} satisfies Gym['stacks'][string];

const empty = { bars: [], plates: [], dumbbells: [], kettlebells: [], stacks: {} };

/** Typical gyms to start from; every entry is meant to be edited to what is really there. */
export const GYM_PRESETS: Readonly<Record<string, Gym>> = {
  commercial_kg: {
    name: 'Commercial gym (kg)',
    unit: 'kg',
    equipment: [...FREE, ...MACHINES, ...FLOOR, ...CARDIO, 'landmine', 'ghd_back_ext'],
    bars: bars('kg', 'barbell:20 barbell:15 ez_bar:10 trap_bar:25 smith:15'),
    plates: plates('kg', '25x4 20x10 15x4 10x8 5x8 2.5x8 1.25x6'),
    dumbbells: [...range('kg', 1, 10, 1), ...range('kg', 12.5, 50, 2.5)],
    kettlebells: list('kg', '4 6 8 8 10 12 12 16 16 20 20 24 24 28 32'),
    stacks: { default: kgStack },
  },
  commercial_lb: {
    name: 'Commercial gym (lb)',
    unit: 'lb',
    equipment: [...FREE, ...MACHINES, ...FLOOR, ...CARDIO, 'landmine', 'ghd_back_ext'],
    bars: bars('lb', 'barbell:45 barbell:35 ez_bar:20 trap_bar:60 smith:25'),
    plates: plates('lb', '45x12 35x4 25x8 10x10 5x8 2.5x8'),
    dumbbells: [...list('lb', '3 5 8 10 12'), ...range('lb', 15, 120, 5)],
    kettlebells: list('lb', '9 13 18 18 26 26 35 35 44 44 53 53 62 70'),
    stacks: { default: lbStack },
  },
  garage: {
    name: 'Garage gym',
    unit: 'kg',
    equipment: [
      'barbell',
      'rack',
      'bench_adjustable',
      'bench_flat',
      'dumbbell',
      'pull_up_bar',
      'band',
      'mat',
      'ab_wheel',
      'jump_rope',
    ],
    bars: bars('kg', 'barbell:20'),
    plates: plates('kg', '20x2 15x1 10x2 5x2 2.5x2 1.25x1'),
    dumbbells: list('kg', '5 7.5 10 12.5 15 17.5 20 22.5 25'),
    kettlebells: [],
    stacks: {},
  },
  garage_mixed: {
    name: 'Garage gym with kilogram and pound plates',
    unit: 'kg',
    equipment: ['barbell', 'rack', 'bench_flat', 'pull_up_bar', 'dip_bars', 'band', 'mat', 'kettlebell'],
    bars: bars('kg', 'barbell:20'),
    plates: [...plates('kg', '20x1 10x2 2.5x1'), ...plates('lb', '45x1 25x1 10x1 5x1 2.5x1')],
    dumbbells: [],
    kettlebells: list('kg', '16 24'),
    stacks: {},
  },
  dumbbell_only: {
    name: 'Dumbbells at home',
    unit: 'kg',
    equipment: ['dumbbell', 'bench_adjustable', 'bench_flat', 'mat'],
    ...empty,
    dumbbells: [...range('kg', 2, 10, 2), ...range('kg', 12.5, 25, 2.5)],
  },
  hotel: {
    name: 'Hotel gym',
    unit: 'kg',
    equipment: [
      'dumbbell',
      'bench_flat',
      'bench_adjustable',
      'cable',
      'lat_pulldown',
      'stack_machine',
      'treadmill',
      'bike_erg',
      'mat',
    ],
    ...empty,
    dumbbells: range('kg', 2, 20, 2),
    stacks: { default: kgStack },
  },
  bands_bodyweight: {
    name: 'Bands and body weight',
    unit: 'kg',
    equipment: ['band', 'pull_up_bar', 'mat', 'jump_rope'],
    ...empty,
  },
  park: {
    name: 'Park with bars',
    unit: 'kg',
    equipment: ['pull_up_bar', 'dip_bars', 'plyo_box', 'jump_rope', 'band'],
    ...empty,
  },
  crossfit_box: {
    name: 'CrossFit box',
    unit: 'lb',
    equipment: [
      'barbell',
      'rack',
      'dumbbell',
      'kettlebell',
      'bench_flat',
      'pull_up_bar',
      'rings',
      'plyo_box',
      'slam_wall_ball',
      'medicine_ball',
      'jump_rope',
      'rower',
      'air_bike',
      'ski_erg',
      'ghd_back_ext',
      'sandbag',
      'sled',
      'mat',
      'band',
      'dip_bars',
    ],
    bars: bars('lb', 'barbell:45 barbell:35 barbell:15'),
    plates: plates('lb', '55x2 45x10 35x6 25x8 15x6 10x10 5x6 2.5x6 1.25x2'),
    dumbbells: list('lb', '10 15 20 25 30 35 40 45 50 60 70'),
    kettlebells: list('lb', '18 18 26 26 35 35 44 44 53 53 62 70'),
    stacks: {},
  },
};
