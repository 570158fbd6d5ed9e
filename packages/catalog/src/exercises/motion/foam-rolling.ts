import type { Draft } from '../../draft.ts';

type Note = Pick<Draft, 'slug' | 'name' | 'description' | 'setup' | 'execution' | 'cues' | 'mistakes' | 'muscles' | 'stress'> & Partial<Draft>;

function roll(note: Note): Draft {
  return {
    pattern: 'mobility', mechanic: 'isolation', family: 'foam-rolling', grade: 1, skill: 1, loading: 'none', measure: 'seconds', secondsPerRep: 1,
    laterality: 'unilateral', equipment: ['foam_roller'], suits: [0, 0, 0, 0, 0], ...note,
  };
}

/** Rolling one muscle at a time. */
export const foamRolling: Draft[] = [
  roll({
    slug: 'calf-foam-roll', name: 'Calf Foam Roll', equipment: ['foam_roller', 'massage_stick'], description: 'Rolling the back of the lower leg on a roller.',
    setup: 'Sit with one calf on the roller and the hands behind you. Cross the other leg over for more pressure.', execution: 'Lift the seat and roll from above the heel to below the knee. Stop on a tender spot and move the ankle.', cues: 'Turn the leg in and out. Breathe.', mistakes: 'You roll into the hollow of the knee. A hot or swollen calf is rolled instead of shown to a doctor.',
    muscles: ['gastrocnemius', 'soleus/2'], stress: 'push_up_flat_hand', aliases: 'Calves-SMR; Calf Roll; Foam Roll Calves',
  }),
  roll({
    slug: 'quad-foam-roll', name: 'Quad Foam Roll', equipment: ['foam_roller', 'massage_stick'], description: 'Rolling the front of the thigh on a roller.',
    setup: 'Lie face down on the forearms with one thigh on the roller. Keep the other leg beside it for support.', execution: 'Roll from the hip to above the knee with small moves. Pause and bend the knee on a tender spot.', cues: 'Belly firm. Slow as a breath.', mistakes: 'You roll over the knee cap. The low back sags.',
    muscles: ['quads', 'hip_flexors/4', 'deep_core/4'], stress: 'prone', aliases: 'Quadriceps-SMR; Quad Roll; Foam Roll Quads',
  }),
  roll({
    slug: 'hamstring-foam-roll', name: 'Hamstring Foam Roll', equipment: ['foam_roller', 'massage_stick'], description: 'Rolling the back of the thigh on a roller.',
    setup: 'Sit with one thigh on the roller and lean on the hands behind you. Keep the leg relaxed.', execution: 'Lift the seat and roll between sit bone and knee. Turn the leg in and out to reach both sides.', cues: 'Shoulders away from the ears. Let the leg be heavy.', mistakes: 'You press on the sit bone. A fresh strain is rolled hard.',
    muscles: ['hamstrings'], stress: 'push_up_flat_hand', aliases: 'Hamstring-SMR; Hamstring Roll; Foam Roll Hamstrings',
  }),
  roll({
    slug: 'glute-foam-roll', name: 'Glute Foam Roll', equipment: ['foam_roller', 'lacrosse_ball'], description: 'Rolling the seat and deep hip muscles on a roller or ball.',
    setup: 'Sit on the roller, lean to one side and cross that ankle over the other knee. Support yourself with one hand.', execution: 'Roll slowly over the side of the seat and stop on tender spots. Change sides.', cues: 'Lean more for more pressure. Breathe out.', mistakes: 'You press until the leg tingles. You roll over the hip bone.',
    muscles: ['glute_max', 'glute_med/2'], stress: 'itb_cross_leg_stretch', aliases: 'Piriformis-SMR; Glute Roll; Foam Roll Glutes',
  }),
  roll({
    slug: 'outer-thigh-foam-roll', name: 'Outer Thigh Foam Roll', description: 'Rolling the side of the thigh below the hip bone.',
    setup: 'Lie on one side with the outer thigh on the roller. Put the upper foot on the floor in front to take weight off.', execution: 'Roll between hip bone and knee with little pressure. Lean forward or back to reach the muscles beside the band.', cues: 'Foot and hands carry most weight. Slow.', mistakes: 'Full weight is ground into the band. The bony side of hip or knee is rolled.',
    muscles: ['glute_med', 'quads/2'], stress: 'side_lying_load', aliases: 'Iliotibial Tract-SMR; IT Band Foam Roll; ITB Roll; IT Band Roll',
  }),
  roll({
    slug: 'adductor-foam-roll', name: 'Adductor Foam Roll', description: 'Rolling the inner thigh on a roller.',
    setup: 'Lie on the forearms and put one bent leg out to the side with the inner thigh on the roller. Keep the other leg long.', execution: 'Shift from side to side so that the roller moves between groin and knee. Pause on tender spots and change.', cues: 'Little weight. Hips low.', mistakes: 'You press high into the groin. The back twists.',
    muscles: ['adductors'], stress: 'prone', aliases: 'Adductor (SMR); Adductor Roll; Groin Foam Roll',
  }),
  roll({
    slug: 'lat-foam-roll', name: 'Lat Foam Roll', description: 'Rolling the side of the upper back below the armpit.',
    setup: 'Lie on one side with the arm overhead and the roller just below the armpit. Bend the knees for balance.', execution: 'Roll a hand’s breadth down and back and turn slightly backwards. Stop on tender spots.', cues: 'Thumb up. Let the head rest.', mistakes: 'The roller sits on the ribs or in the armpit. The breath is held.',
    muscles: ['lats', 'upper_back/4'], stress: 'side_lying_load', aliases: 'Latissimus Dorsi-SMR; Lat Roll; Foam Roll Lats',
  }),
  roll({
    slug: 'upper-back-foam-roll', name: 'Upper Back Foam Roll', laterality: 'bilateral', description: 'Rolling the upper back and bending back over the roller.',
    setup: 'Lie with the roller under the shoulder blades and the hands supporting the head. Keep feet and seat on the floor.', execution: 'Lift the seat to roll between mid-back and shoulders, or stay and bend back gently over the roller. Move up a little and repeat.', cues: 'Ribs down. Hug yourself to spread the blades.', mistakes: 'You roll the low back or neck. The head hangs back.',
    muscles: ['upper_back', 'erectors/4'], stress: 'supine', aliases: 'Rhomboids-SMR; Thoracic Foam Roll; Foam Roll Upper Back; Thoracic Extension on Foam Roller',
  }),
  roll({
    slug: 'foot-ball-roll', name: 'Foot Ball Roll', equipment: ['lacrosse_ball'], description: 'Rolling the sole over a small ball.',
    setup: 'Stand or sit with one bare foot on a ball. Hold on to something if you stand.', execution: 'Roll from the heel to the ball of the foot with steady pressure. Pause on tight spots.', cues: 'Spread the toes. Pressure, not pain.', mistakes: 'You jam the ball under a sore heel bone. You stand with full weight at once.',
    muscles: ['gastrocnemius', 'soleus/4', 'tibialis/4'], stress: '', aliases: 'Foot-SMR; Plantar Fascia Roll; Foot Roll; Foot Massage Ball',
  }),
];
