import type { Draft } from '../../draft.ts';

/** Balance and getting up for older people, and quiet breathing. */
export const balanceAndRehab: Draft[] = [
  {
    slug: 'tandem-stance', name: 'Tandem Stance', pattern: 'isometric_hold', family: 'balance', grade: 1, skill: 1, laterality: 'unilateral', description: 'Standing with one foot straight in front of the other, heel to toe.',
    setup: 'Stand in a corner or beside a worktop with fingertips ready to hold. Place one heel against the other toes.', execution: 'Stand quietly for ten to thirty seconds, then change the front foot. Turn the head or close the eyes only when it is easy.', cues: 'Look at one point. Weight on both feet.', mistakes: 'There is nothing to hold on to. The breath stops and the knees lock.',
    muscles: ['glute_med', 'soleus/2', 'tibialis/2', 'deep_core/4'], equipment: ['', 'wall', 'chair'], loading: 'bodyweight', measure: 'seconds', secondsPerRep: 1, bodyweightShare: 0.9, stress: 'single_leg_balance', suits: [0, 0, 0, 1, 0],
    aliases: 'Tandem Stand; Heel to Toe Stand; Sharpened Romberg; Tandem Balance', prefer: ['single-leg-stand', 'tree-pose'],
  },
  {
    slug: 'tandem-walk', name: 'Tandem Walk', pattern: 'locomotion_run', family: 'balance', grade: 2, skill: 1, laterality: 'alternating', description: 'Walking along a line heel to toe, a staple of falls prevention.',
    setup: 'Walk beside a wall or worktop with a line or floor joint to follow. Wear flat shoes or bare feet.', execution: 'Place each heel right in front of the other toes for ten to twenty counted steps. Turn carefully and come back.', cues: 'Look ahead, not down. Slow is harder and better.', mistakes: 'You rush to keep from falling. The line runs far from anything to hold.',
    muscles: ['glute_med', 'soleus/2', 'tibialis/2', 'gastrocnemius/4', 'deep_core/4'], equipment: ['', 'wall'], loading: 'bodyweight', secondsPerRep: 1.5, stress: 'single_leg_balance', suits: [0, 0, 0, 1, 0],
    aliases: 'Heel to Toe Walk; Line Walk; Tightrope Walk; Heel Toe Walking; Balance Walk', prefer: ['walking', 'march-in-place', 'side-lying-leg-raise', 'clamshell', 'band-lateral-walk'],
  },
  {
    slug: 'tree-pose', name: 'Tree Pose', pattern: 'isometric_hold', family: 'balance', grade: 3, skill: 2, laterality: 'unilateral', description: 'Standing on one leg with the other sole on the inner calf or thigh.',
    setup: 'Stand near a wall and shift to one leg. Rest the other sole on the ankle, calf or inner thigh, never on the knee.', execution: 'Bring the palms together or overhead and stand for five breaths. Step down and change.', cues: 'Press foot and leg together. Hips level.', mistakes: 'The foot pushes on the knee. The standing hip sinks out.',
    muscles: ['glute_med', 'soleus/2', 'adductors/4', 'tibialis/4', 'deep_core/4'], equipment: ['', 'mat', 'wall'], loading: 'bodyweight', measure: 'seconds', secondsPerRep: 1, bodyweightShare: 0.95, stress: 'single_leg_balance single_leg_load', suits: [0, 0, 0, 1, 0],
    aliases: 'Tree; Vrksasana; Tree Pose Yoga', prefer: ['single-leg-stand', 'tandem-stance'],
  },
  {
    slug: 'floor-to-stand', name: 'Floor-to-Stand Transfer', pattern: 'crawl_getup', family: 'get-up', grade: 1, skill: 1, laterality: 'alternating', description: 'Lying down and getting up again by way of side, knees and half kneeling, with a chair if needed.',
    setup: 'Put a heavy chair against a wall and a mat in front of it. Have somebody near the first times.', execution: 'Kneel down with the hands on the chair, sit to one side and lie. Roll, push up to hands and knees, set one foot and rise with the chair.', cues: 'Rest in each position. Stronger leg in front.', mistakes: 'You hurry and get dizzy. The chair can slide.',
    muscles: ['quads', 'glute_max/2', 'triceps/4', 'obliques/4', 'deep_core/4'], equipment: ['chair mat', 'chair'], loading: 'bodyweight', bodyweightShare: 0.7, secondsPerRep: 10, stress: 'kneeling single_leg_load', suits: [1, 0, 0, 2, 1],
    aliases: 'Floor Transfer; Getting Up from the Floor; Backward Chaining; Floor Get-Up', prefer: ['sit-to-stand', 'step-up', 'bodyweight-squat', 'suspension-squat', 'split-squat'],
  },
  {
    slug: 'diaphragmatic-breathing', name: 'Diaphragmatic Breathing', pattern: 'mobility', family: 'breathing', grade: 1, skill: 1, mechanic: 'isolation', description: 'Slow breathing into belly and lower ribs, lying, reclined or sitting.',
    setup: 'Lie with bent knees, recline or sit, one hand on the belly and one on the chest. Loosen tight clothes.', execution: 'Breathe in through the nose so that the lower hand and ribs widen. Breathe out longer than in and let the belly sink.', cues: 'Upper hand quiet. No forcing.', mistakes: 'The belly is pushed out with strain. You breathe so deep that you get dizzy.',
    muscles: ['deep_core', 'pelvic_floor/4'], equipment: ['', 'mat', 'chair'], loading: 'none', measure: 'seconds', secondsPerRep: 1, stress: '', suits: [0, 0, 0, 0, 0],
    aliases: 'Belly Breathing; Deep Breathing; 90/90 Breathing; Breathing Exercise; Abdominal Breathing',
  },
];
