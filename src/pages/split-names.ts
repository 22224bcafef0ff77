/** Names of the values that rows are split by, where a value is a key that means nothing to people. */
import type { Edition } from '../editions/open.ts';
import type { Language } from '../i18n/language.ts';
import type { Split } from '../measures/measure.ts';
import { notStated } from '../measures/params.ts';
import type { ResultRow } from '../measures/result.ts';
import { organizationNames } from './measure/param-words.ts';
import { areaNames } from './outcome-names.ts';
import { projectOrganizationNames, projectTitles } from './project-names.ts';

/** Value → name, of the rows that are shown. */
export async function splitNames(
  edition: Edition,
  by: Split | undefined,
  rows: readonly ResultRow[],
  lang: Language,
): Promise<ReadonlyMap<string, string>> {
  const keys = (): string[] =>
    rows.flatMap(({ dimensions }) => {
      const key = by === undefined ? undefined : dimensions[by];
      return key === undefined || key === notStated ? [] : [key];
    });
  switch (by) {
    case 'area':
      return areaNames(edition, lang);
    case 'organization':
      return projectOrganizationNames(edition, '');
    case 'project':
      return projectTitles(edition, keys());
    case 'buyer':
      return organizationNames(edition, keys());
    default:
      return new Map();
  }
}
