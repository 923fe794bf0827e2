import type { Certificate } from './certificate.ts';
import { bytesOf, isSame } from './der.ts';
import { isSignedBy } from './signature.ts';

/**
 * The way from a certificate up to one that is trusted, both included; null where there is none. Each is
 * signed by the next, which may sign certificates at that depth.
 */
export async function chainOf(
	signer: Certificate,
	enclosed: readonly Certificate[],
	trusted: readonly Certificate[]
): Promise<Certificate[] | null> {
	const seen = new Set<Certificate>();
	const climb = async (path: Certificate[]): Promise<Certificate[] | null> => {
		const last = path.at(-1)!;
		if (trusted.some(({ der }) => isSame(der, last.der))) return path;
		seen.add(last);
		for (const above of [...trusted, ...enclosed]) {
			if (seen.has(above) || !(await isIssuer(above, last, path.length - 1))) continue;
			const found = await climb([...path, above]);
			if (found) return found;
		}
		return null;
	};
	return climb([signer]);
}

/** `below`: how many certificates that sign others stand between the issuer and the end. */
async function isIssuer(above: Certificate, of: Certificate, below: number): Promise<boolean> {
	if (!isSame(above.subject, of.issuer)) return false;
	if (!above.authority || above.authority.most < below) return false;
	const { tbsCertificateRaw, signatureAlgorithm, signatureValue } = of.x509;
	if (!tbsCertificateRaw) return false;
	const { subjectPublicKeyInfo } = above.x509.tbsCertificate;
	const { algorithm } = signatureAlgorithm;
	return (
		(await isSignedBy(
			subjectPublicKeyInfo,
			bytesOf(tbsCertificateRaw),
			signatureValue,
			algorithm
		)) === 'yes'
	);
}
