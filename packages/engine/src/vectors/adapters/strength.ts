import { ageCoefficient } from '../../strength/age-coefficient.ts';
import { dots } from '../../strength/dots.ts';
import { glossbrenner } from '../../strength/glossbrenner.ts';
import { ipfGl, type IpfGlEvent } from '../../strength/ipf-gl.ts';
import { schwartzMalone, schwartzMaloneCoefficient } from '../../strength/schwartz-malone.ts';
import { sinclair, type SinclairCycle } from '../../strength/sinclair.ts';
import { wilks, wilks2020, wilksCoefficient } from '../../strength/wilks.ts';
import type { Adapters } from './adapter.ts';
import { scoringSex, type SexLetter } from './scoring-sex.ts';

type Lifted = { sex: SexLetter; bw: number; total: number };
type Score = (...lifted: Parameters<typeof dots>) => number;

const scored =
  (score: Score) =>
  (x: Lifted): number =>
    score(scoringSex(x.sex), x.bw, x.total);

export const strengthAdapters: Adapters = {
  wilks: scored(wilks),
  wilks2020: scored(wilks2020),
  dots: scored(dots),
  schwartzMalone: scored(schwartzMalone),
  glossbrenner: scored(glossbrenner),
  'wilks.coef': (x: Omit<Lifted, 'total'>) => wilksCoefficient(scoringSex(x.sex), x.bw),
  'schwartz.coef': (x: { bw: number }) => schwartzMaloneCoefficient('male', x.bw),
  'malone.coef': (x: { bw: number }) => schwartzMaloneCoefficient('female', x.bw),
  ipfGl: (x: Lifted & { eq: IpfGlEvent['equipment']; event: IpfGlEvent['event'] }) =>
    ipfGl({ sex: scoringSex(x.sex), equipment: x.eq, event: x.event }, x.bw, x.total),
  sinclair: (x: Lifted & { cycle: SinclairCycle }) => {
    const { coefficient, points } = sinclair(x.cycle, scoringSex(x.sex), x.bw, x.total);
    return { coef: coefficient, score: points };
  },
  ageCoefficient: (x: { age: number }) => ageCoefficient(x.age),
};
