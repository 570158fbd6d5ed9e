import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, SegmentedChoice, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { programQuery } from '../program-queries.ts';
import { programName } from '../words/program-name-words.ts';
import { PaperSize, type Paper } from './paper-size.tsx';
import { PrintedProgram, type Printed } from './printed-program.tsx';
import page from '../../shell/parts/page.module.css';
import classes from './print-page.module.css';

const printedOf = (program: ProgramView): Printed => ({
  name: program.name,
  startDate: program.startDate,
  person: program.entityName,
  notes: program.description,
  weekList: program.weekList,
});

/** A program as it comes out of the printer, with the choice of paper. */
export function PrintPage(): ReactNode {
  const { ownerId, programId } = useParams({ from: '/app/programs/$ownerId/$programId/print' });
  const query = useQuery(programQuery({ ownerId, id: programId }));
  const nameOf = useNameOfExercise();
  const [paper, setPaper] = useState<Paper>('a4');
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={8} height={64} label={i18n._('Loading')} />}>
      {(program) => (
        <>
          <PaperSize paper={paper} />
          <div className={`${page.stack} ${classes.controls}`}>
            <BackLink to="/programs/$ownerId/$programId" params={{ ownerId, programId }}>
              {programName(program)}
            </BackLink>
            <div className={classes.paper}>
              <SegmentedChoice
                label={i18n._('Paper')}
                value={paper}
                onChange={setPaper}
                options={[
                  { value: 'a4', label: 'A4' },
                  { value: 'letter', label: 'Letter' },
                ]}
              />
              <Button h={46} onClick={() => window.print()}>
                {i18n._('Print')}
              </Button>
            </div>
          </div>
          <PrintedProgram program={printedOf(program)} nameOf={nameOf} />
        </>
      )}
    </LoadState>
  );
}
