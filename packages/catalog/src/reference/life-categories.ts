import type { LifeCategorySlug } from '@halteres/engine/catalog/life';
import type { Locale } from '@halteres/engine/catalog/locales';

/** What fills somebody's days besides training, and what it means for recovery: expert opinion, shown as such. */
export type LifeCategory = {
  slug: LifeCategorySlug;
  names: Record<Locale, string>;
  meanings: Record<Locale, string>;
};

export const lifeCategories: readonly LifeCategory[] = [
  {
    slug: 'seated_work',
    names: { en: 'Seated work', es: 'Trabajo sentado', de: 'Sitzende Arbeit', fr: 'Travail assis' },
    meanings: {
      en: 'Little load in the day, so training is the main one; hips and upper back like to be moved.',
      es: 'El día carga poco, así que el entrenamiento es la carga principal; conviene mover caderas y espalda alta.',
      de: 'Der Tag belastet wenig, das Training ist die Hauptlast; Hüfte und oberer Rücken wollen bewegt werden.',
      fr: 'La journée charge peu : l’entraînement est la charge principale ; hanches et haut du dos ont besoin de bouger.',
    },
  },
  {
    slug: 'standing_work',
    names: {
      en: 'Standing and walking work',
      es: 'Trabajo de pie',
      de: 'Arbeit im Stehen und Gehen',
      fr: 'Travail debout',
    },
    meanings: {
      en: 'Feet, calves and lower back are tired in the evening; heavy legs go better on free days or in the morning.',
      es: 'Pies, pantorrillas y zona lumbar llegan cansados a la tarde; las piernas pesadas van mejor en días libres o por la mañana.',
      de: 'Füße, Waden und unterer Rücken sind abends müde; schweres Beintraining passt besser morgens oder an freien Tagen.',
      fr: 'Pieds, mollets et bas du dos sont fatigués le soir ; les jambes lourdes passent mieux le matin ou les jours libres.',
    },
  },
  {
    slug: 'manual_labour',
    names: { en: 'Manual labour', es: 'Trabajo físico', de: 'Körperliche Arbeit', fr: 'Travail physique' },
    meanings: {
      en: 'Work is training too: count lifting and carrying before sets are added, and leave more in reserve after hard days.',
      es: 'El trabajo también entrena: cuenta lo que levanta y carga antes de añadir series y deja más reserva tras días duros.',
      de: 'Arbeit ist auch Training: Heben und Tragen mitzählen, bevor Sätze dazukommen, und nach harten Tagen mehr in Reserve lassen.',
      fr: 'Le travail entraîne aussi : compte ce qui est levé et porté avant d’ajouter des séries, et garde plus de marge après les journées dures.',
    },
  },
  {
    slug: 'shift_work',
    names: { en: 'Shift work', es: 'Trabajo a turnos', de: 'Schichtarbeit', fr: 'Travail posté' },
    meanings: {
      en: 'Sleep moves about, so readiness does too: short sessions after night shifts, key sessions after real sleep.',
      es: 'El sueño cambia y con él la disposición: sesiones cortas tras turnos de noche y las importantes después de dormir bien.',
      de: 'Der Schlaf verschiebt sich und die Bereitschaft mit: kurz nach Nachtschichten, Wichtiges nach echtem Schlaf.',
      fr: 'Le sommeil bouge, la forme aussi : séances courtes après les nuits, séances clés après un vrai sommeil.',
    },
  },
  {
    slug: 'small_children',
    names: {
      en: 'Caring for small children',
      es: 'Cuidado de niños pequeños',
      de: 'Betreuung kleiner Kinder',
      fr: 'S’occuper de jeunes enfants',
    },
    meanings: {
      en: 'Sleep is broken and time short: fewer, shorter sessions that may be moved keep the week alive.',
      es: 'El sueño se interrumpe y falta tiempo: menos sesiones, más cortas y fáciles de mover mantienen la semana.',
      de: 'Der Schlaf ist unterbrochen und die Zeit knapp: wenige, kurze, verschiebbare Einheiten retten die Woche.',
      fr: 'Le sommeil est haché et le temps court : moins de séances, plus courtes et déplaçables, sauvent la semaine.',
    },
  },
  {
    slug: 'caring_for_adults',
    names: {
      en: 'Caring for an adult',
      es: 'Cuidado de un adulto',
      de: 'Pflege von Angehörigen',
      fr: 'S’occuper d’un proche adulte',
    },
    meanings: {
      en: 'Lifting people and worry both cost strength; plan around the days of care and keep the back fresh.',
      es: 'Levantar a una persona y preocuparse cuesta fuerzas; planifica según los días de cuidado y cuida la espalda.',
      de: 'Heben und Sorgen kosten Kraft; um die Pflegetage herum planen und den Rücken schonen.',
      fr: 'Soulever quelqu’un et s’inquiéter coûtent de l’énergie ; planifie autour des jours d’aide et ménage le dos.',
    },
  },
  {
    slug: 'student',
    names: { en: 'Student', es: 'Estudiante', de: 'Studium oder Schule', fr: 'Études' },
    meanings: {
      en: 'The weeks differ: more room outside exams, less sleep and more strain in them. Plan easy weeks there.',
      es: 'Las semanas varían: más margen fuera de exámenes, menos sueño y más tensión en ellos. Pon ahí semanas suaves.',
      de: 'Die Wochen sind verschieden: mehr Raum außerhalb der Prüfungen, darin weniger Schlaf und mehr Druck. Dort leichte Wochen planen.',
      fr: 'Les semaines varient : plus de place hors examens, moins de sommeil et plus de tension pendant. Prévois-y des semaines légères.',
    },
  },
  {
    slug: 'retired',
    names: { en: 'Retired', es: 'Jubilado', de: 'Ruhestand', fr: 'Retraite' },
    meanings: {
      en: 'Time is free and recovery may take longer: spread the work over more days and keep some power in it.',
      es: 'Hay tiempo y la recuperación puede tardar más: reparte el trabajo en más días y conserva algo de potencia.',
      de: 'Zeit ist da, Erholung kann länger dauern: die Arbeit auf mehr Tage verteilen und etwas Schnellkraft behalten.',
      fr: 'Le temps est libre et la récupération peut être plus longue : répartis le travail sur plus de jours et garde un peu de puissance.',
    },
  },
  {
    slug: 'in_season',
    names: { en: 'Athlete in season', es: 'Deportista en temporada', de: 'Wettkampfsaison', fr: 'Sportif en saison' },
    meanings: {
      en: 'The sport comes first: little volume, kept heavy, and away from the days before a match.',
      es: 'El deporte va primero: poco volumen, con peso, y lejos de los días antes de competir.',
      de: 'Die Sportart geht vor: wenig Umfang, schwer gehalten, mit Abstand zum Wettkampf.',
      fr: 'Le sport passe avant : peu de volume, maintenu lourd, loin des jours de match.',
    },
  },
  {
    slug: 'off_season',
    names: {
      en: 'Athlete out of season',
      es: 'Deportista fuera de temporada',
      de: 'Aufbauphase im Sport',
      fr: 'Sportif hors saison',
    },
    meanings: {
      en: 'Now is the time to build: volume may rise as the sport asks for less.',
      es: 'Es el momento de construir: el volumen puede subir mientras el deporte exige menos.',
      de: 'Jetzt wird aufgebaut: der Umfang darf steigen, solange der Sport weniger verlangt.',
      fr: 'C’est le moment de construire : le volume peut monter tant que le sport en demande moins.',
    },
  },
  {
    slug: 'emergency_service',
    names: {
      en: 'Emergency or armed service',
      es: 'Emergencias o fuerzas armadas',
      de: 'Rettungs-, Polizei- oder Militärdienst',
      fr: 'Secours, police ou armée',
    },
    meanings: {
      en: 'Days are hard to foresee and must be met fresh: avoid sore legs before duty and keep reserves.',
      es: 'Los días son imprevisibles y hay que llegar fresco: evita piernas doloridas antes del servicio y guarda reserva.',
      de: 'Einsätze sind nicht planbar und brauchen Frische: vor dem Dienst kein Muskelkater in den Beinen, Reserven behalten.',
      fr: 'Les journées sont imprévisibles et demandent de la fraîcheur : évite les jambes courbaturées avant le service et garde de la marge.',
    },
  },
  {
    slug: 'frequent_travel',
    names: { en: 'Frequent travel', es: 'Viajes frecuentes', de: 'Viel auf Reisen', fr: 'Voyages fréquents' },
    meanings: {
      en: 'Rooms and sleep change: plan sessions that any gym allows, and easy ones after long journeys.',
      es: 'Cambian los gimnasios y el sueño: planifica sesiones que sirvan en cualquier sitio y suaves tras viajes largos.',
      de: 'Räume und Schlaf wechseln: Einheiten planen, die überall gehen, und leichte nach langen Reisen.',
      fr: 'Salles et sommeil changent : prévois des séances possibles partout, légères après les longs trajets.',
    },
  },
  {
    slug: 'at_home',
    names: {
      en: 'At home by day',
      es: 'En casa durante el día',
      de: 'Tagsüber zu Hause',
      fr: 'À la maison en journée',
    },
    meanings: {
      en: 'Times are free to choose; a fixed hour keeps the habit.',
      es: 'El horario es libre; una hora fija sostiene el hábito.',
      de: 'Die Zeiten sind frei wählbar; eine feste Stunde hält die Gewohnheit.',
      fr: 'Les horaires sont libres ; une heure fixe entretient l’habitude.',
    },
  },
];
