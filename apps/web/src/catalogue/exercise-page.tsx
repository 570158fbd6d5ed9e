import { i18n } from '@halteres/i18n';
import { PageHeader, PatternIcon, Skeleton, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { exerciseQuery, type ExerciseDetail } from './catalogue-query.ts';
import { ExerciseFacts } from './exercise-facts.tsx';
import { HowToDoIt } from './how-to-do-it.tsx';
import { JointDemands } from './joint-demands.tsx';
import { LoadCard } from './load-card.tsx';
import { lastSearch } from './library-memory.ts';
import { MuscleCard } from './muscle-card.tsx';
import { SuitabilityCard } from './suitability-card.tsx';
import { Steps, Substitutes } from './relatives.tsx';
import classes from './exercise-page.module.css';

const route = getRouteApi('/app/exercises/$slug');

/** One exercise: what it trains, how it is done, what to do instead. */
export function ExercisePage(): ReactNode {
  const { slug } = route.useParams();
  const query = useQuery(exerciseQuery(slug));
  const back = (
    <BackLink to="/exercises" search={lastSearch()}>
      {i18n._('Exercises')}
    </BackLink>
  );
  if (query.data !== undefined) return <ExerciseView exercise={query.data} back={back} />;
  return (
    <>
      <PageHeader
        back={back}
        title={query.isError ? i18n._('Exercise') : <span className="sr-only">{i18n._('Loading')}</span>}
      />
      <LoadState query={query} skeleton={<PageSkeleton />}>
        {() => null}
      </LoadState>
    </>
  );
}

function PageSkeleton(): ReactNode {
  return (
    <div className={classes.page}>
      <div className={classes.body}>
        <Skeleton height={760} />
      </div>
      <div className={classes.words}>
        <SkeletonRows rows={8} label={i18n._('Loading')} />
      </div>
    </div>
  );
}

function ExerciseView({ exercise, back }: { exercise: ExerciseDetail; back: ReactNode }): ReactNode {
  return (
    <>
      <PageHeader
        back={back}
        title={
          <span className={classes.title}>
            <PatternIcon pattern={exercise.pattern} size={40} />
            {exercise.name}
          </span>
        }
        lead={
          <>
            <p>{exercise.description}</p>
            <OtherNames aliases={exercise.aliases} />
          </>
        }
        actions={<YourSets exerciseId={exercise.id} />}
      />
      <div className={classes.page}>
        <div className={classes.body}>
          <MuscleCard muscles={exercise.muscles} />
        </div>
        <div className={classes.words}>
          <HowToDoIt instructions={exercise.instructions} />
          <Steps easier={exercise.easier} harder={exercise.harder} />
          <Substitutes substitutes={exercise.substitutes} />
          <div className={classes.pair}>
            <LoadCard exercise={exercise} />
            {exercise.scores !== null && <SuitabilityCard scores={exercise.scores} />}
          </div>
        </div>
        <div className={classes.facts}>
          <ExerciseFacts exercise={exercise} />
          <JointDemands tags={exercise.stressTags} />
        </div>
      </div>
    </>
  );
}

/** Other apps write names with brackets; people do not say them so. */
const isSaid = (alias: string): boolean => alias.length > 3 && !alias.includes('(');

const MOST_NAMES = 6;

function OtherNames({ aliases }: { aliases: readonly string[] }): ReactNode {
  const said = aliases.filter(isSaid).slice(0, MOST_NAMES);
  return (
    said.length > 0 && <p className={classes.names}>{i18n._('Also called {names}', { names: said.join(', ') })}</p>
  );
}

/** The way to one's own history of an exercise, where there is one. */
function YourSets({ exerciseId }: { exerciseId: string }): ReactNode {
  const { id: personId } = useMe();
  const { data } = useQuery({
    queryKey: ['trained', personId],
    queryFn: () => api.training.exercises.trained({ personId }),
  });
  if (data?.some((each) => each.exerciseId === exerciseId) !== true) return null;
  return (
    <ButtonLink variant="default" to="/lifts/$personId" params={{ personId }} search={{ exercise: exerciseId }}>
      {i18n._('Your sets')}
    </ButtonLink>
  );
}
