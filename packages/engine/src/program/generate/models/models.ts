import { block } from './block.ts';
import { conjugate } from './conjugate.ts';
import { dailyUndulating } from './daily-undulating.ts';
import { fiveThreeOne } from './five-three-one.ts';
import { generalConditioning } from './general-conditioning.ts';
import { gzcl } from './gzcl.ts';
import { hypertrophyMesocycle } from './hypertrophy-mesocycle.ts';
import { linear } from './linear.ts';
import type { Methodology, PeriodizationModel } from './model.ts';
import { peaking } from './peaking.ts';
import { runningAndStrength } from './running-and-strength.ts';
import { startingStrength } from './starting-strength.ts';
import { texasMethod } from './texas-method.ts';
import { weeklyUndulating } from './weekly-undulating.ts';

/** Every model by its name. */
export const MODELS: Readonly<Record<Methodology, PeriodizationModel>> = {
  linear,
  daily_undulating: dailyUndulating,
  weekly_undulating: weeklyUndulating,
  block,
  hypertrophy_mesocycle: hypertrophyMesocycle,
  starting_strength: startingStrength,
  texas_method: texasMethod,
  five_three_one: fiveThreeOne,
  gzcl,
  conjugate,
  peaking,
  general_conditioning: generalConditioning,
  running_and_strength: runningAndStrength,
};
