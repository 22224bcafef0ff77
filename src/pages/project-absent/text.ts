/** Words of the page of absent projects. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Absents de la publication suivante',
  description:
    'Les projets qui étaient dans une publication et ne sont pas dans la suivante, avec leur dernier état publié.',
  lede: french`Un projet qui était dans une publication et n’est plus dans la suivante est absent. C’est un fait, pas un jugement : il peut s’être terminé, avoir changé de nom ou d’organisme, ou être passé sous le seuil de publication.`,
  rule: french`Seules comptent les publications qui se disent complètes. Les projets dont la fin annoncée était passée sont à part : le plus souvent, ils sont terminés.`,
  groups: {
    before: 'Avant leur fin annoncée',
    past: 'Après leur fin annoncée',
    unknown: 'Sans fin annoncée',
  },
  notes: {
    before: french`La publication suivante n’en parle plus, alors que la fin annoncée n’était pas passée.`,
    past: french`La publication suivante n’en parle plus, et la fin annoncée était passée.`,
    unknown: french`La publication suivante n’en parle plus, et aucune fin n’avait été annoncée.`,
  },
  none: french`Aucun projet.`,
  since: 'Absent depuis',
  last: (day: string) => french`vu le ${day}`,
  more: 'Voir toute la liste',
};

const en: typeof fr = {
  title: 'Absent from the next publication',
  description:
    'Projects that were in one publication and are not in the next, with their last published state.',
  lede: 'A project that was in one publication and is no longer in the next is absent. This is a fact, not a judgement: it may have ended, changed its name or its public body, or fallen under the threshold for publication.',
  rule: 'Only publications that say they are complete count. Projects whose announced end had passed are set apart: most often, they have ended.',
  groups: {
    before: 'Before their announced end',
    past: 'After their announced end',
    unknown: 'Without an announced end',
  },
  notes: {
    before: 'The next publication no longer speaks of them, while their announced end had not passed.',
    past: 'The next publication no longer speaks of them, and their announced end had passed.',
    unknown: 'The next publication no longer speaks of them, and no end had been announced.',
  },
  none: 'No project.',
  since: 'Absent since',
  last: (day) => `seen on ${day}`,
  more: 'See the whole list',
};

export const text = { fr, en } as const;
