package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.bench.Evaluation;
import io.sayso.bench.TaggerBenchmark;
import io.sayso.entity.Entities;
import io.sayso.entity.EntityFinder;
import io.sayso.tagger.OnnxSpeechTagger;
import io.sayso.tagger.Tags;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps after the tagger, on the article of {@link TaggerBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class QuotesBenchmark {

    private final EntityFinder entityFinder = new EntityFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final SpeakerResolver resolver = new SpeakerResolver();
    private Article article;
    private Tags tags;
    private Entities entities;
    private List<Passage> passages;
    private List<FoundQuote> found;

    @Setup
    public void tag() throws IOException {
        article = Evaluation.read("speed", TaggerBenchmark.article());
        try (OnnxSpeechTagger tagger = OnnxSpeechTagger.load(1)) {
            tags = tagger.tag(article.text());
        }
        entities = entityFinder.find(article, tags.names());
        passages = QuotationMarks.scan(article.text(), article.ownParagraphs());
        found = tags.attributions().stream().map(FoundQuote::of).toList();
    }

    @Benchmark
    public Object marks() {
        return QuotationMarks.scan(article.text(), article.ownParagraphs());
    }

    @Benchmark
    public Object entities() {
        return entityFinder.find(article, tags.names());
    }

    @Benchmark
    public Object speakers() {
        return resolver.resolve(article, found, passages, entities);
    }

    /** Marks and speakers included. */
    @Benchmark
    public Object quotes() {
        return quoteFinder.find(article, tags.attributions(), entities);
    }
}
