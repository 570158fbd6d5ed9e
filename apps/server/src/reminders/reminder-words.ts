type Words = {
  subject: (count: number, day: string) => string;
  today: string;
  tomorrow: string;
  hello: string;
  planned: (day: string) => string;
  minutes: (count: number) => string;
  open: string;
  why: string;
  stop: string;
};

const en: Words = {
  subject: (count, day) => (count === 1 ? `Your workout ${day}` : `Your ${count} workouts ${day}`),
  today: 'today',
  tomorrow: 'tomorrow',
  hello: 'Hello,',
  planned: (day) => `this is planned for ${day}:`,
  minutes: (count) => `${count} min`,
  open: 'Open the day',
  why: 'You asked for these reminders in Halteres.',
  stop: 'Stop them',
};
const de: Words = {
  subject: (count, day) => (count === 1 ? `Deine Einheit ${day}` : `Deine ${count} Einheiten ${day}`),
  today: 'heute',
  tomorrow: 'morgen',
  hello: 'Hallo,',
  planned: (day) => `das ist geplant für ${day}:`,
  minutes: (count) => `${count} Min.`,
  open: 'Den Tag öffnen',
  why: 'Um diese Erinnerungen hast du in Halteres gebeten.',
  stop: 'Keine mehr schicken',
};
const es: Words = {
  subject: (count, day) => (count === 1 ? `Tu entrenamiento de ${day}` : `Tus ${count} entrenamientos de ${day}`),
  today: 'hoy',
  tomorrow: 'mañana',
  hello: 'Hola:',
  planned: (day) => `esto es lo planeado para ${day}:`,
  minutes: (count) => `${count} min`,
  open: 'Abrir el día',
  why: 'Pediste estos recordatorios en Halteres.',
  stop: 'No enviar más',
};
const fr: Words = {
  subject: (count, day) => (count === 1 ? `Ta séance de ${day}` : `Tes ${count} séances de ${day}`),
  today: 'aujourd’hui',
  tomorrow: 'demain',
  hello: 'Bonjour,',
  planned: (day) => `voici ce qui est prévu pour ${day} :`,
  minutes: (count) => `${count} min`,
  open: 'Ouvrir la journée',
  why: 'Tu as demandé ces rappels dans Halteres.',
  stop: 'Ne plus en envoyer',
};

const WORDS: Readonly<Record<string, Words>> = { en, de, es, fr };

/** The words of a reminder in somebody's language; English where there are none. */
export const reminderWords = (locale: string): Words => WORDS[locale.slice(0, 2)] ?? en;
