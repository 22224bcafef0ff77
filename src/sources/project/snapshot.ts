/**
 * What every format of projects becomes: one snapshot a row, what one publication said of one project. A source fills
 * what its publisher tells and nothing else; what has no place here is kept as published in `extra`, and mapped to nothing.
 */
import type { Place, RowSink } from '../source.ts';

/** Why a new baseline was approved; `notGiven` when the publisher does not say, or says something else. */
export const baselineReasons = [
  'scopeChange',
  'fundingChange',
  'scheduleReplan',
  'contractChange',
  'correction',
  'notGiven',
] as const;
export type BaselineReason = (typeof baselineReasons)[number];

export interface Baseline {
  /** 0 is the first plan. */
  readonly n: number;
  /** Day, YYYY-MM-DD. */
  readonly approvedOn?: string | undefined;
  /** Decimal text, in the snapshot's currency. */
  readonly cost?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly scope?: string | undefined;
  readonly reason?: BaselineReason | undefined;
  readonly approver?: string | undefined;
}

/** A tie to a contract that the publisher itself states. */
export interface ContractLink {
  readonly ocid: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

export interface ProjectSnapshot {
  /** Unique among all publishers: a prefix of the series and the publisher's own id. */
  readonly projectId: string;
  readonly publisherId: string;
  /** True when the row is the publisher's own total of an organization (or of all), and no project. */
  readonly isTotal?: boolean;
  /** The row of the publication, where it numbers them: two ids on one row are one project under two names. */
  readonly rowKey?: string | undefined;
  /** Publications of one series follow one another. */
  readonly series: string;
  /** What the publisher calls the publication: a paper's number, a year. */
  readonly publication?: string | undefined;
  /** True when the publication lists every project of its series, so that one that is not there is absent from it. */
  readonly complete: boolean;
  /** The day that the facts describe, YYYY-MM-DD. */
  readonly asOf: string;
  readonly publishedOn?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly organization?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly sector?: string | undefined;
  /** planned · active · completed · cancelled; absent when not said. */
  readonly status?: 'planned' | 'active' | 'completed' | 'cancelled' | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
  /** Forecast cost at completion, decimal text. */
  readonly cost?: string | undefined;
  readonly spent?: string | undefined;
  readonly start?: string | undefined;
  /** Forecast end. */
  readonly end?: string | undefined;
  /** The end as published, where it is no day (“2022-23”, “TBD”). */
  readonly endText?: string | undefined;
  /** Shares, 0–1, decimal text: of the work done, and of the work that the plan in force had for this day. */
  readonly percentDone?: string | undefined;
  readonly percentPlanned?: string | undefined;
  /** The official rating as published, who gave it, and whether they stand outside the project. */
  readonly rating?: string | undefined;
  readonly rater?: string | undefined;
  readonly independent?: boolean | undefined;
  /** Days between two updates, as the publisher promises. */
  readonly cadenceDays?: number | undefined;
  readonly baselines?: readonly Baseline[] | undefined;
  readonly links?: readonly ContractLink[] | undefined;
  readonly url?: string | undefined;
  /** Published fields that are mapped to nothing, by their own names. */
  readonly extra?: Readonly<Record<string, string>> | undefined;
}

/** Gives one snapshot to the sink. The staging knows a project's id as `ocid`, the one key by which rows can be removed by law. */
export function deliverSnapshot(sink: RowSink, snapshot: ProjectSnapshot, place: Place): void {
  const { projectId, asOf, extra, baselines, ...facts } = snapshot;
  const row = {
    ocid: projectId,
    date: asOf,
    ...facts,
    ...(baselines === undefined || baselines.length === 0 ? {} : { baselines }),
    ...(extra === undefined || Object.keys(extra).length === 0 ? {} : { extra: JSON.stringify(extra) }),
  };
  sink.row('projectSnapshot', JSON.stringify(row), place);
}
