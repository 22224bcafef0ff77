/** The about page, in both languages. */
import type { Language } from '../../i18n/language.ts';
import { french } from '../../i18n/typography.ts';
import type { ProseSection } from '../../ui/prose.tsx';

const fr = {
  title: 'À propos',
  lede: french`Limpide met les données ouvertes de l’État à la portée de tous : ce qui s’achète, à qui, pour combien, et ce que cela a fini par coûter.`,
  description: 'Ce qu’est Limpide, d’où vient l’idée, ce qu’il promet, qui le fait tourner et comment aider.',
};

const en: typeof fr = {
  title: 'About',
  lede: 'Limpide puts open government data within everyone’s reach: what is bought, from whom, for how much, and what it came to cost.',
  description: 'What Limpide is, where the idea comes from, what it promises, who runs it and how to help.',
};

export const text = { fr, en };

const frenchSections: readonly ProseSection[] = [
  {
    id: 'what',
    title: 'Ce que c’est',
    blocks: [
      french`Un site et un programme libres. Le programme lit les fichiers que des organismes publics diffusent, les vérifie et en tire des mesures. Le site les montre, en français et en anglais.`,
      french`Quand un but officiel est publié, il est mis à côté du fait mesuré. Quand rien n’est publié, c’est écrit aussi : le silence est une donnée.`,
    ],
  },
  {
    id: 'idea',
    title: 'D’où vient l’idée',
    blocks: [
      french`En 2012, pendant une campagne électorale au Québec, une consultante a demandé à cinq chefs de parti ce qu’ils comptaient faire du numérique. Elle en a tiré un [billet](seed). On y parle de tableaux de bord pour suivre les projets de l’État, d’appels d’offres ouverts aux petites entreprises, de données ouvertes, de logiciels libres et d’internet rapide dans les régions.`,
      french`Que sont devenues ces paroles ? Les réponses existent, mais elles sont dispersées entre des décrets, des contrats et des rapports. Presque rien ne se vérifie aujourd’hui en un seul endroit. Limpide commence par ce qui se mesure le mieux : les achats publics.`,
      french`Par souci de clarté : l’auteure du billet a plus tard été candidate de l’un de ces partis, en 2018. Limpide n’est lié ni à elle, ni à aucun parti.`,
    ],
  },
  {
    id: 'promises',
    title: 'Cinq promesses',
    blocks: [
      {
        numbered: [
          french`Chaque chiffre est une question posée aux données. Sa page montre la question, les lignes, la requête, et comment retrouver la même valeur.`,
          french`Rien ne se perd. Chaque ligne d’un fichier est chargée, remplacée par une plus récente, ou mise de côté avec sa raison. Les comptes sont [publiés](quality).`,
          french`Rien n’est effacé. Les fichiers d’origine sont gardés, et une édition publiée ne change plus. Si un diffuseur modifie un fichier, cela se voit. Seule une loi peut exiger un retrait ; il laisse une trace.`,
          french`Trois réponses : oui, non, ou « ne peut pas être calculé ». Ce qui manque est écrit. Des données fictives ne côtoient jamais une vraie personne ni un vrai organisme.`,
          french`Aucune accusation. Les mots sont neutres, les explications ordinaires sont à côté des chiffres, et personne n’est noté. Les personnes physiques n’ont ni page ni rang.`,
        ],
      },
      french`Chacune est vérifiée par des tests du programme. La [méthode](method) dit comment.`,
    ],
  },
  {
    id: 'who',
    title: 'Qui le fait tourner',
    blocks: [
      french`N’importe qui. Une commande suffit à l’installer et à le lancer sur un ordinateur ordinaire. Celui que vous lisez est l’un d’eux : le pied de page donne l’empreinte de son édition. Deux Limpide qui ont lu les mêmes fichiers avec les mêmes règles donnent la même empreinte.`,
      french`Le programme est publié sous licence MIT : chacun peut le lire, le copier et le modifier. Les données gardent la licence de leur [diffuseur](data).`,
    ],
  },
  {
    id: 'reply',
    title: 'Droit de réponse',
    blocks: [
      french`Un organisme ou une entreprise nommés ici peuvent répondre. La réponse est publiée à côté de ce qu’elle concerne, après vérification de son origine. Une erreur de notre part devient une [correction](corrections), avec l’ancienne valeur. Une erreur dans les données du diffuseur se corrige chez lui ; elle sera lue à la publication suivante.`,
    ],
  },
  {
    id: 'help',
    title: 'Aider',
    blocks: [
      [
        french`[Signalez une erreur](report), même petite : dites l’adresse de la page et ce qui devrait s’y lire.`,
        french`Recalculez un chiffre, et dites-nous si vous trouvez autre chose.`,
        french`Proposez une question : si les données peuvent y répondre, elle peut devenir une [mesure](measures).`,
        french`Vous programmez ? Ajouter une source ou une mesure, c’est ajouter un dossier ; le fichier CONTRIBUTING du programme dit comment.`,
      ],
    ],
  },
];

