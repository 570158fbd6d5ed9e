import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionClassMovements: ExerciseTexts = {
  'lateral-burpee': {
    name: 'Burpee lateral', aliases: 'Burpee sobre la barra; Burpee con salto lateral; Burpee sobre el remo',
    description: 'Un burpee junto a una barra, un remo o una línea seguido de un salto lateral por encima.',
    setup: 'Coloca una barra cargada o marca una línea con espacio libre a los dos lados. Ponte en paralelo a ella.',
    execution: 'Baja el pecho al suelo junto a la barra y recoge los pies bajo el cuerpo. Salta por encima con los dos pies y baja al otro lado.',
    cues: 'Cae listo para bajar. Salta bajo y cerca.', mistakes: 'Un pie roza la barra. Te incorporas del todo y pierdes el ritmo.',
  },
  'burpee-pull-up': {
    name: 'Burpee con dominada', aliases: 'Burpee dominada',
    description: 'Un burpee bajo una barra cuyo salto se enlaza con una dominada.',
    setup: 'Ponte bajo una barra que alcances con un salto pequeño. Despeja el suelo delante.',
    execution: 'Haz un burpee, salta a la barra y tira hasta pasar la barbilla. Suéltate con las rodillas blandas y vuelve a bajar.',
    cues: 'Aprovecha el salto. Coge la barra con los hombros firmes.', mistakes: 'Saltas desde demasiado atrás. La caída es rígida.',
  },
  'burpee-muscle-up': {
    name: 'Burpee con muscle-up', aliases: 'Burpee muscle up',
    description: 'Un burpee bajo una barra o unas anillas seguido de un muscle-up.',
    setup: 'Pon la barra o las anillas a la altura de un salto. Domina antes los muscle-ups sueltos.',
    execution: 'Haz un burpee, salta a colgarte y balancéate hasta el muscle-up. Extiende los brazos, baja con control y ve al siguiente.',
    cues: 'Una respiración colgado. Cadera rápida y después gira.', mistakes: 'El balanceo va con prisa y sube un codo antes que el otro. Te caes desde el apoyo.',
  },
  'medicine-ball-clean': {
    name: 'Cargada con balón medicinal', aliases: 'Clean con balón; Cargada con pelota medicinal',
    description: 'Subir un balón blando desde el suelo y recibirlo en sentadilla frontal.',
    setup: 'Coloca el balón entre los pies con la espalda recta y las palmas a los lados. Hombros sobre el balón.',
    execution: 'Levántate rápido y encoge los hombros, luego métete bajo el balón en sentadilla con los codos delante. Levántate y bájalo igual.',
    cues: 'Salta y luego métete debajo. Mantén el balón cerca.', mistakes: 'El balón sube con un curl de brazos. La espalda se redondea al bajar.',
  },
  'plate-ground-to-overhead': {
    name: 'Disco del suelo a por encima de la cabeza', aliases: 'Ground to overhead con disco; Disco de suelo a overhead',
    description: 'Llevar un disco desde el suelo hasta los brazos rectos sobre la cabeza en un solo gesto.',
    setup: 'Ponte sobre un disco con los pies al ancho de la cadera. Cógelo por los lados con la espalda recta.',
    execution: 'Toca el suelo con el disco, lleva la cadera adelante y deja que el disco suba hasta los brazos rectos. Bájalo pegado al cuerpo.',
    cues: 'Primero la cadera, al final los brazos. Termina con los bíceps junto a las orejas.', mistakes: 'La zona lumbar hace el trabajo. Te echas atrás para subir el disco.',
  },
  'plate-overhead-lunge': {
    name: 'Zancada con disco sobre la cabeza', aliases: 'Zancada overhead con disco; Zancadas con disco por encima de la cabeza',
    description: 'Zancadas caminando con un disco sostenido sobre la cabeza con las dos manos.',
    setup: 'Sube un disco sobre la cabeza y bloquea los codos. Deja un pasillo libre delante.',
    execution: 'Da un paso adelante y baja hasta que la rodilla de atrás casi toque el suelo. Sube y enlaza el paso siguiente sin que baje el disco.',
    cues: 'Empuja el disco al techo. Costillas sobre la cadera.', mistakes: 'El disco se va delante de la cabeza. El tronco se dobla al cansarte.',
  },
  'dumbbell-squat-clean': {
    name: 'Cargada en sentadilla con mancuernas', aliases: 'Squat clean con mancuernas; Cargada profunda con mancuernas',
    description: 'Cargar dos mancuernas a los hombros recibiéndolas en sentadilla completa.',
    setup: 'Ponte entre dos mancuernas con la espalda recta y agarre neutro. Cabezas de las mancuernas a la misma altura.',
    execution: 'Levántate rápido, métete debajo y recibe las mancuernas en los hombros en sentadilla. Sube y bájalas con bisagra de cadera.',
    cues: 'Codos rápidos al frente. Siéntate entre los talones.', mistakes: 'Recibes alto y haces la sentadilla después. Las mancuernas cuelgan delante y te vencen.',
  },
  'partner-carry': {
    name: 'Transporte de compañero', aliases: 'Carga de compañero; Paseo a caballito',
    description: 'Llevar a un compañero a la espalda o sobre los hombros durante una distancia.',
    setup: 'Elige un compañero de peso parecido y un camino llano y despejado. Agáchate para que suba alto y se agarre.',
    execution: 'Levántate con las piernas y camina con pasos cortos. Para, agáchate y deja que baje antes de cambiar.',
    cues: 'Compañero alto y cerca. Mira dónde pisas.', mistakes: 'Levantas con la espalda doblada. Corres cuando el suelo o el compañero no van firmes.',
  },
  'inverted-hang': {
    name: 'Suspensión invertida', aliases: 'Colgado invertido; Suspensión boca abajo',
    description: 'Colgarse boca abajo con los brazos rectos y el cuerpo en una línea.',
    setup: 'Coge unas anillas o una barra baja y recoge las rodillas. Ten colchoneta y ayuda al principio.',
    execution: 'Rueda hacia atrás hasta que la cadera quede sobre las manos y estira las piernas al techo. Aguanta con los brazos rectos y baja por donde subiste.',
    cues: 'Aprieta glúteos y abdomen. Mira la pared, no el suelo.', mistakes: 'La cadera cae detrás de las manos. Aguantas la respiración hasta marearte.',
  },
};
