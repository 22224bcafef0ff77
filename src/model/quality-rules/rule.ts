/** What a rule of data quality says of itself, in both languages. */
export interface QualityWords {
  readonly fr: string;
  readonly en: string;
}

export interface QualityRule {
  readonly id: string;
  readonly name: QualityWords;
  /** What is found, in a sentence. */
  readonly sentence: QualityWords;
  readonly threshold: QualityWords;
  /** Where the threshold comes from. */
  readonly source: QualityWords;
  /** Why it is a matter of quality and not a signal. */
  readonly why: QualityWords;
  /** True when the amount is kept out of sums and flags. */
  readonly spoils: boolean;
}