const englishSections: readonly ProseSection[] = [
  {
    id: 'what',
    title: 'What it is',
    blocks: [
      'A free site and a free program. The program reads the files that public bodies publish, checks them and turns them into measures. The site shows them, in French and in English.',
      'When an official target is published, it is put beside the measured fact. When nothing is published, that is written too: silence is data.',
    ],
  },
  {
    id: 'idea',
    title: 'Where the idea comes from',
    blocks: [
      'In 2012, during an election campaign in Québec, a consultant asked five party leaders what they meant to do about digital matters. She wrote a [post](seed) about it. It speaks of dashboards to follow government projects, of tenders open to small firms, of open data, of open-source software and of fast internet in the regions.',
      'What became of those words? Answers exist, but they are scattered among decrees, contracts and reports. Almost none of it can be checked today in one place. Limpide begins with what can be measured best: public purchases.',
      'For the sake of clarity: the author of the post was later a candidate for one of these parties, in 2018. Limpide is tied neither to her nor to any party.',
    ],
  },
  {
    id: 'promises',
    title: 'Five promises',
    blocks: [
      {
        numbered: [
          'Every number is a question put to the data. Its page shows the question, the rows, the query, and how to find the same value again.',
          'Nothing is lost. Each row of a file is loaded, replaced by a later one, or set aside with its reason. The counts are [published](quality).',
          'Nothing is erased. The original files are kept, and a published edition does not change any more. If a publisher alters a file, it shows. Only a law can require a removal; it leaves a trace.',
          'Three answers: yes, no, or “cannot be computed”. What is missing is written. Fictional data never stand beside a real person or a real body.',
          'No accusation. Words are neutral, ordinary explanations stand beside the numbers, and nobody is graded. Private individuals have neither a page nor a rank.',
        ],
      },
      'Each one is checked by tests of the program. The [method](method) says how.',
    ],
  },
  {
    id: 'who',
    title: 'Who runs it',
    blocks: [
      'Anyone. One command is enough to install it and start it on an ordinary computer. The one that you are reading is one of them: the foot of the page gives the fingerprint of its edition. Two Limpides that have read the same files with the same rules give the same fingerprint.',
      'The program is published under the MIT licence: anyone may read it, copy it and change it. The data keep the licence of their [publisher](data).',
    ],
  },
  {
    id: 'reply',
    title: 'Right of reply',
    blocks: [
      'A public body or a firm that is named here may reply. The reply is published beside what it is about, once its origin is checked. An error of ours becomes a [correction](corrections), with the old value. An error in the publisher’s data is corrected at the publisher’s; it will be read with the next publication.',
    ],
  },
  {
    id: 'help',
    title: 'Helping',
    blocks: [
      [
        '[Report an error](report), even a small one: give the address of the page and what it should say.',
        'Run a number again, and tell us if you find another.',
        'Suggest a question: if the data can answer it, it may become a [measure](measures).',
        'Do you write programs? Adding a source or a measure is adding a folder; the program’s CONTRIBUTING file says how.',
      ],
    ],
  },
];

export const sections: Readonly<Record<Language, readonly ProseSection[]>> = {
  fr: frenchSections,
  en: englishSections,
};
