/** The two languages of the site, French first; everything that speaks to people takes one of them. */

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 tags for Intl: Canada's conventions in both languages. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

export function isLanguage(text: string | undefined): text is Language {
  return text === 'fr' || text === 'en';
}

export function otherOf(lang: Language): Language {
  return lang === 'fr' ? 'en' : 'fr';
}

/**
 * The language to send a visitor of `/` to, from Accept-Language: the first of ours with the highest weight;
 * French when the header is missing, unreadable, or names neither.
 */
export function negotiateLanguage(acceptLanguage: string | null | undefined): Language {
  let best: Language = 'fr';
  let bestWeight = 0;
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = tag.split('-')[0];
    const quality = parameters
      .map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1])
      .find((text) => text !== undefined);
    const weight = quality === undefined ? 1 : Number(quality);
    if (isLanguage(primary) && weight > bestWeight) {
      best = primary;
      bestWeight = weight;
    }
  }
  return best;
}
