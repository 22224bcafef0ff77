/** What merging has to say about releases that it merged all the same: data for a page or a log, never printed here. */
import type { JsonValue } from './json.ts';

export type MergeWarningKind =
  | 'duplicateId' // one release has an id twice in one array: merged in order, the last value wins
  | 'changedShape' // a field was a literal, an object or an array, and a later release makes it another: the later wins
  | 'sameDate' // two releases of one instant: the order given decides
  | 'unreadableDate'; // a date that is no ISO 8601 date: merged before the dated ones

export interface MergeWarning {
  readonly kind: MergeWarningKind;
  /** The `id` of the release concerned, as published; null when it has none. */
  readonly releaseId: JsonValue;
  /** Where, in the form of a change's path: "awards[id=3]/suppliers". */
  readonly path: string;
  /** An English sentence with the particulars. */
  readonly message: string;
}
