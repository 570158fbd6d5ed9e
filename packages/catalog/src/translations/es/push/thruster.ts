import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pushThruster: ExerciseTexts = {
  'double-kettlebell-thruster': {
    name: 'Thruster con dos kettlebells',
    aliases: 'Thruster con pesas rusas',
    description: 'Sentadilla frontal con dos kettlebells en rack que enlaza con un press por encima de la cabeza.',
    setup: 'Carga ambas kettlebells al rack con las muñecas rectas. Ponte con los pies un poco más anchos que las caderas.',
    execution: 'Baja en sentadilla con los codos dentro o fuera de las rodillas, levántate rápido y deja que el impulso lleve las kettlebells por encima de la cabeza. Devuélvelas al rack mientras vuelves a bajar.',
    cues: 'Pecho alto abajo. Empuja solo cuando las piernas ya estén estiradas.',
    mistakes: 'Las kettlebells redondean la espalda. El press empieza a mitad de subida.',
  },
  'single-arm-kettlebell-thruster': {
    name: 'Thruster con kettlebell a una mano',
    aliases: 'Thruster a un brazo con pesa rusa',
    description: 'Sentadilla con una kettlebell en rack que acaba en un press a un brazo.',
    setup: 'Carga una kettlebell al rack y cierra el puño de la mano libre. Pies a la anchura de sentadilla.',
    execution: 'Baja sin inclinarte hacia la kettlebell, levántate rápido y termina con el brazo por encima de la cabeza. Bájala al rack y repite antes de cambiar de lado.',
    cues: 'Ambos pies empujan por igual. Bloquea junto a la oreja.',
    mistakes: 'El tronco se dobla hacia la kettlebell. La muñeca se dobla en el rack.',
  },
};
