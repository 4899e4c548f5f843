package shanyu.norms;

import shanyu.norms.corpus.CorpusFiles;
import shanyu.norms.corpus.CorpusReader;

/** The corpus that travels in the jar, read once for the tests. */
public final class Shipped {
    static final Corpus CORPUS = CorpusReader.read(CorpusFiles.onClasspath());
    public static final Norms NORMS = new Norms(CORPUS, "310115");

    private Shipped() {}
}
