import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullMuscleUpAndClimb: ExerciseTexts = {
  'rope-climb': {
    name: 'Trepa de cuerda',
    aliases: 'Subida a la cuerda',
    description: 'Trepa por una cuerda con los pies trabados en ella.',
    setup: 'Pon una colchoneta gruesa bajo la cuerda. Agarra alto y pasa la cuerda por encima de un pie y por debajo del otro.',
    execution: 'Sube las rodillas, traba la cuerda con los pies y ponte de pie. Baja mano a mano frenando con los pies.',
    cues: 'Trepa con las piernas, cuélgate con los brazos. Guarda agarre para la bajada.',
    mistakes: 'Te deslizas y te quemas las manos. Los pies no aciertan con la cuerda y los brazos hacen todo.',
  },
  'legless-rope-climb': {
    name: 'Trepa de cuerda sin piernas',
    aliases: 'Subida a la cuerda solo con brazos',
    description: 'Trepa por una cuerda solo con los brazos.',
    setup: 'Usa colchoneta y una cuerda que ya trepes con seguridad con las piernas. Empieza de pie o sentado en el suelo.',
    execution: 'Tira mano a mano con alcances cortos. Baja igual y traba los pies si falla el agarre.',
    cues: 'Mantén los codos flexionados entre tirones. Bloquea el abdomen para frenar el balanceo.',
    mistakes: 'Los alcances son largos y cada uno te deja caer sobre un brazo estirado. No queda nada para la bajada.',
  },
  'peg-board-climb': {
    name: 'Trepa en tabla de clavijas',
    aliases: 'Peg board',
    description: 'Trepa por una tabla moviendo dos clavijas de agujero en agujero.',
    setup: 'Cuélgate de ambas clavijas con los codos flexionados y una colchoneta debajo. Elige primero una ruta corta.',
    execution: 'Bloquea un brazo, lleva la otra clavija al siguiente agujero y tira. Baja de la misma manera.',
    cues: 'Mira el agujero antes de moverte. Saca la clavija en línea recta.',
    mistakes: 'El bloqueo se abre y te balanceas de un brazo. Saltas desde lo alto.',
  },
  'london-bridge': {
    name: 'Puente de Londres en cuerda',
    description: 'Caminas con las manos cuerda arriba y abajo con los pies apoyados en una barra o cajón.',
    setup: 'Fija una cuerda arriba y apoya los pies en una barra elevada o un cajón. Sujeta la cuerda y échate hacia atrás con el cuerpo recto.',
    execution: 'Sube mano a mano hasta quedar casi erguido. Baja las manos por la cuerda con el cuerpo rígido.',
    cues: 'Mantén las caderas arriba. Usa cambios de mano cortos y rápidos.',
    mistakes: 'Las caderas se doblan y cuelgan. Los pies resbalan del apoyo.',
  },
};
