export declare const root: string;
export declare function isInstalled(folder: string): boolean;
export declare function installed(folder: string): Promise<boolean>;
export declare function ensureInstalled(): Promise<void>;
export declare function succeeds(tool: string, args?: string[], env?: Record<string, string>): Promise<boolean>;
