import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legsSwingAndClean: ExerciseTexts = {
  'dumbbell-swing': {
    name: 'Swing avec haltère',
    aliases: 'Swing haltère',
    description: 'Le swing avec un haltère, pour les lieux sans kettlebells.',
    setup: 'Tiens un haltère par sa tête supérieure à deux mains ou par la poignée. Écarte les pieds un peu plus que les hanches.',
    execution: 'Fléchis aux hanches et passe la charge haut entre les cuisses. Pousse les hanches pour qu’elle monte à hauteur de poitrine.',
    cues: 'Vérifie que l’haltère ne peut pas se défaire. Bras relâchés, hanches rapides.',
    mistakes: 'Tu t’accroupis et tu lèves avec les épaules. La prise glisse sur la tête ronde.',
  },
  'open-palm-kettlebell-clean': {
    name: 'Épaulé kettlebell paumes ouvertes',
    aliases: 'Kettlebell flip clean; Épaulé kettlebell retourné',
    description: 'Un épaulé à deux mains où la kettlebell est lâchée, se retourne et atterrit dans les paumes ouvertes.',
    setup: 'Utilise une kettlebell légère sur un sol souple, les deux mains sur l’anse. Dégage l’espace devant toi.',
    execution: 'Épaule la kettlebell, lâche l’anse et attrape la boule dans les deux paumes à la poitrine. Bascule-la et rattrape l’anse.',
    cues: 'Rattrape coudes souples. Recule si le retournement rate.',
    mistakes: 'Tu cours après un retournement raté. La kettlebell est trop lourde pour être rattrapée en douceur.',
  },
  'single-arm-open-palm-kettlebell-clean': {
    name: 'Épaulé kettlebell à un bras paume ouverte',
    aliases: 'Kettlebell flip clean à un bras',
    description: 'Un épaulé à une main où la kettlebell lâchée atterrit dans une paume ouverte à l’épaule.',
    setup: 'Choisis une kettlebell très légère et un sol souple. Fléchis aux hanches et saisis l’anse d’une main.',
    execution: 'Épaule la kettlebell, ouvre la main quand elle flotte et laisse la boule se poser sur la paume. Repousse-la et reprends l’anse à la descente.',
    cues: 'Laisse-la flotter avant d’ouvrir. Coude sous la paume.',
    mistakes: 'Le poignet est surpris plié en arrière. Tu le travailles fatigué.',
  },
  'smith-hang-power-clean': {
    name: 'Épaulé debout en suspension à la machine Smith',
    aliases: 'Épaulé Smith; Hang power clean cadre guidé',
    description: 'Un épaulé en suspension avec une barre légère sur rails, dont la trajectoire fixe convient mal pour apprendre le mouvement libre.',
    setup: 'Règle la barre au-dessus des genoux et saisis-la juste à l’extérieur des jambes. Décroche-la, hanches en arrière et bras longs.',
    execution: 'Étends les hanches et hausse les épaules. Passe les coudes sous la barre et reçois-la sur les épaules, genoux pliés.',
    cues: 'Reste léger. Les hanches avant les bras.',
    mistakes: 'Les rails forcent les coudes et les poignets. La barre tombe sans butées en dessous.',
  },
};
