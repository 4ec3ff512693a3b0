import insane from 'insane';

export const uses = 'insane';
export const hosts = { insane: (html: string) => insane(html) };
