import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pushHandstand: ExerciseTexts = {
  'box-supported-knee-pike-push-up': {
    name: 'Flexión en pica con rodillas en cajón', aliases: 'Flexión pica con rodillas apoyadas',
    description: 'Flexión en pica con las rodillas en un cajón o silla, un primer paso hacia el empuje vertical.',
    setup: 'Arrodíllate en un apoyo a la altura de la rodilla y pon las manos en el suelo un poco por delante. Sube la cadera por encima de los hombros.',
    execution: 'Dobla los codos y lleva la coronilla hacia el suelo. Empuja para subir.',
    cues: 'La cabeza por delante de las manos. Mantén alta la cadera.',
    mistakes: 'El cuerpo se desliza a una flexión plana. El apoyo rueda.',
  },
  'elevated-pike-push-up': {
    name: 'Flexión en pica con pies elevados', aliases: 'Flexión pica elevada; Flexiones pica con pies en cajón',
    description: 'Flexión en pica con los pies en un cajón, de carga parecida a la flexión en pino.',
    setup: 'Pon las puntas en un cajón o banco y camina con las manos hacia atrás hasta que la cadera quede sobre los hombros. Mira los pies.',
    execution: 'Baja la cabeza al suelo por delante de las manos. Empuja hasta estirar los brazos.',
    cues: 'Haz un triángulo de cabeza y manos. Piernas largas, cadera alta.',
    mistakes: 'La cadera se va hacia atrás sobre el cajón. Los codos se abren mucho.',
  },
  'handstand-push-up-negative': {
    name: 'Flexión en pino negativa', aliases: 'Negativa de flexión en pino; Flexión en pino excéntrica',
    description: 'Solo la bajada de la flexión en pino contra la pared, para ganar fuerza para la completa.',
    setup: 'Pon una colchoneta y un cojín junto a la pared y sube con las manos un poco separadas de ella. Alarga los hombros.',
    execution: 'Baja la cabeza al cojín en tres a cinco segundos. Baja los pies y vuelve a subir.',
    cues: 'Pelea cada centímetro. Posa la cabeza como una pluma.',
    mistakes: 'Te dejas caer el último tramo sobre el cuello. Cansado, las subidas no alcanzan la pared.',
  },
  'deficit-handstand-push-up': {
    name: 'Flexión en pino en déficit', aliases: 'Flexión en pino con paralelas; HSPU en déficit',
    description: 'Flexión en pino contra la pared entre paralelas bajas o discos, con la cabeza por debajo de las manos.',
    setup: 'Pon paralelas bajas o discos iguales al ancho de los hombros cerca de una pared con una almohadilla en medio. Sube y bloquea.',
    execution: 'Baja la cabeza por debajo de las manos hasta la almohadilla. Empuja hasta estirar los brazos.',
    cues: 'Cuerpo firme y hueco. Codos adelante, no hacia los lados.',
    mistakes: 'La espalda se arquea separándose de la pared. Añades déficit antes de diez repeticiones completas y limpias.',
  },
  'kipping-handstand-push-up': {
    name: 'Flexión en pino con kipping', aliases: 'HSPU con kipping; Flexión en pino con impulso',
    description: 'Flexión en pino contra la pared que arranca apoyando la cabeza con una patada de rodillas, como en competiciones de fitness.',
    setup: 'Sé capaz antes de hacer varias estrictas. Sube a una pared con una almohadilla gruesa bajo la cabeza.',
    execution: 'Baja a la cabeza, recoge las rodillas y lánzalas arriba con fuerza mientras empujas. Bloquea con los talones en la pared.',
    cues: 'Piernas y luego brazos. Controla la bajada.',
    mistakes: 'El cuello recibe la caída. Usas el impulso porque falta la fuerza estricta.',
  },
  'freestanding-handstand-push-up': {
    name: 'Flexión en pino libre', aliases: 'Flexión en pino sin pared; HSPU libre',
    description: 'Flexión en pino sin pared, equilibrada con las manos.',
    setup: 'Domina antes un pino libre estable. Usa una colchoneta y aprende a salir de lado.',
    execution: 'Inclínate un poco adelante y baja hasta que la cabeza se acerque al suelo. Empuja de vuelta a un pino equilibrado.',
    cues: 'Dirige con las yemas de los dedos. Los hombros van por delante de las manos al bajar.',
    mistakes: 'La espalda se dobla para buscar equilibrio. Lo practicas cansado.',
  },
};
