import { formatNumber, i18n } from '@halteres/i18n';
import type { PrescribedSetView } from '@halteres/modules/programs/contract';
import { storedWhyText } from './stored-why-words.ts';
import { numberOf, textOf } from './value-of.ts';

type Because = NonNullable<PrescribedSetView['because']>;

const percent = (share: number): string => formatNumber(share * 100, 1);
const weight = ({ values }: Because, load: string, unit: string): string =>
  `${formatNumber(numberOf(values, load), 3)} ${textOf(values, unit)}`;

/** How the load or the effort of a set of this exercise came about; a coach's own sentence as it stands. */
export const loadWhyText = ({ why, because }: Pick<PrescribedSetView, 'why' | 'because'>, name: string): string =>
  (because === null ? null : sentence(because)) ??
  (why === null ? i18n._('Set by hand.') : (storedWhyText(why, name) ?? why));

const paceOf = ({ values }: Because): { from: string; to: string } => ({
  from: textOf(values, 'from'),
  to: textOf(values, 'to'),
});

function sentence(because: Because): string | null {
  const { code, values } = because;
  if (code.startsWith('load.')) return loadSentence(because);
  const rir = numberOf(values, 'rir');
  switch (code) {
    case 'ramp.load':
      return i18n._('A step towards the first work set, rounded down to what this gym can load.');
    case 'ramp.share':
      return i18n._('About {percent} % of the load you will use.', {
        percent: formatNumber(numberOf(values, 'percent')),
      });
    case 'effort.bodyweight':
      return i18n._('Body weight: stop with about {rir} repetitions left.', { rir });
    case 'effort.band':
      return i18n._('A band that leaves about {rir} repetitions.', { rir });
    case 'effort.unknown':
      return i18n._('No 1RM is known: choose a load that leaves about {rir} repetitions.', { rir });
    case 'effort.unlisted':
      return i18n._('This gym’s loads are not listed: choose one that leaves about {rir} repetitions.', { rir });
    case 'effort.choose':
      return i18n._('Choose a load that leaves about {rir} repetitions.', { rir });
    case 'pace.easy':
      return i18n._('Easy, {from} to {to} a kilometre: short sentences are possible.', paceOf(because));
    case 'pace.threshold':
      return i18n._('Comfortably hard, {from} to {to} a kilometre.', paceOf(because));
    case 'pace.walk':
      return i18n._('A brisk walk at which short sentences are possible.');
    case 'pace':
      return i18n._('A pace at which short sentences are still possible.');
    case 'by_coach':
      return i18n._('Set by the coach.');
    default:
      return null;
  }
}

function loadSentence(because: Because): string | null {
  const { code, values } = because;
  const share = numberOf(values, 'share');
  const load = weight(because, 'load', 'unit');
  if (code === 'load.held') {
    const first = loadSentence({ code: textOf(values, 'of'), values });
    const held = i18n._('Held to {load}: at most a tenth above last week.', {
      load: weight(because, 'held', 'heldUnit'),
    });
    return first === null ? held : `${first} ${held}`;
  }
  if (code === 'load.carried')
    return i18n._('{percent} % of the 1RM: this gym can load {load}.', { percent: percent(share), load });
  const max = numberOf(values, 'oneRepMaxKg');
  const target = {
    percent: percent(share),
    max: `${formatNumber(max, 1)} kg`,
    target: `${formatNumber(max * share, 1)} kg`,
    load,
    actual: percent(numberOf(values, 'actual')),
  };
  switch (code) {
    case 'load.built':
      return i18n._('{percent} % of the 1RM ({max}) is {target}: this gym can load {load}.', target);
    case 'load.next_up':
      return i18n._(
        '{percent} % of the 1RM ({max}) is {target}. The gym’s next load is {load} ({actual} %), so fewer repetitions.',
        target,
      );
    case 'load.nearest':
      return i18n._(
        '{percent} % of the 1RM ({max}) is {target}. The gym’s nearest load is {load} ({actual} %), so more repetitions.',
        target,
      );
    case 'load.close':
      return i18n._(
        '{percent} % of the 1RM ({max}) is {target}. The gym’s nearest load is {load} ({actual} %).',
        target,
      );
    case 'load.lightest':
      return i18n._(
        '{percent} % of the 1RM ({max}) is {target}. The gym’s lightest load is {load} ({actual} %), so fewer repetitions.',
        target,
      );
    default:
      return null;
  }
}
