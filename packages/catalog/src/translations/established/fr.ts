import type { EstablishedTexts } from './established-texts.ts';

const CHECKED = 'vérifié sur un journal public du programme';
const THIRD_MISS = 'Le troisième échec avec une charge en retire un dixième.';
const MISS = 'Un échec retire un dixième à l’exercice.';
const SECOND_MISS = 'Le deuxième échec d’affilée retire un dixième à l’exercice.';
const FOURTH_LIGHT =
  'La quatrième semaine est légère. Une série maximale manquée retire un dixième au max d’entraînement.';
const FALLS_BACK = 'La quatrième semaine redescend ; un bloc manqué est refait avec le même max d’entraînement.';
const NSUNS_DELOAD =
  'Aucune n’est écrite ; après plusieurs semaines à une répétition ou aucune, retire un dixième au max d’entraînement.';
const A_STEP = 'un palier à chaque séance';
const OPEN_STEP = 'un palier à chaque séance selon une dernière série ouverte';
const THREE_AND_LIGHT = '5/3/1 : trois semaines qui montent et une légère';
const REST_AND_TEST = 'Quatre à sept jours de repos après la troisième semaine, puis un test.';

export const fr: EstablishedTexts = {
  'basic-beginner': {
    name: 'Programme de base pour débutants',
    forWhom: 'Pour qui commence à soulever et veut trois mois d’un plan simple.',
    overview: 'Six exercices en deux séances alternées, trois séries de cinq, la dernière ouverte.',
    deload: MISS,
    source: `r/Fitness basic beginner routine, d’après le Greyskull de Phrak ; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'starting-strength': {
    name: 'Starting Strength, phase 1',
    forWhom: 'Pour qui débute à la barre.',
    overview:
      'Deux séances alternées : squat et soulevé de terre dans les deux, développé couché et militaire à tour de rôle. Chaque réussite ajoute un palier.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  'starting-strength-2': {
    name: 'Starting Strength, phase 2',
    forWhom: 'Pour qui soulève déjà plus de terre qu’au squat après les premières semaines.',
    overview: 'Comme la phase 1, avec des épaulés en puissance à la place d’un soulevé de terre sur deux.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  stronglifts: {
    forWhom: 'Pour qui débute à la barre et veut le plan le plus simple.',
    overview:
      'Deux séances alternées, cinq séries de cinq, une au soulevé de terre. Commence à la moitié du 5RM et ajoute 2,5 kg (soulevé de terre 5) après chaque réussite.',
    deload: THIRD_MISS,
    source: 'Mehdi Hadim, StrongLifts 5x5 ; de mémoire d’après la description publique',
    model: A_STEP,
  },
  greyskull: {
    name: 'Greyskull LP, variante de Phrak',
    forWhom: 'Pour qui débute à la barre et aime une série ouverte.',
    overview:
      'Trois exercices par jour, trois séries de cinq, la dernière ouverte. Plus de dix répétitions donnent un double palier.',
    deload: MISS,
    source: `John Sheaffer, Greyskull LP ; Phrak ; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'ice-cream-fitness': {
    forWhom: 'Pour qui est dans sa première année et veut travailler bras et tronc en plus des séries de cinq.',
    overview:
      'Cinq séries de cinq aux exercices principaux et trois de huit aux petits, deux séances alternées.',
    deload: SECOND_MISS,
    source: `Jason Blaha, Ice Cream Fitness ; ${CHECKED}`,
    model: A_STEP,
  },
  'fierce-5': {
    name: 'Fierce 5, corps entier',
    forWhom: 'Pour qui est dans sa première année et veut un équilibre entre force et apparence.',
    overview:
      'Deux séances de corps entier alternées sur trois jours ; les exercices principaux montent à chaque réussite, les petits d’abord en répétitions.',
    deload: 'Le deuxième échec d’affilée retire 15 % à l’exercice.',
    source: `davisj3537, Fierce 5 ; ${CHECKED}`,
    model: A_STEP,
  },
  gzclp: {
    forWhom: 'Pour qui est dans sa première année et veut progresser de façon linéaire, avec un plan pour la suite.',
    overview:
      'Un exercice lourd, un moyen et un léger chaque jour. Le lourd passe de 5 x 3 à 6 x 2 puis 10 x 1 au fil des échecs, puis à un nouveau 5RM ; le moyen de 3 x 10 à 3 x 8 puis 3 x 6 ; le léger monte quand sa dernière série atteint 25.',
    deload: 'Une dernière étape manquée repart de 85 % d’un nouveau 5RM.',
    source: `Cody LeFever ; ${CHECKED}`,
    model: 'niveaux GZCL par étapes',
  },
  '531-beginners': {
    name: '5/3/1 pour débutants',
    forWhom: 'Pour qui est dans sa première année, maîtrise les quatre exercices et s’entraîne trois jours par semaine.',
    overview:
      'Deux exercices principaux par jour, chacun suivi de First Set Last, puis poussée, tirage et un exercice de jambes ou de tronc.',
    deload: 'Aucune n’est écrite ; une série maximale manquée retire un dixième au max d’entraînement.',
    source: `Jim Wendler, 5/3/1 for a Beginner (2011) ; ${CHECKED}`,
    model: '5/3/1 en cycles de trois semaines',
  },
  '531': {
    forWhom: 'Pour qui s’entraîne quatre jours par semaine et ne progresse plus de séance en séance.',
    overview:
      'Un exercice principal par jour selon un max d’entraînement de 90 %, la dernière série ouverte, puis deux exercices d’assistance. Le max d’entraînement monte de 2,5 kg (haut du corps) ou 5 kg (bas) toutes les quatre semaines.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009) ; pourcentages tels que publiés, assistance de mémoire d’après le livre',
    model: THREE_AND_LIGHT,
  },
  '531-bbb': {
    forWhom: 'Pour qui veut du volume musculaire en plus de la force et récupère bien.',
    overview:
      '5/3/1, puis le même exercice cinq fois dix à la moitié du max d’entraînement, et un exercice de dos ou de tronc.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009)',
    model: THREE_AND_LIGHT,
  },
  '531-fsl': {
    forWhom: 'Pour qui veut pratiquer davantage les exercices principaux que le 5/3/1 simple.',
    overview: '5/3/1, puis cinq séries de cinq avec la charge de la première série du jour.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, Beyond 5/3/1 (2013)',
    model: THREE_AND_LIGHT,
  },
  '531-5s-pro': {
    forWhom: 'Pour qui s’entraîne dur à côté et ne veut pas de séries ouvertes.',
    overview:
      'Les pourcentages du 5/3/1 avec cinq répétitions à chaque série et aucune ouverte, puis First Set Last.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 Forever (2017)',
    model: THREE_AND_LIGHT,
  },
  'nsuns-4': {
    name: 'nSuns, quatre jours',
    forWhom: 'Comme la forme en cinq jours, avec un jour de moins.',
    overview:
      'La forme d’origine sans jour pour le développé militaire, qui suit le développé couché comme second exercice.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016) ; ${CHECKED}`,
    model: 'progrès hebdomadaire selon une série ouverte à 95 % du max d’entraînement',
  },
  'nsuns-5': {
    name: 'nSuns, cinq jours',
    forWhom: 'Pour qui a dépassé les premiers mois et récupère de dix-sept séries à la barre par jour.',
    overview:
      'Neuf séries d’un exercice principal jusqu’à une série ouverte à 95 % du max d’entraînement, puis huit d’un second. La série ouverte décide de la semaine suivante : 2,5 kg pour deux ou trois répétitions, 5 pour quatre ou cinq, 7,5 au-delà.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016) ; ${CHECKED}`,
    model: 'progrès hebdomadaire selon une série ouverte à 95 % du max d’entraînement',
  },
  'texas-method': {
    forWhom: 'Pour qui ne progresse plus de séance en séance.',
    overview:
      'Une semaine autour d’un seul stimulus : cinq séries de cinq aux neuf dixièmes du 5RM, un jour léger, puis une série de cinq un palier au-dessus du 5RM. Développé couché et militaire alternent chaque semaine.',
    deload: 'Un échec répète la semaine ; ensuite, moins de séries de volume.',
    source: 'Glenn Pendlay et Mark Rippetoe, Practical Programming',
    model: 'volume, récupération, intensité',
  },
  madcow: {
    forWhom: 'Pour qui peut encore progresser chaque semaine.',
    overview:
      'Des séries de cinq qui montent jusqu’à une série maximale. Le vendredi tente un triple un palier au-dessus du lundi, et le lundi soulève ce poids cinq fois.',
    deload: SECOND_MISS,
    source: `Madcow, d’après Bill Starr ; ${CHECKED}`,
    model: 'paliers hebdomadaires avec séries montantes',
  },
  'heavy-light-medium': {
    name: 'Lourd, léger, moyen',
    forWhom: 'Pour qui progresse de semaine en semaine.',
    overview:
      'Cinq séries de cinq de trois exercices sur trois jours : lourd, 80 % et 90 % de celui-ci. Un jour lourd complet ajoute un palier. Le jour léger a une série de soulevé de terre.',
    deload: SECOND_MISS,
    source: 'Bill Starr, The Strongest Shall Survive (1976) ; parts des jours d’après NSCA Essentials, chapitre 17',
    model: 'paliers hebdomadaires',
  },
  'tactical-barbell-operator': {
    forWhom: 'Pour qui doit être fort à côté d’un autre sport ou d’un métier dur.',
    overview:
      'Trois exercices trois jours par semaine au même pourcentage, en deux vagues de trois semaines ; 2,5 ou 5 kg de plus après six.',
    deload: FALLS_BACK,
    source: `K. Black, Tactical Barbell (2016) ; ${CHECKED}`,
    model: 'deux vagues de trois semaines',
  },
  hybrid: {
    name: 'Force et course',
    forWhom: 'Pour qui veut courir et être fort.',
    overview:
      'Operator sur trois jours ; entre eux une course facile, des intervalles de trois minutes et une sortie longue, plus courte la quatrième semaine.',
    deload: FALLS_BACK,
    source:
      'Les exercices sont Tactical Barbell, Operator (Black 2016) ; les courses sont un choix maison de quatre parts faciles pour une dure',
    model: 'deux vagues de trois semaines avec de la course entre elles',
  },
  'easy-strength': {
    forWhom: 'Pour qui s’entraîne dur ailleurs et veut de la force à peu de frais.',
    overview:
      'Les mêmes quatre exercices sur cinq jours : deux séries faciles de cinq, de temps en temps 5-3-2, des répétitions uniques ou une série de dix. Rien n’est jamais dur.',
    deload: 'Inutile : aucune séance n’est dure.',
    source: `Dan John et Pavel Tsatsouline, Easy Strength (2011) ; ${CHECKED}`,
    model: 'dix séances faciles en deux semaines',
  },
  ppl: {
    name: 'Poussée, tirage, jambes en six jours',
    forWhom: 'Pour qui aime s’entraîner six jours par semaine et veut du volume musculaire avec la force.',
    overview:
      'Chaque jour s’ouvre sur un exercice en séries de cinq dont la dernière est ouverte et ajoute 2,5 kg (soulevé de terre 5) après une réussite ; les accessoires vont de peu à beaucoup de répétitions.',
    deload: THIRD_MISS,
    source: `/u/Metallicadpa, a linear progression based PPL for beginners ; ${CHECKED}`,
    model: 'exercices principaux linéaires, puis double progression',
  },
  phul: {
    forWhom: 'Pour qui a dépassé la première année et veut force et volume musculaire en quatre jours.',
    overview:
      'Haut et bas du corps deux fois par semaine, une fois avec peu de répétitions et une fois avec beaucoup ; les répétitions montent d’abord, puis la charge.',
    deload: 'Deux séances sous la plage retirent 7,5 %.',
    source: `Brandon Campbell, Power Hypertrophy Upper Lower ; ${CHECKED}`,
    model: 'double progression, jours de force et d’hypertrophie',
  },
  phat: {
    forWhom: 'Pour qui s’entraîne depuis des années et récupère de cinq jours.',
    overview:
      'Deux jours de force de trois à cinq répétitions, puis trois jours à beaucoup de répétitions qui s’ouvrent sur six triples rapides à 65 % de la charge de force.',
    deload: 'Une semaine légère après six à douze semaines, au ressenti.',
    source: `Layne Norton, Power Hypertrophy Adaptive Training ; ${CHECKED}`,
    model: 'double progression, jours de force et d’hypertrophie',
  },
  'upper-lower': {
    name: 'Haut et bas du corps, programme général de prise de masse',
    forWhom: 'Pour qui a dépassé les premiers mois et veut du volume musculaire en quatre jours.',
    overview:
      'Bas et haut du corps deux fois par semaine ; exercices principaux de six à huit répétitions, puis dix à quinze.',
    deload: 'Deux semaines légères après six à huit, au ressenti.',
    source: `Lyle McDonald, generic bulking routine ; ${CHECKED}`,
    model: 'progression double',
  },
  'german-volume': {
    forWhom: 'Pour qui s’entraîne depuis deux ans, veut du volume musculaire et a six semaines.',
    overview:
      'Dix séries de dix à 60 % par paires, puis trois séries de petit travail. Les cent répétitions donnent 4 %.',
    deload: 'Après six semaines, trois de 10 x 6 ou une semaine légère.',
    source: `Charles Poliquin (1996) ; ${CHECKED}`,
    model: 'dix fois dix',
  },
  'apre-6': {
    name: 'APRE, 6 répétitions',
    forWhom: 'Pour qui veut que le jour décide de la charge.',
    overview:
      'Deux séries montantes, puis deux ouvertes au 6RM. Les répétitions de la troisième fixent la charge de la quatrième, celles de la quatrième la charge de la séance suivante.',
    deload: 'Peu de répétitions retirent de la charge d’elles-mêmes.',
    source: 'Mann 2010 (JSCR 24:1718), d’après Siff',
    model: 'résistance progressive autorégulée',
  },
  'apre-10': {
    name: 'APRE, 10 répétitions',
    forWhom: 'Pour qui veut du volume musculaire et que le jour décide de la charge.',
    overview:
      'Deux séries montantes, puis deux ouvertes au 10RM. Les répétitions de la troisième fixent la charge de la quatrième, celles de la quatrième la charge de la séance suivante.',
    deload: 'Peu de répétitions retirent de la charge d’elles-mêmes.',
    source: 'Mann 2010 (JSCR 24:1718), d’après Siff',
    model: 'résistance progressive autorégulée',
  },
  'classic-linear': {
    name: 'Périodisation linéaire classique',
    forWhom: 'Pour qui a une date où être fort.',
    overview:
      'Quatorze semaines, de séries de dix à 65 % à des doubles à 95 % : croissance, force de base, force et puissance, pic.',
    deload: 'Les séries sont divisées par deux les deux dernières semaines.',
    source: 'Stone 1981 ; une valeur de chaque plage publiée choisie par semaine',
    model: 'blocs linéaires',
  },
  'sheiko-29': {
    name: 'Sheiko, bloc de préparation 29',
    forWhom: 'Pour pratiquants de force athlétique aux max testés, avec deux heures par séance.',
    overview:
      'Trois jours de nombreuses séries modérées, surtout de 70 à 80 % du 1RM et aucune à l’échec. Développé couché et squat reviennent souvent deux fois par séance.',
    deload: 'Aucune dans le bloc ; rien n’est prévu pour être manqué.',
    source: 'Boris Sheiko, bloc 29 ; pourcentages vérifiés sur un journal public du programme',
    model: 'quatre semaines de préparation par pourcentages',
  },
  'smolov-jr': {
    name: 'Smolov Jr. pour le développé couché',
    forWhom: 'Pour pratiquants expérimentés qui donnent trois semaines à un exercice et du repos à tout le reste.',
    overview:
      'Quatre jours : 6 x 6, 7 x 5, 8 x 4 et 10 x 3 de 70 à 85 % du 1RM, 5 kg de plus chaque semaine (2,5 à 10 sont publiés). 133 répétitions par semaine : une spécialisation, pas une façon de s’entraîner toute l’année.',
    deload: REST_AND_TEST,
    source: 'Sergey Smolov, la forme courte',
    model: 'trois semaines d’un seul exercice',
  },
  'smolov-base': {
    name: 'Smolov, cycle de base pour le squat',
    forWhom: 'Pour pratiquants expérimentés au squat solide, sans rien d’autre à faire pendant trois semaines.',
    overview:
      'Quatre jours : 4 x 9, 5 x 7, 7 x 5 et 10 x 3 de 70 à 85 % du 1RM, 10 kg de plus la deuxième semaine et 5 la troisième.',
    deload: REST_AND_TEST,
    source: `Sergey Smolov ; ${CHECKED}`,
    model: 'trois semaines d’un seul exercice',
  },
  'dumbbell-ppl': {
    name: 'Poussée, tirage, jambes avec haltères',
    forWhom: 'Pour qui s’entraîne chez soi avec des haltères et un banc.',
    overview: 'Trois séries de douze de tout ; une fois toutes faites, la paire d’haltères suivante.',
    deload: 'Trois séances sans gagner une répétition retirent deux paliers.',
    source: `The r/Fitness dumbbell push-pull-legs routine ; ${CHECKED}, tractions et relevés de jambes ramenés au sol`,
    model: 'répétitions totales',
  },
  'bodyweight-rr': {
    name: 'Poids du corps, programme recommandé',
    forWhom: 'Pour qui a une barre de traction, des barres à dips et aucun poids.',
    overview:
      'Trois paires et un trio. Trois séries de cinq à huit répétitions ; trois séries de huit donnent le mouvement plus dur suivant, le tronc va de huit à douze.',
    deload: 'Une semaine plus légère toutes les quatre à huit, au ressenti.',
    source: `r/bodyweightfitness recommended routine ; ${CHECKED}, sans les maintiens au temps`,
    model: 'échelles de mouvements',
  },
  'kettlebell-simple': {
    name: 'Kettlebell, simplement',
    forWhom: 'Pour qui a quelques kettlebells et vingt à quarante minutes.',
    overview:
      'Dix séries de dix swings à une main et dix get-ups. Douze séances complètes avec une kettlebell donnent la suivante.',
    deload: 'Une séance facile avec une kettlebell plus légère quand il le faut.',
    source:
      'Pavel Tsatsouline, Simple & Sinister (2013) ; de mémoire, les semaines jusqu’à une kettlebell plus lourde sont un choix maison',
    model: 'paliers d’une kettlebell à l’autre',
  },
  'couch-to-5k': {
    name: 'Du canapé aux 5 kilomètres',
    forWhom: 'Pour qui ne court pas encore.',
    overview:
      'Neuf semaines de trois courses, de huit minutes par morceaux d’une à trente d’une traite. Les distances sont à allure facile.',
    deload: 'Refais une semaine qui était de trop.',
    source: 'Josh Clark, Couch to 5K (1996) ; de mémoire d’après le plan de neuf semaines',
    model: 'des courses plus longues chaque semaine',
  },
};
