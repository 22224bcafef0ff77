/** Words of the page of freshness. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Fraîcheur des données',
  crumb: 'Données',
  description:
    'Pour chaque source : son dernier jour, quand elle a été ajoutée et regardée, et si elle est en retard.',
  lede: french`De quand datent les données, et quand quelqu’un a regardé pour la dernière fois s’il y en a de nouvelles.`,
  caption: 'Les sources, leur dernier jour et leur cadence',
  source: 'Source',
  newest: 'Dernier jour',
  cadence: 'Cadence annoncée',
  added: 'Dernier ajout',
  checked: 'Dernier regard',
  state: 'État',
  unknownSource: 'Source non précisée',
  states: { fresh: 'à jour', late: 'en retard', unknown: 'ne peut pas être dit' },
  lateBy: (days: number) => french`${formatCount(days, 'fr')} jours depuis le dernier jour`,
  whyUnknown: { cadence: 'aucune cadence régulière annoncée', newest: 'aucun jour dans les données' },
  never: 'jamais',
  outcomes: { unchanged: 'rien de nouveau', added: 'du nouveau, ajouté', failed: 'échec' },
  failures: (n: number) => french`${formatCount(n, 'fr')} ${n === 1 ? 'échec' : 'échecs'} de suite`,
  rule: french`En retard : plus de deux fois la cadence annoncée s’est écoulée depuis le dernier jour des données. Un diffuseur peut s’arrêter pour une fête ou un congé : c’est un fait, pas un reproche.`,
  fictional: french`Données fictives : leur temps s’arrête à leur dernier jour.`,
  how: 'Pour des données fraîches',
  howText: french`Cette commande regarde les catalogues, ajoute ce qui est nouveau et publie une édition ; avec une panne, la dernière édition reste servie.`,
  none: 'Aucune source dans cette édition.',
};

const en: typeof fr = {
  title: 'Freshness of the data',
  crumb: 'Data',
  description: 'For each source: its last day, when it was added and looked at, and whether it is late.',
  lede: 'How old the data are, and when someone last looked whether there are new ones.',
  caption: 'The sources, their last day and their cadence',
  source: 'Source',
  newest: 'Last day',
  cadence: 'Announced cadence',
  added: 'Last added',
  checked: 'Last look',
  state: 'State',
  unknownSource: 'Source not stated',
  states: { fresh: 'up to date', late: 'late', unknown: 'cannot be told' },
  lateBy: (days) => `${formatCount(days, 'en')} days since the last day`,
  whyUnknown: { cadence: 'no regular cadence is announced', newest: 'no day in the data' },
  never: 'never',
  outcomes: { unchanged: 'nothing new', added: 'something new, added', failed: 'failed' },
  failures: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'failure' : 'failures'} in a row`,
  rule: 'Late: more than twice the announced cadence has passed since the last day of the data. A publisher may stop for a holiday: it is a fact, not a reproach.',
  fictional: 'Fictional data: their time stops at their last day.',
  how: 'For fresh data',
  howText:
    'This command looks at the catalogues, adds what is new and publishes an edition; when one is out, the last edition stays served.',
  none: 'No source in this edition.',
};

export const text = { fr, en } as const;
