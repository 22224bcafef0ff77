/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Même fournisseur depuis plusieurs années',
  question: french`Des années séparent-elles la première et la dernière adjudication d’un organisme à une même entreprise ?`,
  why: french`Une relation de plusieurs années invite à regarder comment le besoin est remis sur le marché, et quand.`,
  formula: french`Jours entre la première et la dernière adjudication datée de l’organisme à l’entreprise ÷ 365,25. Signalé à partir de 5 ans. Les paires d’au moins 2 adjudications sont regardées. ${leftOut.fr}`,
  explanations: [
    french`L’entreprise gagne régulièrement des appels d’offres ouverts à tous.`,
    french`Le besoin revient chaque année : entretien, fournitures, assurances, télécommunications.`,
    french`Seul le fabricant, ou un atelier qu’il reconnaît, peut entretenir l’équipement déjà acheté.`,
    french`Peu d’entreprises offrent ce bien ou ce service dans la région.`,
  ],
  caution: french`Deux adjudications éloignées ne veulent pas dire que l’entreprise a servi l’organisme sans interruption, ni qu’elle était seule. La formule ne regarde ni le mode d’attribution, ni les montants, ni l’objet. Elle ne voit que les années présentes dans les données. « Non calculable » n’est pas une réponse : moins de 2 adjudications portent une date.`,
  observed: 'années entre la première et la dernière adjudication',
  params: {
    threshold: 'Seuil, en années',
    minimumAwards: 'Nombre minimal d’adjudications',
    excluded: labels.fr.excluded,
  },
  evidence: {
    awards: 'Adjudications à l’entreprise',
    first_day: 'Première adjudication',
    last_day: 'Dernière adjudication',
  },
};

const en: FlagWords = {
  title: 'Same supplier over several years',
  question: 'Are the first and the last award from one public body to one firm years apart?',
  why: 'A relation of several years invites a look at how, and when, the need is put to the market again.',
  formula: `Days between the first and the last dated award from the buyer to the firm ÷ 365.25. Flagged from 5 years on. Pairs with at least 2 awards are looked at. ${leftOut.en}`,
  explanations: [
    'The firm regularly wins tenders that are open to all.',
    'The need comes back every year: maintenance, supplies, insurance, telecommunications.',
    'Only the manufacturer, or a workshop that it certifies, can maintain equipment that was bought earlier.',
    'Few firms offer this good or service in the region.',
  ],
  caution:
    'Two awards far apart do not mean that the firm served the body without a break, nor that it was the only one. The formula looks neither at the procurement method, nor at amounts, nor at what was bought. It only sees the years that are in the data. “Not computable” is not an answer: fewer than 2 awards have a date.',
  observed: 'years between the first and the last award',
  params: {
    threshold: 'Threshold, in years',
    minimumAwards: 'Least number of awards',
    excluded: labels.en.excluded,
  },
  evidence: {
    awards: 'Awards to the firm',
    first_day: 'First award',
    last_day: 'Last award',
  },
};

export const words: Flag['words'] = { fr, en };
