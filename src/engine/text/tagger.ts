import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp's own record of a document: what its public collections are made of, token by token. */
interface RawDocument {
  /** Four numbers a token: lexeme, preceding spaces (and a mark of contraction above 16 bits), part of speech, flags. */
  tokens: number[];
  /** First and last token of each sentence, both included. */
  sentences: [first: number, last: number][];
  cache: { value(lexeme: number): string; valueOf(feature: 'pos', index: number): string };
}
type FromRaw<T> = (index: number, document: RawDocument, addons: unknown) => T;
type PosModel = { setter: (document: RawDocument, ...rest: unknown[]) => void };

/** Numbers a token in `RawDocument.tokens`. */
const TOKEN = 4;
const POS_BITS = 20;
const POS_MASK = 0x3f;
const CONTRACTION = 0xffff;

let last: RawDocument | null = null;

/**
 * The language model, which hands over the document that its last stage has written. Asked through wink-nlp's collections,
 * token by token and property by property, the same costs as much again as the tagging.
 */
const listening = {
  ...model,
  pos: () => {
    const own = (model.pos as () => PosModel)();
    return {
      ...own,
      setter: (document: RawDocument, ...rest: unknown[]) => {
        own.setter(document, ...rest);
        last = document;
      },
    };
  },
};

/** Loaded with the first text: a background that is woken for an answer without one is half as soon ready again. */
function load() {
  const nlp = winkNLP(listening as typeof model, ['sbd', 'pos']);
  return { nlp, lemmaOf: nlp.its.lemma as unknown as FromRaw<string> };
}
let loaded: ReturnType<typeof load> | undefined;

const posNames: string[] = [];

/** A tagged piece of text, read by token. Valid until the next piece is tagged. */
export class Tagged {
  readonly sentences: readonly (readonly [first: number, last: number])[];
  private readonly tokens: number[];

  constructor(
    private readonly document: RawDocument,
    private readonly lemmaOf: FromRaw<string>,
  ) {
    this.sentences = document.sentences;
    this.tokens = document.tokens;
  }

  /** Number of the written form: the same for every token written alike, for the life of the model. */
  lexeme(i: number): number {
    return this.tokens[i * TOKEN] as number;
  }

  value(i: number): string {
    return this.document.cache.value(this.lexeme(i));
  }

  pos(i: number): string {
    const index = ((this.tokens[i * TOKEN + 2] as number) >>> POS_BITS) & POS_MASK;
    return (posNames[index] ??= this.document.cache.valueOf('pos', index));
  }

  lemma(i: number): string {
    return this.lemmaOf(i, this.document, model.addons);
  }

  /** Half of a contraction, whose lemma is not that of the word it is written like: "wo" of "won't". */
  isContracted(i: number): boolean {
    return (this.tokens[i * TOKEN + 1] as number) > CONTRACTION;
  }
}

/** Tokens, sentences, parts of speech and lemmas of a piece of text. */
export function tag(piece: string): Tagged {
  loaded ??= load();
  const { nlp, lemmaOf } = loaded;
  nlp.readDoc(piece);
  return new Tagged(last as RawDocument, lemmaOf);
}
