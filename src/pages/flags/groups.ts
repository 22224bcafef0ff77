/** Flags by what they look at, in the order of a purchase; the order within a group says nothing. */
export const groups = {
  call: ['R003', 'R018'],
  bids: ['R023', 'R024', 'R025', 'R028', 'R029', 'R030', 'R035', 'R036', 'R038', 'R058'],
  award: ['R016', 'R031', 'R061', 'R062', 'nearThreshold'],
  relation: ['R011', 'R048', 'R050', 'R051', 'R055', 'lastingSupplier'],
  contract: ['R059', 'R069'],
} as const;

export type GroupName = keyof typeof groups;
export const groupNames: readonly GroupName[] = ['call', 'bids', 'award', 'relation', 'contract'];

export function groupOf(id: string): GroupName | undefined {
  return groupNames.find((name) => groups[name].some((one) => one === id));
}
