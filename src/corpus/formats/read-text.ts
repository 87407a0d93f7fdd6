import type { ArticleDraft } from '../types.ts';
import { cleanDraft } from '../validate-article.ts';

/** A plain text as a draft. It says nothing of its title or publisher, and nothing is guessed: they are to be asked for. */
export function readText(content: string, file: string): ArticleDraft {
  return cleanDraft({ title: '', publisher: '', published: null, url: '', lang: '', text: content }, { file });
}
