import { block } from './block.ts';
import { dailyUndulating } from './daily-undulating.ts';
import { hypertrophyMesocycle } from './hypertrophy-mesocycle.ts';
import { linear } from './linear.ts';
import type { Methodology, PeriodizationModel } from './model.ts';

/** Every model by its name. */
export const MODELS: Readonly<Record<Methodology, PeriodizationModel>> = {
  linear,
  daily_undulating: dailyUndulating,
  block,
  hypertrophy_mesocycle: hypertrophyMesocycle,
};
