import type { FeedState } from '../intake.ts';

/** A feed as the store keeps it. */
export interface FeedRecord extends Omit<FeedState, 'permitted'> {
  /** What the server said of the version that was read last, for the next question; '' where it said nothing. */
  etag: string;
  modified: string;
  /** Short hashes of the entries that are done with, the latest first. */
  seen: string[];
  /** Entries that could not be taken yet, by their hash, and how often it was tried. */
  tries: Record<string, number>;
}

/** An address of a job that is still to be fetched. */
export interface WaitingAddress {
  job: string;
  /** Place in the list, from 0. */
  index: number;
  url: string;
  title?: string;
  publisher?: string;
  published?: string;
  author?: string;
}
