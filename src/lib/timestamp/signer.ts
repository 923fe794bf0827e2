import { id_contentType, id_messageDigest, type SignerInfo } from '@peculiar/asn1-cms';
import type { Bytes } from '#lib/evidence/bytes.ts';
import type { TokenFault } from '#lib/evidence/timestamp.ts';
import { HASHES } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { identifierIn, isSame, NotReadable, OCTETS, partsOf, SEQUENCE, written } from './der.ts';
import { isSignedBy } from './signature.ts';
import type { Token } from './token.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_2 = '1.2.840.113549.1.9.16.2.47';

/** Who signed a token, if the signature holds over what it says and binds that certificate (RFC 5035, RFC 5816). */
export async function signerOf(
	token: Token,
	known: readonly Certificate[]
): Promise<Certificate | TokenFault> {
	const { signer, content, attributes } = token;
	const { algorithm } = signer.digestAlgorithm;
	const digest = HASHES[algorithm];
	if (!digest) return { code: 'token-weak-hash', algorithm };
	if (identifierIn(attribute(signer, id_contentType)) !== TST_INFO) throw new NotReadable();
	const stated = attribute(signer, id_messageDigest);
	if (!isSame(stated.slice(2), await hashed(digest, content))) return { code: 'token-altered' };
	const named = known.filter((one) => isNamed(one, signer));
	if (named.length === 0) return { code: 'token-no-signer' };
	const bound = await boundBy(signer);
	for (const one of named) {
		if (!isSame(bound.hash, await hashed(bound.algorithm, one.der))) continue;
		const way = signer.signatureAlgorithm.algorithm;
		const key = one.x509.tbsCertificate.subjectPublicKeyInfo;
		const isSigned = await isSignedBy(key, attributes, signer.signature.buffer, way, digest);
		if (isSigned === 'unknown') return { code: 'token-unknown-signature', algorithm: way };
		return isSigned === 'yes' ? one : { code: 'token-bad-signature' };
	}
	return { code: 'token-other-signer' };
}

/** The one value of an attribute that is there once. */
function attribute({ signedAttrs = [] }: SignerInfo, type: string): Bytes {
	const [one, ...more] = signedAttrs.filter(({ attrType }) => attrType === type);
	const [value, ...others] = one?.attrValues ?? [];
	if (!value || more.length + others.length > 0) throw new NotReadable();
	return new Uint8Array(value);
}

function isNamed({ x509, issuer, keyId }: Certificate, { sid }: SignerInfo): boolean {
	if (sid.subjectKeyIdentifier) {
		return keyId !== undefined && isSame(keyId, sid.subjectKeyIdentifier.buffer);
	}
	const by = sid.issuerAndSerialNumber;
	return (
		by !== undefined &&
		isSame(by.serialNumber, x509.tbsCertificate.serialNumber) &&
		isSame(written(by.issuer), issuer)
	);
}

/** The hash of the signer's certificate that was signed with the token: the first of the list. */
async function boundBy(signer: SignerInfo): Promise<{ algorithm: string; hash: Bytes }> {
	const isSecond = signer.signedAttrs?.some(({ attrType }) => attrType === SIGNING_CERTIFICATE_2);
	const type = isSecond ? SIGNING_CERTIFICATE_2 : SIGNING_CERTIFICATE;
	const [list] = partsOf(attribute(signer, type));
	const [first] = list ? partsOf(list.bytes) : [];
	const parts = first ? partsOf(first.bytes) : [];
	const hash = parts.find(({ tag }) => tag === OCTETS);
	if (!hash) throw new NotReadable();
	if (!isSecond) return { algorithm: 'SHA-1', hash: hash.content };
	const [way] = parts[0]?.tag === SEQUENCE ? partsOf(parts[0].bytes) : [];
	const algorithm = way ? HASHES[identifierIn(way.bytes)] : 'SHA-256';
	if (!algorithm) throw new NotReadable();
	return { algorithm, hash: hash.content };
}

const hashed = async (algorithm: string, bytes: Bytes): Promise<Bytes> =>
	new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
