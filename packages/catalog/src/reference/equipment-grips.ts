import type { Equipment } from '@halteres/engine/catalog/exercise';
import type { GripOrientation, Handle } from '@halteres/engine/catalog/taxonomy';
import { catalog } from '../index.ts';

/** How a handle lies or turns. */
export const HANDLE_ORIENTATIONS = ['horizontal', 'vertical', 'angled', 'free_rotating'] as const;
export type HandleOrientation = (typeof HANDLE_ORIENTATIONS)[number];

/** `own` is what the piece itself is held by, where it takes no attachment. */
export type HeldBy = { handle: Handle | 'own'; orientation: HandleOrientation };

export type EquipmentGrips = {
  /** The first is what most exercises use. Empty where hands do not hold the piece. */
  grips: readonly GripOrientation[];
  handles: readonly HeldBy[];
};

const LIES: Readonly<Record<Handle, HandleOrientation>> = {
  straight_bar: 'horizontal',
  ez_bar: 'angled',
  v_bar_close_neutral: 'vertical',
  wide_neutral_bar: 'vertical',
  lat_bar: 'angled',
  rope: 'free_rotating',
  single_d: 'free_rotating',
  dual_d: 'free_rotating',
  ankle_strap: 'free_rotating',
  mag_grip: 'angled',
  swiss_bar: 'vertical',
  rings: 'free_rotating',
  towel: 'free_rotating',
  fat_grip: 'horizontal',
  t_bar: 'vertical',
  landmine_sleeve: 'angled',
};

const words = <Word extends string>(text: string): Word[] => text.split(' ').filter(Boolean) as Word[];

/** Handles (or `own:` and how it lies) and grips, best first. */
const held = (handles: string, grips: string): EquipmentGrips => ({
  grips: words<GripOrientation>(grips),
  handles: words<string>(handles).map((each): HeldBy => {
    const [own, orientation] = each.split(':');
    return own === 'own'
      ? { handle: 'own', orientation: orientation as HandleOrientation }
      : { handle: each as Handle, orientation: LIES[each as Handle] };
  }),
});
const NOT_HELD: EquipmentGrips = { grips: [], handles: [] };
const PRESS_OR_PULL = held('own:horizontal own:vertical', 'pronated neutral');
const ATTACHMENTS = held(
  'straight_bar single_d dual_d rope v_bar_close_neutral lat_bar ez_bar wide_neutral_bar mag_grip ankle_strap',
  'neutral pronated supinated rotating',
);
const IN_THE_HAND = held('own:free_rotating', 'neutral pronated supinated rotating');
const POLES = held('own:vertical', 'neutral');

const OF_KIND: Readonly<Record<string, EquipmentGrips>> = {
  barbell: held('straight_bar', 'pronated supinated mixed'),
  ez_bar: held('ez_bar', 'semi_pronated supinated pronated'),
  trap_bar: POLES,
  safety_bar: POLES,
  axle_swiss_bar: held('fat_grip swiss_bar', 'pronated neutral mixed'),
  smith_machine: held('straight_bar', 'pronated supinated'),
  dumbbell: IN_THE_HAND,
  kettlebell: held('own:horizontal own:vertical', 'neutral pronated rotating'),
  medicine_ball: held('own:free_rotating', 'neutral'),
  slam_wall_ball: held('own:free_rotating', 'neutral'),
  sandbag: held('own:free_rotating', 'neutral'),
  strongman_implement: held('own:free_rotating', 'neutral'),
  assisted_pull_dip_machine: held('straight_bar own:vertical', 'pronated neutral supinated'),
  cable: ATTACHMENTS,
  pull_up_bar: held('straight_bar towel v_bar_close_neutral', 'pronated supinated neutral mixed'),
  dip_bars: POLES,
  rings: held('rings', 'neutral rotating pronated supinated'),
  suspension_trainer: held('dual_d', 'neutral pronated supinated rotating'),
  landmine: held('landmine_sleeve t_bar', 'neutral pronated'),
  band: IN_THE_HAND,
  battle_rope: held('rope', 'neutral'),
  jump_rope: held('own:free_rotating', 'neutral'),
  rower: held('own:horizontal', 'pronated'),
  air_bike: held('own:vertical', 'neutral'),
  ski_erg: held('own:free_rotating', 'pronated neutral'),
  sled: held('own:vertical dual_d rope', 'neutral pronated'),
  chains: held('dual_d', 'neutral pronated'),
  ab_wheel: held('own:horizontal', 'pronated'),
};

