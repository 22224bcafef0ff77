/** Says a difference in words: where it is, what it was, what it is now. */
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { codeWord, type Vocabulary } from '../../i18n/words.ts';
import { isObject, type JsonValue, own } from '../../sources/ocds/merge/json.ts';
import { changeText } from './change-text.ts';
import type { Difference, Step } from './differences.ts';

/** Steps that a reader does not need: what only wraps the next one, and the same firm named twice in a row. */
function isNeeded(step: Step, index: number, path: readonly Step[]): boolean {
  const next = path[index + 1];
  const before = path[index - 1];
  if (step.name === 'bids' && next?.name === 'details') return false;
  if (step.name === 'value' && next !== undefined) return false;
  if (index === 0 && step.name === 'tender' && next !== undefined) return false;
  return step.item === undefined || step.item !== before?.item;
}

/** tender › tenderPeriod › endDate → « période de soumission › fin »; a field we have no word for keeps its name. */
export function pathWords(path: readonly Step[], lang: Language): string {
  const { fields } = changeText[lang];
  return path
    .filter(isNeeded)
    .map(({ name, item }) => {
      const word = fields.get(name) ?? name;
      return item === undefined ? word : `${word} › ${item}`;
    })
    .join(' › ');
}

function vocabularyOf(path: readonly Step[]): Vocabulary | undefined {
  const name = path.at(-1)?.name;
  if (name === 'procurementMethod') return 'methods';
  if (name === 'mainProcurementCategory') return 'categories';
  if (name === 'roles') return 'roles';
  if (name !== 'status') return undefined;
  return path[0]?.name === 'bids' ? 'bidStatuses' : 'statuses';
}

const longest = 160;

/** A value as a reader wants it: money with its currency, dates as dates, codes as words, long texts cut. */
export function valueWords(value: JsonValue, path: readonly Step[], lang: Language): string {
  const words = changeText[lang];
  if (value === null || value === '') return words.nothing;
  if (Array.isArray(value)) return words.list(value.length);
  if (isObject(value)) {
    const amount = own(value, 'amount');
    const currency = own(value, 'currency');
    if (typeof amount !== 'number' && typeof amount !== 'string') return words.nothing;
    return formatMoney(String(amount), typeof currency === 'string' ? currency : undefined, lang, {
      cents: 'always',
    });
  }
  const name = path.at(-1)?.name;
  const vocabulary = vocabularyOf(path);
  if (vocabulary) return codeWord(vocabulary, String(value), lang);
  if (name === 'conform' || name === 'admissible') return value === '1' ? words.yes : words.no;
  if (typeof value === 'number')
    return name === 'amount' || name === 'totalAmount'
      ? formatMoney(String(value), undefined, lang, { cents: 'always' })
      : String(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (/^\d{4}-\d\d-\d\dT00:00:00(?!\.?\d*Z)/.test(value)) return formatDay(value.slice(0, 10), lang);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatInstant(value, lang);
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}

/** One difference as a sentence. */
export function differenceWords(difference: Difference, lang: Language): string {
  const words = changeText[lang];
  const { path } = difference;
  const where = pathWords(path, lang);
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return words[difference.kind](where, valueWords(difference.what, path, lang));
    case 'untold':
      return words.untold(where);
    case 'replaced':
      return words.replaced(
        where,
        valueWords(difference.was, path, lang),
        valueWords(difference.now, path, lang),
      );
  }
}
