/** The bounds of a download, in one place: a hostile or broken server costs a known amount of time and disk. */
export const fetchLimits = {
  /** Largest file, bytes. A year of the largest known publisher is under 2 GB. */
  fileBytes: 8_000_000_000,
  /** Largest list of resources (JSON of a CKAN dataset), bytes. */
  listBytes: 64_000_000,
  /** New tries after the first one, without progress between them. */
  retries: 5,
  /** Longest silence (before the answer, or between two pieces of it), milliseconds. */
  idleMs: 60_000,
  redirects: 5,
  /** First wait between tries and the longest one, milliseconds. */
  firstWaitMs: 1_000,
  longestWaitMs: 30_000,
  /** Longest Retry-After that is honoured, milliseconds; a longer one is cut to this. */
  retryAfterMs: 120_000,
  /** Bytes that a try must add before the count of failures starts over. */
  progressBytes: 1_000_000,
} as const;
