import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'skill' | 'loading' | 'suits'> & Partial<Draft>;

function event(note: Note): Draft {
  return { skill: 3, loading: 'object', setupSeconds: 60, suits: [2, 1, 2, 1, 2], ...note };
}

/** Walked or pulled over a distance. */
function walk(note: Note): Draft {
  return { skill: 2, loading: 'object', measure: 'metres', secondsPerRep: 1, setupSeconds: 60, suits: [2, 1, 1, 2, 3], ...note };
}

export const strongman: Draft[] = [
  walk({
    slug: 'yoke-walk', name: 'Yoke Walk', pattern: 'carry', family: 'yoke', grade: 6, skill: 3, description: 'Walking with a loaded frame on the upper back.',
    setup: 'Set the crossbar a little below standing height and step under the middle. Take it on the upper back and squeeze the uprights.', execution: 'Stand it up, wait for it to settle and walk with short quick steps. Set it down with the whole foot.', cues: 'Big breath, small steps. Hands steer the frame.', mistakes: 'Long steps make it swing. You look down and fold.',
    muscles: ['quads', 'erectors/2', 'glute_max/2', 'traps_upper/2', 'deep_core/2', 'obliques/4', 'glute_med/4', 'gastrocnemius/4'], equipment: ['yoke', 'strongman_implement'], stress: 'axial_load heavy_carry high_bar_squat valsalva_heavy max_effort', ratio: { squat: 1.2 }, suits: [3, 1, 1, 2, 2], aliases: 'Yoke Carry; Super Yoke; Yoke Run',
  }),
  walk({
    slug: 'frame-carry', name: 'Frame Carry', pattern: 'carry', family: 'carry', grade: 5, skill: 3, grip: 'neutral', description: 'Walking inside a loaded frame held by handles at the sides.',
    setup: 'Stand in the middle of the frame and grip both handles at their balance point. Flat back, shoulders over the hands.', execution: 'Lift as in a deadlift and walk fast with short steps. Put it down before the hands open.', cues: 'Tip the frame neither forward nor back. Crush the handles.', mistakes: 'You grip off centre. The first steps are too long.',
    muscles: ['forearm_flexors', 'traps_upper/2', 'glute_max/2', 'quads/2', 'erectors/2', 'deep_core/2', 'glute_med/4'], equipment: ['strongman_implement', 'trap_bar'], stress: 'heavy_carry heavy_grip axial_load hinge_loaded valsalva_heavy', ratio: { deadlift: 0.9 }, aliases: 'Rickshaw Carry; Farmers Frame Carry; Trap Bar Carry; Frame Walk',
  }),
  event({
    slug: 'frame-deadlift', name: 'Frame Deadlift', pattern: 'hinge', family: 'deadlift', grade: 5, skill: 2, grip: 'neutral', secondsPerRep: 3.5, description: 'A deadlift inside a frame with raised side handles.',
    setup: 'Stand centred with the handles beside the hips. Bend knees and hips and lock the back.', execution: 'Push the floor until you stand tall. Lower both ends together.', cues: 'Long arms, big chest. Squeeze the glutes to finish.', mistakes: 'The frame tips because you stand off centre. You hitch at the top.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'forearm_flexors/2', 'upper_back/4'], equipment: ['strongman_implement'], stress: 'hinge_loaded axial_load heavy_grip valsalva_heavy max_effort', ratio: { deadlift: 1.15 }, suits: [3, 2, 1, 0, 1], aliases: 'Rickshaw Deadlift; Strongman Frame Deadlift',
  }),
  event({
    slug: 'car-deadlift', name: 'Car Deadlift', pattern: 'hinge', family: 'deadlift', grade: 6, grip: 'neutral', secondsPerRep: 3.5, description: 'Deadlifting a long lever frame that carries a car or plates.',
    setup: 'Step between the side handles of the lever and grip their middle. Start with the hips lower than in a bar deadlift.', execution: 'Drive up and slightly back as the lever moves in an arc. Stand tall and lower with control.', cues: 'Sit into the heels. Fight through the middle.', mistakes: 'You lift straight up against the arc. The back rounds to grip the frame.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'forearm_flexors/2', 'upper_back/4'], equipment: ['strongman_implement'], stress: 'hinge_loaded axial_load heavy_grip valsalva_heavy max_effort', ratio: { deadlift: 1.3 }, suits: [3, 1, 1, 1, 1], aliases: 'Car Deadlift Simulator; Side Handle Car Lift',
  }),
  event({
    slug: 'axle-deadlift', name: 'Axle Deadlift', pattern: 'hinge', family: 'deadlift', grade: 7, grip: 'pronated', handle: 'fat_grip', secondsPerRep: 3.5, description: 'A deadlift with a thick bar that does not spin, limited first by the hands.',
    setup: 'Stand over the axle as for a normal deadlift. Grip double overhand or mixed, as deep in the palm as you can.', execution: 'Squeeze, take the slack and push the floor away. Lower it without letting the fingers peel.', cues: 'Crush from the little finger. Keep it on the legs.', mistakes: 'The jerk off the floor opens the hand. A heavy mixed grip pulls with a bent arm.',
    muscles: ['glute_max', 'forearm_flexors/2', 'hamstrings/2', 'erectors/2', 'quads/2', 'upper_back/4', 'traps_upper/4'], equipment: ['axle_swiss_bar'], stress: 'hinge_loaded hinge_heavy_floor axial_load heavy_grip pronated_grip_heavy valsalva_heavy max_effort', ratio: { deadlift: 0.85 }, suits: [3, 2, 0, 0, 0], aliases: 'Fat Bar Deadlift; Thick Bar Deadlift',
  }),
  event({
    slug: 'farmers-handle-deadlift', name: 'Farmer’s Handle Deadlift', pattern: 'hinge', family: 'deadlift', grade: 5, skill: 2, loading: 'dumbbell_pair', grip: 'neutral', secondsPerRep: 3.5, description: 'Deadlifting two long farmer’s handles; the load is one handle.',
    setup: 'Stand between the handles with ankles level with the grips. Set a flat back and long arms.', execution: 'Stand up with both handles level. Put them down together and reset.', cues: 'Push the feet through the floor. Keep the handles from tipping.', mistakes: 'The shins are behind the grips so the handles tilt. The shoulders round forward.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'forearm_flexors/2', 'traps_upper/2', 'erectors/2', 'upper_back/4'], equipment: ['strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor axial_load heavy_grip valsalva_heavy', ratio: { deadlift: 0.48 }, suits: [3, 2, 1, 0, 1], aliases: 'Farmers Deadlift; Farmer Walk Deadlift',
  }),
  event({
    slug: 'log-clean-and-press', name: 'Log Clean and Press', pattern: 'olympic_catch', family: 'log', grade: 7, skill: 4, grip: 'neutral', secondsPerRep: 8, description: 'Rolling a log from the floor over the lap to the chest and pressing it overhead.',
    setup: 'Stand close behind the log and grip the inner handles. Row it to the lap and sit back under it.', execution: 'Roll it up the body with a hip drive and turn the elbows under. Dip or press strictly to locked arms and head through.', cues: 'Elbows up high, log on the chest. Look up, then push the head through.', mistakes: 'The log is cleaned away from the body. You arch far back to press.',
    muscles: ['delts_front', 'triceps/2', 'glute_max/2', 'quads/2', 'upper_back/2', 'chest_clavicular/4', 'erectors/2', 'biceps/4'], equipment: ['log', 'strongman_implement'], stress: 'overhead_press heavy_overhead hinge_loaded hinge_heavy_floor axial_load belly_contact valsalva_heavy max_effort', ratio: { bench: 0.65 }, suits: [3, 1, 2, 1, 2], aliases: 'Log Lift; Log Clean & Press; Log Viper Press; Log Ground to Overhead',
  }),
  event({
    slug: 'axle-clean-and-press', name: 'Axle Clean and Press', pattern: 'olympic_catch', family: 'log', grade: 8, skill: 4, grip: 'mixed', handle: 'fat_grip', secondsPerRep: 8, description: 'Bringing a thick bar to the shoulders, often over the belly, and pressing it overhead.',
    setup: 'Grip the axle mixed for the continental or double overhand for a clean. Wear a belt if you rest it there.', execution: 'Lift it to the belly, change the grip and heave it to the shoulders. Dip and press to lockout.', cues: 'Shelf on the belly, then jump it up. Bar close all the way.', mistakes: 'A bent supinated arm curls it. You hurry the grip change.',
    muscles: ['delts_front', 'glute_max/2', 'triceps/2', 'quads/2', 'hamstrings/2', 'upper_back/2', 'forearm_flexors/2', 'erectors/2'], equipment: ['axle_swiss_bar'], stress: 'overhead_press heavy_overhead front_rack hinge_loaded hinge_heavy_floor axial_load heavy_grip belly_contact valsalva_heavy max_effort', ratio: { bench: 0.7 }, suits: [3, 0, 2, 0, 1], aliases: 'Continental Clean and Press; Axle Continental; Axle Ground to Overhead',
  }),
  event({
    slug: 'circus-dumbbell-press', name: 'Circus Dumbbell Clean and Press', pattern: 'olympic_catch', family: 'circus-dumbbell', grade: 7, skill: 4, laterality: 'unilateral', grip: 'neutral', secondsPerRep: 6, description: 'Bringing a huge thick-handled dumbbell to one shoulder and driving it overhead.',
    setup: 'Straddle the dumbbell and take it with both hands to the shoulder. Sit its end on the back of the shoulder, elbow out.', execution: 'Dip, drive and lean slightly to the free side as the arm locks. Control it down to the shoulder or drop it forward.', cues: 'Leg drive first. Free arm out for balance.', mistakes: 'The elbow is in front so the head blocks it. It is pressed with the arm alone.',
    muscles: ['delts_front', 'triceps/2', 'quads/2', 'obliques/2', 'glute_max/2', 'delts_side/4', 'forearm_flexors/4'], equipment: ['circus_dumbbell', 'dumbbell'], stress: 'overhead_press heavy_overhead axial_load heavy_grip valsalva_heavy max_effort', ratio: { bench: 0.4 }, suits: [2, 1, 2, 0, 1], aliases: 'Circus Dumbbell; Circus Bell; Circus Dumbbell Press; Monster Dumbbell Press',
  }),
  event({
    slug: 'atlas-stone-load', name: 'Atlas Stone Load', pattern: 'hinge', family: 'stone', grade: 7, skill: 4, force: 'pull', secondsPerRep: 7, description: 'Lifting a round stone from the floor to the lap and loading it onto a platform.',
    setup: 'Straddle the stone and wrap fingers and forearms under it. Let the chest rest on it; tacky or sleeves help.', execution: 'Squeeze and lift it to the lap. Re-hug it higher, stand up explosively and roll it onto the platform.', cues: 'Chest tight to the stone. Hips through hard at the top.', mistakes: 'The arms curl and endanger the biceps. The lap is skipped with a heavy stone.',
    muscles: ['glute_max', 'erectors/2', 'hamstrings/2', 'upper_back/2', 'quads/2', 'biceps/2', 'adductors/4', 'forearm_flexors/4'], equipment: ['atlas_stone plyo_box', 'atlas_stone', 'strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion belly_contact supinated_pull axial_load valsalva_heavy max_effort', ratio: { deadlift: 0.55 }, suits: [3, 1, 2, 1, 2], aliases: 'Atlas Stones; Atlas Stone; Stone Load; Stone to Platform; Stone Lift',
  }),
  event({
    slug: 'stone-to-shoulder', name: 'Stone to Shoulder', pattern: 'hinge', family: 'stone', grade: 8, skill: 4, force: 'pull', secondsPerRep: 8, description: 'Bringing a stone from the floor onto one shoulder.',
    setup: 'Lift the stone to the lap as for a load. Choose the shoulder before you stand.', execution: 'Stand up hard, roll the stone up the chest and duck one shoulder under it. Stand tall, then drop it forward.', cues: 'Hip drive throws it. Chin out of the way.', mistakes: 'The trunk twists under load. The stone is dropped behind you near people.',
    muscles: ['glute_max', 'erectors/2', 'upper_back/2', 'hamstrings/2', 'quads/2', 'biceps/2', 'obliques/4'], equipment: ['atlas_stone', 'strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion loaded_rotation belly_contact supinated_pull axial_load valsalva_heavy max_effort', ratio: { deadlift: 0.45 }, suits: [2, 1, 2, 1, 2], aliases: 'Atlas Stone to Shoulder; Stone Shouldering',
  }),
  event({
    slug: 'stone-trainer-lift', name: 'Atlas Stone Trainer', pattern: 'hinge', family: 'stone', grade: 5, skill: 3, force: 'pull', secondsPerRep: 5, description: 'Stone lifting with a loading pin and a round frame in place of a stone.',
    setup: 'Load the trainer and straddle it. Wrap the arms around as you would a stone.', execution: 'Lift it to the chest and extend the hips. Lower it between the feet under control.', cues: 'Hug hard. Finish by standing tall.', mistakes: 'It is held by the fingertips like a bar. The back rounds more than with the real stone.',
    muscles: ['glute_max', 'erectors/2', 'hamstrings/2', 'upper_back/2', 'biceps/2', 'quads/4', 'forearm_flexors/4'], equipment: ['strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion belly_contact supinated_pull axial_load valsalva_heavy', ratio: { deadlift: 0.55 }, suits: [2, 1, 1, 1, 1], aliases: 'Stone Trainer; Stone Simulator Lift',
  }),
  walk({
    slug: 'stone-carry', name: 'Stone Carry', pattern: 'carry', family: 'carry', grade: 6, skill: 3, description: 'Walking with a heavy stone hugged to the chest, such as a Husafell stone.',
    setup: 'Take the stone to the lap and lock both arms around it high on the chest. Stand up with the hips.', execution: 'Walk with short steps and breathe on top of the brace. Put it down by bending hips and knees.', cues: 'Lean back only a little. Squeeze the forearms.', mistakes: 'The stone slides down to the belly. You hold your breath until dizzy.',
    muscles: ['upper_back', 'erectors/2', 'glute_max/2', 'biceps/2', 'quads/2', 'deep_core/2', 'forearm_flexors/4'], equipment: ['atlas_stone', 'strongman_implement', 'sandbag'], stress: 'heavy_carry belly_contact axial_load hinge_loaded supinated_pull valsalva_heavy', ratio: { deadlift: 0.5 }, aliases: 'Husafell Stone Carry; Husafell Carry; Natural Stone Carry; Shield Carry',
  }),
  event({
    slug: 'tire-flip', name: 'Tyre Flip', pattern: 'hinge', family: 'tire', grade: 6, force: 'mixed', secondsPerRep: 6, description: 'Turning a heavy tyre end over end.',
    setup: 'Get low with the chest against the tyre and the hands under the edge, arms straight. Feet well back, hips down.', execution: 'Drive forward and up with the legs until it is waist high. Put a knee under it, turn the hands and push it over.', cues: 'Push it away, do not lift it. Chest stays glued.', mistakes: 'You deadlift it with bent arms and risk the biceps. The back rounds with high hips.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'erectors/2', 'delts_front/2', 'chest_sternal/4', 'triceps/4', 'upper_back/4'], equipment: ['tire', 'strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor supinated_pull belly_contact valsalva_heavy max_effort', ratio: { deadlift: 1.1 }, suits: [2, 1, 3, 2, 3], aliases: 'Tire Flip; Tyre Flips; Tractor Tire Flip',
  }),
  event({
    slug: 'keg-load', name: 'Keg Load', pattern: 'hinge', family: 'keg', grade: 5, force: 'pull', secondsPerRep: 6, description: 'Picking up a keg and loading it onto a platform or over a bar.',
    setup: 'Tilt the keg and grip the far bottom edge with one hand and the top rim with the other. Stand close.', execution: 'Lift to the lap, hug it and stand up. Push it onto the platform with the hips.', cues: 'Flat back to the lap. Keep it against the body.', mistakes: 'The liquid shifts and you chase it with the back. The toes are under the keg.',
    muscles: ['glute_max', 'erectors/2', 'hamstrings/2', 'quads/2', 'upper_back/2', 'biceps/2', 'forearm_flexors/4'], equipment: ['keg', 'strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion belly_contact axial_load valsalva_heavy', ratio: { deadlift: 0.4 }, suits: [2, 1, 2, 1, 3], aliases: 'Keg Loading; Keg over Bar',
  }),
  walk({
    slug: 'keg-carry', name: 'Keg Carry', pattern: 'carry', family: 'carry', grade: 4, description: 'Walking with a keg hugged in front or carried on one shoulder.',
    setup: 'Lift the keg to the lap, then hug it at belly height or roll it to a shoulder. Find the balance before the first step.', execution: 'Walk quickly with short steps. Set it down on its edge by squatting.', cues: 'Lock the hands under it. Look ahead.', mistakes: 'The load slips to the thighs. You twist to put it down.',
    muscles: ['upper_back', 'biceps/2', 'erectors/2', 'glute_max/2', 'quads/2', 'deep_core/2', 'forearm_flexors/4'], equipment: ['keg', 'strongman_implement'], stress: 'heavy_carry belly_contact axial_load hinge_loaded', ratio: { deadlift: 0.4 }, aliases: 'Keg Walk; Keg Run',
  }),
  event({
    slug: 'keg-toss', name: 'Keg Toss', pattern: 'throw', family: 'throw', grade: 5, secondsPerRep: 4, description: 'Throwing a keg or sandbag backwards over a high bar.',
    setup: 'Stand with the back to the bar and a clear landing zone. Hold the implement with straight arms by both ends.', execution: 'Swing it between the legs and extend everything up and slightly back. Let go at eye height and step away.', cues: 'Throw with the hips. Look up after it.', mistakes: 'The arms throw. Anyone stands behind the bar.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'delts_front/2', 'traps_upper/2', 'quads/2', 'forearm_flexors/4'], equipment: ['keg', 'sandbag', 'strongman_implement', 'kettlebell'], stress: 'hinge_loaded olympic_pull overhead_press', ratio: { deadlift: 0.1 }, suits: [0, 0, 3, 1, 2], aliases: 'Sandbag Toss; Keg Throw; Sandbag over Bar Throw; Weight over Bar',
  }),
  event({
    slug: 'sandbag-load', name: 'Sandbag Load', pattern: 'hinge', family: 'sandbag', grade: 5, force: 'pull', secondsPerRep: 6, description: 'Picking up a sandbag and loading it onto a platform.',
    setup: 'Straddle the bag and dig the arms under it. Squeeze it to the chest.', execution: 'Lift to the lap, re-grip and stand up with a hip drive. Shove it onto the platform.', cues: 'Hug first, lift second. Stand tall before you push.', mistakes: 'You pull on loose cloth with bent fingers. The load is twisted onto the box.',
    muscles: ['glute_max', 'erectors/2', 'hamstrings/2', 'upper_back/2', 'quads/2', 'biceps/2', 'forearm_flexors/4'], equipment: ['sandbag plyo_box', 'sandbag'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion belly_contact axial_load valsalva_heavy', ratio: { deadlift: 0.45 }, suits: [2, 1, 2, 2, 3], aliases: 'Sandbag to Platform; Sandbag Loading',
  }),
  event({
    slug: 'sandbag-to-shoulder', name: 'Sandbag to Shoulder', pattern: 'olympic_catch', family: 'sandbag', grade: 6, laterality: 'alternating', secondsPerRep: 5, description: 'Lifting a sandbag from the floor onto one shoulder, changing sides.',
    setup: 'Stand over the bag and hug it from below. Know which shoulder comes next.', execution: 'Lap it, then extend the hips and throw it up to the shoulder. Stand still, drop it and change sides.', cues: 'Hips fire, bag flies. Turn the feet with you.', mistakes: 'It is dragged up by a bent back. The trunk twists while the feet stay.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'quads/2', 'upper_back/2', 'biceps/4', 'obliques/4'], equipment: ['sandbag', 'slam_wall_ball'], stress: 'hinge_loaded hinge_heavy_floor loaded_spinal_flexion loaded_rotation belly_contact olympic_pull axial_load', ratio: { deadlift: 0.4 }, suits: [2, 1, 2, 2, 3], aliases: 'Sandbag Shouldering; D-Ball over Shoulder; Ball over Shoulder; D-Ball to Shoulder; Sandbag over Shoulder',
  }),
  event({
    slug: 'sandbag-clean', name: 'Sandbag Clean', pattern: 'olympic_catch', family: 'sandbag', grade: 4, secondsPerRep: 3, description: 'Pulling a sandbag by its handles from the floor to the chest.',
    setup: 'Stand over the bag and take the neutral handles. Flat back, shoulders over the bag.', execution: 'Stand up fast and let the bag turn over the hands onto the forearms. Lower with a hinge.', cues: 'Elbows under quickly. Catch with bent knees.', mistakes: 'It is curled. The bag is caught far from the chest.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'traps_upper/2', 'erectors/2', 'brachialis/4', 'forearm_flexors/4'], equipment: ['sandbag'], stress: 'olympic_pull hinge_loaded hinge_heavy_floor', ratio: { deadlift: 0.3 }, suits: [1, 0, 2, 2, 3], aliases: 'Clean (Sandbag); Sandbag Power Clean',
  }),
  walk({
    slug: 'conan-wheel', name: 'Conan’s Wheel', pattern: 'carry', family: 'carry', grade: 6, skill: 3, description: 'Carrying a loaded lever in the crook of the elbows around a pivot.',
    setup: 'Step to the bar and take it in the elbows with the hands clasped. Get low and close to it.', execution: 'Stand up and walk the circle with small steps. Lower it with bent knees.', cues: 'Lean slightly into the bar. Elbows tight to the body.', mistakes: 'The bar slides down the forearms. The breath is held for half the circle.',
    muscles: ['biceps', 'upper_back/2', 'erectors/2', 'glute_max/2', 'quads/2', 'deep_core/2', 'brachialis/2'], equipment: ['conan_wheel', 'strongman_implement'], stress: 'heavy_carry axial_load belly_contact valsalva_heavy supinated_pull', ratio: { deadlift: 0.7 }, suits: [2, 1, 0, 2, 3], aliases: 'Conan Wheel; Conan Circle Carry',
  }),
  event({
    slug: 'crucifix-hold', name: 'Crucifix Hold', pattern: 'lateral_raise', mechanic: 'isolation', force: 'static', family: 'lateral-raise', grade: 4, skill: 2, loading: 'dumbbell_pair', measure: 'seconds', secondsPerRep: 1, setupSeconds: 30, grip: 'pronated', description: 'Holding weights out to the sides at shoulder height for time.',
    setup: 'Stand tall with a light weight in each hand. Turn the thumbs slightly up to spare the shoulders.', execution: 'Raise the arms to level and hold. Stop when they fall below the shoulders.', cues: 'Reach long to both walls. Keep breathing.', mistakes: 'You lean back to lever the arms up. The shoulders creep to the ears.',
    muscles: ['delts_side', 'traps_upper/2', 'delts_front/2', 'rotator_cuff/4', 'forearm_flexors/4', 'serratus/4'], equipment: ['dumbbell', 'kettlebell', 'strongman_implement'], stress: 'isometric_long', ratio: { bench: 0.07 }, suits: [1, 1, 0, 3, 0], aliases: 'Crucifix; Lateral Raise Hold; Strongman Crucifix Hold; Dumbbell Crucifix Hold; Crucifix Hold; Axe Hold',
  }),
  event({
    slug: 'hercules-hold', name: 'Hercules Hold', pattern: 'wrist_grip', family: 'hang', grade: 6, measure: 'seconds', secondsPerRep: 1, grip: 'neutral', description: 'Holding two pillars or chains that pull the arms apart.',
    setup: 'Stand between the pillars and take both handles with arms at the sides. Brace before the supports are released.', execution: 'Hold them in for as long as the grip lasts. Signal before you let go.', cues: 'Small bend in the elbows, chest tight. Squeeze from the little finger.', mistakes: 'The shoulders are hung in the joint. Nobody is told when the grip fails.',
    muscles: ['forearm_flexors', 'lats/2', 'chest_sternal/2', 'upper_back/2', 'biceps/4', 'traps_upper/4'], equipment: ['strongman_implement'], stress: 'heavy_grip isometric_long pec_fly_stretch max_effort', ratio: { deadlift: 0.35 }, suits: [2, 0, 0, 2, 0], aliases: 'Hercules Pillar Hold',
  }),
  event({
    slug: 'power-stairs', name: 'Power Stairs', pattern: 'hinge', family: 'tire', grade: 7, skill: 4, force: 'pull', grip: 'neutral', secondsPerRep: 4, description: 'Heaving a heavy weight between the legs up one stair after another.',
    setup: 'Straddle the implement with both hands on its handle, back to the stairs or facing as built. Deadlift it a little to feel the load.', execution: 'Swing it back, extend the hips hard and land it on the next stair. Step up and repeat.', cues: 'Hips under the load. Short reset on every stair.', mistakes: 'The arms bend to drag it up. You step before the weight stands.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'traps_upper/2', 'quads/2', 'adductors/4', 'forearm_flexors/2'], equipment: ['strongman_implement'], stress: 'hinge_loaded hinge_heavy_floor axial_load heavy_grip wide_stance valsalva_heavy max_effort fall_risk', ratio: { deadlift: 0.8 }, suits: [2, 0, 2, 2, 2],
  }),
  walk({
    slug: 'duck-walk-carry', name: 'Strongman Duck Walk', pattern: 'carry', family: 'carry', grade: 5, skill: 3, grip: 'neutral', description: 'Walking with a heavy weight hanging between the legs from a handle.',
    setup: 'Straddle the implement and grip the handle with both hands. Lift with a flat back and wide feet.', execution: 'Waddle with quick short steps and swing as little as possible. Put it down with bent knees.', cues: 'Chest up, hips forward. Steps from the hips.', mistakes: 'The weight hits the shins. The back rounds as it lowers.',
    muscles: ['glute_max', 'adductors/2', 'quads/2', 'traps_upper/2', 'forearm_flexors/2', 'erectors/2', 'glute_med/4'], equipment: ['strongman_implement', 'kettlebell'], stress: 'heavy_carry heavy_grip axial_load hinge_loaded wide_stance', ratio: { deadlift: 0.75 }, aliases: 'Duck Walk (Strongman); T-Bar Carry; Duck Walk Implement',
  }),
  walk({
    slug: 'vehicle-pull', name: 'Harness Vehicle Pull', pattern: 'locomotion_run', family: 'sled', grade: 7, skill: 3, force: 'push', description: 'Pulling a car, truck or very heavy sled with a chest harness, often with a rope in the hands.',
    setup: 'Fit the harness across chest and shoulders and lean out low. Let a driver sit at the brake.', execution: 'Break it loose with long arms on the rope and short hard steps. Stay low and keep it rolling.', cues: 'Chest over the toes. Never stop the wheels.', mistakes: 'You stand up once it moves. Shoes slip because the ground is wet.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'soleus/2', 'hamstrings/2', 'lats/4', 'abs/4'], equipment: ['strongman_implement', 'sled'], stress: 'max_effort valsalva_heavy', ratio: { squat: 2 }, suits: [2, 0, 2, 2, 3], aliases: 'Truck Pull; Car Pull; Harness Pull; Vehicle Pull',
  }),
  walk({
    slug: 'arm-over-arm-pull', name: 'Arm-over-Arm Rope Pull', pattern: 'horizontal_pull', family: 'rope-pull', grade: 4, laterality: 'alternating', grip: 'neutral', handle: 'rope', description: 'Pulling a sled or vehicle towards you hand over hand.',
    setup: 'Sit with the feet against a stop or stand in a low split. Take up the slack of the rope.', execution: 'Reach far, pull past the hip and change hands without letting it stop. Lean the body back with each pull.', cues: 'Legs and back start, arms finish. Short quick grabs once it rolls.', mistakes: 'Only the arms row. The rope lies round a foot.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'forearm_flexors/2', 'erectors/4', 'quads/4', 'delts_rear/4'], equipment: ['sled', 'strongman_implement'], stress: 'heavy_grip', ratio: { deadlift: 0.4 }, suits: [1, 1, 1, 3, 3], aliases: 'Sled Rope Pull; Hand-over-Hand Rope Pull; Arm Over Arm Pull; Rope Sled Pull',
  }),
  walk({
    slug: 'sled-forward-drag', name: 'Forward Sled Drag', pattern: 'locomotion_run', family: 'sled', grade: 2, skill: 1, force: 'push', description: 'Walking forward with a sled pulled by a harness or belt.',
    setup: 'Clip the strap to a harness or belt and walk until it is tight. Lean forward from the ankles.', execution: 'Walk or march with full steps and keep the strap tight. Stop by slowing down.', cues: 'Drive the ground behind you. Trunk and back leg in one line.', mistakes: 'You bend at the waist. Jerky steps slacken the strap.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'gastrocnemius/2', 'soleus/2'], equipment: ['sled'], stress: '', ratio: { squat: 0.7 }, suits: [1, 1, 1, 3, 3], aliases: 'Sled Drag; Sled Drag Harness; Sled Drag - Harness; Sled Pull; Forward Drag',
  }),
  walk({
    slug: 'sled-backward-drag', name: 'Backward Sled Drag', pattern: 'locomotion_run', family: 'sled', grade: 2, skill: 1, force: 'push', description: 'Walking backwards with a sled; strong work for the thighs with little joint stress.',
    setup: 'Hold the straps with straight arms or clip them to a belt and face the sled. Sit back a little.', execution: 'Step backwards toe to heel and straighten each knee fully. Keep the straps tight.', cues: 'Push through the ball of the foot. Chest tall.', mistakes: 'You row with the arms. The path behind is not clear.',
    muscles: ['quads', 'gastrocnemius/2', 'soleus/4', 'tibialis/4', 'glute_max/4', 'upper_back/4'], equipment: ['sled'], stress: '', ratio: { squat: 0.6 }, suits: [1, 2, 0, 3, 3], aliases: 'Backward Drag; Reverse Sled Drag; Backwards Sled Drag; Reverse Sled Pull',
  }),
  walk({
    slug: 'sled-lateral-drag', name: 'Lateral Sled Drag', pattern: 'hip_abduction', family: 'sled', grade: 2, skill: 1, laterality: 'unilateral', description: 'Pulling a sled sideways with side steps or crossover steps.',
    setup: 'Clip the strap to a belt and stand side-on with tension. Bend the knees slightly.', execution: 'Push sideways off the trailing foot and bring the other after it. Do the same distance facing the other way.', cues: 'Hips level, toes forward. Push, do not reach.', mistakes: 'The trunk leans away. The feet click together and tension is lost.',
    muscles: ['glute_med', 'adductors/2', 'quads/2', 'glute_max/2', 'obliques/4'], equipment: ['sled'], stress: 'hip_abduction_load', ratio: { squat: 0.4 }, suits: [0, 1, 0, 3, 2], aliases: 'Side Sled Drag; Sideways Sled Drag; Lateral Sled Pull',
  }),
  walk({
    slug: 'bear-crawl-sled-drag', name: 'Bear Crawl Sled Drag', pattern: 'crawl_getup', family: 'crawl', grade: 5, skill: 3, laterality: 'contralateral', description: 'Crawling on hands and feet with a sled pulled from a harness or belt.',
    setup: 'Clip the sled to a belt or harness and take the bear position in front of it. Knees just off the floor.', execution: 'Crawl forward with opposite hand and foot and keep the strap tight. Stop before the back sags.', cues: 'Push with the toes, low hips. Small steps.', mistakes: 'The hips rise and the feet slip. The neck is cranked up.',
    muscles: ['quads', 'delts_front/2', 'deep_core/2', 'glute_max/2', 'serratus/2', 'triceps/4', 'gastrocnemius/4'], equipment: ['sled'], stress: 'push_up_flat_hand', ratio: { squat: 0.3 }, suits: [1, 0, 1, 3, 3], aliases: 'Bear Crawl Sled Drags; Bear Crawl Sled Pull; Sled Bear Crawl',
  }),
  event({
    slug: 'sled-press-drag', name: 'Sled Drag with Chest Press', pattern: 'horizontal_push', family: 'sled', grade: 3, skill: 2, setupSeconds: 45, secondsPerRep: 3, description: 'Stepping forward from a sled and pressing its straps in front of the chest each step.',
    setup: 'Face away from the sled with a handle in each hand at the chest. Step out until the straps are tight, in a split stance.', execution: 'Press both handles forward so that the sled moves. Step up, bring the hands back and repeat.', cues: 'Lean in with a straight body. Press, then step.', mistakes: 'The low back arches under the pull. You step without the press.',
    muscles: ['chest_sternal', 'triceps/2', 'delts_front/2', 'quads/4', 'abs/4', 'serratus/4'], equipment: ['sled'], stress: '', ratio: { bench: 0.5 }, suits: [1, 1, 1, 2, 3], aliases: 'Forward Drag with Press; Sled Chest Press',
  }),
];
