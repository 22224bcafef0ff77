/** Words of the index of flags. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Signaux',
  lede: french`Un signal est une question posée à chaque achat, à chaque contrat ou à chaque organisme, avec une règle écrite. Il a trois réponses : signalé, rien à signaler, non calculable.`,
  description: french`Tous les signaux de Limpide : la question, la règle, les explications ordinaires et le décompte de chacun.`,
  is: 'Ce qu’un signal est, et ce qu’il n’est pas',
  points: [
    french`C’est une invitation à regarder. Un sujet signalé a souvent une explication ordinaire ; chaque page en donne.`,
    french`Ce n’est pas une conclusion sur un organisme, une entreprise ou une personne.`,
    french`Les signaux ne s’additionnent pas : il n’y a ni note globale, ni classement.`,
    french`« Non calculable » veut dire qu’un champ manque dans les données publiées, et lequel.`,
    french`Une erreur de saisie n’est pas un signal : elle est comptée avec la [qualité des données](quality).`,
  ],
  links: french`Comment les nombres sont faits : la [méthode](method). Qui est nommé peut répondre : les [réponses](replies).`,
  groups: {
    call: { title: 'L’appel', lede: 'Le temps laissé pour répondre, et combien ont répondu.' },
    bids: { title: 'Les soumissions', lede: french`Leurs prix, leurs dates, et celles qui sont conformes.` },
    award: { title: 'L’adjudication', lede: french`Son montant, sa date, et le seuil légal.` },
    relation: {
      title: 'Organisme et fournisseur, au fil du temps',
      lede: french`Ce qui revient, ce qui se concentre, ce qui dure.`,
    },
    contract: { title: 'Le contrat', lede: 'Son montant, à côté de celui de l’adjudication.' },
  },
  counts: (title: string) => french`${title} : les trois réponses`,
};

const en: typeof fr = {
  title: 'Flags',
  lede: 'A flag is a question put to every purchase, every contract or every body, with a written rule. It has three answers: flagged, clear, not computable.',
  description: 'All the flags of Limpide: the question, the rule, ordinary explanations and counts of each.',
  is: 'What a flag is, and what it is not',
  points: [
    'It is an invitation to look. A subject that is flagged often has an ordinary explanation; each page gives some.',
    'It is not a conclusion about a body, a firm or a person.',
    'Flags do not add up: there is no overall score and no ranking.',
    '“Not computable” means that a field is missing from the published data, and which one.',
    'A slip of entry is not a flag: it is counted with [data quality](quality).',
  ],
  links: 'How numbers are made: the [method](method). Who is named may answer: the [replies](replies).',
  groups: {
    call: { title: 'The call', lede: 'The time left to answer, and how many answered.' },
    bids: { title: 'The bids', lede: 'Their prices, their dates, and those that are compliant.' },
    award: { title: 'The award', lede: 'Its amount, its date, and the legal threshold.' },
    relation: {
      title: 'Public body and supplier, over time',
      lede: 'What comes back, what gathers, what lasts.',
    },
    contract: { title: 'The contract', lede: 'Its amount, beside that of the award.' },
  },
  counts: (title) => `${title}: the three answers`,
};

export const text = { fr, en };
