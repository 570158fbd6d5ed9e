import { i18n } from '@halteres/i18n';
import { figure, phrasebook, weightFigure, type Slots } from '../../shell/phrasebook.ts';

const done = ({ load, reps = '', next, least = '', aim = '' }: Slots, name: string) => ({
  name,
  load: weightFigure(load),
  reps,
  next: weightFigure(next),
  least,
  aim,
});

const effort = ({ load, reps = '', rpe, meant }: Slots, name: string) => ({
  name,
  load: weightFigure(load),
  reps: Number(reps),
  rpe: figure(rpe),
  target: figure(meant),
});

/** How a load came about where the set carries the sentence alone: after a change of the plan, or in an established program. */
const read = phrasebook([
  [
    'after {days} days away: {share} % of the planned load',
    ({ days, share }) =>
      i18n._('After {days} days away: {share} % of the planned load.', { days: Number(days), share: figure(share) }),
  ],
  ['light week: 0.9 of the load', () => i18n._('Light week: nine tenths of the load.')],
  ['the load of the time before', () => i18n._('The load of the time before.')],
  ['lighter today', () => i18n._('Lighter today.')],
  ['what without equipment can build', () => i18n._('What can be done without equipment.')],
  ['what {gym} can build', ({ gym = '' }) => i18n._('What {gym} can load.', { gym })],
  [
    '{change} % for the effort of the last sessions',
    ({ change }) => i18n._('Changed by {change} % for the effort of the last sessions.', { change: figure(change) }),
  ],
  [
    '{name}: the last two sessions give a 1RM of about {estimated} kg, the plan is made for {planned} kg. Its loads follow.',
    ({ estimated, planned }, nameIn) =>
      i18n._(
        '{name}: the last two sessions give a 1RM of about {estimate}, the plan is made for {planned}. Its loads follow.',
        { name: nameIn(''), estimate: `${figure(estimated)} kg`, planned: `${figure(planned)} kg` },
      ),
  ],
  [
    '{name}: {load} × {reps} felt like RPE {rpe}, RPE {meant} was meant. The next load is heavier.',
    (slots, nameIn) =>
      i18n._(
        '{name}: {load} × {reps} felt like RPE {rpe}, RPE {target} was meant. The next load is heavier.',
        effort(slots, nameIn('')),
      ),
  ],
  [
    '{name}: {load} × {reps} felt like RPE {rpe}, RPE {meant} was meant. The next load is lighter.',
    (slots, nameIn) =>
      i18n._(
        '{name}: {load} × {reps} felt like RPE {rpe}, RPE {target} was meant. The next load is lighter.',
        effort(slots, nameIn('')),
      ),
  ],
  [
    '{name}: no gain over {sessions} sessions in {days} days at full effort. One lighter session, then build up again.',
    ({ sessions, days }, nameIn) =>
      i18n._(
        '{name}: no gain over {sessions} sessions in {days} days at full effort. One lighter session, then build up again.',
        { name: nameIn(''), sessions: Number(sessions), days: Number(days) },
      ),
  ],
  [
    '{name}: {load} × {reps} is two over the range twice. Up to {next}.',
    (slots, nameIn) =>
      i18n._('{name}: {load} × {reps} is two over the range twice. Up to {next}.', done(slots, nameIn(''))),
  ],
  [
    '{name}: {load} × {reps} is the top of the range. Up to {next}.',
    (slots, nameIn) =>
      i18n._('{name}: {load} × {reps} is the top of the range. Up to {next}.', done(slots, nameIn(''))),
  ],
  [
    '{name}: {load} × {reps}, below {least} twice. A little lighter, and up again.',
    (slots, nameIn) =>
      i18n._('{name}: {load} × {reps}, below {least} twice. A little lighter, and up again.', done(slots, nameIn(''))),
  ],
  [
    '{name}: {load} × {reps}. Stay at {same} and aim for {aim}.',
    (slots, nameIn) => i18n._('{name}: {load} × {reps}. Stay at this load and aim for {aim}.', done(slots, nameIn(''))),
  ],
  ['ramp towards the first work set', () => i18n._('A step towards the first work set.')],
  ['work up to a new 5RM', () => i18n._('Work up to a new 5RM.')],
  ['body weight', () => i18n._('Body weight.')],
  [
    'choose a load that leaves two repetitions',
    () => i18n._('Choose a load that leaves about {rir} repetitions.', { rir: 2 }),
  ],
  [
    'the gym lists no loads for it; choose by effort',
    () => i18n._('This gym’s loads for it are not listed: choose by effort.'),
  ],
  ['the gym has no load for it', () => i18n._('This gym has no load for it.')],
  [
    '{share} % of {base} kg and {plus} kg is {wanted} kg; {load} can be built',
    ({ share, base, plus, wanted, load }) =>
      i18n._('{percent} % of {base} plus {plus} is {target}: this gym can load {load}.', {
        percent: figure(share),
        base: `${figure(base)} kg`,
        plus: `${figure(plus)} kg`,
        target: `${figure(wanted)} kg`,
        load: weightFigure(load),
      }),
  ],
  [
    '{share} % of {base} kg is {wanted} kg; {load} can be built',
    ({ share, base, wanted, load }) =>
      i18n._('{percent} % of {base} is {target}: this gym can load {load}.', {
        percent: figure(share),
        base: `${figure(base)} kg`,
        target: `${figure(wanted)} kg`,
        load: weightFigure(load),
      }),
  ],
  [
    '{base} kg and {plus} kg is {wanted} kg; {load} can be built',
    ({ base, plus, wanted, load }) =>
      i18n._('{base} plus {plus} is {target}: this gym can load {load}.', {
        base: `${figure(base)} kg`,
        plus: `${figure(plus)} kg`,
        target: `${figure(wanted)} kg`,
        load: weightFigure(load),
      }),
  ],
  [
    '{wanted} kg; {load} can be built',
    ({ wanted, load }) =>
      i18n._('{target}: this gym can load {load}.', { target: `${figure(wanted)} kg`, load: weightFigure(load) }),
  ],
]);

const TIMED = /^(\d+) s; (.+)$/u;

/** A stored sentence about a load of this exercise in the reader's language; null where somebody wrote their own. */
export function storedWhyText(why: string, name: string): string | null {
  const [, seconds, rest] = TIMED.exec(why) ?? [];
  if (seconds === undefined || rest === undefined) return read(why, () => name);
  const said = read(rest, () => name);
  return said === null ? null : `${i18n._('{seconds} s', { seconds: Number(seconds) })}; ${said}`;
}
