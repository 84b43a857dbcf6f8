package io.sayso.extract;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.entity.Entity;
import io.sayso.entity.EntityFinder;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteFinder;
import io.sayso.tagger.OnnxSpeechTagger;
import io.sayso.tagger.SpeechTagger;
import io.sayso.tagger.Tags;
import io.sayso.text.LanguageDetector;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The extractor of the Lambda function and of the local program: tagger, entities, quotes, in this order. */
public final class ArticleExtractor implements Extractor {

    /** Raised with every change of the model or the rules that changes what is found. */
    private static final String VERSION = "6";

    private final LanguageDetector languages = new LanguageDetector();
    private final SpeechTagger tagger;
    private final EntityFinder entityFinder = new EntityFinder();
    private final QuoteFinder quoteFinder;

    public ArticleExtractor(SpeechTagger tagger, QuoteFinder quoteFinder) {
        this.tagger = tagger;
        this.quoteFinder = quoteFinder;
    }

    /**
     * With the model that lies on the class path; loading it takes some 100 ms.
     *
     * @param minConfidence quotes below it are left out; 0 to 1
     * @throws IllegalArgumentException if it is less than 0 or more than 1
     */
    public static ArticleExtractor withDefaultModel(double minConfidence) {
        return withDefaultModel(minConfidence, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same for a program that does several articles at a time.
     *
     * @param threads that the tagger may use for one article, at least 1
     * @throws IllegalArgumentException as above
     */
    public static ArticleExtractor withDefaultModel(double minConfidence, int threads) {
        return new ArticleExtractor(OnnxSpeechTagger.load(threads), new QuoteFinder(minConfidence));
    }

    /** The same with the least confidence that was best on the articles kept apart for it. */
    public static ArticleExtractor withDefaultModel() {
        return withDefaultModel(QuoteFinder.defaultMinConfidence());
    }

    /** Whether it may be English: a language that is not told is. */
    private static boolean isEnglish(@Nullable String language) {
        return language == null || Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Extraction extract(Article read) {
        Article article = read.withLanguage(languages.settle(read.language(), read.text()));
        if (!isEnglish(article.language())) {
            return new Extraction(article, List.of(), List.of(), ArticleStatus.UNSUPPORTED_LANGUAGE);
        }
        Tags tags = tagger.tag(article.text());
        Entities entities = entityFinder.find(article, tags.names());
        List<Quote> quotes = quoteFinder.find(article, tags.attributions(), entities);
        List<Entity> all = Stream.concat(entities.list().stream(), entities.unsettled().stream())
                .sorted(Comparator.comparing(e -> e.mentions().get(0).span()))
                .toList();
        return new Extraction(article, quotes, PronounMentions.addTo(all, quotes, article.text()));
    }
}
