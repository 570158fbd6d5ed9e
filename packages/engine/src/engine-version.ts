/** Written into every certificate; raised when the engine's results change. */
export const ENGINE_VERSION = '0.1.0';
