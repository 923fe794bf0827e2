import { ContentInfo, SignedData, id_signedData, type SignerInfo } from '@peculiar/asn1-cms';
import { PKIStatus, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';
import type { Bytes } from '#lib/evidence/bytes.ts';
import type { TokenFault } from '#lib/evidence/timestamp.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { bytesOf, NotReadable, partsOf, readAs, SEQUENCE, SET, written } from './der.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** More certificates no answer needs. */
const MOST_CERTIFICATES = 20;

/** The answer of an authority, read and not believed yet. */
export interface Token {
	info: TSTInfo;
	/** What was signed, as its bytes. */
	content: Bytes;
	signer: SignerInfo;
	/** The signed attributes as they are hashed: a set of their own. */
	attributes: Bytes;
	certificates: Certificate[];
}

/** Reads an answer (RFC 3161 §2.4.2) with one signer; a fault where it is none, or says that it was refused. */
export function readToken(response: BufferSource): Token | TokenFault {
	try {
		return read(response);
	} catch (error) {
		if (error instanceof NotReadable) return { code: 'token-unreadable' };
		throw error;
	}
}

function read(response: BufferSource): Token | TokenFault {
	const { status, timeStampToken } = readAs(response, TimeStampResp);
	if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods) {
		const words = status.statusString ?? [];
		return { code: 'token-refused', says: words.join(' ').slice(0, 200) || String(status.status) };
	}
	if (!timeStampToken) throw new NotReadable();
	const { contentType, content } = readAs(written(timeStampToken), ContentInfo);
	if (contentType !== id_signedData) throw new NotReadable();
	const signed = readAs(content, SignedData);
	const [signer, ...more] = signed.signerInfos;
	const { eContentType, eContent } = signed.encapContentInfo;
	if (!signer || more.length > 0 || eContentType !== TST_INFO || !eContent?.single) {
		throw new NotReadable();
	}
	const info = bytesOf(eContent.single.buffer);
	return {
		info: readInfo(info),
		content: info,
		signer,
		attributes: attributesIn(content),
		certificates: certificatesIn(content)
	};
}

function readInfo(bytes: Bytes): TSTInfo {
	const info = readAs(bytes, TSTInfo);
	if (Number(info.version) !== 1 || Number.isNaN(info.genTime.getTime())) throw new NotReadable();
	return info;
}

/** They stand in the token under a tag of its own, and are signed under that of a set (RFC 5652 §5.4). */
function attributesIn(signedData: BufferSource): Bytes {
	const signers = partsOf(signedData).at(-1);
	const [signer] = signers?.tag === SET ? partsOf(signers.bytes) : [];
	const attributes = signer && partsOf(signer.bytes).find(({ tag }) => tag === '3.0');
	if (!attributes) throw new NotReadable();
	return Uint8Array.of(0x31, ...attributes.bytes.subarray(1));
}

/** Read from the bytes themselves, since the hash of a certificate is that of all of it. */
function certificatesIn(signedData: BufferSource): Certificate[] {
	const all = partsOf(signedData).find(({ tag }) => tag === '3.0');
	const certificates = all ? partsOf(all.bytes).filter(({ tag }) => tag === SEQUENCE) : [];
	if (certificates.length > MOST_CERTIFICATES) throw new NotReadable();
	return certificates.map(({ bytes }) => readCertificate(bytes));
}
