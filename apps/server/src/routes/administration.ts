import { listFindings, qualityOverview } from '@halteres/modules/administration/read-quality';
import { checkQuality } from '../quality.ts';
import { actAsStaff, asStaff } from '../staff.ts';
import { api } from './implementer.ts';

const { quality } = api.administration;

export const administration = {
  quality: {
    overview: quality.overview.handler(({ context }) => asStaff(context, 'catalogue', qualityOverview)),
    findings: quality.findings.handler(({ context, input: { check, ...wanted } }) =>
      asStaff(context, 'catalogue', (db) => listFindings(db, check, wanted)),
    ),
    run: quality.run.handler(async ({ context }) => {
      const who = await actAsStaff(
        context,
        'catalogue',
        async (_db, me) => `staff ${me}`,
        () => ({ action: 'check_quality', target: 'all data' }),
      );
      return checkQuality(context.database, who);
    }),
  },
};
