package io.sayso.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The tagger that comes with Sayso: the transformer of MODEL_CARD.md, run by ONNX Runtime. */
public final class OnnxSpeechTagger implements SpeechTagger, AutoCloseable {

    private final TaggerModel model;
    private final WordPiece wordPiece;
    private final WindowedTagger windows;

    private OnnxSpeechTagger(TaggerModel model, WordPiece wordPiece) {
        this.model = model;
        this.wordPiece = wordPiece;
        this.windows = new WindowedTagger(model, wordPiece.id("[CLS]"), wordPiece.id("[SEP]"));
    }

    /** The model on the class path, using as many threads as there are processors. */
    public static OnnxSpeechTagger load() {
        return load(Runtime.getRuntime().availableProcessors());
    }

    /** @param threads threads that one text may use, at least 1 */
    public static OnnxSpeechTagger load(int threads) {
        NativeLibraries.locate();
        try (InputStream vocabulary = resource("vocab.txt").openStream()) {
            return new OnnxSpeechTagger(TaggerModel.read(resource("tagger.onnx"), threads), WordPiece.read(vocabulary));
        } catch (IOException e) {
            throw new UncheckedIOException("the model must be readable from the class path", e);
        }
    }

    private static URL resource(String name) {
        URL url = OnnxSpeechTagger.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("class path must hold io/sayso/tagger/" + name);
        }
        return url;
    }

    @Override
    public Tags tag(String text) {
        List<Token> tokens = wordPiece.tokens(text);
        if (tokens.isEmpty()) {
            return new Tags(List.of(), List.of());
        }
        Emissions emissions = windows.emissions(tokens, TokenFeatures.of(text, tokens));
        Chain quotes = new Chain(emissions.quoteTags(), model.quotes());
        int[] path = quotes.best();
        List<Attribution> attributions =
                new AttributionBuilder(tokens, emissions, model.quotes(), path, quotes.marginals()).build();
        return new Tags(attributions, names(tokens, emissions));
    }

    private List<NamedSpan> names(List<Token> tokens, Emissions emissions) {
        Chain chain = new Chain(emissions.nameTags(), model.names());
        int[] path = chain.best();
        double[] probabilities = chain.marginals().of(path);
        List<NamedSpan> names = new ArrayList<>();
        for (TagRun run : TagRun.of(path)) {
            EntityType type = EntityType.valueOf(model.names().kinds().get(run.kind()));
            names.add(new NamedSpan(run.span(tokens), type, run.mean(probabilities)));
        }
        return names;
    }

    List<Token> tokens(String text) {
        return wordPiece.tokens(text);
    }

    /** The tags of every token, as numbers of the model's tag sets: what Python and Java must agree on. */
    int[][] paths(String text) {
        List<Token> tokens = wordPiece.tokens(text);
        if (tokens.isEmpty()) {
            return new int[2][0];
        }
        Emissions emissions = windows.emissions(tokens, TokenFeatures.of(text, tokens));
        return new int[][] {
            new Chain(emissions.quoteTags(), model.quotes()).best(),
            new Chain(emissions.nameTags(), model.names()).best()
        };
    }

    @Override
    public void close() {
        model.close();
    }
}
