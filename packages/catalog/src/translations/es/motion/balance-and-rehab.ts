import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionBalanceAndRehab: ExerciseTexts = {
  'tandem-stance': {
    name: 'Equilibrio en tándem', aliases: 'Posición en tándem; Equilibrio punta talón',
    description: 'De pie con un pie justo delante del otro, talón con punta.',
    setup: 'Ponte en una esquina o junto a una encimera con las puntas de los dedos listas para sujetarte. Pon un talón contra los dedos del otro pie.',
    execution: 'Quédate quieto de diez a treinta segundos y cambia el pie delantero. Gira la cabeza o cierra los ojos solo cuando sea fácil.',
    cues: 'Mira un punto. Peso en los dos pies.',
    mistakes: 'No hay nada a lo que sujetarse. La respiración se para y las rodillas se bloquean.',
  },
  'tandem-walk': {
    name: 'Marcha en tándem', aliases: 'Caminar punta talón; Caminar sobre una línea',
    description: 'Caminar por una línea talón con punta, un básico de la prevención de caídas.',
    setup: 'Camina junto a una pared o encimera con una línea o junta del suelo como guía. Usa calzado plano o ve descalzo.',
    execution: 'Pon cada talón justo delante de los dedos del otro pie durante diez a veinte pasos contados. Gira con cuidado y vuelve.',
    cues: 'Mira al frente, no abajo. Más lento es más difícil y mejor.',
    mistakes: 'Vas con prisa para no caerte. La línea queda lejos de cualquier apoyo.',
  },
  'tree-pose': {
    name: 'Postura del árbol', aliases: 'Árbol; Vrksasana',
    description: 'Sobre una pierna con la otra planta en la cara interna de la pantorrilla o el muslo.',
    setup: 'Ponte cerca de una pared y pasa el peso a una pierna. Apoya la otra planta en el tobillo, la pantorrilla o la cara interna del muslo, nunca en la rodilla.',
    execution: 'Junta las palmas al frente o arriba y quédate cinco respiraciones. Baja y cambia.',
    cues: 'Aprieta pie y pierna entre sí. Cadera nivelada.',
    mistakes: 'El pie empuja la rodilla. La cadera de apoyo se hunde hacia fuera.',
  },
  'floor-to-stand': {
    name: 'Levantarse del suelo', aliases: 'Bajar y levantarse del suelo; Paso del suelo a de pie',
    description: 'Tumbarse y levantarse otra vez pasando por el lado, las rodillas y la media rodilla, con una silla si hace falta.',
    setup: 'Pon una silla pesada contra una pared y una colchoneta delante. Ten a alguien cerca las primeras veces.',
    execution: 'Arrodíllate con las manos en la silla, siéntate a un lado y túmbate. Gira, empuja hasta cuatro apoyos, planta un pie y levántate con la silla.',
    cues: 'Descansa en cada posición. La pierna más fuerte delante.',
    mistakes: 'Vas con prisa y te mareas. La silla puede resbalar.',
  },
  'diaphragmatic-breathing': {
    name: 'Respiración diafragmática', aliases: 'Respiración abdominal; Respiración profunda; Respiración 90/90',
    description: 'Respiración lenta hacia el abdomen y las costillas bajas, tumbado, reclinado o sentado.',
    setup: 'Túmbate con las rodillas dobladas, reclínate o siéntate, con una mano en el abdomen y otra en el pecho. Afloja la ropa ajustada.',
    execution: 'Inspira por la nariz de modo que se ensanchen la mano de abajo y las costillas. Suelta el aire más largo que al tomarlo y deja bajar el abdomen.',
    cues: 'La mano de arriba quieta. Sin forzar.',
    mistakes: 'Sacas el abdomen con esfuerzo. Respiras tan profundo que te mareas.',
  },
};
