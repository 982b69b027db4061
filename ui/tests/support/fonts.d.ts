export function font(file: string): Buffer;
