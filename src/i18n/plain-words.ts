/** The words of a text as the indexes of the edition keep them: no accents, no case, letters and digits only. */

/** The shortest and longest words that the indexes hold. */
const shortest = 2;
const longest = 40;
/** More words than this narrow nothing. */
const mostWords = 6;

/** "Ville de Québec & Cie" → ["ville", "de", "quebec", "et", "cie"]; the same rules as `plain` in the model. */
export function plainWords(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' et ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= shortest)
    .map((word) => word.slice(0, longest));
  return [...new Set(words)].slice(0, mostWords);
}

/** The first text after all those that begin with `word`: the end of a range in an index of plain words. */
export function afterWord(word: string): string {
  return `${word}{`;
}
