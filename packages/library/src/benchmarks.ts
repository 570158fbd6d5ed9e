/** Workouts that classes know by a name, as facts: the name says all of it. Loads are left to whoever programs them. */
export const BENCHMARKS: Readonly<Record<string, string>> = {
  Amanda: '9-7-5 reps for time of\nmuscle-up\nsquat snatch',
  Angie: 'for time\n100 pull-up\n100 push-up\n100 sit-up\n100 air squat',
  Annie: '50-40-30-20-10 reps for time of\ndouble under\nsit-up',
  Barbara: '5 rounds for time, rest 3 minutes between rounds\n20 pull-up\n30 push-up\n40 sit-up\n50 air squat',
  Chelsea: 'emom 30 minutes\n5 pull-up\n10 push-up\n15 air squat',
  Christine: '3 rounds for time\n500 m row\n12 deadlift\n21 box jump',
  Cindy: 'amrap 20 minutes\n5 pull-up\n10 push-up\n15 air squat',
  'CrossFit Total': 'back squat 1x1\nshoulder press 1x1\ndeadlift 1x1',
  Diane: '21-15-9 reps for time of\ndeadlift\nhandstand push-up',
  DT: '5 rounds for time\n12 deadlift\n9 hang power clean\n6 push jerk',
  Elizabeth: '21-15-9 reps for time of\nsquat clean\nring dip',
  Eva: '5 rounds for time\n800 m run\n30 kettlebell swing\n30 pull-up',
  'Fight Gone Bad':
    '3 rounds, 1 minute at each station\nwall ball\nsumo deadlift high pull\nbox jump\npush press\nrow (calories)\nrest 1 minute',
  'Filthy Fifty':
    'for time\n50 box jump\n50 jumping pull-up\n50 kettlebell swing\n50 walking lunge\n50 knees to elbow\n50 push press\n50 back extension\n50 wall ball\n50 burpee\n50 double under',
  Fran: '21-15-9 reps for time of\nthruster\npull-up',
  Grace: 'for time\n30 clean & jerk',
  Griff: '2 rounds for time\n800 m run\n400 m run backwards',
  Helen: '3 rounds for time\n400 m run\n21 kettlebell swing\n12 pull-up',
  Isabel: 'for time\n30 snatch',
  Jackie: 'for time\n1000 m row\n50 thruster\n30 pull-up',
  JT: '21-15-9 reps for time of\nhandstand push-up\nring dip\npush-up',
  Karen: 'for time\n150 wall ball',
  Kelly: '5 rounds for time\n400 m run\n30 box jump\n30 wall ball',
  Linda: '10-9-8-7-6-5-4-3-2-1 reps for time of\ndeadlift\nbench press\nclean',
  Lynne: '5 rounds\nmax rep bench press\nmax rep pull-up',
  Mary: 'amrap 20 minutes\n5 handstand push-up\n10 pistol\n15 pull-up',
  Michael: '3 rounds for time\n800 m run\n50 back extension\n50 sit-up',
  Murph: 'for time\n1 mile run\n100 pull-up\n200 push-up\n300 air squat\n1 mile run',
  Nancy: '5 rounds for time\n400 m run\n15 overhead squat',
  Nate: 'amrap 20 minutes\n2 muscle-up\n4 handstand push-up\n8 kettlebell swing',
  Nicole: 'amrap 20 minutes\n400 m run\nmax rep pull-up',
  Randy: 'for time\n75 power snatch',
  Ryan: '5 rounds for time\n7 muscle-up\n21 burpee',
  'The Seven':
    '7 rounds for time\n7 handstand push-up\n7 thruster\n7 knees to elbow\n7 deadlift\n7 burpee\n7 kettlebell swing\n7 pull-up',
};

const byName = new Map(Object.entries(BENCHMARKS).map(([name, body]) => [name.toLowerCase(), body]));
const longest = Math.max(...[...byName.keys()].map((name) => name.split(' ').length));

/** The workout a name in a sentence stands for, with the sentence without it; null when none is named. */
export function benchmarkIn(text: string): { body: string; rest: string } | null {
  const words = text.split(/\s+/).filter(Boolean);
  for (let width = Math.min(longest, words.length); width >= 1; width -= 1) {
    for (let at = 0; at + width <= words.length; at += 1) {
      const name = words
        .slice(at, at + width)
        .join(' ')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '');
      const body = byName.get(name);
      if (body !== undefined) return { body, rest: [...words.slice(0, at), ...words.slice(at + width)].join(' ') };
    }
  }
  return null;
}
