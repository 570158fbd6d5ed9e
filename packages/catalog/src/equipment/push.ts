import type { Equipment } from '@halteres/engine/catalog/exercise';
import { piece } from './piece.ts';

/** What pressing and pushing use beyond the common pieces. */
export const pushEquipment: readonly Equipment[] = [
  piece(
    'bar',
    'barbell',
    'cambered_bar',
    'Cambered or buffalo bar',
    'A bar bent in the middle or dropped at the ends, for benching or squatting.',
    'buffalo bar, duffalo bar, bow bar',
  ),
  piece(
    'accessory',
    'band',
    'bench_sling',
    'Bench press sling',
    'An elastic sleeve over both upper arms that helps the bar off the chest.',
    'slingshot',
  ),
  piece(
    'accessory',
    'plyo_box',
    'press_board',
    'Press board',
    'Planks of known thickness laid on the chest to shorten a bench press.',
    'bench board, board press board',
  ),
  piece(
    'machine',
    'plate_loaded_machine',
    'incline_press_machine',
    'Incline press machine',
    'A lever machine that presses along a rising path.',
    'incline chest press machine',
  ),
  piece(
    'machine',
    'plate_loaded_machine',
    'decline_press_machine',
    'Decline press machine',
    'A lever machine that presses along a falling path.',
    'decline chest press machine',
  ),
  piece(
    'machine',
    'stack_machine',
    'seated_dip_machine',
    'Seated dip machine',
    'A seat with two handles pushed down beside the hips.',
    'dip machine',
  ),
  piece(
    'machine',
    'plate_loaded_machine',
    'viking_press',
    'Viking press',
    'A lever with two parallel handles pressed overhead while standing.',
    'viking press lever',
  ),
  piece(
    'bench_rack',
    'plyo_box',
    'chair',
    'Chair, step or low bench',
    'A steady seat or step at about knee height.',
    'step, stool',
  ),
  piece('accessory', 'none', 'stick', 'Stick', 'A broomstick, dowel or plastic pipe.', 'dowel, pvc pipe, broomstick'),
  piece('accessory', 'plyo_box', 'yoga_block', 'Yoga block', 'A firm foam or cork block.', 'foam block'),
];
