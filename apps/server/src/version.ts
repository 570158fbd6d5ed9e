/** Written into backups and told by /metrics and --version. */
export const VERSION = '0.1.0';
