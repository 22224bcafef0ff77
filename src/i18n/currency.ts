/** A currency's name in a sentence: « dollars canadiens ». */
import { type Language, locales } from './language.ts';

const names = new Map<string, Intl.NumberFormat>();

/** The plural name that follows an amount; a code that Intl does not know stays as it is. */
export function currencyName(code: string, lang: Language): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const id = `${lang} ${code}`;
  let format = names.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    });
    names.set(id, format);
  }
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}
