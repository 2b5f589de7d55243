type Environment = Record<string, string | undefined>;
export declare function dotnetEnvironment(temporary: string, home?: string): Environment;
export declare function hasDotnet(env?: Environment): boolean;
export declare function dotnet(args: string[], options: { cwd?: string; env: Environment }): string;
