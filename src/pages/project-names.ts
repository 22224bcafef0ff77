/** Names of what measures of projects are split by: organizations and projects. */
import type { Edition } from '../editions/open.ts';
import { text, textOrNull } from '../engine/cells.ts';
import { memo } from './memo.ts';
import organizationNamesSql from './project-organization-names.sql';
import titlesSql from './project-titles.sql';

/** Key → name, of every organization that has projects. */
export const projectOrganizationNames = memo(
  async (edition: Edition): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await edition.all(organizationNamesSql)).map((row) => {
        const key = text(row, 'organization_key');
        return [key, textOrNull(row, 'organization') ?? key];
      }),
    ),
);

/** Id → title; ids that name no project are not in it. */
export async function projectTitles(
  edition: Edition,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await edition.all(titlesSql, { ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [text(row, 'project_id'), text(row, 'title')]));
}
