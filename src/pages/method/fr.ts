/** The method in French: the source of truth. */
import { french } from '../../i18n/typography.ts';
import type { ProseSection } from '../../ui/prose.tsx';

export const sections: readonly ProseSection[] = [
  {
    id: 'files',
    title: 'Les fichiers',
    blocks: [
      french`Limpide lit des fichiers que des organismes publics diffusent eux-mêmes. Pour le Québec, ce sont ceux du Système électronique d’appel d’offres (SEAO) : en XML de 2009 à 2021, puis au format OCDS. Tout fichier qui suit la norme [OCDS](ocds) peut être ajouté.`,
      french`Chaque fichier est gardé tel qu’il est venu. Une empreinte, le SHA-256, lui sert de nom : si une seule lettre changeait, l’empreinte changerait aussi. La page des [données](data) nomme le diffuseur, la licence et l’empreinte de chacun.`,
      french`Rien n’est saisi à la main. Quand vous lisez une page, aucun autre site n’est consulté.`,
    ],
  },
  {
    id: 'rows',
    title: 'Le sort de chaque ligne',
    blocks: [
      french`Chaque ligne lue a un sort, et un seul :`,
      [
        french`elle est chargée ;`,
        french`elle est remplacée par une version plus récente de la même ligne ;`,
        french`elle est mise en quarantaine, avec la raison, l’endroit et le texte brut.`,
      ],
      french`Les comptes sont publiés fichier par fichier : les lignes lues sont toujours la somme des autres. Voyez la [qualité des données](quality) et la [quarantaine](quarantine). Un retrait exigé par la loi est compté à part et laisse une trace datée.`,
      french`Un montant final ou une dépense dont l’avis n’est dans aucun fichier est chargé et compté, mais n’entre dans aucun calcul.`,
    ],
  },
  {
    id: 'versions-of-a-notice',
    title: 'Un achat, plusieurs versions',
    blocks: [
      french`Un avis est souvent publié plusieurs fois. Ses versions forment un seul processus d’achat. La dernière fait foi ; les autres restent visibles dans le fil de sa page, avec ce qui a changé.`,
      french`Les versions au format OCDS sont réunies champ par champ, selon les [règles de la norme](merge). Le même avis publié en XML et en OCDS est un seul processus.`,
      french`Les heures sont celles du Québec. Une date qui ne peut pas être vraie, comme le 1er janvier 1900, est tenue pour non précisée. L’année d’un processus est celle de l’ouverture de son appel d’offres ; à défaut, celle de sa publication.`,
    ],
  },
  {
    id: 'organizations',
    title: 'Qui est qui',
    blocks: [
      french`Un même organisme peut être écrit de dix façons. Deux mentions sont réunies si l’une de ces preuves existe :`,
      [
        french`le même numéro officiel valide, comme le numéro d’entreprise du Québec (NEQ) ;`,
        french`le même nom au même endroit, sans tenir compte des accents, des majuscules, des espaces ni des formes juridiques (inc., ltée) ; il faut au moins quatre mentions pour qu’un numéro officiel soit prêté à qui n’en donne pas ;`,
        french`le même identifiant chez le même diffuseur.`,
      ],
      french`Sans preuve, elles restent séparées. Celles qui se ressemblent sont [listées](organizations) : elles ne sont jamais réunies ni additionnées sans une décision relue, que montre leur fiche.`,
    ],
  },
  {
    id: 'people',
    title: 'Les personnes',
    blocks: [
      french`Une personne physique n’a ici ni page, ni lien, ni rang. Son nom n’apparaît que là où le diffuseur l’a publié : sur la page du processus d’achat.`,
      french`Est traité comme une personne un fournisseur dont le NEQ commence par 22, ou qui n’a pas d’identifiant et dont le nom ne porte ni forme juridique ni mot d’organisation. Dans le doute, nous protégeons.`,
    ],
  },
  {
    id: 'amounts',
    title: 'Les montants',
    blocks: [
      [
        french`Le montant adjugé est celui des adjudications en vigueur. Zéro veut dire « non publié » : il n’entre dans aucune somme.`,
        french`Le montant d’un consortium compte une fois. Dans un classement de fournisseurs, il est divisé également entre ses membres.`,
        french`Le montant final est ce que le contrat a coûté. Il contient déjà les dépenses supplémentaires : ne les additionnez pas.`,
        french`Une soumission en pourcentage, en points ou en dollars l’heure est gardée telle quelle et n’est jamais additionnée.`,
        french`Aucune monnaie n’est convertie. Les sommes sont dans la monnaie principale de l’édition ; les autres montants sont comptés à part.`,
      ],
      french`Les sommes sont exactes, au cent près. Les grandes valeurs sont arrondies à l’écran ; la valeur exacte est sur la page du chiffre.`,
    ],
  },
  {
    id: 'methods',
    title: 'Le mode d’attribution',
    blocks: [
      french`Appel d’offres public, sur invitation ou gré à gré : le mode vient du type d’avis publié. Trois types d’avis du SEAO (11, 16 et 17) ne figurent dans aucune table publiée. Leur mode est « non précisé » : nous ne devinons pas.`,
    ],
  },
  {
    id: 'it',
    title: 'Les technologies de l’information',
    blocks: [
      french`Un achat est dit informatique si l’un de ses articles porte une de ces catégories :`,
      [
        french`SEAO : G5, G8, G9, G29 et S4 ;`,
        french`UNSPSC : les codes qui commencent par 43, 8111 ou 81161 ;`,
        french`CPV : les divisions 30, 48 et 72.`,
      ],
      french`Un achat informatique classé ailleurs n’est donc pas vu.`,
    ],
  },
  {
    id: 'licences',
    title: 'Les licences et le logiciel libre',
    blocks: [
      french`Aucun champ ne dit qu’un contrat est une licence. Cinq signes le laissent voir : sa classe, une classe plus large, le fondement légal, les mots de son titre, ou un mot plus faible dans une catégorie de TI. Chaque [contrat de licence](licences) dit par lesquels il a été trouvé.`,
      french`Un contrat fait suite à un autre du même organisme si le diffuseur le dit, s’il a le même objet, s’il nomme un produit du même éditeur, ou s’il a le même fournisseur et la même classe et que son titre parle de renouvellement. La raison est écrite à côté. Un renouvellement est un fait, rien de plus.`,
      french`Le [logiciel libre](openSource) est cherché dans les titres avec un dictionnaire public. Sa précision et son rappel ont été mesurés sur des titres lus un à un : voyez [la méthode](openSourceMethod).`,
    ],
  },
  {
    id: 'measures',
    title: 'Les mesures',
    blocks: [
      french`Chaque chiffre est une [mesure](measures) : une question, un calcul écrit en mots, une requête. Sa page, comme [celle-ci](figure), montre la requête, les données et la commande qui redonne la même valeur.`,
      french`Une mesure donne une valeur, ou dit « ne peut pas être calculé » et ce qui manque : un vide n’est jamais remplacé par zéro. Le nombre de cas est toujours à côté. Sur la page d’une mesure, seuls les organismes d’au moins dix cas sont comparés.`,
      french`Il n’y a pas de note globale. Une part élevée a souvent des explications ordinaires : elles sont écrites à côté.`,
    ],
  },
  {
    id: 'flags',
    title: 'Les signaux',
    blocks: [
      french`Un [signal](flags) est une question posée à chaque achat, contrat ou organisme. Il a trois réponses : signalé, rien à signaler, non calculable. La troisième dit quel champ manque.`,
      french`Un signal invite à regarder : il ne conclut rien. Ses explications ordinaires sont écrites avant la liste de ce qu’il relève. Ses paramètres ont une valeur de départ et une source, et chacun peut en essayer d’autres.`,
      french`Les signaux ne s’additionnent pas : il n’y a ni note globale, ni classement. Une personne physique est comptée, et n’est nommée dans aucune liste. Qui est nommé peut [répondre](replies).`,
    ],
  },
  {
    id: 'editions',
    title: 'Les éditions',
    blocks: [
      french`Une [édition](editions) est un état complet des données et des mesures. Elle ne change plus jamais. Son vrai nom est une empreinte de tout ce qu’elle contient ; son numéro et sa date ne sont que des étiquettes.`,
      french`Une adresse qui porte cette empreinte redonne toujours le même chiffre, tant que l’édition est conservée. Une erreur est corrigée dans une édition nouvelle, et l’ancienne valeur reste lisible dans les [corrections](corrections).`,
    ],
  },
  {
    id: 'limits',
    title: 'Les limites',
    blocks: [
      [
        french`Ces données décrivent ce qui est publié, non tout ce qui est acheté.`,
        french`Une absence n’est pas un zéro : elle est écrite « non précisé ».`,
        french`Une faute de frappe du diffuseur reste visible telle quelle. Les montants qui ne peuvent pas être justes sont laissés hors des sommes : voyez la [qualité des données](quality).`,
        french`Les premières et les dernières années d’un fichier sont souvent incomplètes.`,
        french`Un chiffre ne prouve rien à lui seul. Il dit où regarder, et quoi demander.`,
      ],
      french`Vous voyez une erreur ? [Signalez-la](report).`,
    ],
  },
  {
    id: 'thresholds',
    title: 'Les seuils',
    blocks: [
      french`Une loi dit à partir de quel montant un appel d’offres public est exigé. Limpide n’emploie un seuil que si un texte lu le donne, et la [page des seuils](thresholds) nomme ce texte ; sans lui, la réponse est « ne peut pas être calculé ».`,
    ],
  },
];
