import type { Equipment } from '@halteres/engine/catalog/exercise';
import { piece } from '../equipment.ts';

/** Pieces that exercises for back, arms, grip and neck ask for. */
export const pullEquipment: readonly Equipment[] = [
  piece('free_weight', 'barbell', 'weight_plate', 'Weight plate', 'A single disc held in the hands.', 'plate, bumper plate'),
  piece('machine', 'plate_loaded_machine', 'chest_supported_row', 'Chest-supported row', 'A lever row with a sloped or upright chest pad.', 'seal row machine'),
  piece('machine', 'plate_loaded_machine', 'high_row_machine', 'High row machine', 'Levers pulled down and back from above the head.', 'iso-lateral high row'),
  piece('machine', 'plate_loaded_machine', 'low_row_machine', 'Low row machine', 'Levers pulled from low in front to the waist.', 'iso-lateral low row'),
  piece('machine', 'stack_machine', 'four_way_neck_machine', 'Four-way neck machine', 'A padded arm that the head pushes forward, back or to a side.', 'neck machine, head strap machine'),
  piece('accessory', 'none', 'neck_harness', 'Neck harness', 'A head strap with a chain for plates.', 'head harness'),
  piece('accessory', 'none', 'wrist_roller', 'Wrist roller', 'A bar with a cord that winds up a weight.', 'forearm roller'),
  piece('accessory', 'none', 'hand_gripper', 'Hand gripper', 'Two sprung handles closed with one hand.', 'grip trainer, crush gripper'),
  piece('accessory', 'none', 'pinch_block', 'Pinch block', 'A smooth block lifted between thumb and fingers.', 'pinch grip block'),
  piece('accessory', 'none', 'fat_grips', 'Thick grips', 'Sleeves that make any bar thick to hold.', 'fat gripz, thick bar adapter'),
  piece('bodyweight', 'pull_up_bar', 'climbing_rope', 'Climbing rope', 'A thick rope hung from the ceiling.', 'gym rope'),
  piece('bodyweight', 'pull_up_bar', 'peg_board', 'Peg board', 'A wall board with holes climbed with two pegs.', 'pegboard'),
  piece('bodyweight', 'pull_up_bar', 'hangboard', 'Hangboard', 'A wooden or resin board with finger edges and slopers.', 'fingerboard, campus board'),
  piece('accessory', 'none', 'towel', 'Towel', 'A strong cloth to hold or to lie on.'),
  piece('accessory', 'none', 'wall', 'Wall', 'A free piece of wall.'),
  piece('accessory', 'none', 'table', 'Sturdy table', 'A heavy table whose edge can carry a person.'),
  piece('accessory', 'none', 'step_platform', 'Step platform', 'A low, steady platform to stand on.', 'aerobic step'),
  piece('free_weight', 'strongman_implement', 'sledgehammer', 'Sledgehammer', 'A long-handled hammer swung or levered.', 'hammer'),
];
