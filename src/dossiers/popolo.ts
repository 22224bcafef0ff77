/** People and organizations of a dossier in Popolo (popoloproject.com), for whoever joins it to other data. */
import type { Dossier } from './dossier.ts';

/** Popolo's JSON: persons, organizations, memberships. Fields that no source gives are left out. */
export function popoloOf({ actors, source }: Dossier): object {
  const links = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = source(id);
      return found?.url === undefined ? [] : [{ note: found.title, url: found.url }];
    });
  return {
    persons: actors.people.map(({ id, name, familyName }) => ({
      id,
      name,
      family_name: familyName,
      given_name: name.slice(0, -familyName.length).trim(),
    })),
    organizations: actors.organizations.map(({ id, name, abbreviation, classification, sources }) => ({
      id,
      name,
      classification,
      ...(abbreviation === undefined ? {} : { other_names: [{ name: abbreviation, note: 'abbreviation' }] }),
      sources: links(sources),
    })),
    memberships: actors.people.flatMap(({ id, memberships }) =>
      memberships.map(({ organization, role, from, to, sources }, index) => ({
        id: `${id}-${index + 1}`,
        person_id: id,
        organization_id: organization,
        role: role.fr,
        ...(from === undefined ? {} : { start_date: from }),
        ...(to === undefined ? {} : { end_date: to }),
        sources: links(sources),
      })),
    ),
  };
}
