import type { Draft } from '../draft.ts';

function machineWork(note: Pick<Draft, 'slug' | 'name' | 'description' | 'setup' | 'execution' | 'cues' | 'mistakes' | 'family' | 'grade' | 'muscles' | 'equipment' | 'stress'> & Partial<Draft>): Draft {
  return { pattern: 'locomotion_row_bike_ski', skill: 1, loading: 'none', measure: 'metres', secondsPerRep: 1, suits: [0, 0, 0, 3, 3], ...note };
}

function stretch(note: Pick<Draft, 'slug' | 'name' | 'description' | 'setup' | 'execution' | 'cues' | 'mistakes' | 'muscles' | 'stress'> & Partial<Draft>): Draft {
  return {
    pattern: 'mobility', family: note.slug, grade: 1, skill: 1, mechanic: 'isolation', loading: 'none', measure: 'seconds', secondsPerRep: 1,
    equipment: ['', 'mat'], suits: [0, 0, 0, 1, 0], ...note,
  };
}

export const conditioningAndMobility: Draft[] = [
  machineWork({
    slug: 'running', name: 'Running', pattern: 'locomotion_run', family: 'run', grade: 3, description: 'Running outdoors at a steady or varied pace.',
    setup: 'Wear shoes that suit you. Start with five easy minutes.', execution: 'Run tall with quick light steps. Keep a pace at which you can speak unless the plan says otherwise.', cues: 'Land under the hips. Relax the hands.', mistakes: 'You overstride. You start too fast.',
    muscles: ['gastrocnemius', 'quads/2', 'hamstrings/2', 'glute_max/2', 'soleus/2'], equipment: [''], stress: 'running', aliases: 'Run; Jogging; Corsa; Outdoor Run; Zone 2 Running; Easy Run; Long Run; Base Run',
  }),
  machineWork({
    slug: 'treadmill-running', name: 'Treadmill Running', pattern: 'locomotion_run', family: 'run', grade: 2, description: 'Running on a treadmill at a set speed and slope.',
    setup: 'Attach the safety clip and start slowly. Set one per cent slope.', execution: 'Run in the middle of the belt. Slow down before stepping off.', cues: 'Stay tall. Light steps.', mistakes: 'You hold the rails. You run at the very front.',
    muscles: ['gastrocnemius', 'quads/2', 'hamstrings/2', 'glute_max/2', 'soleus/2'], equipment: ['treadmill'], stress: 'running', aliases: 'Running - Treadmill; Treadmill; Running (Treadmill); Run - Treadmill; Jogging, Treadmill; Treadmill Cardio; Treadmill Run',
  }),
  machineWork({
    slug: 'walking', name: 'Walking', pattern: 'locomotion_run', family: 'walk', grade: 1, description: 'Walking briskly, outdoors or on a treadmill.',
    setup: 'Choose a route or set the belt. Wear comfortable shoes.', execution: 'Walk tall with swinging arms. Breathe so that you can still talk.', cues: 'Push off the toes. Look ahead.', mistakes: 'You hold the rails. The steps drag.',
    muscles: ['gastrocnemius', 'glute_max/4', 'quads/4', 'soleus/2'], equipment: ['', 'treadmill'], stress: '', aliases: 'Walk; Walking (Treadmill)', prefer: ['incline-treadmill-walk', 'hiking', 'march-in-place', 'rucking', 'stair-climber'],
  }),
  machineWork({
    slug: 'sprint', name: 'Sprint', pattern: 'locomotion_run', family: 'run', grade: 7, skill: 3, description: 'Running at or near full speed over a short distance.',
    setup: 'Warm up with drills and three build-ups. Mark 20 to 60 metres.', execution: 'Accelerate smoothly and run tall. Walk back to recover.', cues: 'Drive the knees. Relax the face.', mistakes: 'You sprint cold. The rest is too short.',
    muscles: ['hamstrings', 'glute_max/2', 'gastrocnemius/2', 'quads/2', 'hip_flexors/2'], equipment: [''], stress: 'running sprint sprint_max max_effort plyo', suits: [0, 0, 3, 1, 3], aliases: 'Sprints; Sprinting',
  }),
  machineWork({
    slug: 'rowing-machine', name: 'Rowing Machine', family: 'erg-row', grade: 2, description: 'Rowing on an ergometer.',
    setup: 'Strap the feet over the widest part. Sit tall with a loose grip.', execution: 'Push with the legs, swing the trunk, then pull. Return arms, trunk, legs.', cues: 'Legs first. Slow return.', mistakes: 'The arms pull first. The back rounds at the catch.',
    muscles: ['quads', 'upper_back/2', 'lats/2', 'glute_max/2', 'hamstrings/2', 'erectors/2', 'biceps/4'], equipment: ['rower'], stress: 'rowing_erg', aliases: 'Rowing; Row Erg; Rowing (Machine); Rower; Indoor Rowing; Rowing, Stationary; Stationary Rowing', prefer: ['ski-erg', 'air-bike', 'stationary-bike', 'elliptical', 'versa-climber'],
  }),
  machineWork({
    slug: 'air-bike', name: 'Air Bike', family: 'bike', grade: 2, measure: 'calories', description: 'Pedalling and pushing a fan bike.',
    setup: 'Set the seat at hip height. Hold the handles.', execution: 'Drive legs and arms together. Hold the planned effort.', cues: 'Sit tall. Breathe in rhythm.', mistakes: 'The seat is too low. You start too fast.',
    muscles: ['quads', 'glute_max/2', 'delts_front/4', 'upper_back/4', 'hamstrings/4'], equipment: ['air_bike'], stress: '', aliases: 'Assault Bike; Echo Bike; Airbike; Airdyne', prefer: ['stationary-bike', 'rowing-machine', 'versa-climber', 'ski-erg', 'elliptical'],
  }),
  machineWork({
    slug: 'stationary-bike', name: 'Stationary Bike', family: 'bike', grade: 1, description: 'Cycling on a fixed bike or ergometer.',
    setup: 'Set the seat so that the knee is slightly bent at the bottom. Set the handlebar for comfort.', execution: 'Pedal smoothly at the planned effort. Cool down for a few minutes.', cues: 'Light hands. Round pedal strokes.', mistakes: 'The hips rock. The resistance is too low to control.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/4', 'gastrocnemius/4'], equipment: ['bike_erg', 'indoor_cycle'], stress: '', aliases: 'Cycling - Stationary; Cycling (Indoor); Spinning; Exercise Bike; Bicycling, Stationary; Indoor Cycling; Spin Bike', prefer: ['recumbent-bike', 'outdoor-cycling', 'air-bike', 'elliptical', 'rowing-machine'],
  }),
  machineWork({
    slug: 'ski-erg', name: 'Ski Ergometer', family: 'ski', grade: 2, description: 'Pulling two handles down against a fan.',
    setup: 'Stand hip width with the arms up. Hold the handles lightly.', execution: 'Hinge and pull the handles past the thighs. Return tall.', cues: 'Use body weight. Soft knees.', mistakes: 'The arms do all the work. You squat.',
    muscles: ['lats', 'triceps/2', 'abs/2', 'glute_max/4', 'hamstrings/4'], equipment: ['ski_erg'], stress: '', aliases: 'SkiErg; Ski Erg; Skiing (Machine); Ski Machine',
  }),
  machineWork({
    slug: 'elliptical', name: 'Elliptical Trainer', family: 'elliptical', grade: 1, measure: 'seconds', description: 'Gliding steps on an elliptical trainer.',
    setup: 'Step on holding the fixed bars. Choose the resistance.', execution: 'Move smoothly with whole feet. Use the arms if you like.', cues: 'Stand tall. Even rhythm.', mistakes: 'You lean on the handles. The toes go numb from pressing.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/4'], equipment: ['elliptical'], stress: '', aliases: 'Elliptical; Elliptical Machine; Cross Trainer', prefer: ['stationary-bike', 'recumbent-bike', 'versa-climber', 'air-bike', 'rowing-machine'],
  }),
  machineWork({
    slug: 'stair-climber', name: 'Stair Climber', family: 'stairs', grade: 2, measure: 'seconds', pattern: 'locomotion_run', description: 'Climbing a revolving staircase.',
    setup: 'Step on and start slowly. Touch the rails lightly.', execution: 'Step with the whole foot. Stay in the middle.', cues: 'Stand tall. Push through the heel.', mistakes: 'You hang on the rails. You lean far forward.',
    muscles: ['glute_max', 'quads/2', 'gastrocnemius/2'], equipment: ['stair_climber'], stress: 'single_leg_load', aliases: 'Stair Machine (Floors); Stair Machine; Stairmaster; Stair Machine (Steps); Stepmill; Step Mill; ClimbMill; Stair Master',
  }),
  machineWork({
    slug: 'jump-rope', name: 'Jump Rope', pattern: 'jump_plyo', family: 'jump-rope', grade: 2, skill: 2, measure: 'seconds', description: 'Skipping with a rope.',
    setup: 'Set the rope so that it reaches the armpits. Keep the elbows in.', execution: 'Turn with the wrists and hop low. Land on the balls of the feet.', cues: 'Small quiet hops. Relax the shoulders.', mistakes: 'You jump high. The arms turn wide.',
    muscles: ['gastrocnemius', 'soleus/2', 'quads/4', 'forearm_flexors/4'], equipment: ['jump_rope'], stress: 'jump_rope plyo', aliases: 'Skipping; Jumping Rope; Skipping Rope; Jump Rope: Basic Jumps; Skipping - Standard',
  }),
  machineWork({
    slug: 'battle-rope-wave', name: 'Battle Rope Wave', family: 'battle-rope', grade: 2, measure: 'seconds', description: 'Making waves in a heavy rope.',
    setup: 'Hold the ends and stand with soft knees. Hinge slightly.', execution: 'Whip the arms up and down in turn or together. Keep the waves going.', cues: 'Brace the belly. Breathe.', mistakes: 'The shoulders shrug. You stand stiff.',
    muscles: ['delts_front', 'forearm_flexors/2', 'abs/2', 'delts_rear/4', 'deep_core/4'], equipment: ['battle_rope'], stress: 'vibration', aliases: 'Battle Ropes; Battle Rope',
  }),
  machineWork({
    slug: 'jumping-jack', name: 'Jumping Jack', pattern: 'jump_plyo', family: 'jump', grade: 1, measure: 'reps', description: 'Jumping feet apart and arms overhead, then back.',
    setup: 'Stand with the feet together. Hang the arms.', execution: 'Jump the feet apart and raise the arms. Jump back together.', cues: 'Land softly. Keep rhythm.', mistakes: 'The heels slam. The arms stop half-way.',
    muscles: ['gastrocnemius', 'delts_side/4', 'quads/4', 'glute_med/4'], equipment: [''], loading: 'bodyweight', bodyweightShare: 0.8, stress: 'plyo', aliases: 'Jumping Jacks; Jumping Jack HD; Star Jumps (Jumping Jack); Side Straddle Hop', suits: [0, 0, 0, 2, 3],
  }),
  stretch({
    slug: 'warm-up', name: 'General Warm-Up', description: 'Easy movement that raises the pulse before training.',
    setup: 'Choose a machine or an open space. Start gently.', execution: 'Move for five to ten minutes and add joint circles. Finish slightly warm.', cues: 'Breathe easily. Grow the range.', mistakes: 'You tire yourself. You skip it.',
    muscles: ['deep_core', 'glute_max/4', 'quads/4'], stress: '', aliases: 'Warm Up; Warmup; Warm-Up',
  }),
  stretch({
    slug: 'stretching', name: 'General Stretching', description: 'Slow stretches for the muscles you trained.',
    setup: 'Find a quiet place. Choose three or four positions.', execution: 'Ease into each position and breathe. Hold for about half a minute.', cues: 'Mild pull, no pain. Slow breath out.', mistakes: 'You bounce. You hold your breath.',
    muscles: ['hamstrings', 'hip_flexors/4', 'lats/4'], stress: '', aliases: 'Stretch',
  }),
  stretch({
    slug: 'hip-flexor-stretch', name: 'Half-Kneeling Hip Flexor Stretch', laterality: 'unilateral', description: 'Opening the front of the hip from half kneeling.',
    setup: 'Kneel on one knee on a mat. Set the other foot in front.', execution: 'Tuck the pelvis and shift slightly forward. Breathe for half a minute.', cues: 'Squeeze the back glute. Stay tall.', mistakes: 'The back arches. You lunge too far.',
    muscles: ['hip_flexors', 'quads/4'], stress: 'kneeling', aliases: 'Hip Flexor Stretch; Kneeling Hip Flexor; Kneeling Hip Flexor Stretch',
  }),
  stretch({
    slug: 'cat-cow', name: 'Cat Cow', measure: 'reps', secondsPerRep: 5, description: 'Rounding and arching the spine on hands and knees.',
    setup: 'Kneel on hands and knees. Spread the fingers.', execution: 'Round the back slowly, then lengthen it the other way. Follow the breath.', cues: 'Move one bone at a time. No force.', mistakes: 'You hurry. The elbows bend.',
    muscles: ['erectors', 'deep_core/2', 'abs/4'], stress: 'kneeling', aliases: 'Yoga Exercise: Cow-Cat; Cat Camel; Cat Cow Stretch; Cat Stretch',
  }),
  stretch({
    slug: 'foam-rolling', name: 'Foam Rolling', equipment: ['foam_roller'], description: 'Rolling muscles slowly over a foam roller.',
    setup: 'Place the roller under the muscle. Support yourself with the hands.', execution: 'Roll slowly and pause on tender spots. Breathe.', cues: 'Comfortable pressure. Slow.', mistakes: 'You roll over joints. You press into pain.',
    muscles: ['quads', 'upper_back/4', 'glute_max/4'], stress: '', aliases: 'Blackroll; Foam Roll; Foam Roller',
  }),
  stretch({
    slug: 'thoracic-rotation', name: 'Open Book Rotation', measure: 'reps', secondsPerRep: 6, laterality: 'unilateral', description: 'Turning the upper back open while lying on the side.',
    setup: 'Lie on one side with the knees bent. Reach both arms forward.', execution: 'Open the top arm behind you and follow with the eyes. Return slowly.', cues: 'Keep the knees together. Breathe out.', mistakes: 'The knees lift. You force the shoulder.',
    muscles: ['obliques', 'upper_back/4'], stress: '', aliases: 'Thoracic Rotation; Open Book; T-Spine Rotation',
  }),
];
