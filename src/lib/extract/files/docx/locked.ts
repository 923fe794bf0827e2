/** The container in which office programs put what a password locks (MS-CFB), and the name of the part (MS-OFFCRYPTO). */
const CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const PART = [...'EncryptedPackage'].join('\0');
/** The names of parts stand near the beginning or the end. */
const NEAR = 65_536;

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Whether a file is a document of an office that a password locks. */
export function isLockedOffice(bytes: Uint8Array): boolean {
	// In the Encoding Standard latin1 is windows-1252: its signs below 0xa0 are compared as bytes.
	const isContainer = [...CONTAINER].every((sign, i) => bytes[i] === sign.charCodeAt(0));
	if (!isContainer) return false;
	return (
		latin1(bytes.subarray(0, NEAR)).includes(PART) || latin1(bytes.subarray(-NEAR)).includes(PART)
	);
}
