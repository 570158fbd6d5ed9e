import type { EstablishedTexts } from './established-texts.ts';

const CHECKED = 'cotejado con un registro público del programa';
const THIRD_MISS = 'El tercer fallo con una carga le quita una décima parte.';
const MISS = 'Un fallo quita una décima parte al ejercicio.';
const SECOND_MISS = 'El segundo fallo seguido quita una décima parte al ejercicio.';
const FOURTH_LIGHT =
  'La cuarta semana es ligera. Una serie máxima fallada quita una décima parte al máximo de entrenamiento.';
const FALLS_BACK =
  'La cuarta semana retrocede; un bloque fallado se repite con el mismo máximo de entrenamiento.';
const NSUNS_DELOAD =
  'No hay ninguna escrita; tras varias semanas con una repetición o ninguna, quita una décima parte al máximo de entrenamiento.';
const A_STEP = 'un paso en cada sesión';
const OPEN_STEP = 'un paso en cada sesión según una última serie abierta';
const THREE_AND_LIGHT = '5/3/1: tres semanas que suben y una ligera';
const REST_AND_TEST = 'Descansa de cuatro a siete días tras la tercera semana y luego haz el test.';

export const es: EstablishedTexts = {
  'basic-beginner': {
    name: 'Rutina básica para principiantes',
    forWhom: 'Para quien empieza a levantar y quiere tres meses de un plan sencillo.',
    overview: 'Seis ejercicios en dos entrenamientos alternos, tres series de cinco con la última abierta.',
    deload: MISS,
    source: `r/Fitness basic beginner routine, según el Greyskull de Phrak; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'starting-strength': {
    name: 'Starting Strength, fase 1',
    forWhom: 'Para quien es nuevo en la barra.',
    overview:
      'Dos entrenamientos alternos: sentadilla y peso muerto en ambos, press de banca y press militar por turnos. Cada éxito suma un paso.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  'starting-strength-2': {
    name: 'Starting Strength, fase 2',
    forWhom: 'Para quien ya levanta más en peso muerto que en sentadilla tras las primeras semanas.',
    overview: 'Como la fase 1, con cargadas de potencia en lugar de un peso muerto de cada dos.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  stronglifts: {
    forWhom: 'Para quien es nuevo en la barra y quiere el plan más sencillo.',
    overview:
      'Dos entrenamientos alternos, cinco series de cinco, una en peso muerto. Empieza con la mitad del 5RM y suma 2,5 kg (peso muerto 5) tras cada éxito.',
    deload: THIRD_MISS,
    source: 'Mehdi Hadim, StrongLifts 5x5; de memoria según la descripción pública',
    model: A_STEP,
  },
  greyskull: {
    name: 'Greyskull LP, variante de Phrak',
    forWhom: 'Para quien es nuevo en la barra y le gusta una serie abierta.',
    overview:
      'Tres ejercicios al día, tres series de cinco con la última abierta. Más de diez repeticiones dan un paso doble.',
    deload: MISS,
    source: `John Sheaffer, Greyskull LP; Phrak; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'ice-cream-fitness': {
    forWhom: 'Para quien está en el primer año y quiere brazos y tronco además de series de cinco.',
    overview:
      'Cinco series de cinco en los ejercicios principales y tres de ocho en los pequeños, dos entrenamientos alternos.',
    deload: SECOND_MISS,
    source: `Jason Blaha, Ice Cream Fitness; ${CHECKED}`,
    model: A_STEP,
  },
  'fierce-5': {
    name: 'Fierce 5, cuerpo entero',
    forWhom: 'Para quien está en el primer año y quiere equilibrio entre fuerza y aspecto.',
    overview:
      'Dos entrenamientos de cuerpo entero alternos en tres días; los principales suben con cada éxito, los pequeños primero en repeticiones.',
    deload: 'El segundo fallo seguido quita un 15 % al ejercicio.',
    source: `davisj3537, Fierce 5; ${CHECKED}`,
    model: A_STEP,
  },
  gzclp: {
    forWhom: 'Para quien está en el primer año y quiere progreso lineal con un plan para cuando acabe.',
    overview:
      'Un ejercicio pesado, uno medio y uno ligero cada día. El pesado pasa de 5 x 3 a 6 x 2 y a 10 x 1 según falla, y luego a un nuevo 5RM; el medio de 3 x 10 a 3 x 8 y a 3 x 6; el ligero sube cuando su última serie llega a 25.',
    deload: 'Una última etapa fallada vuelve a empezar desde el 85 % de un nuevo 5RM.',
    source: `Cody LeFever; ${CHECKED}`,
    model: 'niveles GZCL por etapas',
  },
  '531-beginners': {
    name: '5/3/1 para principiantes',
    forWhom: 'Para quien está en el primer año, domina los cuatro ejercicios y entrena tres días por semana.',
    overview:
      'Dos ejercicios principales al día, cada uno seguido de First Set Last, y luego empuje, tirón y un ejercicio de pierna o tronco.',
    deload: 'No hay ninguna escrita; una serie máxima fallada quita una décima parte al máximo de entrenamiento.',
    source: `Jim Wendler, 5/3/1 for a Beginner (2011); ${CHECKED}`,
    model: '5/3/1 en ciclos de tres semanas',
  },
  '531': {
    forWhom: 'Para quien entrena cuatro días por semana y ya no progresa de sesión en sesión.',
    overview:
      'Un ejercicio principal al día según un máximo de entrenamiento del 90 %, la última serie abierta, y luego dos ejercicios de asistencia. El máximo de entrenamiento sube 2,5 kg (tren superior) o 5 kg (inferior) cada cuatro semanas.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009); porcentajes como se publicaron, asistencia de memoria según el libro',
    model: THREE_AND_LIGHT,
  },
  '531-bbb': {
    forWhom: 'Para quien quiere tamaño además de fuerza y se recupera bien.',
    overview:
      '5/3/1, luego el mismo ejercicio cinco veces diez con la mitad del máximo de entrenamiento, y un ejercicio de espalda o tronco.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009)',
    model: THREE_AND_LIGHT,
  },
  '531-fsl': {
    forWhom: 'Para quien quiere más práctica de los ejercicios principales que la que da el 5/3/1 simple.',
    overview: '5/3/1, luego cinco series de cinco con la carga de la primera serie del día.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, Beyond 5/3/1 (2013)',
    model: THREE_AND_LIGHT,
  },
  '531-5s-pro': {
    forWhom: 'Para quien entrena duro además y no quiere series abiertas.',
    overview:
      'Los porcentajes de 5/3/1 con cinco repeticiones en cada serie y ninguna abierta, luego First Set Last.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 Forever (2017)',
    model: THREE_AND_LIGHT,
  },
  'nsuns-4': {
    name: 'nSuns, cuatro días',
    forWhom: 'Como la forma de cinco días, con un día menos.',
    overview:
      'La forma original sin un día para el press militar, que sigue al press de banca como segundo ejercicio.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016); ${CHECKED}`,
    model: 'progreso semanal según una serie abierta al 95 % del máximo de entrenamiento',
  },
  'nsuns-5': {
    name: 'nSuns, cinco días',
    forWhom: 'Para quien ya pasó los primeros meses y se recupera de diecisiete series con barra al día.',
    overview:
      'Nueve series de un ejercicio principal que suben hasta una serie abierta al 95 % del máximo de entrenamiento, luego ocho de un segundo ejercicio. La serie abierta decide la semana siguiente: 2,5 kg con dos o tres repeticiones, 5 con cuatro o cinco, 7,5 con más.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016); ${CHECKED}`,
    model: 'progreso semanal según una serie abierta al 95 % del máximo de entrenamiento',
  },
  'texas-method': {
    forWhom: 'Para quien ya no progresa de sesión en sesión.',
    overview:
      'Una semana con un solo estímulo: cinco series de cinco a nueve décimas del 5RM, un día ligero y luego una serie de cinco un paso por encima del 5RM. Press de banca y press militar se turnan cada semana.',
    deload: 'Un fallo repite la semana; después, menos series de volumen.',
    source: 'Glenn Pendlay y Mark Rippetoe, Practical Programming',
    model: 'volumen, recuperación, intensidad',
  },
  madcow: {
    forWhom: 'Para quien todavía puede progresar cada semana.',
    overview:
      'Series de cinco que suben hasta una serie máxima. El viernes se prueba un triple un paso por encima del lunes, y el lunes se levanta ese peso cinco veces.',
    deload: SECOND_MISS,
    source: `Madcow, según Bill Starr; ${CHECKED}`,
    model: 'pasos semanales con series ascendentes',
  },
  'heavy-light-medium': {
    name: 'Pesado, ligero, medio',
    forWhom: 'Para quien progresa de semana en semana.',
    overview:
      'Cinco series de cinco de tres ejercicios en tres días: pesado, el 80 % y el 90 % de ello. Un día pesado completo suma un paso. El día ligero tiene una serie de peso muerto.',
    deload: SECOND_MISS,
    source: 'Bill Starr, The Strongest Shall Survive (1976); partes del día según NSCA Essentials, capítulo 17',
    model: 'pasos semanales',
  },
  'tactical-barbell-operator': {
    forWhom: 'Para quien debe ser fuerte además de otro deporte o un trabajo duro.',
    overview:
      'Tres ejercicios tres días por semana al mismo porcentaje, en dos ondas de tres semanas; 2,5 o 5 kg más tras seis.',
    deload: FALLS_BACK,
    source: `K. Black, Tactical Barbell (2016); ${CHECKED}`,
    model: 'dos ondas de tres semanas',
  },
  hybrid: {
    name: 'Fuerza y carrera',
    forWhom: 'Para quien quiere correr y ser fuerte.',
    overview:
      'Operator en tres días; entre ellos una carrera suave, intervalos de tres minutos y una carrera larga, más corta en la cuarta semana.',
    deload: FALLS_BACK,
    source:
      'Los levantamientos son Tactical Barbell, Operator (Black 2016); las carreras son una elección propia de cuatro partes suaves por una dura',
    model: 'dos ondas de tres semanas con carrera entre medias',
  },
  'easy-strength': {
    forWhom: 'Para quien entrena duro en otra parte y quiere fuerza sin coste.',
    overview:
      'Los mismos cuatro ejercicios en cinco días: dos series fáciles de cinco, de vez en cuando 5-3-2, singles o una de diez. Nada es nunca duro.',
    deload: 'No hace falta: ninguna sesión es dura.',
    source: `Dan John y Pavel Tsatsouline, Easy Strength (2011); ${CHECKED}`,
    model: 'diez sesiones fáciles en dos semanas',
  },
  ppl: {
    name: 'Empuje, tirón y piernas en seis días',
    forWhom: 'Para quien disfruta entrenando seis días por semana y quiere tamaño junto con la fuerza.',
    overview:
      'Cada día abre con un ejercicio de cinco repeticiones cuya última serie es abierta y suma 2,5 kg (peso muerto 5) tras un éxito; los accesorios van de pocas a muchas repeticiones.',
    deload: THIRD_MISS,
    source: `/u/Metallicadpa, a linear progression based PPL for beginners; ${CHECKED}`,
    model: 'principales lineales, después doble progresión',
  },
  phul: {
    forWhom: 'Para quien pasó el primer año y quiere fuerza y tamaño en cuatro días.',
    overview:
      'Tren superior e inferior dos veces por semana, una con pocas repeticiones y otra con muchas; primero suben las repeticiones, luego la carga.',
    deload: 'Dos sesiones por debajo del rango quitan un 7,5 %.',
    source: `Brandon Campbell, Power Hypertrophy Upper Lower; ${CHECKED}`,
    model: 'doble progresión, días de fuerza y de hipertrofia',
  },
  phat: {
    forWhom: 'Para quien lleva años entrenando y se recupera de cinco días.',
    overview:
      'Dos días de fuerza de tres a cinco repeticiones, luego tres días de muchas repeticiones que abren con seis triples rápidos al 65 % de la carga de fuerza.',
    deload: 'Una semana ligera cada seis a doce semanas, según sensaciones.',
    source: `Layne Norton, Power Hypertrophy Adaptive Training; ${CHECKED}`,
    model: 'doble progresión, días de fuerza y de hipertrofia',
  },
  'upper-lower': {
    name: 'Tren superior e inferior, rutina general de volumen',
    forWhom: 'Para quien pasó los primeros meses y quiere tamaño en cuatro días.',
    overview:
      'Tren inferior y superior dos veces por semana; principales de seis a ocho repeticiones, luego de diez a quince.',
    deload: 'Dos semanas ligeras cada seis a ocho, según sensaciones.',
    source: `Lyle McDonald, generic bulking routine; ${CHECKED}`,
    model: 'doble progresión',
  },
  'german-volume': {
    forWhom: 'Para quien lleva dos años entrenando, quiere tamaño y tiene seis semanas.',
    overview:
      'Diez series de diez al 60 % en parejas, luego tres series de trabajo pequeño. Las cien repeticiones dan un 4 %.',
    deload: 'Tras seis semanas, tres de 10 x 6 o una semana ligera.',
    source: `Charles Poliquin (1996); ${CHECKED}`,
    model: 'diez por diez',
  },
  'apre-6': {
    name: 'APRE, 6 repeticiones',
    forWhom: 'Para quien quiere que el día decida la carga.',
    overview:
      'Dos series ascendentes, luego dos abiertas con el 6RM. Las repeticiones de la tercera fijan la carga de la cuarta, y las de la cuarta la de la próxima sesión.',
    deload: 'Pocas repeticiones quitan carga por sí solas.',
    source: 'Mann 2010 (JSCR 24:1718), según Siff',
    model: 'resistencia progresiva autorregulada',
  },
  'apre-10': {
    name: 'APRE, 10 repeticiones',
    forWhom: 'Para quien quiere tamaño y que el día decida la carga.',
    overview:
      'Dos series ascendentes, luego dos abiertas con el 10RM. Las repeticiones de la tercera fijan la carga de la cuarta, y las de la cuarta la de la próxima sesión.',
    deload: 'Pocas repeticiones quitan carga por sí solas.',
    source: 'Mann 2010 (JSCR 24:1718), según Siff',
    model: 'resistencia progresiva autorregulada',
  },
  'classic-linear': {
    name: 'Periodización lineal clásica',
    forWhom: 'Para quien tiene una fecha en la que ser fuerte.',
    overview:
      'Catorce semanas de series de diez al 65 % a dobles al 95 %: crecimiento, fuerza básica, fuerza y potencia, pico.',
    deload: 'Las series bajan a la mitad en las dos últimas semanas.',
    source: 'Stone 1981; un valor de cada rango publicado elegido por semana',
    model: 'bloques lineales',
  },
  'sheiko-29': {
    name: 'Sheiko, bloque de preparación 29',
    forWhom: 'Para quien compite en powerlifting, con máximos probados y dos horas por sesión.',
    overview:
      'Tres días de muchas series moderadas, casi todas entre el 70 y el 80 % del 1RM y ninguna al fallo. Press de banca y sentadilla salen a menudo dos veces en una sesión.',
    deload: 'Ninguna dentro del bloque; no se planea fallar nada.',
    source: 'Boris Sheiko, bloque 29; porcentajes cotejados con un registro público del programa',
    model: 'cuatro semanas de preparación por porcentajes',
  },
  'smolov-jr': {
    name: 'Smolov Jr. para el press de banca',
    forWhom: 'Para levantadores con experiencia que dan tres semanas a un ejercicio y descanso a todo lo demás.',
    overview:
      'Cuatro días: 6 x 6, 7 x 5, 8 x 4 y 10 x 3 del 70 al 85 % del 1RM, 5 kg más cada semana (se publican de 2,5 a 10). 133 repeticiones por semana: una especialización, no una forma de entrenar todo el año.',
    deload: REST_AND_TEST,
    source: 'Sergey Smolov, la forma corta',
    model: 'tres semanas de un ejercicio',
  },
  'smolov-base': {
    name: 'Smolov, ciclo base para la sentadilla',
    forWhom: 'Para levantadores con experiencia y buena sentadilla, sin nada más que hacer en tres semanas.',
    overview:
      'Cuatro días: 4 x 9, 5 x 7, 7 x 5 y 10 x 3 del 70 al 85 % del 1RM, 10 kg más en la segunda semana y 5 en la tercera.',
    deload: REST_AND_TEST,
    source: `Sergey Smolov; ${CHECKED}`,
    model: 'tres semanas de un ejercicio',
  },
  'dumbbell-ppl': {
    name: 'Empuje, tirón y piernas con mancuernas',
    forWhom: 'Para quien entrena en casa con mancuernas y un banco.',
    overview: 'Tres series de doce de todo; cuando salen todas, el siguiente par de mancuernas.',
    deload: 'Tres sesiones sin ganar una repetición quitan dos pasos.',
    source: `The r/Fitness dumbbell push-pull-legs routine; ${CHECKED}, dominadas y elevaciones de piernas pasadas al suelo`,
    model: 'repeticiones totales',
  },
  'bodyweight-rr': {
    name: 'Peso corporal, rutina recomendada',
    forWhom: 'Para quien tiene barra de dominadas, paralelas y ninguna pesa.',
    overview:
      'Tres parejas y un trío. Tres series de cinco a ocho repeticiones; tres de ocho dan el siguiente movimiento más difícil, el tronco va de ocho a doce.',
    deload: 'Una semana más ligera cada cuatro a ocho, según sensaciones.',
    source: `r/bodyweightfitness recommended routine; ${CHECKED}, sin las posiciones por tiempo`,
    model: 'escaleras de movimientos',
  },
  'kettlebell-simple': {
    name: 'Kettlebell, sencillo',
    forWhom: 'Para quien tiene unas pocas kettlebells y de veinte a cuarenta minutos.',
    overview: 'Diez series de diez swings a una mano y diez get-ups. Doce sesiones completas con una pesa dan la siguiente.',
    deload: 'Una sesión fácil con una pesa más ligera cuando haga falta.',
    source:
      'Pavel Tsatsouline, Simple & Sinister (2013); de memoria, las semanas hasta una pesa mayor son una elección propia',
    model: 'pasos de pesa en pesa',
  },
  'couch-to-5k': {
    name: 'Del sofá a los 5 kilómetros',
    forWhom: 'Para quien todavía no corre.',
    overview:
      'Nueve semanas de tres carreras, de ocho minutos en trozos de uno a treinta de una vez. Las distancias son a ritmo suave.',
    deload: 'Repite una semana que fue demasiado.',
    source: 'Josh Clark, Couch to 5K (1996); de memoria según el plan de nueve semanas',
    model: 'carreras más largas cada semana',
  },
};
