import type { ProviderId } from '../../vocabulary.ts';

/** Tables of addresses as utils/lookup/generate/addresses.ts writes them. */
export interface AddressTable {
  /** Registered in mainland China; as encoded by generate/addresses.ts. */
  mainland: string;
  /** Units that are so only in part. */
  doubtful: string;
  /** The clouds' own networks. */
  networks: readonly (readonly [ProviderId, 'mainland' | 'abroad', string])[];
}
