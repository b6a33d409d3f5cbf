export const ROOT: string;
export function run(command: string, args: string[], options?: object): number;
export function ensurePackages(): void;
export function ensureBrowsers(): void;
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function checkNode(): void;
