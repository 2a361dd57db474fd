const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** A fresh command id: unique for a person is enough, the server binds it to them (architecture.md, Commands). */
export const newCommandId = (): string => {
  let id = '';
  for (let index = 0; index < 24; index += 1) id += ALPHABET[Math.floor(Math.random() * ALPHABET.length)];
  return id;
};
