/** Where the links of the method's and the about page's texts lead. */
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import type { Links } from '../../ui/prose.tsx';

export function textLinks(lang: Language): Links {
  return {
    about: url('about', lang),
    corrections: url('corrections', lang),
    thresholds: url('thresholds', lang),
    data: url('data', lang),
    editions: url('editions', lang),
    flags: url('flags', lang),
    replies: url('replies', lang),
    figure: url('figure', lang, { id: 'single-bid-share' }),
    licences: url('licences', lang),
    matching: `${url('organizations', lang)}#matching`,
    measures: url('measures', lang),
    method: url('method', lang),
    openSource: url('openSource', lang),
    openSourceMethod: url('openSourceMethod', lang),
    organizations: url('organizations', lang),
    quality: url('quality', lang),
    quarantine: url('quarantine', lang),
    report: `${url('corrections', lang)}#report`,
    search: url('search', lang),
    merge: 'https://standard.open-contracting.org/1.1/en/schema/merging/',
    ocds: 'https://standard.open-contracting.org/',
    seed: 'https://www.michelleblanc.com/2012/09/bilan-de-mes-rencontres-avec-les-chefs-des-partis-et-leur-vision-du-numerique/',
  };
}
