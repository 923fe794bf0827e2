/** An address as it can be written in any text: other letters than ASCII ones by their codes (RFC 3987, 3.1). */
export function asciiAddress(url: string): string {
	return url.toWellFormed().replace(/\P{ASCII}/gu, encodeURIComponent);
}
