import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function move(note: Note): Draft {
  return { pattern: 'crawl_getup', loading: 'bodyweight', bodyweightShare: 0.64, equipment: [''], suits: [0, 0, 0, 2, 3], ...note };
}

/** Burpee variants, crawls and skipping as classes use them. */
export const classMoves: Draft[] = [
  move({
    slug: 'step-back-burpee', name: 'Step-Back Burpee', family: 'burpee', grade: 2, skill: 1, secondsPerRep: 5, laterality: 'alternating', equipment: ['', 'bench_flat', 'plyo_box'], description: 'A burpee without jumps: one foot steps back after the other, and the end is a reach.',
    setup: 'Stand with space behind you; put the hands on a bench if the floor is too low. Choose a pace you can talk at.', execution: 'Put the hands down, step back to a plank and step in again. Stand up and reach overhead.', cues: 'Change the leading foot. Belly firm in the plank.', mistakes: 'The hips sag. You rush the way up and get dizzy.',
    muscles: ['quads', 'glute_max/2', 'abs/2', 'delts_front/4', 'hip_flexors/4'], stress: 'burpee push_up_flat_hand', suits: [0, 0, 0, 2, 2], aliases: 'Low Impact Burpee; Walking Burpee; Step Burpee; Modified Burpee', prefer: ['inchworm', 'bodyweight-squat', 'bear-crawl', 'sit-to-stand', 'burpee'],
  }),
  move({
    slug: 'burpee-broad-jump', name: 'Burpee Broad Jump', family: 'burpee', grade: 6, skill: 3, measure: 'metres', secondsPerRep: 3, description: 'A burpee whose jump goes forward as far as the race pace allows.',
    setup: 'Stand behind a line on ground that grips. Decide how far you will jump each time.', execution: 'Drop the chest to the floor close to the feet, step or jump in and leap forward with both feet. Put the hands down right where you land.', cues: 'Small steady jumps. Land with bent knees.', mistakes: 'The first jumps are all-out. The knees land straight when you tire.',
    muscles: ['quads', 'glute_max/2', 'chest_sternal/2', 'triceps/2', 'gastrocnemius/2', 'delts_front/4'], stress: 'burpee burpee_jump plyo plyo_early floor_transfer_fast push_up_flat_hand new_hiit prone belly_contact', suits: [0, 0, 1, 3, 3], aliases: 'Burpee Broad Jumps; Burpee Long Jump; Hyrox Burpee',
  }),
  move({
    slug: 'burpee-box-jump-over', name: 'Burpee Box Jump-Over', family: 'burpee', grade: 7, skill: 3, secondsPerRep: 5, equipment: ['plyo_box'], description: 'A burpee in front of a box followed by a jump over it.',
    setup: 'Face a stable box of a height you can clear when tired. Leave room for a burpee on both sides.', execution: 'Do a burpee to the box, jump on or over it and drop to the next burpee on the far side. Step over when tired.', cues: 'Feet under the hips before the jump. Turn on top.', mistakes: 'You jump from too far away. The shin catches the edge.',
    muscles: ['quads', 'glute_max/2', 'chest_sternal/2', 'triceps/2', 'gastrocnemius/2', 'delts_front/4', 'abs/4'], stress: 'burpee burpee_jump plyo plyo_early box_jump fall_risk floor_transfer_fast push_up_flat_hand new_hiit prone belly_contact', suits: [0, 0, 1, 2, 3], aliases: 'Burpee Box Jump Overs; Burpee Box Jump; Burpee Over Box',
  }),
  move({
    slug: 'crab-walk', name: 'Crab Walk', family: 'crawl', grade: 3, skill: 2, measure: 'metres', secondsPerRep: 1, laterality: 'contralateral', description: 'Walking on hands and feet with the belly up.',
    setup: 'Sit with the hands behind you and the feet flat. Lift the hips a little.', execution: 'Move opposite hand and foot forward or backward in small steps. Keep the hips off the floor.', cues: 'Chest open. Push the floor away.', mistakes: 'The shoulders sink forward. The seat drags.',
    muscles: ['triceps', 'glute_max/2', 'delts_rear/2', 'hamstrings/2', 'deep_core/4'], bodyweightShare: 0, stress: 'push_up_flat_hand wrist_extension_load', aliases: 'Crab Walks; Crab Crawl',
  }),
  move({
    slug: 'inchworm', name: 'Inchworm', family: 'crawl', grade: 2, skill: 2, secondsPerRep: 7, bodyweightShare: 0.3, description: 'Walking the hands out to a plank and the feet in to the hands.',
    setup: 'Stand with soft knees and fold to put the hands down. Leave two metres in front.', execution: 'Walk the hands out to a plank, pause, then walk the feet in with small steps. Stand up or go on.', cues: 'Legs as straight as is easy. Belly firm in the plank.', mistakes: 'The low back sags when the hands go far. The knees are forced straight.',
    muscles: ['hamstrings', 'abs/2', 'delts_front/2', 'gastrocnemius/4', 'serratus/4'], stress: 'push_up_flat_hand head_down hinge_long_length', suits: [0, 0, 0, 2, 2], aliases: 'Inchworms; Walkout; Hand Walkout; Inch Worm; Plank Walkout',
  }),
  move({
    slug: 'double-under', name: 'Double-Under', pattern: 'jump_plyo', family: 'jump-rope', grade: 4, skill: 4, secondsPerRep: 1, bodyweightShare: 0.8, equipment: ['jump_rope'], description: 'A rope jump in which the rope passes twice under the feet.',
    setup: 'Size the rope to the lower chest or below. Be sure of a hundred single jumps first.', execution: 'Jump a little higher with a straight body and flick the wrists twice per jump. Land on the balls of the feet and rebound.', cues: 'Fast wrists, quiet arms. Tall in the air.', mistakes: 'You pike or kick the heels back. The hands drift away from the hips.',
    muscles: ['gastrocnemius', 'soleus/2', 'quads/2', 'forearm_flexors/4', 'delts_side/4'], stress: 'double_under jump_rope plyo plyo_early new_hiit', suits: [0, 0, 2, 3, 3], aliases: 'Double Unders; Dubs; Double Under Jump Rope; DU',
  }),
  move({
    slug: 'isometric-chest-squeeze', name: 'Isometric Chest Squeeze', pattern: 'isometric_hold', family: 'chest-squeeze', grade: 1, skill: 1, mechanic: 'isolation', secondsPerRep: 8, bodyweightShare: 0, description: 'Pressing the palms together in front of the chest without movement.',
    setup: 'Sit or stand tall with the palms together at chest height and the elbows bent. Let the shoulders drop.', execution: 'Press the palms together, building up over two seconds, and hold while you breathe. Let go slowly.', cues: 'Elbows level. Breathe out as you press.', mistakes: 'The breath is held. The shoulders climb.',
    muscles: ['chest_sternal', 'delts_front/4', 'triceps/4'], stress: '', suits: [1, 0, 0, 1, 0], aliases: 'Isometric Chest Squeezes; Palm Press; Prayer Press Isometric; Isometric Palm Press', prefer: ['band-fly', 'knee-push-up', 'band-chest-press', 'machine-fly', 'cable-fly'],
  }),
];
