import {
	BasicConstraints,
	Certificate as Certificate509,
	ExtendedKeyUsage,
	KeyUsage,
	KeyUsageFlags,
	SubjectKeyIdentifier,
	id_ce_basicConstraints,
	id_ce_extKeyUsage,
	id_ce_keyUsage,
	id_ce_subjectKeyIdentifier,
	type Extension,
	type Name
} from '@peculiar/asn1-x509';
import type { Bytes } from '#lib/evidence/bytes.ts';
import { bytesOf, readAs, written, NotReadable } from './der.ts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** A certificate as far as a chain to a timestamp needs it. */
export interface Certificate {
	/** All of it, as it came. */
	der: Bytes;
	x509: Certificate509;
	/** Of whom, as a person reads it. */
	name: string;
	from: Date;
	to: Date;
	subject: Bytes;
	issuer: Bytes;
	keyId?: Bytes;
	/** Signs certificates, and through at most so many others below it. */
	authority?: { most: number };
	/** Whether it signs timestamps and nothing else, which its own words say and make binding (RFC 3161 §2.3). */
	isForTime: boolean;
}

/** Reads one; throws `NotReadable`. */
export function readCertificate(der: BufferSource): Certificate {
	const x509 = readAs(der, Certificate509);
	const { subject, issuer, validity, extensions = [] } = x509.tbsCertificate;
	const find = (id: string) => extensions.find(({ extnID }) => extnID === id);
	const keyId = find(id_ce_subjectKeyIdentifier);
	return {
		der: bytesOf(der),
		x509,
		name: nameOf(subject),
		from: validity.notBefore.getTime(),
		to: validity.notAfter.getTime(),
		subject: written(subject),
		issuer: written(issuer),
		...(keyId && { keyId: bytesOf(readAs(keyId.extnValue.buffer, SubjectKeyIdentifier).buffer) }),
		...authorityOf(find(id_ce_basicConstraints), find(id_ce_keyUsage)),
		isForTime: isForTime(find(id_ce_extKeyUsage), find(id_ce_keyUsage))
	};
}

function authorityOf(basic?: Extension, usage?: Extension): { authority?: { most: number } } {
	if (!basic) return {};
	const { cA, pathLenConstraint } = readAs(basic.extnValue.buffer, BasicConstraints);
	if (!cA || !allows(usage, KeyUsageFlags.keyCertSign)) return {};
	return { authority: { most: pathLenConstraint ?? Infinity } };
}

function isForTime(extended?: Extension, usage?: Extension): boolean {
	if (!extended?.critical) return false;
	const purposes = [...readAs(extended.extnValue.buffer, ExtendedKeyUsage)];
	const [first, ...more] = purposes;
	const signs = KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
	return first === TIME_STAMPING && more.length === 0 && allows(usage, signs);
}

/** Where a certificate says nothing of what its key is for, it is for anything. */
function allows(usage: Extension | undefined, flags: number): boolean {
	return !usage || (readAs(usage.extnValue.buffer, KeyUsage).toNumber() & flags) !== 0;
}

function nameOf(name: Name): string {
	const parts = [...name].flatMap((set) => [...set]);
	const part = [COMMON_NAME, ORGANISATION].flatMap(
		(id) => parts.find(({ type }) => type === id) ?? []
	);
	return (part[0] ?? parts[0])?.value.toString() ?? '';
}

/** Whether bytes are a certificate that can be read. */
export function isCertificate(bytes: Bytes | null): bytes is Bytes {
	try {
		return bytes !== null && readCertificate(bytes).der.length > 0;
	} catch (error) {
		if (error instanceof NotReadable) return false;
		throw error;
	}
}
