import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legsSwingAndClean: ExerciseTexts = {
  'dumbbell-swing': {
    name: 'Swing con mancuerna', aliases: 'Balanceo con mancuerna',
    description: 'El swing con una mancuerna, para lugares sin kettlebells.',
    setup: 'Sujeta una mancuerna por su extremo superior con ambas manos o por el mango. Separa los pies un poco más que la cadera.',
    execution: 'Haz la bisagra y pasa el peso alto entre los muslos. Lleva la cadera adelante para que suba a la altura del pecho.',
    cues: 'Comprueba que la mancuerna no se puede desarmar. Brazos sueltos, cadera rápida.',
    mistakes: 'Haces una sentadilla y subes con los hombros. El agarre resbala de la cabeza redonda.',
  },
  'open-palm-kettlebell-clean': {
    name: 'Cargada con kettlebell a palmas abiertas', aliases: 'Cargada con pesa rusa a palmas abiertas',
    description: 'Cargada a dos manos en la que se suelta la kettlebell, gira y cae en las palmas abiertas.',
    setup: 'Usa una kettlebell ligera sobre suelo blando con ambas manos en el asa. Despeja el espacio delante de ti.',
    execution: 'Carga la kettlebell, suelta el asa y recibe la bola con ambas palmas en el pecho. Vuélcala y vuelve a atrapar el asa.',
    cues: 'Recibe con los codos un poco flexionados. Da un paso atrás si el giro sale mal.',
    mistakes: 'Persigues un giro fallido. La kettlebell pesa demasiado para recibirla con suavidad.',
  },
  'single-arm-open-palm-kettlebell-clean': {
    name: 'Cargada con kettlebell a palma abierta a una mano',
    description: 'Cargada a una mano en la que la kettlebell suelta cae en una palma abierta junto al hombro.',
    setup: 'Elige una kettlebell muy ligera y suelo blando. Haz la bisagra y agarra el asa con una mano.',
    execution: 'Carga la kettlebell, abre la mano mientras flota y deja que la bola se asiente en la palma. Empújala fuera y toma el asa al bajar.',
    cues: 'Déjala flotar antes de abrir. Codo debajo de la palma.',
    mistakes: 'La muñeca la recibe doblada hacia atrás. Lo practicas cansado.',
  },
  'smith-hang-power-clean': {
    name: 'Cargada colgante en multipower', aliases: 'Cargada de potencia colgante en multipower; Cargada en máquina Smith',
    description: 'Cargada colgante con una barra guiada ligera; el recorrido fijo la hace mal lugar para aprender el levantamiento libre.',
    setup: 'Pon la barra por encima de las rodillas y agarra justo por fuera de las piernas. Desengánchala con la cadera atrás y los brazos largos.',
    execution: 'Extiende la cadera y encoge los hombros. Gira los codos bajo la barra y recíbela en los hombros con las rodillas dobladas.',
    cues: 'Usa poco peso. La cadera antes que los brazos.',
    mistakes: 'Las guías fuerzan codos y muñecas. La barra cae sin topes debajo.',
  },
};
