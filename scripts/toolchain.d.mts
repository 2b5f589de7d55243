export declare const root: string;
export declare function installed(folder: string): Promise<boolean>;
export declare function ensureInstalled(): Promise<void>;
