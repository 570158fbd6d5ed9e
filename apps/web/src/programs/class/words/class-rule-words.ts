import { i18n } from '@halteres/i18n';

/** What the rules for classes ask. */
export const classRuleTexts = (): Record<string, string> => ({
  'class.units': i18n._('At every second the room has a piece of equipment, and a load, for everybody who works.'),
  'class.loads': i18n._('Every load can be built with the bars, plates, dumbbells and kettlebells that are there.'),
  'class.timetable': i18n._(
    'The timetable has no gap or overlap, stays within the minutes, and has brief, warm-up, work and cool-down.',
  ),
  'class.length': i18n._('Each piece takes as long as its format says, and every group gets to every movement.'),
  'class.emom': i18n._('Work on the minute takes at most three quarters of the interval, for everybody.'),
  'class.windows': i18n._('What is aimed at in a work window can be done in it, within 20 %, by everybody.'),
  'class.finish': i18n._('Everybody is expected to finish within 20 % of the intended time and before the cap.'),
  'class.complete': i18n._(
    'Everybody is in exactly one group and has exactly one scaling in each piece, with all its movements.',
  ),
  'class.scaling': i18n._(
    'Movements are scaled in the order range, load, movement, reps, rounds, and what was changed is said.',
  ),
  'class.injuries': i18n._(
    'Nobody is given what an injury forbids; what it asks to change is changed; a red flag stops all.',
  ),
  'class.warm_up': i18n._('Warm-up and cool-down hold only what suits everybody.'),
  'class.skill': i18n._('Nobody is given a movement beyond their level.'),
  'class.limits': i18n._('No load is above what age, level and the known 1RM allow.'),
  'class.calendar': i18n._('There is a class on each training day of each week, in order.'),
  'class.heavy_days': i18n._('No pattern is trained heavily on two days in a row.'),
  'class.patterns': i18n._(
    'Five classes in a row hold a squat, a hinge, a push, a pull, a carry or trunk exercise and something to keep moving.',
  ),
  'class.grip': i18n._('Pieces that tire the grip do not follow one another.'),
  'class.shoulders': i18n._('Pieces that tire the shoulders do not follow one another.'),
  'class.tests': i18n._('At most one piece a week goes to the limit.'),
  'class.repeats': i18n._('No conditioning piece comes twice within the window.'),
  'class.modalities': i18n._(
    'Each week, and any four weeks in a row, with three classes or more hold moving on, moving the body and moving loads.',
  ),
  'class.score': i18n._('Each workout has a score and what decides a tie.'),
  'class.avoid': i18n._('Nothing of the avoid list comes up.'),
});
