import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullMuscleUpAndClimb: ExerciseTexts = {
  'rope-climb': {
    name: 'Grimper de corde', aliases: 'Montée de corde; Corde à grimper; Grimpé de corde',
    description: 'Grimper à une corde, pieds verrouillés autour d’elle.',
    setup: 'Place un tapis épais sous la corde. Prends-la haut et enroule-la par-dessus un pied et sous l’autre.',
    execution: 'Remonte les genoux, serre la corde avec les pieds et redresse-toi. Redescends main sous main en freinant avec les pieds.',
    cues: 'Grimpe avec les jambes, tiens-toi avec les bras. Garde assez de poigne pour la descente.',
    mistakes: 'Tu glisses et te brûles les mains. Les pieds manquent la corde et les bras font tout le travail.',
  },
  'legless-rope-climb': {
    name: 'Grimper de corde sans les jambes', aliases: 'Legless; Montée de corde à la force des bras',
    description: 'Grimper à une corde à la seule force des bras.',
    setup: 'Prends un tapis et une corde que tu sais d’abord grimper en sécurité avec les jambes. Pars debout ou assis au sol.',
    execution: 'Tire main après main par petites prises. Redescends de la même façon et serre les pieds si la poigne lâche.',
    cues: 'Garde les coudes pliés entre les tirages. Verrouille le ventre pour arrêter le balancement.',
    mistakes: 'Les prises sont trop longues et chacune te fait tomber sur un bras tendu. Il ne reste rien pour la descente.',
  },
  'peg-board-climb': {
    name: 'Grimper au pegboard', aliases: 'Pegboard; Planche à chevilles',
    description: 'Grimper le long d’une planche en déplaçant deux chevilles de trou en trou.',
    setup: 'Suspends-toi aux deux chevilles, coudes pliés, un tapis dessous. Choisis d’abord un parcours court.',
    execution: 'Bloque un bras, déplace l’autre cheville au trou suivant et tire. Redescends de la même façon.',
    cues: 'Regarde le trou avant de bouger. Tire la cheville tout droit.',
    mistakes: 'Le bras bloqué s’ouvre et tu te balances sur un bras. Tu sautes de haut.',
  },
  'london-bridge': {
    name: 'Montée de corde pieds en appui', aliases: 'London bridge; Pont de Londres',
    description: 'Monter et descendre les mains le long d’une corde, pieds calés sur une barre ou une box.',
    setup: 'Fixe une corde en hauteur et cale les pieds sur une barre ou une box surélevée. Tiens la corde et penche-toi en arrière, corps droit.',
    execution: 'Grimpe main après main jusqu’à être presque debout. Redescends les mains, corps rigide.',
    cues: 'Garde les hanches poussées vers le haut. Change de main par gestes courts et rapides.',
    mistakes: 'Les hanches se plient et pendent. Les pieds glissent de l’appui.',
  },
};
