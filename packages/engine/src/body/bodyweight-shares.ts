/**
 * The share of the body a movement lifts. Push-ups are measured (Ebben 2011, greatest ground force over body mass); the
 * others are sums of segments (Winter, Dempster), engineering estimates. The catalogue's exercises carry their own.
 */
export const BODYWEIGHT_SHARES: Readonly<Record<string, number>> = {
  push_up: 0.64,
  push_up_knee: 0.49,
  push_up_feet_30cm: 0.7,
  push_up_feet_60cm: 0.74,
  push_up_hands_30cm: 0.55,
  push_up_hands_60cm: 0.41,
  pull_up: 0.96,
  chin_up: 0.96,
  dip: 0.95,
  ring_dip: 0.95,
  inverted_row_horizontal: 0.6,
  air_squat: 0.7,
  split_squat: 0.8,
  pistol_squat: 0.88,
  lunge: 0.75,
  single_leg_calf_raise: 0.95,
  calf_raise: 0.95,
  nordic_curl: 0.55,
  glute_bridge: 0.45,
  back_extension_45: 0.5,
  hanging_leg_raise: 0.35,
  sit_up: 0.35,
  handstand_push_up: 0.94,
  plank: 0,
  burpee: 0.64,
  muscle_up: 0.96,
};
