/** Figures: how to cite any number of the site. */
import { z } from 'zod';
import { isLanguage } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { paramsSchema } from '../../measures/params.ts';
import { citationOf } from '../figures/cite.ts';
import { figureFacts } from '../figures/facts.ts';
import { measureFilterWords } from '../filter-words.ts';
import type { Resource } from '../resource.ts';

export const figures: Resource = {
  name: 'figures',
  title: { fr: 'Chiffres', en: 'Figures' },
  lists: [],
  values: [
    {
      path: '/figures/{id}/citation',
      name: 'Citation',
      title: { fr: 'Citer un chiffre', en: 'Cite a figure' },
      about: {
        fr: 'La citation d’une mesure ou d’un signal sous des filtres, en clair, en BibTeX et en CSL-JSON, avec l’édition et son empreinte.',
        en: 'The citation of a measure or a flag under filters, as plain text, BibTeX and CSL-JSON, with the edition and its fingerprint.',
      },
      pathParams: {
        id: {
          words: { fr: 'Identifiant d’une mesure ou d’un signal', en: 'Id of a measure or a flag' },
          example: 'single-bid-share',
        },
      },
      filters: paramsSchema.extend({ lang: z.enum(['fr', 'en']).optional() }),
      filterWords: {
        ...measureFilterWords,
        lang: { words: { fr: 'Langue : fr (sinon) ou en.', en: 'Language: fr (when left out) or en.' } },
      },
      open: {
        words: {
          fr: 'Pour un signal : ses seuils et ses filtres, comme sur sa page.',
          en: 'For a flag: its thresholds and filters, as on its page.',
        },
      },
      schema: z.object({
        text: z.string(),
        bibtex: z.string(),
        csl: z.record(z.string(), z.unknown()),
      }),
      async value({ edition, origin, params, query }) {
        const given = new URLSearchParams(query);
        const lang = given.get('lang') ?? 'fr';
        given.delete('lang');
        if (!isLanguage(lang)) throw new LimpideError('usage', 'Parameter lang: takes fr or en.');
        return citationOf(edition, lang, origin, await figureFacts(edition, lang, params['id'] ?? '', given));
      },
    },
  ],
};
