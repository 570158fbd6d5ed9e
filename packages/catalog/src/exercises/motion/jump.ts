import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function jump(note: Note): Draft {
  return { pattern: 'jump_plyo', family: 'jump', loading: 'bodyweight', bodyweightShare: 0.9, equipment: [''], suits: [0, 0, 3, 1, 2], ...note };
}

/** Jumps and hops on the spot or over the ground, from the first landing drill to depth jumps. */
export const jumps: Draft[] = [
  jump({
    slug: 'pogo-jump', name: 'Pogo Jump', grade: 2, skill: 2, secondsPerRep: 1, description: 'Bouncing on stiff ankles with nearly straight knees.',
    setup: 'Stand tall with the feet under the hips. Keep the elbows bent at the sides.', execution: 'Bounce from the balls of the feet with as little knee bend as you can. Leave the ground again at once.', cues: 'Toes up in the air. The ground is hot.', mistakes: 'The knees do the work. The heels crash down.',
    muscles: ['gastrocnemius', 'soleus/2', 'quads/4', 'tibialis/4'], stress: 'plyo plyo_early jump_rope', suits: [0, 0, 2, 2, 2], aliases: 'Pogo; Pogos; Pogo Hops; Ankle Hops; Ankle Bounce',
  }),
  jump({
    slug: 'drop-landing', name: 'Drop Landing', grade: 3, skill: 2, secondsPerRep: 6, equipment: ['plyo_box', 'step_platform', 'bench_flat'], description: 'Stepping off a low box and sticking the landing without a rebound.',
    setup: 'Stand on a box no higher than you can land from quietly. Place one foot over the edge.', execution: 'Step off, land on both feet at once and hold the bend for two seconds. Walk back up.', cues: 'Land softly from toe to heel. Knees over the middle toes.', mistakes: 'You jump off and add height. One foot lands before the other.',
    muscles: ['quads', 'glute_max/2', 'soleus/2', 'hamstrings/4'], stress: 'plyo plyo_early fall_risk step_down_high', suits: [0, 0, 2, 1, 1], aliases: 'Depth Drop; Altitude Landing; Box Drop; Altitude Drop',
  }),
  jump({
    slug: 'vertical-jump', name: 'Vertical Jump', grade: 3, skill: 2, secondsPerRep: 5, description: 'One full-effort jump straight up with a free arm swing, reaching or opening the whole body.',
    setup: 'Stand hip width beside a wall or measuring mat. Settle before each try.', execution: 'Dip quickly, throw the arms up and jump with everything. Land where you started and rest before the next.', cues: 'Fast down, faster up. Reach through the fingers.', mistakes: 'The dip is slow and deep. You fly forward.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hamstrings/4'], stress: 'plyo plyo_early max_effort', aliases: 'Countermovement Jump; CMJ; Rocket Jump; Vertical Leap; Counter Movement Jump; Jump and Reach',
  }),
  jump({
    slug: 'star-jump', name: 'Explosive Star Jump', grade: 3, skill: 2, secondsPerRep: 3, description: 'A jump from a half squat in which arms and legs open to a star in the air.',
    setup: 'Stand with the feet together and the arms close to the body. Sink into a half squat.', execution: 'Jump up and spread arms and legs wide. Bring everything in again before you land.', cues: 'Open at the top. Feet under the hips to land.', mistakes: 'The feet land wide with knees caving. You hop low like in a jumping jack.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'glute_med/2', 'delts_side/4'], stress: 'plyo plyo_early new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Squat Star Jump; Star Jump (Plyometric); X Jump',
  }),
  jump({
    slug: 'split-squat-jump', name: 'Split Squat Jump', grade: 4, skill: 3, secondsPerRep: 2.5, laterality: 'unilateral', description: 'Jumping up from a split stance and landing with the same leg in front.',
    setup: 'Take a split stance with both knees bent and most weight in front. Swing the arms back.', execution: 'Drive straight up from both feet and land in the same stance. Do one side, then the other.', cues: 'Front knee over the foot. Land as quietly as you took off.', mistakes: 'The stance shrinks with each jump. The rear knee hits the floor.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'adductors/4', 'glute_med/4'], stress: 'plyo plyo_early single_leg_load lunge_forward deep_knee_flexion_fast', suits: [0, 0, 3, 2, 2], aliases: 'Split Jump; Split Jumps; Lunge Jump Same Leg',
  }),
  jump({
    slug: 'standing-long-jump', name: 'Standing Long Jump', grade: 4, skill: 3, secondsPerRep: 6, description: 'Jumping as far forward as possible from two feet.',
    setup: 'Stand behind a line with feet hip width on a surface that does not slip. Swing the arms high.', execution: 'Fold and swing back, then throw the arms and hips forward and jump for distance. Land with bent knees and hold.', cues: 'Push the line away behind you. Heels reach forward.', mistakes: 'You fall backwards on landing. The knees land straight.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'gastrocnemius/2'], stress: 'plyo plyo_early max_effort fall_risk deep_knee_flexion_fast', aliases: 'Broad Jump; Broad Jumps; Standing Broad Jump; Horizontal Jump; Long Jump (Standing)',
  }),
  jump({
    slug: 'lateral-long-jump', name: 'Lateral Long Jump', grade: 5, skill: 3, secondsPerRep: 6, laterality: 'unilateral', description: 'A two-foot jump for distance to the side.',
    setup: 'Stand side-on to the landing zone with feet hip width. Load the outer leg a little more.', execution: 'Swing the arms across and jump sideways as far as you can land well. Hold, reset and later change sides.', cues: 'Push off both feet. Land facing forward.', mistakes: 'You turn into a forward jump. The outer ankle rolls on landing.',
    muscles: ['glute_med', 'glute_max/2', 'quads/2', 'adductors/2', 'gastrocnemius/2'], stress: 'plyo plyo_early jump_lateral_early fall_risk', aliases: 'Side Standing Long Jump; Lateral Broad Jump; Side Broad Jump',
  }),
  jump({
    slug: 'frog-jump', name: 'Frog Jump', grade: 4, skill: 2, secondsPerRep: 2, description: 'Repeated forward jumps from a deep squat.',
    setup: 'Squat with heels down and chest up, hands behind the head or reaching to the floor. Have several metres of soft ground.', execution: 'Jump forward about a metre and sink straight into the next squat. Make five to ten jumps.', cues: 'Absorb with the hips. Moderate height.', mistakes: 'You bounce out of the deepest knee bend. The back rounds as you tire.',
    muscles: ['quads', 'glute_max/2', 'adductors/2', 'gastrocnemius/2', 'hamstrings/4'], stress: 'plyo plyo_early deep_squat deep_knee_flexion_fast new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Frog Hops; Frog Jumps; Frog Leap; Squat Hop Forward',
  }),
  jump({
    slug: 'tuck-jump', name: 'Tuck Jump', grade: 5, skill: 3, secondsPerRep: 2, description: 'A vertical jump in which the knees come up to the hands.',
    setup: 'Stand hip width on a soft floor. Hold the hands palms down at chest height.', execution: 'Dip fast, jump and lift both knees to the hands. Land softly and rebound or reset.', cues: 'Knees up, not chest down. Land under yourself.', mistakes: 'You fold the trunk to meet the knees. The landings get loud.',
    muscles: ['quads', 'hip_flexors/2', 'glute_max/2', 'gastrocnemius/2', 'abs/4'], stress: 'plyo plyo_early deep_knee_flexion_fast new_hiit', suits: [0, 0, 3, 2, 3], aliases: 'Knee Tuck Jump; Tuck Jumps; High Knee Jumps; High Knee Jump; Jumping Knee Tuck',
  }),
  jump({
    slug: 'butt-kick-jump', name: 'Butt Kick Jump', grade: 4, skill: 3, secondsPerRep: 2, description: 'A vertical jump in which both heels flick up to the seat.',
    setup: 'Stand with soft knees and free arms. Choose a level, giving surface.', execution: 'Make a short fast dip and jump. Fold the knees so that the heels touch the seat and open them again to land.', cues: 'Knees point down in the air. Legs long before contact.', mistakes: 'The low back arches to reach the heels. You land with folded knees.',
    muscles: ['quads', 'gastrocnemius/2', 'hamstrings/2', 'glute_max/2'], stress: 'plyo plyo_early', aliases: 'Double Leg Butt Kick; Heel Flick Jump',
  }),
  jump({
    slug: 'single-leg-butt-kick-jump', name: 'Single-Leg Butt Kick Jump', grade: 7, skill: 4, secondsPerRep: 2.5, laterality: 'unilateral', description: 'A one-leg vertical jump in which the heel of the jumping leg flicks to the seat.',
    setup: 'Stand on one leg with the other knee raised. Have a wall near you for the first tries.', execution: 'Dip and jump off the one leg and pull its heel to the seat. Open the knee and land on the same foot.', cues: 'Stay tall. Hold the free knee up.', mistakes: 'The hip drops on landing. You do more hops than you can land well.',
    muscles: ['quads', 'gastrocnemius/2', 'hamstrings/2', 'glute_max/2', 'glute_med/2'], stress: 'plyo plyo_early single_leg_load single_leg_balance fall_risk', aliases: 'Single Leg Butt Kick',
  }),
  jump({
    slug: 'hurdle-hop', name: 'Hurdle Hop', grade: 6, skill: 4, secondsPerRep: 1.5, equipment: ['hurdles', 'cones'], description: 'Rebounding two-foot jumps over a row of low barriers.',
    setup: 'Set three to six low hurdles or cones a stride apart. Use barriers that fall over.', execution: 'Jump the first and leave the ground again at once for the next. Keep the trunk still.', cues: 'Short contacts. Knees up, toes up.', mistakes: 'An extra hop between hurdles shows they are too high. The heels slam down.',
    muscles: ['quads', 'gastrocnemius/2', 'glute_max/2', 'soleus/2', 'hip_flexors/4'], stress: 'plyo plyo_early fall_risk', aliases: 'Hurdle Hops; Front Cone Hops; Front Cone Hops (or hurdle hops); Cone Hops; Hurdle Jumps; Barrier Jump',
  }),
  jump({
    slug: 'lateral-hurdle-hop', name: 'Lateral Hurdle Hop', grade: 6, skill: 4, secondsPerRep: 1.5, equipment: ['hurdles', 'cones'], description: 'Two-foot rebounds sideways over a row of cones or one low hurdle.',
    setup: 'Stand side-on to the barrier with the feet together. Start with a flat cone.', execution: 'Hop sideways over it and rebound to the next or straight back. Keep hips and shoulders facing forward.', cues: 'Land under the hips. Push off the outside edge.', mistakes: 'The feet land far from the body. The ankles give way outwards.',
    muscles: ['gastrocnemius', 'glute_med/2', 'quads/2', 'soleus/2', 'adductors/4'], stress: 'plyo plyo_early jump_lateral_early fall_risk', aliases: 'Lateral Cone Hops; Lateral Cone Hop; Lateral Hurdle Jump; Side Hurdle Hops',
  }),
  jump({
    slug: 'single-leg-hop', name: 'Single-Leg Forward Hop', grade: 7, skill: 4, secondsPerRep: 1.5, laterality: 'unilateral', equipment: ['', 'cones'], description: 'Hopping forward on one leg, once for distance or several times in a row.',
    setup: 'Stand on one leg at a line. Master sticking a single short hop first.', execution: 'Swing the arms and free leg and hop forward onto the same foot. Rebound or hold each landing.', cues: 'Hip over knee over foot. Active free leg.', mistakes: 'The knee dives in on contact. You add distance before you can hold the landing.',
    muscles: ['quads', 'gastrocnemius/2', 'glute_max/2', 'glute_med/2', 'hamstrings/2', 'soleus/2'], stress: 'plyo plyo_early single_leg_load single_leg_balance fall_risk', aliases: 'Single-Leg Hop Progression; Single Leg Hop; Single Leg Hop for Distance; One Leg Hop; Triple Hop',
  }),
  jump({
    slug: 'single-leg-lateral-hop', name: 'Single-Leg Lateral Hop', grade: 7, skill: 4, secondsPerRep: 1.5, laterality: 'unilateral', equipment: ['', 'cones', 'hurdles'], description: 'Hopping from side to side over a line or cone on one leg.',
    setup: 'Stand on one leg beside a line with the knee soft. Clear the floor on both sides.', execution: 'Hop sideways over the line, land on the same foot and return at once. Change legs after the set.', cues: 'Small and quick. Pelvis level.', mistakes: 'The foot rolls outwards. You swing the trunk to get across.',
    muscles: ['gastrocnemius', 'glute_med/2', 'soleus/2', 'quads/2', 'adductors/4', 'tibialis/4'], stress: 'plyo plyo_early jump_lateral_early single_leg_load single_leg_balance fall_risk', aliases: 'Single Leg Side Hop; Single Leg Line Hop; One Leg Lateral Hop',
  }),
  jump({
    slug: 'bounding', name: 'Bounding', grade: 7, skill: 4, secondsPerRep: 1, laterality: 'alternating', description: 'Exaggerated running strides for height and distance.',
    setup: 'Jog into the first bound on grass or track. Have at least twenty metres.', execution: 'Push off hard, drive the other knee up and hang in the air before landing on it. Count the contacts.', cues: 'Push back, float, strike down. Opposite arm drives.', mistakes: 'You reach with the foot and brake. The contacts get soft and long.',
    muscles: ['glute_max', 'hamstrings/2', 'gastrocnemius/2', 'quads/2', 'hip_flexors/2', 'glute_med/4'], stress: 'plyo plyo_early single_leg_load sprint running', aliases: 'Bounds; Alternate Leg Bounding; Power Bounds; Alternating Bounds',
  }),
  jump({
    slug: 'diagonal-bound', name: 'Diagonal Bound', grade: 7, skill: 4, secondsPerRep: 1.5, laterality: 'alternating', description: 'Bounding forward in a zigzag from one foot to the other.',
    setup: 'Use a line as the middle of the path. Start with one foot slightly in front.', execution: 'Push off diagonally, drive the free knee up and land on the other foot across the line. Bound back the other way.', cues: 'Push the ground sideways. Absorb, then go.', mistakes: 'The knee falls towards the line. You only step from side to side.',
    muscles: ['glute_max', 'glute_med/2', 'quads/2', 'adductors/2', 'gastrocnemius/2', 'hamstrings/4'], stress: 'plyo plyo_early jump_lateral_early single_leg_load fall_risk', aliases: 'Alternate Leg Diagonal Bound; Zigzag Bound; Diagonal Bounds',
  }),
];
