import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Authorities of time that are made on the spot with openssl, good ones and others. Their keys lie in a
 * folder of this run and are never kept.
 */

export const POLICY = '1.3.6.1.4.1.13762.3';

const CONFIG = `
[ req ]
distinguished_name = dn
[ dn ]
[ ca ]
default_ca = here
[ here ]
dir = .
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[ any ]
commonName = supplied
[ root ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[ time ]
extendedKeyUsage = critical, timeStamping
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
[ binding-nothing ]
extendedKeyUsage = timeStamping
[ mail ]
extendedKeyUsage = critical, emailProtection
[ both ]
extendedKeyUsage = critical, timeStamping, emailProtection
[ tsa ]
default_tsa = tsa1
[ tsa1 ]
serial = serial
signer_digest = sha256
default_policy = ${POLICY}
digests = sha256, sha512
ess_cert_id_alg = sha256
`;

/** Whether openssl is here; where it is not, a test that needs it says so in its name. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export type Purpose = 'time' | 'binding-nothing' | 'mail' | 'both';

export interface Signer {
	certificate: string;
	key: string;
}

export class Authority {
	readonly folder = mkdtempSync(join(tmpdir(), 'rejoinder-authority-'));
	readonly root: Signer;

	constructor(name = 'Root of Fennbrook Time', algorithm: 'EC' | 'RSA' = 'EC') {
		this.#write('openssl.cnf', CONFIG);
		this.#write('index.txt', '');
		this.#write('index.txt.attr', 'unique_subject = no\n');
		this.#write('serial', '01');
		this.root = { certificate: 'root.pem', key: this.#key('root', algorithm) };
		const asked = ['-config', 'openssl.cnf', '-key', 'root.key', '-subj', `/CN=${name}`];
		this.#run('req', '-new', ...asked, '-out', 'root.csr');
		this.#run(
			...['ca', '-batch', '-selfsign', '-config', 'openssl.cnf', '-keyfile', 'root.key'],
			...['-startdate', '20200101000000Z', '-enddate', '20991231235959Z', '-notext'],
			...['-extensions', 'root', '-in', 'root.csr', '-out', 'root.pem']
		);
	}

	/** The certificate that who trusts this authority keeps, in PEM. */
	get pem(): string {
		return readFileSync(join(this.folder, 'root.pem'), 'utf8');
	}

	/** A signer below the root, valid between two times written `20240101000000Z`. */
	signer(
		id: string,
		given: {
			purpose?: Purpose;
			from?: string;
			to?: string;
			algorithm?: 'EC' | 'RSA';
		} = {}
	): Signer {
		const { purpose = 'time', from = '20240101000000Z', to = '20991231235959Z', algorithm } = given;
		const key = this.#key(id, algorithm ?? 'EC');
		const asked = ['-config', 'openssl.cnf', '-key', key, '-subj', `/CN=Fennbrook Time ${id}`];
		this.#run('req', '-new', ...asked, '-out', `${id}.csr`);
		this.#run(
			...['ca', '-batch', '-config', 'openssl.cnf', '-cert', 'root.pem', '-keyfile', 'root.key'],
			...['-startdate', from, '-enddate', to, '-extensions', purpose, '-notext'],
			...['-in', `${id}.csr`, '-out', `${id}.pem`]
		);
		return { certificate: `${id}.pem`, key };
	}

	/** The answer to a request, by `openssl ts`. */
	answer(request: Uint8Array, signer: Signer): Buffer {
		this.#write('asked.tsq', request);
		this.#run(
			...['ts', '-reply', '-config', 'openssl.cnf', '-queryfile', 'asked.tsq', '-out', 'out.tsr'],
			...['-signer', signer.certificate, '-inkey', signer.key, '-chain', 'root.pem']
		);
		return readFileSync(join(this.folder, 'out.tsr'));
	}

	/** An answer that says what it is given to say, a TSTInfo or anything else, as a forger would make it. */
	forge(info: Uint8Array, signer: Signer, more: readonly string[] = ['-cades']): Buffer {
		this.#write('info.der', info);
		this.#run(
			...['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-md', 'sha256', ...more],
			...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in', 'info.der', '-out', 'out.der'],
			...['-signer', signer.certificate, '-inkey', signer.key]
		);
		return granted(readFileSync(join(this.folder, 'out.der')));
	}

	/** Whether openssl itself takes an answer, by the line that the site shows. */
	verifies(response: Uint8Array, root: string): boolean {
		this.#write('in.tsr', response);
		const line = ['ts', '-verify', '-digest', root, '-in', 'in.tsr', '-CAfile', 'root.pem'];
		return spawnSync('openssl', line, { cwd: this.folder }).status === 0;
	}

	#key(id: string, algorithm: 'EC' | 'RSA'): string {
		const kind =
			algorithm === 'EC'
				? ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']
				: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
		this.#run('genpkey', ...kind, '-out', `${id}.key`);
		return `${id}.key`;
	}

	#run(...args: string[]): void {
		execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
	}

	#write(name: string, content: string | Uint8Array): void {
		writeFileSync(join(this.folder, name), content);
	}
}

/** An answer that grants a token. */
function granted(token: Buffer): Buffer {
	const status = Buffer.from('3003020100', 'hex');
	const inner = Buffer.concat([status, token]);
	const length = Buffer.alloc(2);
	length.writeUInt16BE(inner.length);
	return Buffer.concat([Buffer.from('3082', 'hex'), length, inner]);
}
