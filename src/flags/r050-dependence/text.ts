/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Grande part des achats d’une année à une entreprise',
  question: french`Une seule entreprise reçoit-elle une grande part de ce que l’organisme adjuge dans l’année ?`,
  why: french`Quand une grande part va à une entreprise, l’organisme dépend d’elle davantage ; il est utile de savoir pour quel besoin.`,
  formula: french`Montants adjugés à l’entreprise dans l’année ÷ montants adjugés par l’organisme dans l’année. Signalé au-dessus de 40 %, si l’organisme a au moins 10 processus datés et chiffrés cette année-là. L’année est celle de l’adjudication ; le montant d’un consortium est partagé également entre ses membres. ${leftOut.fr}`,
  explanations: [
    french`Un seul grand contrat, comme un bâtiment, pèse plus que tous les autres achats de l’année.`,
    french`Un contrat de plusieurs années compte en entier dans l’année où il est adjugé.`,
    french`Le besoin principal n’a que peu de fournisseurs : énergie, transport, télécommunications.`,
    french`L’organisme est petit et achète peu.`,
  ],
  caution: french`Ce sont des montants adjugés, non des sommes payées, et seulement ceux qui sont publiés, plausibles et dans la monnaie de l’édition. Les petits achats qui ne sont pas publiés manquent au total, ce qui grossit les parts. La formule ne regarde ni le mode d’attribution ni la nature des achats. « Non calculable » n’est pas une réponse : l’organisme a moins de 10 processus datés et chiffrés dans l’année.`,
  observed: 'part des montants adjugés par l’organisme dans l’année',
  params: {
    threshold: 'Seuil, en part des montants de l’année',
    minimumProcesses: 'Nombre minimal de processus de l’organisme dans l’année',
    excluded: labels.fr.excluded,
  },
  evidence: {
    amount: 'Montants adjugés à l’entreprise',
    total: 'Montants adjugés par l’organisme',
    processes: 'Processus de l’organisme dans l’année',
  },
};

const en: FlagWords = {
  title: 'Large share of a year’s purchases from one firm',
  question: 'Does one firm receive a large share of what the public body awards in the year?',
  why: 'When a large share goes to one firm, the body depends on it more; it is useful to know for what need.',
  formula: `Amounts awarded to the firm in the year ÷ amounts awarded by the body in the year. Flagged over 40%, if the body has at least 10 processes with a date and an amount in that year. The year is the award’s; the amount of a consortium is divided equally among its members. ${leftOut.en}`,
  explanations: [
    'One large contract, such as a building, outweighs all other purchases of the year.',
    'A contract of several years counts whole in the year in which it is awarded.',
    'The main need has few suppliers: energy, transport, telecommunications.',
    'The body is small and buys little.',
  ],
  caution:
    'These are awarded amounts, not sums paid, and only those that are published, plausible and in the edition’s currency. Small purchases that are not published are missing from the total, which enlarges shares. The formula looks neither at the procurement method nor at the nature of purchases. “Not computable” is not an answer: the body has fewer than 10 processes with a date and an amount in the year.',
  observed: 'share of the amounts that the body awarded in the year',
  params: {
    threshold: 'Threshold, as a share of the year’s amounts',
    minimumProcesses: 'Least number of processes of the body in the year',
    excluded: labels.en.excluded,
  },
  evidence: {
    amount: 'Amounts awarded to the firm',
    total: 'Amounts awarded by the body',
    processes: 'Processes of the body in the year',
  },
};

export const words: Flag['words'] = { fr, en };
