/** Words of the method of projects: what each light is, and what neither says. */
import { french } from '../../i18n/typography.ts';
import type { ProseSection } from '../../ui/prose.tsx';

const fr: {
  title: string;
  description: string;
  lede: string;
  contents: string;
  sections: readonly ProseSection[];
} = {
  title: 'Comment les voyants sont calculés',
  description: 'Le voyant officiel, le voyant mesuré, le grand livre des plans, et ce qu’ils ne disent pas.',
  lede: french`Deux voyants côte à côte : la parole officielle, et ce que donnent les chiffres publiés. Aucun des deux ne remplace l’autre.`,
  contents: 'Sur cette page',
  sections: [
    {
      id: 'official',
      title: 'Le voyant officiel : un anneau',
      blocks: [
        french`C’est la note que l’organisme publie lui-même : vert, jaune, rouge, ou ses propres mots. Elle est montrée telle quelle, avec celui qui la donne et le jour. Sans note publiée, l’anneau est en pointillé et dit « non précisé ».`,
      ],
    },
    {
      id: 'measured',
      title: 'Le voyant mesuré : un disque',
      blocks: [
        french`La dernière prévision est comparée au premier plan, en coût et en délai. Le pire des deux donne la couleur :`,
        [
          french`vert, moins de 10 % au-dessus du premier plan ;`,
          french`jaune, de 10 % à moins de 30 % ;`,
          french`rouge, 30 % et plus.`,
        ],
        french`Ces seuils sont ceux du tableau de bord fédéral des États-Unis (Federal IT Dashboard). Le coût : (prévision − premier plan) ÷ premier plan. Le délai : (fin prévue − première fin) ÷ (première fin − premier début). Un projet encore en cours dont la fin prévue est passée compte comme en retard jusqu’à la dernière publication de sa série.`,
      ],
    },
    {
      id: 'third',
      title: 'La troisième réponse : ne peut pas être calculé',
      blocks: [
        french`Quand il manque un coût, une date, ou une deuxième publication à comparer, le disque s’ouvre et la page dit ce qui manque. Un seul chiffre publié ne se compare à rien : ce n’est pas un vert.`,
      ],
    },
    {
      id: 'ledger',
      title: 'Le grand livre des plans',
      blocks: [
        french`Chaque plan publié reste, numéroté : 0 est le premier, les suivants ne l’effacent pas. Sur la page d’un projet, on choisit le plan de référence, et les écarts sont refaits contre lui. Quand aucun plan n’est déclaré, les premiers chiffres publiés en tiennent lieu, et la page le dit.`,
        french`Si un diffuseur republie un chiffre passé avec une autre valeur, les deux versions restent, et le changement est un fait de la page du projet.`,
      ],
    },
    {
      id: 'others',
      title: 'Les autres mesures',
      blocks: [
        [
          french`Part absorbée : la part de la hausse qui est passée dans de nouveaux plans.`,
          french`Vitesse du recul : les jours dont la fin prévue s’est éloignée, divisés par les jours écoulés. À 1 et plus, la fin recule aussi vite que le temps passe.`,
          french`Écart entre les voyants : la différence entre les deux couleurs. [Les plus grands écarts](gap).`,
          french`Absence : un projet est dans une publication complète, et pas dans la suivante. [Les absents](absent).`,
        ],
      ],
    },
    {
      id: 'limits',
      title: 'Ce que les voyants ne disent pas',
      blocks: [
        [
          french`Un écart s’explique souvent : la portée a pu changer, les prix monter, le premier plan être trop prudent ou trop optimiste.`,
          french`Les voyants ne disent rien de la qualité ni de l’utilité de ce qui est livré.`,
          french`Des montants de portées différentes ne se comparent pas. Pour un vrai projet dont les sources donnent plusieurs budgets, voir les [projets documentés](documented).`,
        ],
      ],
    },
    {
      id: 'contracts',
      title: 'Les contrats d’un projet',
      blocks: [
        french`Un contrat confirmé est un contrat dont le diffuseur du projet donne lui-même le numéro. Un contrat possible est un achat de technologies de l’information d’un organisme du même nom, pendant le projet, dont le titre a au moins un mot en commun avec le nom du projet : une piste, rien de plus.`,
      ],
    },
  ],
};

const en: typeof fr = {
  title: 'How the lights are computed',
  description: 'The official light, the measured light, the ledger of plans, and what they do not say.',
  lede: 'Two lights side by side: the official word, and what the published figures give. Neither replaces the other.',
  contents: 'On this page',
  sections: [
    {
      id: 'official',
      title: 'The official light: a ring',
      blocks: [
        'It is the rating that the public body publishes itself: green, yellow, red, or its own words. It is shown as it is, with who gives it and the day. Without a published rating, the ring is dashed and says “not stated”.',
      ],
    },
    {
      id: 'measured',
      title: 'The measured light: a disc',
      blocks: [
        'The latest forecast is compared with the first plan, in cost and in time. The worse of the two gives the colour:',
        [
          'green, less than 10% above the first plan;',
          'yellow, from 10% to less than 30%;',
          'red, 30% and more.',
        ],
        'These cut-offs are those of the US Federal IT Dashboard. Cost: (forecast − first plan) ÷ first plan. Time: (forecast end − first end) ÷ (first end − first start). A project still under way whose forecast end has passed counts as late until the last publication of its series.',
      ],
    },
    {
      id: 'third',
      title: 'The third answer: cannot be computed',
      blocks: [
        'When a cost, a date, or a second publication to compare is missing, the disc opens and the page says what is missing. One published figure alone compares with nothing: it is not a green.',
      ],
    },
    {
      id: 'ledger',
      title: 'The ledger of plans',
      blocks: [
        'Each published plan stays, numbered: 0 is the first, later ones do not erase it. On a project’s page, one chooses the reference plan, and the differences are computed again against it. When no plan is declared, the first published figures stand in for it, and the page says so.',
        'If a publisher publishes a past figure again with another value, both versions stay, and the change is a fact on the project’s page.',
      ],
    },
    {
      id: 'others',
      title: 'The other measures',
      blocks: [
        [
          'Absorbed share: the part of the rise that went into new plans.',
          'How fast the end recedes: the days by which the forecast end moved away, divided by the days that passed. At 1 and more, the end recedes as fast as time passes.',
          'Gap between the lights: the difference between the two colours. [The widest gaps](gap).',
          'Absence: a project is in one complete publication, and not in the next. [The absent ones](absent).',
        ],
      ],
    },
    {
      id: 'limits',
      title: 'What the lights do not say',
      blocks: [
        [
          'A difference often has an explanation: the scope may have changed, prices risen, the first plan been too careful or too hopeful.',
          'The lights say nothing of the quality or the usefulness of what is delivered.',
          'Amounts of different scopes do not compare. For a real project whose sources give several budgets, see the [documented projects](documented).',
        ],
      ],
    },
    {
      id: 'contracts',
      title: 'The contracts of a project',
      blocks: [
        'A confirmed contract is one whose number the project’s publisher gives itself. A possible contract is an IT purchase of a public body of the same name, during the project, whose title shares at least one word with the project’s name: a lead, nothing more.',
      ],
    },
  ],
};

export const text = { fr, en } as const;
