import type { ReactNode } from 'react';
import { BACK } from './back-shapes.ts';
import { fit, HAIR, OUTLINE, type Figure } from './figure.ts';
import { FRONT } from './front-shapes.ts';
import { lightOf } from './light-of.ts';
import { bothHalves, MIDDLE, whole } from './smooth-path.ts';
import classes from './body-map.module.css';

type Props = {
  /** How hard each muscle works, above 0 to 1; the others stay grey. */
  muscles: ReadonlyMap<string, number>;
  figure: Figure;
  /** What the picture says, for those who do not see it: the muscles by name. */
  label: string;
  frontText: string;
  backText: string;
};

/** The body from the front and from behind, with the muscles at work lit. */
export function BodyMap({ muscles, figure, label, frontText, backText }: Props): ReactNode {
  return (
    <div className={classes.map} role="img" aria-label={label}>
      <Side shapes={FRONT} text={frontText} muscles={muscles} figure={figure} />
      <Side shapes={BACK} text={backText} muscles={muscles} figure={figure} />
    </div>
  );
}

function Side({
  shapes,
  text,
  muscles,
  figure,
}: { shapes: typeof FRONT; text: string } & Pick<Props, 'muscles' | 'figure'>): ReactNode {
  const isBack = shapes === BACK;
  const hair = figure === 'female' && <path className={classes.hair} d={whole(HAIR)} />;
  return (
    <figure className={classes.side} aria-hidden="true">
      <svg viewBox={`0 0 ${MIDDLE * 2} 440`} focusable="false">
        {!isBack && hair}
        <path className={classes.body} d={whole(fit(OUTLINE, figure))} />
        {Object.entries(shapes).map(([muscle, parts]) => {
          const share = muscles.get(muscle) ?? 0;
          return (
            <path
              key={muscle}
              className={classes.muscle}
              data-muscle={muscle}
              data-lit={share > 0 || undefined}
              fillOpacity={share > 0 ? lightOf(share) : undefined}
              d={parts.map((part) => bothHalves(fit(part, figure))).join('')}
            />
          );
        })}
        {isBack && hair}
      </svg>
      <figcaption className={classes.text}>{text}</figcaption>
    </figure>
  );
}
