/** Days are possible and not to come, numbers follow one another, and what a commitment or claim names fits. */
import type { CheckContext } from './check.ts';

/** Every text of a part that stands under one of these names is a day. */
const dayFields = new Set(['date', 'from', 'to', 'asOf', 'mandated']);

function eachDay(
  value: unknown,
  path: readonly PropertyKey[],
  found: (day: string, path: readonly PropertyKey[]) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachDay(item, [...path, index], found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    if (dayFields.has(key) && typeof item === 'string') found(item, [...path, key]);
    else eachDay(item, [...path, key], found);
  }
}

export function checkDays({ files, today, fault }: CheckContext): void {
  for (const part of [
    'dossier',
    'sources',
    'actors',
    'statements',
    'commitments',
    'reports',
    'facts',
  ] as const)
    eachDay(files[part], [], (day, path) => {
      if (day.length === 10 && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
        fault(part, path, `no calendar has the day ${day}`, 'Correct the day');
      else if (today !== undefined && day > today)
        fault(
          part,
          path,
          `${day} is to come (today is ${today})`,
          'Correct the day; only a deadline may be to come',
        );
    });
  const periods = [
    ...files.actors.mandates.map((one, index) => ({ ...one, path: ['mandates', index] })),
    ...files.actors.people.flatMap(({ memberships }, index) =>
      memberships.map((one, place) => ({ ...one, path: ['people', index, 'memberships', place] })),
    ),
  ];
  for (const { from, to, path } of periods)
    if (from !== undefined && to !== undefined && to < from)
      fault(
        'actors',
        [...path, 'to'],
        `the period ends on ${to}, before it begins (${from})`,
        'Correct one of the two days',
      );
}

export function checkHead({ files, folderName, fault }: CheckContext): void {
  const { dossier } = files;
  if (dossier.id !== folderName)
    fault(
      'dossier',
      ['id'],
      `the dossier "${dossier.id}" is in the folder "${folderName}"`,
      'Give both the same name',
    );
  for (const [index, { number, found, source }] of dossier.references.entries()) {
    if (number !== index + 1)
      fault(
        'dossier',
        ['references', index, 'number'],
        `reference ${number} stands at place ${index + 1}`,
        'Number references from 1, without gaps',
      );
    if (found !== (source !== undefined))
      fault(
        'dossier',
        ['references', index],
        found
          ? `reference ${number} was found, and names no source`
          : `reference ${number} was not found, and names a source`,
        found ? 'Name its source' : 'Take the source out, or write found: true',
      );
  }
}

export function checkReports({ files, fault }: CheckContext): void {
  for (const [index, { id, recommendationCount, recommendations }] of files.reports.entries()) {
    const seen = new Set<number>();
    for (const [place, { number }] of recommendations.entries()) {
      const path = [index, 'recommendations', place, 'number'];
      if (seen.has(number))
        fault('reports', path, `recommendation ${number} of ${id} is there twice`, 'Correct its number');
      seen.add(number);
      if (recommendationCount !== null && number > recommendationCount)
        fault(
          'reports',
          path,
          `${id} has ${recommendationCount} recommendations, and this is number ${number}`,
          'Correct one of the two numbers',
        );
    }
  }
}

export function checkClaims({ files, fault }: CheckContext): void {
  for (const [index, { id, checks }] of files.claims.entries()) {
    const seen = new Set<string>();
    for (const [place, { definition, result, sources, values }] of checks.entries()) {
      const path = [index, 'checks', place];
      if (seen.has(definition))
        fault(
          'claims',
          [...path, 'definition'],
          `the definition "${definition}" of ${id} is there twice`,
          'Give one of the two another id',
        );
      seen.add(definition);
      if (result !== 'notVerified' && sources.length === 0 && values.length === 0)
        fault(
          'claims',
          path,
          `the check "${definition}" of ${id} has no source`,
          'Name its sources, or write result: notVerified',
        );
    }
  }
}

export function checkMeasures({ files, measures, fault }: CheckContext): void {
  if (measures === undefined) return;
  const check = (part: 'commitments' | 'claims', path: readonly PropertyKey[], id: string) => {
    if (!measures.has(id))
      fault(
        part,
        path,
        `no measure is called "${id}"`,
        '`limpide measure` and the page of measures name them all',
      );
  };
  for (const [index, commitment] of files.commitments.entries())
    for (const [place, { measure }] of commitment.measures.entries())
      check('commitments', [index, 'measures', place, 'measure'], measure);
  for (const [index, { checks }] of files.claims.entries())
    for (const [place, { measure }] of checks.entries())
      if (measure) check('claims', [index, 'checks', place, 'measure', 'id'], measure.id);
}
