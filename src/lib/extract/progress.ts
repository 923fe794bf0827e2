/** Asked now and then with the share done, 0 to 1; answering false stops the work. */
export type OnProgress = (fraction: number) => boolean;
