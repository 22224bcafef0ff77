/** Speeds and parts of an observation in words. */
import type { Language } from '../i18n/language.ts';
import type { Threshold } from '../model/outcomes/schema.ts';

/** « 50/10 Mbit/s » */
export function thresholdWord(threshold: Threshold, lang: Language): string {
  const unit = lang === 'fr' ? 'Mbit/s' : 'Mbps';
  const speed = threshold === '1000' ? (lang === 'fr' ? '1\u202f000' : '1,000') : threshold.replace('-', '/');
  return `${speed}\u00a0${unit}`;
}

const parts: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  total: { fr: 'Ensemble', en: 'Total' },
  urban: { fr: 'Milieu urbain', en: 'Urban areas' },
  rural: { fr: 'Milieu rural', en: 'Rural areas' },
  target: { fr: 'Cible publiée', en: 'Published target' },
  'all-industries': { fr: 'Toutes les industries', en: 'All industries' },
  'information-and-communication-technology-sector': {
    fr: 'Secteur des technologies de l’information et des communications',
    en: 'Information and communication technology sector',
  },
  'accommodation-and-food-services': {
    fr: 'Hébergement et restauration',
    en: 'Accommodation and food services',
  },
  'arts-entertainment-and-recreation': {
    fr: 'Arts, spectacles et loisirs',
    en: 'Arts, entertainment and recreation',
  },
};

/** « Milieu rural »; a part without a name here is called by its id. */
export function partWord(part: string, lang: Language): string {
  return parts[part]?.[lang] ?? part.replaceAll('-', ' ');
}

/** From an example file to an edition that holds it. */
export const observationCommands =
  'bin/limpide template observations --out mine.csv\nbin/limpide add mine.csv';
