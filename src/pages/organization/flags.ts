/** What flags say of an organization: of its processes one by one, of itself, and of its dealings with others. */
import type { Edition } from '../../editions/open.ts';
import { numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import { type Flag, type Result, type SubjectKind, subjectKinds } from '../../flags/flag.ts';
import { findFlag, isFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { url } from '../../routes.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { storedIsCurrent } from '../figures.ts';
import type { Organization } from './find.ts';
import flagCountsSql from './flag-counts.sql';
import flaggedSql from './flagged.sql';

export interface FlagCount {
  readonly flag: string;
  readonly flagged: FigureProps;
  readonly clear: FigureProps;
  readonly notComputable: FigureProps;
}

export interface FlaggedDealing {
  readonly flag: string;
  readonly kind: SubjectKind;
  readonly category: string | null;
  readonly year: string | null;
  readonly observed: number | null;
  readonly threshold: number | null;
  readonly peers: number | null;
  /** The other organization of a pair. */
  readonly other: { readonly id: string; readonly name: string | null } | null;
  /** The flag's page, narrowed to this subject. */
  readonly href: string;
}

export interface OrganizationFlags {
  readonly counts: readonly FlagCount[];
  readonly found: readonly FlaggedDealing[];
}

/** Undefined where the edition was made with other definitions: what it stores would not rerun. */
export async function organizationFlags(
  edition: Edition,
  lang: Language,
  organization: Organization,
  role: OrganizationRole,
): Promise<OrganizationFlags | undefined> {
  if (!storedIsCurrent(edition)) return undefined;
  const { oid, key } = organization;
  const [counts, found] = await Promise.all([
    role === 'buyer' ? edition.all(flagCountsSql, { oid }) : [],
    edition.all(flaggedSql, { oid, role }),
  ]);
  return {
    counts: counts.flatMap((row) => {
      const id = text(row, 'flag');
      const flagged = numberOrNull(row, 'n_flagged') ?? 0;
      if (flagged === 0 || !isFlag(id)) return [];
      const figure = (result: Result, column: string): FigureProps => {
        const params = { buyer: key, result };
        return {
          measure: id,
          params,
          value: String(numberOrNull(row, column) ?? 0),
          unit: 'count',
          edition: edition.id,
          href: url('figure', lang, { id }, params),
        };
      };
      return [
        {
          flag: id,
          flagged: figure('flagged', 'n_flagged'),
          clear: figure('clear', 'n_clear'),
          notComputable: figure('notComputable', 'n_not_computable'),
        },
      ];
    }),
    found: found.flatMap((row) => {
      const id = text(row, 'flag');
      const kind = subjectKinds.find((one) => one === row['kind']);
      if (kind === undefined || !isFlag(id)) return [];
      const other = textOrNull(row, 'other');
      const dealing = {
        flag: id,
        kind,
        category: textOrNull(row, 'category'),
        year: textOrNull(row, 'year'),
        observed: numberOrNull(row, 'observed'),
        threshold: numberOrNull(row, 'threshold'),
        peers: numberOrNull(row, 'peers'),
        other: other === null ? null : { id: other, name: textOrNull(row, 'other_name') },
      };
      return [
        { ...dealing, href: url('flag', lang, { id }, subjectParams(findFlag(id), dealing, key, role)) },
      ];
    }),
  };
}

/** The filters that leave this subject alone. */
function subjectParams(
  flag: Flag,
  { kind, category, year, other }: Omit<FlaggedDealing, 'href'>,
  key: string,
  role: OrganizationRole,
): Record<string, string> {
  const annual = flag.subjects.some((subject) => subject.kind === kind && subject.annual);
  switch (kind) {
    case 'tenderer':
      return { supplier: key };
    case 'procuringEntity':
      return { procuringEntity: key };
    case 'buyerCategory':
      return { buyer: key, ...(category === null ? {} : { category }) };
    case 'pair': {
      const pair =
        role === 'buyer'
          ? { buyer: key, supplier: other?.id ?? '' }
          : { buyer: other?.id ?? '', supplier: key };
      return annual && year !== null ? { ...pair, year } : pair;
    }
    default:
      return { buyer: key };
  }
}
