import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legsLowerBodyMobility: ExerciseTexts = {
  'elephant-walk': {
    name: 'Caminata del elefante', aliases: 'Paso de elefante',
    description: 'Con el tronco doblado hacia delante y las manos apoyadas, una rodilla se estira mientras la otra se dobla, de un lado a otro.',
    setup: 'Inclínate desde la cadera y apoya las manos en el suelo, un cajón o unos bloques. Dobla las dos rodillas.',
    execution: 'Estira una pierna hasta que tire el isquiotibial y cambia de lado como si caminaras despacio. Deja las manos donde están.',
    cues: 'La cadera se queda arriba. Los dos talones en el suelo.',
    mistakes: 'Das rebotes en el estiramiento. Toda la flexión sale de la espalda.',
  },
  'standing-straddle-fold': {
    name: 'Flexión de pie con piernas abiertas', aliases: 'Flexión hacia delante con piernas separadas; Prasarita',
    description: 'Inclinarse hacia delante con las piernas rectas y muy abiertas, la espalda plana, y quedarse ahí.',
    setup: 'Separa los pies tanto como te resulte cómodo, con las puntas al frente. Pon las manos en la cadera.',
    execution: 'Lleva la cadera atrás e inclina el tronco hacia delante. Apoya las manos en un cajón o en el suelo y respira.',
    cues: 'Guía con el esternón. Peso en todo el pie.',
    mistakes: 'Las rodillas se van hacia dentro. La parte alta de la espalda se redondea para llegar al suelo.',
  },
  'band-ankle-mobilisation': {
    name: 'Movilización de tobillo con banda elástica', aliases: 'Movilidad de tobillo con goma; Movilidad de tobillo con banda',
    description: 'Llevar la rodilla por delante de los dedos mientras una banda tira del tobillo hacia atrás.',
    setup: 'Fija una banda abajo y detrás de ti y pásala por delante del tobillo, justo por debajo de la articulación. Da un paso adelante hasta tensarla, con el pie plano en el suelo o en un escalón bajo.',
    execution: 'Empuja la rodilla sobre los dedos pequeños con el talón apoyado y aguanta una respiración. Vuelve y repite.',
    cues: 'Talón pesado. La banda se queda abajo.',
    mistakes: 'La banda queda sobre la espinilla. El arco se hunde al mover la rodilla.',
  },
  'runners-lunge-stretch': {
    name: 'Estiramiento del corredor en zancada', aliases: 'Zancada del corredor; Zancada baja',
    description: 'Una zancada larga y baja con las manos en el suelo y la rodilla de atrás levantada.',
    setup: 'Da un paso largo adelante y pon las manos a ambos lados del pie. Deja la pierna de atrás larga sobre los dedos.',
    execution: 'Baja la cadera y empuja el talón de atrás hacia fuera. Respira y aguanta.',
    cues: 'Rodilla delantera sobre el tobillo. Línea larga de la cabeza al talón.',
    mistakes: 'La rodilla de atrás cuelga y la espalda se hunde. El talón delantero se levanta.',
  },
  'lunge-with-twist-stretch': {
    name: 'Estiramiento en zancada con giro', aliases: 'Zancada con giro de tronco',
    description: 'Una zancada con el tronco girado hacia la pierna delantera.',
    setup: 'Da un paso a una zancada larga con el tronco erguido. Junta las manos en el pecho.',
    execution: 'Gira el pecho hacia la rodilla delantera y haz una pausa. Vuelve al frente, levántate y cambia de lado.',
    cues: 'Gira desde las costillas. La rodilla delantera sigue sobre el pie.',
    mistakes: 'La rodilla delantera se mueve con el giro. Fuerzas la zona lumbar.',
  },
  'standing-it-band-stretch': {
    name: 'Estiramiento de la cintilla iliotibial de pie', aliases: 'Estiramiento de la banda iliotibial; Estiramiento de cintilla',
    description: 'Inclinarse de lado con una pierna cruzada detrás de la otra para estirar la parte externa de la cadera.',
    setup: 'Ponte de pie junto a una pared y cruza la pierna que vas a estirar por detrás de la otra. Apoya una mano en la pared.',
    execution: 'Saca la cadera de la pierna de atrás hacia el lado e inclina el tronco al contrario. Aguanta respirando con calma.',
    cues: 'La cadera mira al frente. Para cuando tire un poco.',
    mistakes: 'Te inclinas hacia delante. Te duele en el hueso de la cadera y sigues.',
  },
};
