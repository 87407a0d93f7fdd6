/** Raise it whenever the engine would analyse an article differently: stored analyses of another version are made anew. */
export const ANALYSIS_VERSION = 14;
