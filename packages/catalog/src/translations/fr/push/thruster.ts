import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pushThruster: ExerciseTexts = {
  'double-kettlebell-thruster': {
    name: 'Thruster avec deux kettlebells',
    aliases: 'Thruster kettlebell; Thruster double kettlebell',
    description: 'Un squat avant avec deux kettlebells en rack, enchaîné avec un développé au-dessus de la tête.',
    setup: 'Épaule les deux kettlebells, poignets droits. Écarte les pieds un peu plus que les hanches.',
    execution: 'Fais un squat, coudes entre les genoux ou à l’extérieur, remonte vite et laisse l’élan porter les kettlebells au-dessus de la tête. Ramène-les en rack en redescendant.',
    cues: 'Poitrine haute en bas. Pousse seulement quand les jambes sont tendues.',
    mistakes: 'Les kettlebells arrondissent le dos. La poussée commence à mi-chemin.',
  },
  'single-arm-kettlebell-thruster': {
    name: 'Thruster avec kettlebell à un bras',
    aliases: 'Thruster kettlebell unilatéral',
    description: 'Un squat avec une kettlebell en rack, terminé par un développé à un bras.',
    setup: 'Épaule une kettlebell et serre le poing de la main libre. Place les pieds comme pour un squat.',
    execution: 'Fais un squat sans te pencher vers la kettlebell, remonte vite et termine bras au-dessus de la tête. Redescends en rack et répète avant de changer de côté.',
    cues: 'Les deux pieds poussent pareil. Verrouille à côté de l’oreille.',
    mistakes: 'Le buste penche vers la kettlebell. Le poignet se plie en rack.',
  },
};
