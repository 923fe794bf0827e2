declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
	/** Files that the system opens with the installed site (W3C, Web App Launch Handler). */
	interface Window {
		launchQueue?: {
			setConsumer: (consumer: (launch: { files: readonly FileSystemFileHandle[] }) => void) => void;
		};
	}
}

export {};
