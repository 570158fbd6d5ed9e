import type { EstablishedProgram } from './model.ts';
import { apreSix, apreTen } from './programs/apre.ts';
import { bodyweight } from './programs/bodyweight.ts';
import { classicLinear } from './programs/classic-linear.ts';
import { couchToFiveKilometres } from './programs/couch-to-five-kilometres.ts';
import { dumbbells } from './programs/dumbbells.ts';
import { easyStrength } from './programs/easy-strength.ts';
import { fierceFive } from './programs/fierce-five.ts';
import { fiveThreeOneBeginners } from './programs/five-three-one-beginners.ts';
import { boringButBig } from './programs/five-three-one-boring-but-big.ts';
import { firstSetLast, fivesPro } from './programs/five-three-one-first-set-last.ts';
import { fiveThreeOne } from './programs/five-three-one.ts';
import { germanVolume } from './programs/german-volume.ts';
import { basicBeginner, greyskull } from './programs/greyskull.ts';
import { gzclp } from './programs/gzclp.ts';
import { heavyLightMedium } from './programs/heavy-light-medium.ts';
import { iceCreamFitness } from './programs/ice-cream-fitness.ts';
import { kettlebell } from './programs/kettlebell.ts';
import { madcow } from './programs/madcow.ts';
import { nsunsFive, nsunsFour } from './programs/nsuns.ts';
import { hybrid, operator } from './programs/operator.ts';
import { phat } from './programs/phat.ts';
import { phul } from './programs/phul.ts';
import { pushPullLegs } from './programs/push-pull-legs.ts';
import { sheiko } from './programs/sheiko.ts';
import { smolovBase, smolovJr } from './programs/smolov.ts';
import { startingStrength, startingStrengthTwo } from './programs/starting-strength.ts';
import { strongLifts } from './programs/stronglifts.ts';
import { texasMethod } from './programs/texas-method.ts';
import { upperLower } from './programs/upper-lower.ts';

/** Every established program, in the order they are listed. */
export const ESTABLISHED_PROGRAMS: readonly EstablishedProgram[] = [
  basicBeginner,
  startingStrength,
  startingStrengthTwo,
  strongLifts,
  greyskull,
  iceCreamFitness,
  fierceFive,
  gzclp,
  fiveThreeOneBeginners,
  fiveThreeOne,
  boringButBig,
  firstSetLast,
  fivesPro,
  nsunsFour,
  nsunsFive,
  texasMethod,
  madcow,
  heavyLightMedium,
  operator,
  hybrid,
  easyStrength,
  pushPullLegs,
  phul,
  phat,
  upperLower,
  germanVolume,
  apreSix,
  apreTen,
  classicLinear,
  sheiko,
  smolovJr,
  smolovBase,
  dumbbells,
  bodyweight,
  kettlebell,
  couchToFiveKilometres,
];

/** The established program of an id; undefined when there is none. */
export const establishedProgram = (id: string): EstablishedProgram | undefined =>
  ESTABLISHED_PROGRAMS.find((program) => program.id === id);
