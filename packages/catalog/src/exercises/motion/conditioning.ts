import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'loading' | 'suits' | 'measure' | 'secondsPerRep'> & Partial<Draft>;

function effort(note: Note): Draft {
  return { pattern: 'locomotion_row_bike_ski', loading: 'none', measure: 'metres', secondsPerRep: 1, suits: [0, 0, 0, 3, 3], ...note };
}

/** Cycling, climbing machines, skating, boxing and swimming. */
export const conditioning: Draft[] = [
  effort({
    slug: 'outdoor-cycling', name: 'Outdoor Cycling', family: 'bike', grade: 3, skill: 2, equipment: ['road_bike'], description: 'Riding a bicycle on road or trail.',
    setup: 'Set the saddle so that the knee stays slightly bent at the bottom. Check brakes and tyres and wear a helmet.', execution: 'Pedal with a quick, even turn and change gear before the climb. Keep an effort you can hold for the whole ride.', cues: 'Light hands, bent elbows. Look far ahead.', mistakes: 'The saddle is too low and the knees ache. You push a gear that is too hard.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/4', 'gastrocnemius/4', 'soleus/4'], stress: 'fall_risk', aliases: 'Bicycling; Cycling; Bike Ride; Road Cycling; Cycling (Outdoor); Mountain Biking; Biking; Cycling cardio session', prefer: ['stationary-bike', 'recumbent-bike', 'air-bike', 'elliptical', 'rowing-machine'],
  }),
  effort({
    slug: 'recumbent-bike', name: 'Recumbent Bike', family: 'bike', grade: 1, skill: 1, equipment: ['recumbent_bike'], description: 'Cycling in a seat with a back rest; kind to back, balance and joints.',
    setup: 'Slide the seat until the knee stays a little bent at full reach. Sit with the back against the rest.', execution: 'Pedal evenly at the planned effort. Ease off for the last minutes.', cues: 'Push from the whole foot. Shoulders loose.', mistakes: 'The seat is too near and the knees bend deeply. You slide down in the seat.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/4', 'gastrocnemius/4'], stress: '', suits: [0, 0, 0, 3, 2], aliases: 'Cycling - Recumbent; Recumbent Exercise Bike; Recumbent Cycling', prefer: ['stationary-bike', 'elliptical', 'outdoor-cycling', 'air-bike', 'arm-ergometer'],
  }),
  effort({
    slug: 'versa-climber', name: 'Vertical Climber', family: 'climber', grade: 3, skill: 2, equipment: ['versa_climber'], description: 'Climbing on the spot with arms and legs on a vertical rail.',
    setup: 'Strap in the feet and set the handles between shoulder and eye height. Stand close to the rail.', execution: 'Push and pull with opposite arm and leg in short, even strokes. Lengthen the strokes when the rhythm holds.', cues: 'Legs push, arms follow. Hips still.', mistakes: 'You hang from the handles. The start is a sprint.',
    muscles: ['quads', 'glute_max/2', 'lats/2', 'delts_front/4', 'gastrocnemius/4', 'biceps/4'], stress: 'new_hiit', aliases: 'VersaClimber; Versa Climber; Vertical Climbing Machine; Maxi Climber', prefer: ['air-bike', 'ski-erg', 'rowing-machine', 'elliptical', 'stationary-bike'],
  }),
  effort({
    slug: 'arm-ergometer', name: 'Arm Ergometer', family: 'arm-bike', grade: 1, skill: 1, measure: 'seconds', equipment: ['arm_ergometer'], description: 'Pedalling with the hands; endurance work that spares the legs.',
    setup: 'Sit so that the axle is at or just below the shoulders and the elbows stay slightly bent. Put the feet flat.', execution: 'Turn the cranks smoothly, forward and for part of the time backward. Keep the shoulders down.', cues: 'Loose grip. Trunk quiet.', mistakes: 'You rock to turn the cranks. The shoulders creep up to the ears.',
    muscles: ['delts_front', 'triceps/2', 'lats/2', 'biceps/2', 'chest_sternal/4', 'upper_back/4'], stress: '', suits: [0, 0, 0, 3, 2], aliases: 'Upper Body Ergometer; UBE; Arm Bike; Hand Cycle; Hand Bike; Arm Crank', prefer: ['ski-erg', 'air-bike', 'recumbent-bike', 'heavy-bag-boxing', 'rowing-machine'],
  }),
  effort({
    slug: 'skating', name: 'Skating', family: 'skate', grade: 3, skill: 3, equipment: ['skates'], description: 'Inline, roller or ice skating for endurance and hips.',
    setup: 'Wear helmet and wrist guards and choose smooth, free ground. Practise stopping first.', execution: 'Bend knees and hips and push out to the side with the whole edge. Glide, bring the foot under you and change.', cues: 'Low hips. Push sideways, not back.', mistakes: 'The knees are straight. You lean back and fall.',
    muscles: ['glute_med', 'quads/2', 'glute_max/2', 'adductors/2', 'erectors/4'], stress: 'fall_risk single_leg_balance single_leg_load', suits: [0, 0, 1, 3, 3], aliases: 'Inline Skating; Roller Skating; Ice Skating; Rollerblading',
  }),
  effort({
    slug: 'heavy-bag-boxing', name: 'Heavy Bag Boxing', family: 'boxing', grade: 3, skill: 3, measure: 'seconds', equipment: ['heavy_bag'], description: 'Rounds of punches on a heavy bag.',
    setup: 'Wrap the hands and wear gloves. Stand with one foot in front, hands at the chin, an arm from the bag.', execution: 'Punch in short combinations and turn hips and rear foot with each. Move round the bag and bring the hands back to the chin.', cues: 'Fist and forearm in one line. Breathe out on every punch.', mistakes: 'The wrist bends on impact. You stand still and push the bag.',
    muscles: ['delts_front', 'obliques/2', 'triceps/2', 'chest_sternal/2', 'serratus/2', 'gastrocnemius/4'], stress: 'loaded_rotation vibration new_hiit', suits: [0, 0, 2, 3, 3], aliases: 'Bag training; Bag Work; Punching Bag; Boxing; Heavy Bag; Boxing (Bag)',
  }),
  effort({
    slug: 'front-crawl', name: 'Front Crawl Swimming', family: 'swim', grade: 2, skill: 3, equipment: ['pool'], description: 'Freestyle swimming with alternating arms and a flutter kick.',
    setup: 'Warm up with easy lengths and loose shoulders. Start each length from a streamlined glide.', execution: 'Reach long, catch the water with a high elbow and pull past the hip while the body rolls. Kick lightly and breathe to the side.', cues: 'Look down. One goggle stays in the water.', mistakes: 'The head lifts to breathe and the legs sink. The hand crosses the middle line.',
    muscles: ['lats', 'triceps/2', 'delts_front/2', 'chest_sternal/2', 'rotator_cuff/4', 'quads/4'], stress: 'overhead_press', aliases: 'Swimming; Freestyle; Freestyle Swimming; Front Crawl; Swim; Swimming 50m sprints', prefer: ['backstroke', 'breaststroke', 'ski-erg', 'rowing-machine', 'arm-ergometer'],
  }),
  effort({
    slug: 'breaststroke', name: 'Breaststroke', family: 'swim', grade: 2, skill: 3, equipment: ['pool'], description: 'Swimming with both arms sweeping and a frog kick.',
    setup: 'Loosen hips and knees before you start. Push off into a long glide.', execution: 'Sweep the hands out and in, breathe, then whip the legs round and glide with long arms. Pull, kick, glide.', cues: 'Heels to the seat, toes out. Glide before the next pull.', mistakes: 'The knees go wider than the feet and hurt. The head stays up all the time.',
    muscles: ['adductors', 'chest_sternal/2', 'lats/2', 'quads/2', 'glute_max/2', 'biceps/4'], stress: 'kick deep_knee_flexion_twist', aliases: 'Breast Stroke; Swimming Breaststroke', prefer: ['front-crawl', 'backstroke', 'kickboard-kick', 'rowing-machine', 'elliptical'],
  }),
  effort({
    slug: 'backstroke', name: 'Backstroke', family: 'swim', grade: 2, skill: 3, equipment: ['pool'], description: 'Swimming on the back with alternating arms and a flutter kick.',
    setup: 'Know the flags or count strokes to the wall. Push off on the back in a straight line.', execution: 'Lift one straight arm, let the little finger enter and pull past the hip while the body rolls. Kick from the hips.', cues: 'Head still, eyes up. Belly button near the surface.', mistakes: 'You sit in the water. The hand enters across the head.',
    muscles: ['lats', 'delts_rear/2', 'triceps/2', 'quads/4', 'rotator_cuff/4', 'hip_flexors/4'], stress: 'overhead_press', aliases: 'Back Stroke; Back Crawl; Swimming Backstroke', prefer: ['front-crawl', 'breaststroke', 'kickboard-kick', 'ski-erg', 'rowing-machine'],
  }),
  effort({
    slug: 'butterfly-swim', name: 'Butterfly Swimming', family: 'swim', grade: 4, skill: 5, equipment: ['pool'], description: 'Swimming with both arms over the water and a dolphin kick.',
    setup: 'Master the dolphin kick and short lengths first. Warm up the shoulders well.', execution: 'Press the chest, pull both hands past the hips and swing them forward over the water. Kick once as the hands enter and once as they leave.', cues: 'Chin low to breathe. Two kicks per pull.', mistakes: 'The low back does all the waving. The arms drag through the water when tired.',
    muscles: ['lats', 'delts_front/2', 'chest_sternal/2', 'triceps/2', 'abs/2', 'erectors/2', 'glute_max/4'], stress: 'overhead_press cobra max_effort', suits: [0, 0, 1, 3, 3], aliases: 'Butterfly Stroke; Butterfly Stroke Swimming; Swimming Butterfly', prefer: ['front-crawl', 'backstroke', 'breaststroke', 'ski-erg', 'rowing-machine'],
  }),
  effort({
    slug: 'kickboard-kick', name: 'Kickboard Kick', family: 'swim', grade: 1, skill: 2, equipment: ['pool kickboard', 'pool kickboard fins'], description: 'Lengths with the arms on a float and only the legs working.',
    setup: 'Hold the board with straight arms or at its near edge. Lie flat with the face in or the chin low.', execution: 'Kick from the hips with loose ankles and small splashes. Breathe calmly.', cues: 'Long legs, floppy feet. Hips up.', mistakes: 'You pedal from the knees. The shoulders pinch because the arms press the board.',
    muscles: ['quads', 'hip_flexors/2', 'glute_max/2', 'hamstrings/4', 'abs/4'], stress: 'kick', suits: [0, 0, 0, 3, 2], aliases: 'Swim Kick; Flutter Kick Swim; Kick Drill', prefer: ['front-crawl', 'backstroke', 'stationary-bike', 'elliptical', 'recumbent-bike'],
  }),
];
