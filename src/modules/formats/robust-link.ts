/** The attributes of a Robust Link: the address, an archived copy of it, and the day on which it was as it was read. */
export function robustLink(url: string, archivedUrl: string | null, retrievedOn: string | null) {
  return {
    href: url,
    'data-originalurl': url,
    ...(archivedUrl !== null && { 'data-versionurl': archivedUrl }),
    ...(retrievedOn !== null && { 'data-versiondate': retrievedOn }),
  };
}
