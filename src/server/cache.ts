/** Answers already made, by edition, encoding and address; the oldest unused leave first. */

export interface CachedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export class AnswerCache {
  readonly #limit: number;
  readonly #answers = new Map<string, CachedAnswer>();
  #bytes = 0;

  /** @param limit bytes of bodies kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): CachedAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: CachedAnswer): void {
    if (answer.body.length > this.#limit / 20) return;
    const earlier = this.#answers.get(key);
    if (earlier) this.#bytes -= earlier.body.length;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    this.#bytes += answer.body.length + key.length + 600;
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= this.#limit) break;
      this.#answers.delete(oldest);
      this.#bytes -= body.length + oldest.length + 600;
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }
}