/** Where a piece is held unlike its kind. */
const OF_PIECE: Readonly<Record<string, EquipmentGrips>> = {
  weight_plate: held('own:vertical', 'neutral'),
  bumper_plate: held('own:vertical', 'neutral'),
  fractional_plate: held('own:vertical', 'neutral'),
  swiss_bar: held('swiss_bar', 'neutral'),
  axle_bar: held('fat_grip', 'pronated mixed supinated'),
  wrist_weights: NOT_HELD,
  tibialis_bar: NOT_HELD,
  yoke: held('own:vertical', 'neutral'),
  conan_wheel: NOT_HELD,
  tire: held('own:horizontal', 'supinated'),
  log: held('own:vertical', 'neutral'),
  climbing_rope: held('rope', 'neutral'),
  peg_board: POLES,
  hangboard: held('own:horizontal', 'pronated'),
  power_tower: held('straight_bar own:vertical', 'pronated neutral supinated'),
  parallettes: POLES,
  t_bar_row: held('t_bar own:horizontal', 'neutral pronated'),
  lat_pulldown: held(
    'lat_bar straight_bar v_bar_close_neutral wide_neutral_bar mag_grip single_d rope',
    'pronated neutral supinated semi_pronated',
  ),
  cable_row_station: held(
    'v_bar_close_neutral straight_bar lat_bar rope single_d mag_grip',
    'neutral pronated supinated',
  ),
  mini_band: NOT_HELD,
  fabric_band: NOT_HELD,
  yoga_strap: held('own:free_rotating', 'neutral'),
  bench_sling: NOT_HELD,
  versa_climber: held('own:vertical', 'neutral'),
  elliptical: POLES,
  arm_ergometer: held('own:horizontal', 'pronated'),
  jacobs_ladder: held('own:horizontal', 'pronated'),
  push_up_handles: held('own:horizontal', 'neutral pronated'),
  stick: held('straight_bar', 'pronated'),
  mobility_stick: held('own:horizontal', 'pronated'),
  towel: held('towel', 'neutral'),
  fat_grips: held('fat_grip', 'pronated supinated neutral'),
  wrist_roller: held('own:horizontal', 'pronated supinated'),
  hand_gripper: held('own:vertical', 'neutral'),
  pinch_block: held('own:vertical', 'neutral pronated'),
  slider: held('own:free_rotating', 'pronated'),
  table: held('own:horizontal', 'pronated supinated'),
  kickboard: held('own:horizontal', 'pronated'),
  road_bike: held('own:horizontal', 'pronated'),
  drag_sled: held('dual_d rope', 'neutral pronated'),
};

/** Machines whose handles the hands push or pull; at the others they only steady the body. */
const HELD_MACHINES = new Set(
  words<string>(
    `chest_press_machine pec_deck shoulder_press_machine seated_row_machine pullover_machine biceps_curl_machine triceps_machine
     seated_dip_machine low_row_selectorized rear_delt_machine multi_gym wrist_machine side_bend_machine
     chest_supported_row high_row_machine low_row_machine incline_press_machine decline_press_machine viking_press
     iso_lateral_chest_press iso_lateral_row iso_lateral_pulldown iso_lateral_shoulder_press shrug_machine jammer_arms
     stack_machine plate_loaded_machine lateral_raise_machine`,
  ),
);

/** The grips exercises name for a piece, most often first. */
const used = new Map<string, Map<GripOrientation, number>>();
for (const { equipment, grip } of catalog.exercises) {
  if (grip === null) continue;
  for (const slug of new Set(equipment.flat())) {
    const counts = used.get(slug) ?? new Map<GripOrientation, number>();
    used.set(slug, counts.set(grip, (counts.get(grip) ?? 0) + 1));
  }
}

/** How a piece is held: what hands can do with it, in the order exercises use it. */
export function gripsOf({ slug, kind }: Pick<Equipment, 'slug' | 'kind'>): EquipmentGrips {
  const known =
    OF_PIECE[slug] ??
    (kind === 'stack_machine' || kind === 'plate_loaded_machine'
      ? HELD_MACHINES.has(slug)
        ? PRESS_OR_PULL
        : NOT_HELD
      : (OF_KIND[kind] ?? NOT_HELD));
  if (known.handles.length === 0) return NOT_HELD;
  const counts = used.get(slug);
  const often = (grip: GripOrientation): number => counts?.get(grip) ?? 0;
  return { handles: known.handles, grips: known.grips.toSorted((a, b) => often(b) - often(a)) };
}
