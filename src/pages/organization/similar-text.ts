/** Words of the tenders like those that a supplier won. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Appels d’offres semblables',
  note: french`De même classe (à défaut, de même catégorie) et dans la même région que ce qu’elle a gagné. Les ouverts d’abord, puis les plus récents.`,
  open: 'Ouvert',
  closes: (day: string) => french`Ouvert jusqu’au ${day}`,
  closed: (day: string) => french`fermé le ${day}`,
  noneOpen: 'Aucun n’est ouvert, d’après les données de cette édition.',
  none: 'Aucun appel d’offres semblable',
  noneHelp: french`Aucun appel d’offres de cette édition n’a la même classe et la même région, ou ce qu’elle a gagné ne les dit pas.`,
  search: 'Chercher parmi tous les appels d’offres',
  easier: french`Est-ce plus facile de gagner pour un fournisseur nouveau ou occasionnel ?`,
};

const en: typeof fr = {
  title: 'Tenders alike',
  note: 'Of the same class (else, the same category) and in the same region as what it won. The open ones first, then the newest.',
  open: 'Open',
  closes: (day) => `Open until ${day}`,
  closed: (day) => `closed on ${day}`,
  noneOpen: 'None is open, by the data of this edition.',
  none: 'No tender alike',
  noneHelp: 'No tender of this edition has the same class and region, or what it won does not say them.',
  search: 'Search all tenders',
  easier: 'Is it getting easier for a new or occasional supplier to win?',
};

export const similarText = { fr, en } as const;
