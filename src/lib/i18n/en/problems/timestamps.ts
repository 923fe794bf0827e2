import type { ProblemMessages } from '../../problems.ts';

const AS_IT_WAS =
	'Restore the file as it was; if that cannot be done, remove it and have it made anew: "npm run rejoinder -- timestamp".';
const ASK_ANOTHER = 'Ask another authority, or ask those who run this one.';
const TRUST =
	'If you trust this authority, put its certificate into the file below data/authorities/; else remove the timestamp.';

const asItWas = (message: string) => [message, AS_IT_WAS] as const;
const ask = (message: string) => [message, ASK_ANOTHER] as const;

export const timestamps = {
	'token-unreadable': () =>
		asItWas('is no answer of an authority (RFC 3161), or it is cut off or damaged'),
	'token-refused': ({ says }) => ask(`the authority refused: ${says}`),
	'token-other-root': () =>
		asItWas('the authority vouches for another root than that of these sources'),
	'token-weak-hash': ({ algorithm }) =>
		ask(`it rests on a hash that is weak or unknown here, ${algorithm}`),
	'token-unknown-signature': ({ algorithm }) =>
		ask(`it is signed in a way that is weak or unknown here, ${algorithm}`),
	'token-altered': () => asItWas('what it says is not what was signed: it was altered'),
	'token-no-signer': () => ask('the certificate of who signed is not enclosed'),
	'token-other-signer': () =>
		asItWas('the certificate that is enclosed is not the one that signed'),
	'token-bad-signature': () => asItWas('the signature does not hold: it was altered or made up'),
	'token-foreign': ({ name }) => [
		`signed by “${name}”, whom no certificate of the record vouches for`,
		TRUST
	],
	'token-not-for-time': ({ name }) =>
		ask(`the certificate of “${name}” is not one for timestamps alone`),
	'token-out-of-date': ({ name, time, from, to }) =>
		ask(
			`is of ${time}, and the certificate of “${name}” was valid from ${from} to ${to}: it was dated back, or signed too late`
		),
	'token-other-policy': ({ policy, wanted }) => [
		`was made under the policy ${policy}, and the record wants ${wanted}`,
		'Correct the policy of the authority in data/record.yaml, or remove the timestamp.'
	],
	'token-other-nonce': () =>
		ask('answers another request than ours: its number is not the one that was sent'),
	'token-ahead': ({ time }) => [
		`is of ${time}, which is still to come`,
		'Set the clock of this machine right; if it is right, remove the timestamp.'
	],
	'timestamp-other-root': ({ root }) =>
		asItWas(`the roots of its sources give another root, ${root}: a root was changed`),
	'timestamp-other-time': ({ time }) => [
		`the authority says another time, ${time}`,
		`Write "time": "${time}".`
	],
	'timestamp-before-capture': ({ source, captured }) => [
		`is older than the text of "${source}", which was captured on ${captured}`,
		'One of the two days is wrong: correct the capture, or remove the timestamp.'
	],
	'no-such-authority': ({ id, near }) => [
		`is by "${id}", which the record does not name`,
		near === undefined
			? 'Name the authority below "authorities" in data/record.yaml, or remove the timestamp.'
			: `Do you mean "${near}"? Else name the authority below "authorities" in data/record.yaml.`
	],
	'authority-twice': ({ id }) => [`"${id}" is named twice`, 'Remove one of the two.'],
	'authority-without-certificate': ({ id }) => [
		`there is no certificate of "${id}"`,
		`Put the certificate that you trust, in PEM, into data/authorities/${id}.pem.`
	],
	'certificate-of-nobody': ({ id }) => [
		`holds certificates of "${id}", which data/record.yaml does not name`,
		'Name it there below "authorities", or remove this file.'
	],
	'certificate-unreadable': ({ number }) => [
		`certificate ${number} cannot be read`,
		'Fetch it again from those who run the authority, in PEM: it begins with “-----BEGIN CERTIFICATE-----”.'
	],
	'timestamp-source-changed': ({ source }) => [
		`covers "${source}" as it was; its text was captured again since`,
		'Have the text of today vouched for too: "npm run rejoinder -- timestamp".'
	],
	'timestamp-source-gone': ({ source }) => [
		`covers "${source}", of which the record has no text any more`,
		'Nothing needs to be done: the timestamp holds for the others.'
	]
} satisfies Partial<ProblemMessages['says']>;
