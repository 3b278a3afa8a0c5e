/** Throws out of a promise in a worker, so that the page hears of it as of any other fault there. */
export function throwOutside(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
