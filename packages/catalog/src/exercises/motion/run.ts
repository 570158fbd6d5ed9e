import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'loading' | 'suits' | 'equipment' | 'measure' | 'secondsPerRep'> & Partial<Draft>;

function run(note: Note): Draft {
  return { pattern: 'locomotion_run', loading: 'none', measure: 'metres', secondsPerRep: 1, equipment: [''], suits: [0, 0, 0, 3, 3], ...note };
}

/** Running, sprint work and drills, walking with load. */
export const runs: Draft[] = [
  run({
    slug: 'interval-running', name: 'Interval Running', family: 'run', grade: 5, skill: 2, description: 'Repeated fast runs of a minute or more with easy jogging between.',
    setup: 'Warm up for ten minutes. Choose a flat stretch or track and the length of the fast part.', execution: 'Run each fast part at the same hard but even pace. Jog or walk until you can repeat it.', cues: 'The last one as fast as the first. Relax hands and jaw.', mistakes: 'The first is a sprint. The rest is cut short.',
    muscles: ['gastrocnemius', 'quads/2', 'hamstrings/2', 'glute_max/2', 'soleus/2'], stress: 'running new_hiit', suits: [0, 0, 1, 3, 3], aliases: 'Run - Interval Training; Running Intervals; Track Intervals; Tempo Run; Fartlek',
  }),
  run({
    slug: 'trail-running', name: 'Trail Running', family: 'run', grade: 4, skill: 2, description: 'Running on paths and uneven ground with climbs and descents.',
    setup: 'Wear shoes with grip and tell somebody the route. Carry water on long runs.', execution: 'Shorten the stride on climbs and rough ground. Look a few metres ahead and walk steep parts.', cues: 'Quick feet downhill. Arms out for balance.', mistakes: 'You brake hard with straight knees downhill. You run roots and rocks when tired.',
    muscles: ['gastrocnemius', 'quads/2', 'glute_max/2', 'soleus/2', 'glute_med/2', 'hamstrings/4'], stress: 'running running_hills running_downhill fall_risk', aliases: 'Trail Running/Walking; Trail Run; Fell Running; Cross Country Running',
  }),
  run({
    slug: 'hill-sprint', name: 'Hill Sprint', family: 'run', grade: 6, skill: 2, equipment: ['hill'], description: 'Short hard runs up a hill with a walk back down.',
    setup: 'Find an even slope you can climb hard for eight to thirty seconds. Warm up well on the flat.', execution: 'Run up fast with a forward lean from the ankles. Walk down and wait until the breath is calm.', cues: 'Drive knees and elbows. Push behind you.', mistakes: 'You bend at the waist. You run downhill fast to save time.',
    muscles: ['glute_max', 'gastrocnemius/2', 'quads/2', 'hamstrings/2', 'soleus/2', 'hip_flexors/2'], stress: 'running running_hills sprint max_effort calf_stretch_load new_hiit', suits: [0, 0, 3, 2, 3], aliases: 'Hill Sprints; Uphill Sprint; Hill Repeats; Hill Runs',
  }),
  run({
    slug: 'stair-running', name: 'Stair Running', family: 'stairs', grade: 4, skill: 2, equipment: ['stairs'], description: 'Running up a flight of stairs and walking down.',
    setup: 'Choose dry stairs with good light and a rail. Go up slowly once to know the steps.', execution: 'Run up one or two steps at a time. Walk down holding the rail and repeat.', cues: 'Lift the knees. Eyes two steps ahead.', mistakes: 'The toes catch a step when you tire. You run down.',
    muscles: ['glute_max', 'quads/2', 'gastrocnemius/2', 'soleus/2', 'hip_flexors/4'], stress: 'running running_hills fall_risk single_leg_load step_up_high new_hiit', suits: [0, 0, 2, 3, 3], aliases: 'Stair Sprints; Stadium Stairs; Running Stairs; Bleacher Run',
  }),
  run({
    slug: 'shuttle-run', name: 'Shuttle Run', family: 'run', grade: 6, skill: 3, equipment: ['cones', ''], description: 'Running to and fro between lines with fast turns.',
    setup: 'Mark two or more lines five to sixty metres apart. Wear shoes that grip.', execution: 'Run to the line, sink and plant one foot, turn and run back. Turn over the left and right foot in turn.', cues: 'Slow down before the line. Low hips in the turn.', mistakes: 'You plant on a straight knee. You always turn the same way.',
    muscles: ['quads', 'gastrocnemius/2', 'hamstrings/2', 'glute_max/2', 'glute_med/2', 'adductors/2'], stress: 'running sprint pivot_early jump_lateral_early max_effort new_hiit', suits: [0, 0, 2, 3, 3], aliases: 'Shuttle Runs; Shuttle Sprint; Suicides; Beep Test; Bronco; Bronco Test; Pro Agility Shuttle; Yo-Yo Test',
  }),
  run({
    slug: 'sprint-start', name: 'Three-Point Sprint Start', family: 'run', grade: 7, skill: 3, description: 'Accelerating from a low start with one hand on the ground.',
    setup: 'Put the toes behind the line, step one foot back and set the opposite hand down. Lift the hips slightly above the shoulders.', execution: 'Shift forward and drive out with long pushes for ten to twenty metres. Rise gradually and slow down smoothly.', cues: 'Push, do not step. Arms split hard.', mistakes: 'You pop upright at once. The first step lands in front of you.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'gastrocnemius/2', 'hip_flexors/4'], stress: 'running sprint sprint_max max_effort', suits: [0, 0, 3, 1, 2], aliases: 'Linear 3-Part Start Technique; Sprint Starts; Acceleration Sprint; 3 Point Start',
  }),
  run({
    slug: 'sled-sprint', name: 'Resisted Sled Sprint', family: 'sled', grade: 5, skill: 3, loading: 'object', equipment: ['sled'], description: 'Sprinting while pulling a light sled by a harness or pushing a light prowler.',
    setup: 'Load little at first and lean into the strap or poles. Have twenty clear metres.', execution: 'Sprint with full pushes and big arm action or straight arms on the poles. Rest fully between runs.', cues: 'One line from head to heel. Punch the ground back.', mistakes: 'The load turns it into a march. The hips fold.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'gastrocnemius/2', 'soleus/2'], stress: 'sprint max_effort running', ratio: { squat: 0.25 }, suits: [0, 0, 3, 1, 3], aliases: 'Prowler Sprint; Sled Sprint; Resisted Sprint; Sled Push Sprint',
  }),
  run({
    slug: 'a-skip', name: 'A-Skip', family: 'run-drill', grade: 3, skill: 2, description: 'A quick skip with a high knee and a foot that strikes down under the hip.',
    setup: 'Stand tall at the start of twenty metres. March the drill first.', execution: 'Skip forward with short contacts, lifting one knee to hip height and snapping the foot down. Alternate with the arms.', cues: 'Toe up, heel under the seat. Bounce off the ground.', mistakes: 'You lean back to lift the knee. The foot lands far in front.',
    muscles: ['hip_flexors', 'gastrocnemius/2', 'glute_max/2', 'soleus/2', 'abs/4'], stress: 'running plyo', suits: [0, 0, 2, 2, 2], aliases: 'A Skips; A March; Fast Skipping; A-Skips; Skipping Drill',
  }),
  run({
    slug: 'b-skip', name: 'B-Skip', family: 'run-drill', grade: 5, skill: 3, description: 'A skip in which the raised leg opens forward and claws back under the body.',
    setup: 'Master the A-skip first. Warm the hamstrings with leg swings.', execution: 'Skip and lift the knee, let the lower leg open, then paw the foot down and back. Change legs with each skip.', cues: 'Claw the ground. Stay tall.', mistakes: 'You kick the foot out with force. The trunk folds towards the leg.',
    muscles: ['hamstrings', 'hip_flexors/2', 'glute_max/2', 'gastrocnemius/2', 'quads/4'], stress: 'running plyo kick', suits: [0, 0, 2, 2, 2], aliases: 'B Skips; Moving Claw Series; B-Skips; Claw Drill',
  }),
  run({
    slug: 'high-knees', name: 'High Knees', family: 'run-drill', grade: 2, skill: 1, measure: 'seconds', description: 'Running on the spot or slowly forward with the knees up to hip height.',
    setup: 'Stand tall on a soft floor with free arms. March it if running on the spot hurts.', execution: 'Lift one knee after the other quickly and swing the arms. Land on the balls of the feet.', cues: 'Knees to the belt. Quiet feet.', mistakes: 'You lean back. The steps get heavy and slow.',
    muscles: ['hip_flexors', 'gastrocnemius/2', 'quads/2', 'abs/4', 'soleus/4'], stress: 'plyo running new_hiit', suits: [0, 0, 1, 3, 3], aliases: 'High Knee; High Knee Skips HD; High Knee Run; High Knees Running; Running on the Spot High Knees',
  }),
  run({
    slug: 'butt-kicks', name: 'Butt Kicks', family: 'run-drill', grade: 2, skill: 1, measure: 'seconds', laterality: 'alternating', description: 'Running on the spot or forward with the heels flicking to the seat.',
    setup: 'Stand tall with a slight forward lean. Let the arms swing freely.', execution: 'Flick one heel after the other to the seat with quick steps. Keep the thighs pointing down.', cues: 'Light feet. Hips forward.', mistakes: 'The low back arches. You kick so hard that the knee aches.',
    muscles: ['hamstrings', 'gastrocnemius/2', 'soleus/2', 'quads/4'], stress: 'plyo running', suits: [0, 0, 1, 3, 3], aliases: 'Butt Kickers; Heel Flicks; Bum Kicks; Heel Kicks',
  }),
  run({
    slug: 'march-in-place', name: 'Marching in Place', family: 'march', grade: 1, skill: 1, measure: 'seconds', description: 'Walking on the spot with clear knee lifts, as warm-up or gentle endurance.',
    setup: 'Stand tall, near a wall or chair if balance is unsure. Let the arms hang.', execution: 'Lift one knee after the other and swing the opposite arm. Breathe so that you can talk.', cues: 'Grow tall on the standing leg. Put the foot down softly.', mistakes: 'You sway from side to side. The feet stamp.',
    muscles: ['hip_flexors', 'quads/4', 'glute_med/4', 'gastrocnemius/4'], stress: '', suits: [0, 0, 0, 2, 1], aliases: 'March or jog in place; Marching on the Spot; March in Place; Standing March; High Knee March', prefer: ['walking', 'tandem-walk', 'incline-treadmill-walk', 'hiking', 'high-knees'],
  }),
  run({
    slug: 'carioca', name: 'Carioca', family: 'run-drill', grade: 4, skill: 3, description: 'Running sideways while the feet cross in front and behind in turn.',
    setup: 'Stand side-on to a clear lane with knees soft. Walk the pattern first.', execution: 'Cross one foot in front, step apart, cross behind and step apart again. Turn the hips while the shoulders face forward.', cues: 'Hips turn, chest quiet. Stay on the balls of the feet.', mistakes: 'The feet tangle because speed comes first. Only one direction is trained.',
    muscles: ['adductors', 'glute_med/2', 'gastrocnemius/2', 'hip_flexors/2', 'obliques/4'], stress: 'running jump_lateral_early pivot_early hip_adduction_across fall_risk', suits: [0, 0, 1, 2, 2], aliases: 'Carioca Quick Step; Grapevine; Karaoke Drill; Cariocas',
  }),
  run({
    slug: 'lateral-shuffle', name: 'Lateral Shuffle', family: 'run-drill', grade: 3, skill: 2, equipment: ['', 'cones'], description: 'Quick sideways steps in a half squat without crossing the feet.',
    setup: 'Take a half squat with the feet wider than the hips. Mark five to ten metres.', execution: 'Push off the trailing foot and slide sideways without letting the heels touch. Stop low and come back.', cues: 'Push, do not reach. Hips stay level.', mistakes: 'You bob up and down. The knees fall in at the stop.',
    muscles: ['glute_med', 'quads/2', 'adductors/2', 'glute_max/2', 'gastrocnemius/4'], stress: 'jump_lateral_early lateral_lunge', suits: [0, 0, 1, 3, 3], aliases: 'Side Shuffle; Lateral Shuffles; Defensive Slide; Shuffle (Lateral)',
  }),
  run({
    slug: 'wall-drill', name: 'Acceleration Wall Drill', family: 'run-drill', grade: 3, skill: 2, measure: 'reps', secondsPerRep: 1.5, laterality: 'alternating', equipment: ['wall'], description: 'Leaning against a wall and switching the legs as in a sprint start.',
    setup: 'Lean with straight arms on a wall so that the body slopes in one line. Lift one knee to hip height.', execution: 'Drive the raised foot down and back while the other knee snaps up. Hold each position or switch several times fast.', cues: 'Straight from head to heel. Toe up.', mistakes: 'The hips sag or stick out. The foot lands in front of the hip.',
    muscles: ['hip_flexors', 'glute_max/2', 'gastrocnemius/2', 'quads/2', 'abs/4'], stress: 'calf_stretch_load', suits: [0, 0, 2, 1, 1], aliases: 'Linear Acceleration Wall Drill; Sprint Wall Drill; Wall Sprint Drill; Wall Run',
  }),
  run({
    slug: 'kneeling-arm-drill', name: 'Half-Kneeling Sprint Arm Drill', family: 'run-drill', grade: 1, skill: 1, measure: 'seconds', equipment: ['', 'mat'], description: 'Practising the arm action of sprinting from half kneeling.',
    setup: 'Half kneel on a mat with a tall trunk. Bend both elbows to about a right angle.', execution: 'Swing the arms from hip to cheek, slow at first, then as fast as form allows. Change knees half-way.', cues: 'Elbows drive back. Loose hands.', mistakes: 'The hands cross the middle. The shoulders shrug and turn.',
    muscles: ['delts_front', 'delts_rear/2', 'lats/4', 'deep_core/4'], stress: 'kneeling', suits: [0, 0, 1, 1, 1], aliases: 'Kneeling Arm Drill; Arm Swing Drill; Seated Arm Action', prefer: ['march-in-place', 'high-knees', 'butt-kicks', 'a-skip', 'wall-drill'],
  }),
  run({
    slug: 'agility-ladder-drill', name: 'Agility Ladder Drill', family: 'run-drill', grade: 3, skill: 2, measure: 'seconds', equipment: ['agility_ladder'], description: 'Fast foot patterns through a ladder on the floor.',
    setup: 'Lay the ladder flat so that it cannot slide. Choose one pattern, such as two feet in each square.', execution: 'Step through quickly and without touching the rungs. Walk back and repeat with the other foot leading.', cues: 'Light on the balls of the feet. Look ahead as soon as you can.', mistakes: 'You stare at the feet and round the back. Speed comes before clean steps.',
    muscles: ['gastrocnemius', 'soleus/2', 'hip_flexors/2', 'quads/4', 'glute_med/4'], stress: 'plyo jump_lateral_early', suits: [0, 0, 1, 2, 3], aliases: 'Agility Ladder; Ladder Drills; Speed Ladder; Ladder Icky Shuffle',
  }),
  run({
    slug: 'cone-agility-drill', name: 'Cone Agility Drill', family: 'run', grade: 6, skill: 3, measure: 'seconds', equipment: ['cones'], description: 'Short sprints, turns and circles around one or more cones.',
    setup: 'Set out one cone to circle or a square, T or L of cones. Walk the course once.', execution: 'Run the course fast with low hips and short steps round each cone. Rest fully before the next.', cues: 'Chop the steps into the turn. Inside shoulder low.', mistakes: 'You run wide arcs. You keep going when the turns get sloppy.',
    muscles: ['quads', 'glute_med/2', 'gastrocnemius/2', 'adductors/2', 'hamstrings/2', 'glute_max/2'], stress: 'running sprint pivot_early jump_lateral_early new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Single-Cone Sprint Drill; T-Test; Three Cone Drill; L Drill; Cone Drill; Box Drill; Illinois Agility Test',
  }),
  run({
    slug: 'side-hop-to-sprint', name: 'Side Hop to Sprint', family: 'run', grade: 7, skill: 4, measure: 'reps', secondsPerRep: 8, equipment: ['cones', 'hurdles'], description: 'Sideways hops over a cone followed at once by a short sprint.',
    setup: 'Stand beside a low cone with a clear lane ahead. Decide on the number of hops.', execution: 'Hop sideways over and back as fast as you can, then sprint ten metres out of the last landing. Walk back.', cues: 'Land ready to go. First step forward, not up.', mistakes: 'The last landing is stiff. The hops drift away from the cone.',
    muscles: ['gastrocnemius', 'quads/2', 'glute_max/2', 'hamstrings/2', 'glute_med/2'], stress: 'plyo plyo_early jump_lateral_early running sprint max_effort', suits: [0, 0, 3, 1, 2], aliases: 'Side Hop-Sprint; Lateral Hops to Sprint',
  }),
  run({
    slug: 'rucking', name: 'Rucking', family: 'walk', grade: 3, skill: 1, equipment: ['rucksack', 'vest'], description: 'Walking with a loaded rucksack or vest.',
    setup: 'Pack the weight high and close to the back and tighten the straps. Start with a tenth of body weight or less.', execution: 'Walk briskly with short steps and a tall trunk. Add distance before weight.', cues: 'Ears over shoulders. Hands free.', mistakes: 'You lean far forward. You run with the load.',
    muscles: ['gastrocnemius', 'glute_max/2', 'quads/2', 'soleus/2', 'erectors/4', 'traps_upper/4'], stress: 'axial_load', suits: [0, 0, 0, 3, 2], aliases: 'Ruck; Ruck March; Weighted Walk; Weighted Vest Walk', prefer: ['walking', 'incline-treadmill-walk', 'hiking', 'stair-climber', 'treadmill-running'],
  }),
  run({
    slug: 'hiking', name: 'Hiking', family: 'walk', grade: 3, skill: 1, description: 'Long walking on trails with climbs and descents.',
    setup: 'Wear shoes with grip and carry water and a layer. Check route and weather.', execution: 'Keep a pace at which you can talk. Use poles on long descents.', cues: 'Short steps uphill. Soft knees downhill.', mistakes: 'You start too fast. Worn legs stumble on the way down.',
    muscles: ['glute_max', 'quads/2', 'gastrocnemius/2', 'soleus/2', 'glute_med/4'], stress: 'running_downhill', suits: [0, 0, 0, 3, 2], aliases: 'Hike; Hill Walking; Mountain Walking; Trekking; Nordic Walking', prefer: ['walking', 'incline-treadmill-walk', 'rucking', 'stair-climber', 'trail-running'],
  }),
  run({
    slug: 'incline-treadmill-walk', name: 'Incline Treadmill Walk', family: 'walk', grade: 2, skill: 1, equipment: ['treadmill'], description: 'Brisk walking on a steep treadmill; hard on the heart and kind to the joints.',
    setup: 'Clip on the safety cord and start flat. Raise the slope to five to fifteen per cent.', execution: 'Walk with whole steps and free arms. Lower slope and speed in the last minutes.', cues: 'Lean from the ankles. Push the belt behind you.', mistakes: 'You hang on the rails. The heels never touch and the calves cramp.',
    muscles: ['glute_max', 'gastrocnemius/2', 'soleus/2', 'hamstrings/2', 'quads/2'], stress: 'running_hills calf_stretch_load', suits: [0, 0, 0, 3, 3], aliases: 'Incline Walk; 12-3-30; Treadmill Incline Walking; Uphill Treadmill Walk', prefer: ['walking', 'stair-climber', 'hiking', 'rucking', 'treadmill-running'],
  }),
];
