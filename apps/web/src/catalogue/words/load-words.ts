import { i18n } from '@halteres/i18n';
import { handleName } from './handle-words.ts';

const told = (step: string): Record<string, string> => ({
  plates: i18n._('Plates go on in pairs, one on each end: {step} is the smallest usual step.', { step }),
  plates_one_end: i18n._('Plates go on one end: {step} is the smallest usual step.', { step }),
  plates_machine: i18n._('Plates go on the machine: {step} is a usual step.', { step }),
  dumbbells: i18n._('The next heavier ones are taken: {step} at first, larger steps further up.', { step }),
  kettlebells: i18n._('The next heavier one is taken: {step} is a usual step.', { step }),
  stack: i18n._('The pin goes one plate down: {step} more, less where there is an add-on weight.', { step }),
  heavier_piece: i18n._('A heavier one is taken: {step} is a usual step.', { step }),
  band: i18n._('A thicker band is taken, or this one is stretched further. Kilograms say nothing here.'),
  body: i18n._('The body is the load. A longer lever, more range or added weight makes it harder.'),
  resistance: i18n._('A setting is raised, or more effort is put in. Kilograms say nothing here.'),
  none: i18n._('It carries no load itself.'),
});

/** How a load goes up, in a sentence. */
export const incrementText = (increment: string, step: string): string => told(step)[increment] ?? '';

const orientationNames = (): Record<string, string> => ({
  horizontal: i18n._('level'),
  vertical: i18n._('upright, palms facing'),
  angled: i18n._('at an angle'),
  free_rotating: i18n._('turns freely'),
});

export const orientationName = (orientation: string): string => orientationNames()[orientation] ?? orientation;

/** What something is held by; its own handle where it takes no attachment. */
export const heldBy = (handle: string): string => (handle === 'own' ? i18n._('Its own handle') : handleName(handle));

const noiseNames = (): readonly string[] => [
  i18n._('Silent'),
  i18n._('Quiet'),
  i18n._('Loud'),
  i18n._('Heard next door when dropped'),
];

export const noiseName = (noise: number): string => noiseNames()[noise] ?? '';
