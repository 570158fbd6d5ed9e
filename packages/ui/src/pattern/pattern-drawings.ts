/** A figure on a 28 px grid: where the head is, the lines of body and limbs, and what is moved. */
type Drawing = { head: readonly [x: number, y: number] | null; lines: string; load?: string };

/** One line figure a movement pattern, seen from where the movement shows best. */
export const PATTERN_DRAWINGS: Readonly<Record<string, Drawing>> = {
  squat: { head: [13.5, 4.5], lines: 'M13 9 8.5 17l8.5-1-2 8.5h3.5', load: 'M5.5 8.5h15.5' },
  hinge: { head: [21, 8], lines: 'M18.5 10 10 12l2.5 6-1 6.5h3M17 10.5V18', load: 'M13.5 18.5h7' },
  lunge_split: { head: [14, 5], lines: 'M14 8v8l6 .5V24h2.5M14 16l-3 6.5H6' },
  step_up: { head: [14, 4.5], lines: 'M14 7.5V15l5-1v5h1.5M14 15l-3 4.5-1 5H12.5', load: 'M16 20h8v5' },
  hip_thrust_bridge: { head: [4.5, 13], lines: 'M6.5 15.5 14 13.5l6-1 2 10.5h3M5 17v7.5', load: 'M14 9.5v4' },
  knee_extension: { head: [9, 5], lines: 'M9 8v9h7l7.5-3M6 24.5V17h3', load: 'm22.5 11 2 5' },
  knee_flexion: { head: [4.5, 15], lines: 'M7 16.5h11l4-7M4.5 20h14M7 20v4M17 20v4', load: 'm20 8 4.5 2.5' },
  hip_abduction: { head: [11, 4.5], lines: 'M11 7.5V15v9.5M11 15l8.5 7.5M11 9.5 7 13', load: 'm18 24 4-4' },
  hip_adduction: {
    head: [14, 4.5],
    lines: 'M14 7.5V14l-3 10.5M14 14l3 10.5',
    load: 'M4 20h4m-2-2 2 2-2 2M24 20h-4m2-2-2 2 2 2',
  },
  calf_raise: { head: [14, 4], lines: 'M14 7v14.5l2 2M14 9.5v6', load: 'M8 23v-6m-2 2 2-2 2 2' },
  horizontal_push: {
    head: [4.5, 17],
    lines: 'M7.5 17.5H18l2.5 6.5M10 17l.5-9M4 20.5h13M6 20.5v4M15 20.5v4',
    load: 'M10.5 4.5v6',
  },
  vertical_push: {
    head: [14, 9],
    lines: 'M14 12.5V18l-3 7M14 18l3 7M14 13.5l-4.5-2V5.5M14 13.5l4.5-2V5.5',
    load: 'M5 4.5h18',
  },
  dip: {
    head: [14, 5],
    lines: 'M14 8.5v8l3 2.5-2.5 4M14 9.5l-4 1.5 1 4M14 9.5l4 1.5-1 4',
    load: 'M7 15.5h4.5M16.5 15.5H21',
  },
  chest_fly: {
    head: [14, 6],
    lines: 'M14 9.5V17l-3 7.5M14 17l3 7.5M14 11c-4 0-7 1-9.5 3.5M14 11c4 0 7 1 9.5 3.5',
    load: 'M3 13l2.5 3.5M25 13l-2.5 3.5',
  },
  horizontal_pull: { head: [9, 6.5], lines: 'M9 9.5v9.5h6.5l5 3.5M9 11.5l-3 3.5h8.5', load: 'M14.5 12v6M14.5 15H25' },
  vertical_pull: {
    head: [14, 8.5],
    lines: 'M14 11.5V18l-2.5 3.5 1 3.5M14 18l2.5 3.5-1 3.5M14 13 9 11l-.5-7M14 13l5-2 .5-7',
    load: 'M4.5 3.5h19',
  },
  pullover_shoulder_ext: {
    head: [9, 17],
    lines: 'M12 17.5h8.5l2.5 7M12.5 17 7.5 9M6 20.5h14M8 20.5v4M18 20.5v4',
    load: 'M4.5 9.5 9 6.5',
  },
  lateral_raise: { head: [14, 5], lines: 'M14 8.5V17l-3 7.5M14 17l3 7.5M5 10.5h18', load: 'M4.5 8v5M23.5 8v5' },
  rear_delt_er: {
    head: [20.5, 9.5],
    lines: 'M18 11 9.5 14.5l3 5.5-1 4.5M16.5 11.5 12 5.5M16.5 11.5l6.5 4',
    load: 'M10 6.5 14 4M22 18l2-4.5',
  },
  elbow_flexion: { head: [12, 5], lines: 'M12 8.5V17l-2 7.5M12 17l2 7.5M12 9.5l1.5 6 5-4.5', load: 'M17 8.5l4 4' },
  elbow_extension: {
    head: [12, 5],
    lines: 'M12 8.5V17l-2 7.5M12 17l2 7.5M12 9.5l3 4 3 5.5',
    load: 'M16 20.5l4.5-2.5M18.5 3v15',
  },
  wrist_grip: {
    head: null,
    lines: 'M3 17.5h9.5l3.5-2M3 22h9l5-1.5M13 17l4-4c2-1.5 6 .5 6 4s-2.5 5.5-6 3.5',
    load: 'M19.5 7.5v16',
  },
  anti_extension: { head: [22.5, 12.5], lines: 'M20 14.5 10 18l-6.5 3v2.5M19 15l.5 7.5h4.5', load: 'M3 26h22' },
  anti_rotation_lateral: {
    head: [10, 5],
    lines: 'M10 8.5V17l-3 7.5M10 17l3 7.5M10 11h8.5',
    load: 'M18.5 11H26M18.5 8.5v5',
  },
  trunk_flexion: { head: [8, 11], lines: 'M9.5 14 14 21.5l5-7 3.5 7.5M10.5 15.5l5-1.5', load: 'M3 24.5h22' },
  trunk_rotation: {
    head: [14, 5],
    lines: 'M14 8.5V16l-3.5 8.5M14 16l3.5 8.5M14 10.5l6 3',
    load: 'M6.5 14.5c1.5 3 8 4.5 13 2m-1.5-2.5 2 2.5-3 1.5',
  },
  carry: {
    head: [14, 4.5],
    lines: 'M14 8v8.5l-4 8M14 16.5l4 8M14 9l-4.5 8.5M14 9l4.5 8.5',
    load: 'M7 18v4.5h4V18zM17 18v4.5h4V18z',
  },
  olympic_pull: {
    head: [15.5, 5.5],
    lines: 'M14.5 8.5 11.5 15.5l3 4-2 4 2 1M14.5 9.5l5 2 .5 4',
    load: 'M16.5 16h8M5 19V9m-2 2 2-2 2 2',
  },
  olympic_catch: {
    head: [14, 9.5],
    lines: 'M14 13v5l-5 1 1 6H7.5M14 18l5 1-1 6h2.5M14 13 7.5 6M14 13l6.5-7',
    load: 'M3 5h22',
  },
  jump_plyo: {
    head: [14, 4],
    lines: 'M14 7.5V14l-4 2 1 4.5M14 14l4 2-1 4.5M14 8.5l-5-2M14 8.5l5-2',
    load: 'M6 25h4M12 25h4M18 25h4',
  },
  throw: {
    head: [9, 7],
    lines: 'M9 10.5V18l-3.5 6.5M9 18l4 6.5M9 12l7-4',
    load: 'M21 5.5a1.5 1.5 0 1 0 .01 0M20 13l3.5-3',
  },
  locomotion_run: {
    head: [17, 4.5],
    lines: 'M16 8l-3 7.5 5 3-1 6M13 15.5 10.5 20H5.5M16 8.5l4.5 3.5 3-1.5M16 8.5l-6 1-2 4',
  },
  locomotion_row_bike_ski: {
    head: [10, 6.5],
    lines: 'M10.5 9.5l-2 8 6-3 4 6M11 11.5l6.5 1',
    load: 'M3 22.5h22M17.5 10v5h6',
  },
  crawl_getup: { head: [23, 10.5], lines: 'M20.5 12.5 10 13.5l3 6.5-4 .5v3.5M10 13.5l-5.5 6 .5 4.5M19.5 13l1.5 11' },
  mobility: {
    head: [18.5, 6],
    lines: 'M16.5 9 12 17.5l8.5 2.5v4.5M12 17.5l-4.5 6.5H4M16.5 9c-3-4-6-5-10-4.5',
    load: 'M20 3c2.5 1 4 3 4 6m-2-1.5 2 1.5 1.5-2',
  },
  isometric_hold: { head: [10, 5.5], lines: 'M10 9v8.5h8v7M10 10.5l5 3', load: 'M6 3v22' },
};

/** Movement patterns that have a drawing. */
export const DRAWN_PATTERNS: readonly string[] = Object.keys(PATTERN_DRAWINGS);
