/** Opens an address, https only: what people or other systems have written is never run. */
export async function openAddress(address: string, open: (safe: string) => Promise<void> | void): Promise<void> {
  const safe = URL.canParse(address) ? new URL(address) : undefined;
  if (safe?.protocol !== 'https:') throw new Error(`Not an address to open: ${safe?.protocol ?? 'unreadable'}`);
  await open(safe.href);
}
