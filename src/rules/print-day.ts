/** A day as Vietnamese reports print it: `05/8/2025`, `12/02/2026`, `31/9` without a year; only days below ten, January and February have a zero. */
export function printDay(iso: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const short = `${day}/${Number(month) > 2 ? Number(month) : month}`;
  return year === "-" ? short : `${short}/${year}`;
}
