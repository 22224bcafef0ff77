/** A source as a person wrote it: a link where it is an address, else its words. */

export function SaidSource({ source }: { source: string }) {
  return /^https?:\/\/\S+$/.test(source) ? <a href={source}>{source}</a> : <span>{source}</span>;
}
