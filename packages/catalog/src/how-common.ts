// How often coaches and lifters reach for an exercise; expert opinion. It breaks ties in choosing and in search, so that
// of two that serve alike the one people know comes first.

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What nearly every lifter knows by name. */
const STAPLES = words(`
  barbell-back-squat barbell-front-squat goblet-squat bodyweight-squat leg-press hack-squat bulgarian-split-squat
  dumbbell-walking-lunge dumbbell-reverse-lunge split-squat step-up barbell-deadlift romanian-deadlift
  dumbbell-romanian-deadlift sumo-deadlift trap-bar-deadlift kettlebell-swing back-extension barbell-hip-thrust
  glute-bridge leg-extension lying-leg-curl seated-leg-curl machine-calf-raise seated-calf-raise
  machine-hip-abduction machine-hip-adduction barbell-bench-press barbell-incline-bench-press dumbbell-bench-press
  dumbbell-incline-bench-press machine-chest-press push-up chest-dip dumbbell-fly cable-fly machine-fly
  close-grip-bench-press barbell-overhead-press dumbbell-shoulder-press machine-shoulder-press push-press
  dumbbell-lateral-raise cable-lateral-raise dumbbell-reverse-fly machine-reverse-fly face-pull barbell-row
  dumbbell-row seated-cable-row machine-row t-bar-row chest-supported-dumbbell-row inverted-row pull-up chin-up
  assisted-pull-up lat-pulldown straight-arm-pulldown barbell-shrug dumbbell-shrug barbell-curl ez-bar-curl
  dumbbell-curl hammer-curl incline-dumbbell-curl preacher-curl cable-curl cable-pushdown rope-pushdown
  ez-bar-skullcrusher dumbbell-overhead-triceps-extension cable-overhead-triceps-extension crunch sit-up plank
  side-plank hanging-leg-raise hanging-knee-raise cable-crunch ab-wheel-rollout dead-bug bird-dog russian-twist
  pallof-press farmers-carry power-clean clean-and-jerk box-jump jump-squat burpee wall-ball turkish-get-up
  running treadmill-running walking rowing-machine stationary-bike air-bike elliptical jump-rope stretching
`);

/** What most gyms see every week. */
const USUAL = words(`
  concentration-curl dumbbell-preacher-curl machine-preacher-curl single-arm-cable-curl band-curl suspension-curl
  reverse-barbell-curl zottman-curl reverse-grip-pushdown single-arm-dumbbell-triceps-extension
  dumbbell-skullcrusher dumbbell-kickback band-triceps-extension barbell-wrist-curl dumbbell-wrist-curl
  barbell-wrist-extension dumbbell-wrist-extension dead-hang single-arm-landmine-row smith-row
  dumbbell-bent-over-row close-grip-lat-pulldown reverse-grip-lat-pulldown behind-neck-pulldown
  single-arm-lat-pulldown neutral-grip-pull-up assisted-chin-up machine-pullover barbell-decline-bench-press
  smith-bench-press smith-incline-bench-press machine-incline-chest-press machine-decline-chest-press
  single-arm-dumbbell-bench-press knee-push-up diamond-push-up decline-push-up ball-push-up assisted-dip bench-dip
  machine-dip dumbbell-incline-fly dumbbell-decline-fly cable-low-fly cable-chest-press cable-incline-chest-press
  band-fly sprint ski-erg stair-climber battle-rope-wave jumping-jack warm-up hip-flexor-stretch cat-cow
  foam-rolling thoracic-rotation decline-crunch bicycle-crunch reverse-crunch lying-leg-raise
  captains-chair-knee-raise cable-wood-chop machine-rotary-torso hollow-hold mountain-climber band-pallof-press
  machine-crunch barbell-rollout dumbbell-dead-bug kettlebell-plank-drag suspension-plank block-pull
  stiff-legged-deadlift dumbbell-stiff-legged-deadlift smith-stiff-legged-deadlift single-leg-romanian-deadlift
  kettlebell-single-leg-deadlift barbell-good-morning cable-pull-through bodyweight-hip-hinge superman
  ball-back-extension kettlebell-deadlift band-good-morning band-deadlift machine-back-extension
  suspension-hip-hinge kettlebell-row band-row suspension-row towel-row barbell-floor-press dumbbell-floor-press
  kettlebell-floor-press incline-push-up band-chest-press suspension-push-up machine-hip-thrust
  barbell-glute-bridge single-leg-glute-bridge dumbbell-hip-thrust band-leg-extension standing-leg-curl
  suspension-leg-curl nordic-curl band-lateral-walk side-lying-leg-raise clamshell copenhagen-plank
  cable-hip-adduction side-lying-hip-adduction cable-glute-kickback leg-press-calf-raise barbell-calf-raise
  smith-calf-raise single-leg-calf-raise tibialis-raise dumbbell-split-squat smith-split-squat barbell-lunge
  bodyweight-lunge lateral-lunge suspension-split-squat pistol-squat dumbbell-step-up power-snatch clean-pull
  kettlebell-clean-and-press dumbbell-curl-to-press lateral-bound medicine-ball-slam medicine-ball-chest-pass
  suitcase-carry sandbag-bear-hug-carry sled-push bear-crawl seated-barbell-overhead-press behind-neck-press
  arnold-press single-arm-dumbbell-press handstand-push-up machine-lateral-raise band-lateral-raise lu-raise
  dumbbell-front-raise cable-reverse-fly band-pull-apart cable-external-rotation cable-internal-rotation
  dumbbell-upright-row barbell-upright-row cable-upright-row band-upright-row smith-shrug low-bar-squat
  safety-bar-squat smith-squat belt-squat dumbbell-squat dumbbell-sumo-squat kettlebell-front-squat wall-sit
  dumbbell-thruster barbell-thruster barbell-box-squat kettlebell-goblet-squat sit-to-stand seated-leg-press
  band-squat suspension-squat band-assisted-pull-up foot-assisted-pull-up band-pulldown
  suspension-assisted-pull-up dumbbell-pullover kettlebell-pullover kettlebell-press band-overhead-press
  pike-push-up suspension-pike-press landmine-press two-hand-landmine-press
`);

/** What few train, or only with a coach of that sport. */
const RARE =
  /(^|-)(partial|atlas|conan|circus|mace|club|keg|yoke|tire|duck-walk|hand-walk|zottman-partial|one-finger|lever|planche|iron-cross|maltese|bent-press|sissy)(-|$)/;

const HOW_COMMON: ReadonlyMap<string, 2 | 3> = new Map([
  ...USUAL.map((slug) => [slug, 2] as const),
  ...STAPLES.map((slug) => [slug, 3] as const),
]);

/** 3 everybody knows it, 2 usual, 1 known to some, 0 rare. */
export function howCommon(slug: string): 0 | 1 | 2 | 3 {
  return HOW_COMMON.get(slug) ?? (RARE.test(slug) ? 0 : 1);
}
