/** Classes of a share on a map: the same limits for every indicator, so that two maps can be looked at together. */
import { formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** Lower limits of the classes above the first. */
const limits = [0.6, 0.8, 0.9, 0.97] as const;

/** From 0 (lowest) to 4 (highest); null when there is no value. */
export function classOf(share: number | null): number | null {
  return share === null ? null : limits.filter((limit) => share >= limit).length;
}

export function mapMark(share: number | null): string {
  const found = classOf(share);
  return found === null ? 'tile tile-silent' : `tile tile-${found}`;
}

/** « moins de 60 % », « 60 à 80 % »…, each with its mark. */
export function classLabels(lang: Language): { readonly label: string; readonly mark: string }[] {
  const said = (share: number): string => formatPercent(share, lang, 0);
  const [under, to, from] =
    lang === 'fr' ? ['moins de', 'à moins de', 'et plus'] : ['under', 'to under', 'and over'];
  return [0, ...limits].map((low, index) => {
    const high = limits[index];
    const label =
      high === undefined
        ? `${said(low)} ${from}`
        : index === 0
          ? `${under} ${said(high)}`
          : `${said(low)} ${to} ${said(high)}`;
    return { label, mark: `tile tile-${index}` };
  });
}
