/** Contracts that may belong to a project, and why: same body, information technology, during the project, words in common. */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { plainWords } from '../../i18n/plain-words.ts';
import buyerSql from './buyer.sql';
import purchasesSql from './purchases.sql';
import titlesSql from './titles.sql';

export interface Candidate {
  readonly ocid: string;
  readonly title: string;
  readonly day: string | null;
  /** Words that the project's name and the contract's title share, without accents. */
  readonly shared: readonly string[];
}

/** Words of every other project or contract: sharing one of them says nothing. */
const common = new Set(
  (
    'avec dans pour project projet system systeme service solution numerique digital ligne online ' +
    'gestion management donnee data public publique reseau'
  ).split(' '),
);
const shortest = 4;
const most = 10;

/** A word without its plural: what is compared. */
function singular(word: string): string {
  return word.replace(/([a-z]{3})s$/, '$1');
}

/** Every word of a title, however long it is. */
function allWords(title: string): string[] {
  return title.split(/\s+/).flatMap((part) => plainWords(part).map(singular));
}

/** The words of a name that tell it from others; those of the body's own name tell nothing. */
export function tellingWords(name: string, body: string): string[] {
  const own = new Set(allWords(body));
  return [
    ...new Set(
      allWords(name).filter((word) => word.length >= shortest && !own.has(word) && !common.has(word)),
    ),
  ];
}

/** Days after the announced end in which a contract may still belong to the project. */
const after = 180;
const msPerDay = 86_400_000;

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/**
 * At most ten, those with most words in common first; none without a body of the same name, a first day, or a telling
 * word. @param stated ocids that the publisher ties to the project itself
 */
export async function candidates(
  edition: Edition,
  project: SqlRow,
  stated: ReadonlySet<string>,
): Promise<readonly Candidate[]> {
  const name = textOrNull(project, 'organization');
  const start = textOrNull(project, 'first_start') ?? textOrNull(project, 'first_as_of');
  const words = tellingWords(textOrNull(project, 'title') ?? '', name ?? '');
  if (name === null || start === null || words.length === 0) return [];
  const buyer = await first(edition, buyerSql, { name });
  if (!buyer) return [];
  const end = textOrNull(project, 'forecast_end') ?? textOrNull(project, 'last_as_of') ?? start;
  const found = await edition.all(purchasesSql, {
    oid: number(buyer, 'oid'),
    first: plusDays(start, -365),
    last: plusDays(end, after),
  });
  if (found.length === 0) return [];
  const rows = await edition.all(
    fill(titlesSql, { pids: found.map((row) => number(row, 'pid')).join(', ') }),
  );
  return rows
    .flatMap((row): Candidate[] => {
      const title = textOrNull(row, 'title');
      const ocid = text(row, 'ocid');
      if (title === null || stated.has(ocid)) return [];
      const its = new Set(allWords(title));
      const shared = words.filter((word) => its.has(word));
      return shared.length === 0 ? [] : [{ ocid, title, day: textOrNull(row, 'day'), shared }];
    })
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        (b.day ?? '').localeCompare(a.day ?? '') ||
        a.ocid.localeCompare(b.ocid),
    )
    .slice(0, most);
}
