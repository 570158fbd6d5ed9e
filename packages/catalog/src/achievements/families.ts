import type { AchievementRule } from '@halteres/engine/achievements/achievement-rule';
import type { Locale } from '@halteres/engine/catalog/locales';
import type { AchievementCategory } from './achievements.ts';

/** `{n}` stands for the step as shown; `first` and `firstTold` are for a step of one. */
export type Words = { name: string; told: string; first?: string; firstTold?: string };

/** Achievements that differ only by how much they take. */
export type Family = {
  slug: string;
  category: AchievementCategory;
  icon: string;
  /** What each tier takes, in the unit of the rule. */
  steps: readonly number[];
  /** What a step is divided by where it is shown: 1,000 for tonnes of kilograms. */
  shown: number;
  rule: (atLeast: number) => AchievementRule;
  words: Record<Locale, Words>;
};

export const FAMILIES: readonly Family[] = [
  {
    slug: 'workouts',
    category: 'consistency',
    icon: 'today',
    steps: [1, 10, 50, 100, 500],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'workouts', atLeast }),
    words: {
      en: {
        name: '{n} workouts',
        told: 'Log {n} workouts.',
        first: 'First workout',
        firstTold: 'Log your first workout.',
      },
      es: {
        name: '{n} entrenamientos',
        told: 'Registra {n} entrenamientos.',
        first: 'Primer entrenamiento',
        firstTold: 'Registra tu primer entrenamiento.',
      },
      de: {
        name: '{n} Trainings',
        told: 'Trage {n} Trainings ein.',
        first: 'Erstes Training',
        firstTold: 'Trage dein erstes Training ein.',
      },
      fr: {
        name: '{n} séances',
        told: 'Enregistre {n} séances.',
        first: 'Première séance',
        firstTold: 'Enregistre ta première séance.',
      },
    },
  },
  {
    slug: 'weeks-in-a-row',
    category: 'consistency',
    icon: 'calendar',
    steps: [4, 8, 12, 26, 52],
    shown: 1,
    rule: (atLeast) => ({ kind: 'weekly_streak', sessionsAWeek: 2, atLeast }),
    words: {
      en: {
        name: '{n} steady weeks',
        told: 'Train at least twice a week for {n} weeks in a row. Paused weeks do not break it.',
      },
      es: {
        name: '{n} semanas constantes',
        told: 'Entrena al menos dos veces por semana durante {n} semanas seguidas. Las semanas en pausa no la rompen.',
      },
      de: {
        name: '{n} stetige Wochen',
        told: 'Trainiere {n} Wochen in Folge mindestens zweimal. Pausierte Wochen unterbrechen nichts.',
      },
      fr: {
        name: '{n} semaines régulières',
        told: 'Entraîne-toi au moins deux fois par semaine pendant {n} semaines de suite. Les semaines en pause n’y changent rien.',
      },
    },
  },
  {
    slug: 'programs-completed',
    category: 'consistency',
    icon: 'program',
    steps: [1, 3, 6, 12],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'programs_completed', atLeast }),
    words: {
      en: {
        name: '{n} programs finished',
        told: 'Finish {n} programs.',
        first: 'First program finished',
        firstTold: 'Finish a program from the first week to the last.',
      },
      es: {
        name: '{n} programas terminados',
        told: 'Termina {n} programas.',
        first: 'Primer programa terminado',
        firstTold: 'Termina un programa de la primera semana a la última.',
      },
      de: {
        name: '{n} Programme beendet',
        told: 'Beende {n} Programme.',
        first: 'Erstes Programm beendet',
        firstTold: 'Beende ein Programm von der ersten bis zur letzten Woche.',
      },
      fr: {
        name: '{n} programmes terminés',
        told: 'Termine {n} programmes.',
        first: 'Premier programme terminé',
        firstTold: 'Termine un programme de la première à la dernière semaine.',
      },
    },
  },
  {
    slug: 'lifetime-tonnage',
    category: 'volume',
    icon: 'chart',
    steps: [10000, 100000, 500000, 1000000],
    shown: 1000,
    rule: (atLeast) => ({ kind: 'tonnage', within: 'lifetime', atLeast }),
    words: {
      en: { name: '{n} tonnes in all', told: 'Lift {n} tonnes in all your workouts together, warm-ups left out.' },
      es: {
        name: '{n} toneladas en total',
        told: 'Levanta {n} toneladas entre todos tus entrenamientos, sin contar el calentamiento.',
      },
      de: { name: '{n} Tonnen insgesamt', told: 'Bewege in allen Trainings zusammen {n} Tonnen, ohne Aufwärmsätze.' },
      fr: {
        name: '{n} tonnes au total',
        told: 'Soulève {n} tonnes sur toutes tes séances, sans compter l’échauffement.',
      },
    },
  },
  {
    slug: 'workout-tonnage',
    category: 'volume',
    icon: 'chart',
    steps: [2000, 5000, 10000],
    shown: 1000,
    rule: (atLeast) => ({ kind: 'tonnage', within: 'workout', atLeast }),
    words: {
      en: { name: '{n} tonnes in a workout', told: 'Lift {n} tonnes in one workout, warm-ups left out.' },
      es: {
        name: '{n} toneladas en un entrenamiento',
        told: 'Levanta {n} toneladas en un solo entrenamiento, sin contar el calentamiento.',
      },
      de: { name: '{n} Tonnen in einem Training', told: 'Bewege in einem Training {n} Tonnen, ohne Aufwärmsätze.' },
      fr: {
        name: '{n} tonnes en une séance',
        told: 'Soulève {n} tonnes en une seule séance, sans compter l’échauffement.',
      },
    },
  },
  {
    slug: 'sets',
    category: 'volume',
    icon: 'chart',
    steps: [100, 1000, 5000, 10000],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'sets', atLeast }),
    words: {
      en: { name: '{n} sets', told: 'Log {n} sets.' },
      es: { name: '{n} series', told: 'Registra {n} series.' },
      de: { name: '{n} Sätze', told: 'Trage {n} Sätze ein.' },
      fr: { name: '{n} séries', told: 'Enregistre {n} séries.' },
    },
  },
  {
    slug: 'squat-times-body-weight',
    category: 'strength',
    icon: 'gym',
    steps: [1, 1.5, 2, 2.5],
    shown: 1,
    rule: (atLeast) => ({ kind: 'relative_strength', lift: 'squat', atLeast }),
    words: {
      en: {
        name: 'Squat: {n} × body weight',
        told: 'Reach an estimated one-repetition maximum of {n} times your body weight.',
      },
      es: {
        name: 'Sentadilla: {n} × peso corporal',
        told: 'Alcanza una repetición máxima estimada de {n} veces tu peso corporal.',
      },
      de: {
        name: 'Kniebeuge: {n} × Körpergewicht',
        told: 'Erreiche ein geschätztes Einer-Maximum vom {n}-Fachen deines Körpergewichts.',
      },
      fr: {
        name: 'Squat : {n} × poids du corps',
        told: 'Atteins une répétition maximale estimée à {n} fois ton poids.',
      },
    },
  },
  {
    slug: 'bench-times-body-weight',
    category: 'strength',
    icon: 'gym',
    steps: [0.75, 1, 1.5, 1.75],
    shown: 1,
    rule: (atLeast) => ({ kind: 'relative_strength', lift: 'bench', atLeast }),
    words: {
      en: {
        name: 'Bench press: {n} × body weight',
        told: 'Reach an estimated one-repetition maximum of {n} times your body weight.',
      },
      es: {
        name: 'Press de banca: {n} × peso corporal',
        told: 'Alcanza una repetición máxima estimada de {n} veces tu peso corporal.',
      },
      de: {
        name: 'Bankdrücken: {n} × Körpergewicht',
        told: 'Erreiche ein geschätztes Einer-Maximum vom {n}-Fachen deines Körpergewichts.',
      },
      fr: {
        name: 'Développé couché : {n} × poids du corps',
        told: 'Atteins une répétition maximale estimée à {n} fois ton poids.',
      },
    },
  },
  {
    slug: 'deadlift-times-body-weight',
    category: 'strength',
    icon: 'gym',
    steps: [1.25, 1.75, 2.25, 2.75],
    shown: 1,
    rule: (atLeast) => ({ kind: 'relative_strength', lift: 'deadlift', atLeast }),
    words: {
      en: {
        name: 'Deadlift: {n} × body weight',
        told: 'Reach an estimated one-repetition maximum of {n} times your body weight.',
      },
      es: {
        name: 'Peso muerto: {n} × peso corporal',
        told: 'Alcanza una repetición máxima estimada de {n} veces tu peso corporal.',
      },
      de: {
        name: 'Kreuzheben: {n} × Körpergewicht',
        told: 'Erreiche ein geschätztes Einer-Maximum vom {n}-Fachen deines Körpergewichts.',
      },
      fr: {
        name: 'Soulevé de terre : {n} × poids du corps',
        told: 'Atteins une répétition maximale estimée à {n} fois ton poids.',
      },
    },
  },
  {
    slug: 'overhead-press-times-body-weight',
    category: 'strength',
    icon: 'gym',
    steps: [0.5, 0.75, 1],
    shown: 1,
    rule: (atLeast) => ({ kind: 'relative_strength', lift: 'overhead_press', atLeast }),
    words: {
      en: {
        name: 'Overhead press: {n} × body weight',
        told: 'Reach an estimated one-repetition maximum of {n} times your body weight.',
      },
      es: {
        name: 'Press militar: {n} × peso corporal',
        told: 'Alcanza una repetición máxima estimada de {n} veces tu peso corporal.',
      },
      de: {
        name: 'Überkopfdrücken: {n} × Körpergewicht',
        told: 'Erreiche ein geschätztes Einer-Maximum vom {n}-Fachen deines Körpergewichts.',
      },
      fr: {
        name: 'Développé militaire : {n} × poids du corps',
        told: 'Atteins une répétition maximale estimée à {n} fois ton poids.',
      },
    },
  },
  {
    slug: 'pull-ups',
    category: 'strength',
    icon: 'gym',
    steps: [1, 5, 10, 20],
    shown: 1,
    rule: (atLeast) => ({ kind: 'reps_in_a_set', exercise: 'pull-up', atLeast }),
    words: {
      en: {
        name: '{n} pull-ups',
        told: 'Do {n} pull-ups in one set.',
        first: 'First pull-up',
        firstTold: 'Do one whole pull-up.',
      },
      es: {
        name: '{n} dominadas',
        told: 'Haz {n} dominadas en una serie.',
        first: 'Primera dominada',
        firstTold: 'Haz una dominada completa.',
      },
      de: {
        name: '{n} Klimmzüge',
        told: 'Schaffe {n} Klimmzüge in einem Satz.',
        first: 'Erster Klimmzug',
        firstTold: 'Schaffe einen ganzen Klimmzug.',
      },
      fr: {
        name: '{n} tractions',
        told: 'Fais {n} tractions en une série.',
        first: 'Première traction',
        firstTold: 'Fais une traction complète.',
      },
    },
  },
  {
    slug: 'push-ups',
    category: 'strength',
    icon: 'gym',
    steps: [10, 25, 50],
    shown: 1,
    rule: (atLeast) => ({ kind: 'reps_in_a_set', exercise: 'push-up', atLeast }),
    words: {
      en: { name: '{n} push-ups', told: 'Do {n} push-ups in one set.' },
      es: { name: '{n} flexiones', told: 'Haz {n} flexiones en una serie.' },
      de: { name: '{n} Liegestütze', told: 'Schaffe {n} Liegestütze in einem Satz.' },
      fr: { name: '{n} pompes', told: 'Fais {n} pompes en une série.' },
    },
  },
  {
    slug: 'personal-records',
    category: 'strength',
    icon: 'spark',
    steps: [1, 25, 100],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'personal_records', atLeast }),
    words: {
      en: {
        name: '{n} personal records',
        told: 'Set {n} personal records.',
        first: 'First personal record',
        firstTold: 'Beat your own best for the first time.',
      },
      es: {
        name: '{n} récords personales',
        told: 'Consigue {n} récords personales.',
        first: 'Primer récord personal',
        firstTold: 'Supera tu mejor marca por primera vez.',
      },
      de: {
        name: '{n} persönliche Rekorde',
        told: 'Stelle {n} persönliche Rekorde auf.',
        first: 'Erster persönlicher Rekord',
        firstTold: 'Übertriff zum ersten Mal deine eigene Bestleistung.',
      },
      fr: {
        name: '{n} records personnels',
        told: 'Bats {n} records personnels.',
        first: 'Premier record personnel',
        firstTold: 'Bats ta meilleure marque pour la première fois.',
      },
    },
  },
  {
    slug: 'run',
    category: 'endurance',
    icon: 'today',
    steps: [5000, 10000, 21097.5, 42195],
    shown: 1000,
    rule: (atLeast) => ({ kind: 'metres', of: 'running', within: 'workout', atLeast }),
    words: {
      en: { name: 'A run of {n} km', told: 'Run {n} kilometres in one workout.' },
      es: { name: 'Una carrera de {n} km', told: 'Corre {n} kilómetros en un entrenamiento.' },
      de: { name: 'Ein Lauf über {n} km', told: 'Laufe {n} Kilometer in einem Training.' },
      fr: { name: 'Une course de {n} km', told: 'Cours {n} kilomètres en une séance.' },
    },
  },
  {
    slug: 'running-in-all',
    category: 'endurance',
    icon: 'chart',
    steps: [50000, 250000, 1000000],
    shown: 1000,
    rule: (atLeast) => ({ kind: 'metres', of: 'running', within: 'lifetime', atLeast }),
    words: {
      en: { name: '{n} km of running', told: 'Run {n} kilometres in all.' },
      es: { name: '{n} km corriendo', told: 'Corre {n} kilómetros en total.' },
      de: { name: '{n} Laufkilometer', told: 'Laufe insgesamt {n} Kilometer.' },
      fr: { name: '{n} km de course', told: 'Cours {n} kilomètres au total.' },
    },
  },
  {
    slug: 'rowing-in-all',
    category: 'endurance',
    icon: 'chart',
    steps: [10000, 100000, 500000],
    shown: 1000,
    rule: (atLeast) => ({ kind: 'metres', of: 'rowing', within: 'lifetime', atLeast }),
    words: {
      en: { name: '{n} km of rowing', told: 'Row {n} kilometres in all.' },
      es: { name: '{n} km de remo', told: 'Rema {n} kilómetros en total.' },
      de: { name: '{n} Ruderkilometer', told: 'Rudere insgesamt {n} Kilometer.' },
      fr: { name: '{n} km de rameur', told: 'Rame {n} kilomètres au total.' },
    },
  },
  {
    slug: 'mobility-minutes',
    category: 'mobility',
    icon: 'move',
    steps: [60, 300, 1000],
    shown: 1,
    rule: (atLeast) => ({ kind: 'mobility_minutes', atLeast }),
    words: {
      en: { name: '{n} minutes of mobility', told: 'Spend {n} minutes on mobility and stretching.' },
      es: { name: '{n} minutos de movilidad', told: 'Dedica {n} minutos a movilidad y estiramientos.' },
      de: { name: '{n} Minuten Beweglichkeit', told: 'Verbringe {n} Minuten mit Beweglichkeit und Dehnen.' },
      fr: { name: '{n} minutes de mobilité', told: 'Consacre {n} minutes à la mobilité et aux étirements.' },
    },
  },
  {
    slug: 'plank',
    category: 'mobility',
    icon: 'move',
    steps: [60, 120, 180],
    shown: 60,
    rule: (atLeast) => ({ kind: 'hold_seconds', exercise: 'plank', atLeast }),
    words: {
      en: {
        name: 'Plank: {n} min',
        told: 'Hold a plank for {n} minutes without a break.',
        first: 'Plank: 1 min',
        firstTold: 'Hold a plank for a whole minute.',
      },
      es: {
        name: 'Plancha: {n} min',
        told: 'Aguanta una plancha {n} minutos seguidos.',
        firstTold: 'Aguanta una plancha un minuto entero.',
      },
      de: {
        name: 'Unterarmstütz: {n} min',
        told: 'Halte den Unterarmstütz {n} Minuten ohne Pause.',
        firstTold: 'Halte den Unterarmstütz eine ganze Minute.',
      },
      fr: {
        name: 'Gainage : {n} min',
        told: 'Tiens la planche {n} minutes sans pause.',
        firstTold: 'Tiens la planche une minute entière.',
      },
    },
  },
  {
    slug: 'classes-attended',
    category: 'classes',
    icon: 'people',
    steps: [1, 10, 50],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'classes_attended', atLeast }),
    words: {
      en: {
        name: '{n} classes',
        told: 'Take part in {n} classes.',
        first: 'First class',
        firstTold: 'Take part in a class.',
      },
      es: {
        name: '{n} clases',
        told: 'Participa en {n} clases.',
        first: 'Primera clase',
        firstTold: 'Participa en una clase.',
      },
      de: {
        name: '{n} Kurse',
        told: 'Nimm an {n} Kursstunden teil.',
        first: 'Erster Kurs',
        firstTold: 'Nimm an einer Kursstunde teil.',
      },
      fr: {
        name: '{n} cours',
        told: 'Participe à {n} cours.',
        first: 'Premier cours',
        firstTold: 'Participe à un cours.',
      },
    },
  },
  {
    slug: 'classes-held',
    category: 'classes',
    icon: 'people',
    steps: [1, 25, 100],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'classes_held', atLeast }),
    words: {
      en: {
        name: '{n} classes held',
        told: 'Hold {n} classes.',
        first: 'First class held',
        firstTold: 'Hold a class of your own.',
      },
      es: {
        name: '{n} clases impartidas',
        told: 'Imparte {n} clases.',
        first: 'Primera clase impartida',
        firstTold: 'Imparte tu propia clase.',
      },
      de: {
        name: '{n} Kurse geleitet',
        told: 'Leite {n} Kursstunden.',
        first: 'Ersten Kurs geleitet',
        firstTold: 'Leite eine eigene Kursstunde.',
      },
      fr: {
        name: '{n} cours donnés',
        told: 'Donne {n} cours.',
        first: 'Premier cours donné',
        firstTold: 'Donne ton propre cours.',
      },
    },
  },
  {
    slug: 'clients',
    category: 'coaching',
    icon: 'person',
    steps: [1, 5, 20],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'clients_claimed', atLeast }),
    words: {
      en: {
        name: '{n} clients',
        told: 'Coach {n} clients who accepted your invitation.',
        first: 'First client',
        firstTold: 'A client accepts your invitation.',
      },
      es: {
        name: '{n} clientes',
        told: 'Entrena a {n} clientes que aceptaron tu invitación.',
        first: 'Primer cliente',
        firstTold: 'Un cliente acepta tu invitación.',
      },
      de: {
        name: '{n} Kunden',
        told: 'Betreue {n} Kunden, die deine Einladung angenommen haben.',
        first: 'Erster Kunde',
        firstTold: 'Ein Kunde nimmt deine Einladung an.',
      },
      fr: {
        name: '{n} clients',
        told: 'Accompagne {n} clients ayant accepté ton invitation.',
        first: 'Premier client',
        firstTold: 'Un client accepte ton invitation.',
      },
    },
  },
  {
    slug: 'programs-made',
    category: 'coaching',
    icon: 'program',
    steps: [1, 10, 50],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'programs_made', atLeast }),
    words: {
      en: {
        name: '{n} programs made',
        told: 'Make {n} programs for others.',
        first: 'First program made',
        firstTold: 'Make a program for somebody else.',
      },
      es: {
        name: '{n} programas creados',
        told: 'Crea {n} programas para otras personas.',
        first: 'Primer programa creado',
        firstTold: 'Crea un programa para otra persona.',
      },
      de: {
        name: '{n} Programme erstellt',
        told: 'Erstelle {n} Programme für andere.',
        first: 'Erstes Programm erstellt',
        firstTold: 'Erstelle ein Programm für jemand anderen.',
      },
      fr: {
        name: '{n} programmes créés',
        told: 'Crée {n} programmes pour d’autres.',
        first: 'Premier programme créé',
        firstTold: 'Crée un programme pour quelqu’un d’autre.',
      },
    },
  },
  {
    slug: 'challenges',
    category: 'community',
    icon: 'spark',
    steps: [1, 5, 10],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'challenges_completed', atLeast }),
    words: {
      en: {
        name: '{n} challenges',
        told: 'Complete {n} challenges.',
        first: 'First challenge',
        firstTold: 'Complete a challenge.',
      },
      es: { name: '{n} retos', told: 'Completa {n} retos.', first: 'Primer reto', firstTold: 'Completa un reto.' },
      de: {
        name: '{n} Herausforderungen',
        told: 'Schließe {n} Herausforderungen ab.',
        first: 'Erste Herausforderung',
        firstTold: 'Schließe eine Herausforderung ab.',
      },
      fr: { name: '{n} défis', told: 'Relève {n} défis.', first: 'Premier défi', firstTold: 'Relève un défi.' },
    },
  },
  {
    slug: 'friends',
    category: 'community',
    icon: 'people',
    steps: [1, 10],
    shown: 1,
    rule: (atLeast) => ({ kind: 'count', of: 'friends', atLeast }),
    words: {
      en: {
        name: '{n} training partners',
        told: 'Train beside {n} friends.',
        first: 'First training partner',
        firstTold: 'Become friends with somebody who trains.',
      },
      es: {
        name: '{n} compañeros',
        told: 'Entrena junto a {n} amigos.',
        first: 'Primer compañero',
        firstTold: 'Hazte amigo de alguien que entrena.',
      },
      de: {
        name: '{n} Trainingspartner',
        told: 'Trainiere mit {n} Freunden.',
        first: 'Erster Trainingspartner',
        firstTold: 'Freunde dich mit jemandem an, der trainiert.',
      },
      fr: {
        name: '{n} partenaires',
        told: 'Entraîne-toi avec {n} amis.',
        first: 'Premier partenaire',
        firstTold: 'Deviens ami avec quelqu’un qui s’entraîne.',
      },
    },
  },
];
