import type { Because } from '../program.ts';

const percent = (share: unknown): string => `${Math.round(Number(share) * 1000) / 10} %`;
const kg = (value: number): string => `${Math.round(value * 10) / 10} kg`;

const ROUNDED: Readonly<Record<string, string>> = {
  'load.next_up': 'next load',
  'load.nearest': 'nearest load',
  'load.lightest': 'lightest load',
};

/** The sentence of a reason for a load or an effort; null for a code that is not known. */
export const loadWhyText = ({ code, values }: Because): string | null => {
  const of = (name: string): string => String(values[name]);
  const share = percent(values['share']);
  const load = `${of('load')} ${of('unit')}`;
  const target = `${share} of ${kg(Number(values['oneRepMaxKg']))} is ${kg(Number(values['oneRepMaxKg']) * Number(values['share']))}`;
  const rounded = ROUNDED[code];
  if (rounded !== undefined)
    return `${target}; the gym's ${rounded} is ${load} (${percent(values['actual'])}), so ${code === 'load.nearest' ? 'more' : 'fewer'} repetitions`;
  switch (code) {
    case 'load.built':
      return `${target}; ${load} can be built`;
    case 'load.close':
      return `${target}; the gym's nearest load is ${load} (${percent(values['actual'])})`;
    case 'load.held':
      return `${loadWhyText({ code: String(values['of']), values }) ?? ''}; held to ${of('held')} ${of('heldUnit')}, at most a tenth above last week`;
    case 'load.carried':
      return `${share} of 1RM; ${load} can be built`;
    case 'ramp.load':
      return 'ramp towards the first work set, floored to what can be built';
    case 'ramp.share':
      return `about ${of('percent')} % of the load you will use`;
    case 'effort.bodyweight':
      return `body weight; stop with about ${of('rir')} repetitions left`;
    case 'effort.band':
      return `a band that leaves about ${of('rir')} repetitions`;
    case 'effort.unknown':
      return `no 1RM known: choose a load that leaves about ${of('rir')} repetitions`;
    case 'effort.unlisted':
      return `loads of this equipment are not listed: choose a load that leaves about ${of('rir')} repetitions`;
    case 'effort.choose':
      return `choose a load that leaves about ${of('rir')}`;
    case 'pace.easy':
      return `easy, ${of('from')} to ${of('to')} a kilometre: short sentences are possible`;
    case 'pace.threshold':
      return `comfortably hard, ${of('from')} to ${of('to')} a kilometre`;
    case 'pace.walk':
      return 'a brisk walk at which short sentences are possible';
    case 'pace':
      return 'a pace at which short sentences are still possible';
    case 'by_coach':
      return 'set by the coach';
    default:
      return null;
  }
};

/** A reason as a set carries it: the sentence, and what it is made of. */
export const said = (because: Because): { why: string | null; because: Because } => ({
  why: loadWhyText(because),
  because,
});
