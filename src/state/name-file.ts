// What is a file of the reader called in what is said about it? Its name may be long, and hide what kind of file it is.
import { cutText } from '../view/safe-text.ts';

const LONGEST = 80;

export function nameFile({ name }: Pick<File, 'name'>): string {
  return cutText(name, LONGEST);
}
