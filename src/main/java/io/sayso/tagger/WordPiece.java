package io.sayso.tagger;

import io.sayso.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BERT's uncased word pieces (Devlin et al. 2019; the greedy longest match of Wu et al. 2016), with offsets into the
 * original text. It cuts as Hugging Face's tokenizers do with BertNormalizer and BertPreTokenizer: the model was trained
 * on their pieces.
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    /** @throws IllegalArgumentException if the vocabulary lacks {@code [UNK]} */
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = id("[UNK]");
    }

    /** Reads a vocabulary file: one piece a line, in UTF-8, numbered from 0. */
    static WordPiece read(InputStream in) {
        Map<String, Integer> vocabulary = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary must be readable", e);
        }
        return new WordPiece(vocabulary);
    }

    /** @throws IllegalArgumentException if the vocabulary has no such piece */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException(
                    "vocabulary must hold " + piece + ", but has " + vocabulary.size() + " pieces without it");
        }
        return id;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Word word = new Word();
        CharacterNormalizer normalizer = new CharacterNormalizer();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            switch (CharacterNormalizer.classOf(c)) {
                case DROPPED -> {}
                case SPACE -> flush(word, tokens);
                case ALONE -> {
                    flush(word, tokens);
                    word.add(normalizer.normalize(c), i, end);
                    flush(word, tokens);
                }
                case LETTER -> word.add(normalizer.normalize(c), i, end);
            }
            i = end;
        }
        flush(word, tokens);
        return tokens;
    }

    private void flush(Word word, List<Token> tokens) {
        if (word.length() > 0) {
            cut(word, tokens);
            word.clear();
        }
    }

    private void cut(Word word, List<Token> tokens) {
        int length = word.length();
        int before = tokens.size();
        if (word.codePoints() <= LONGEST_WORD) {
            int at = 0;
            while (at < length) {
                int end = length;
                Integer id = null;
                while (end > at) {
                    id = vocabulary.get(word.piece(at, end));
                    if (id != null) {
                        break;
                    }
                    end--;
                }
                if (id == null) {
                    break;
                }
                tokens.add(new Token(id, word.span(at, end)));
                at = end;
            }
            if (at == length) {
                return;
            }
        }
        // one piece that is not in the vocabulary makes the whole word unknown
        tokens.subList(before, tokens.size()).clear();
        tokens.add(new Token(unknown, word.span(0, length)));
    }

    /** A normalised word under construction; each of its characters knows where it came from. */
    private static final class Word {
        private final StringBuilder normal = new StringBuilder();
        private final List<Span> origins = new ArrayList<>();

        void add(String normalized, int start, int end) {
            Span origin = new Span(start, end);
            for (int i = 0; i < normalized.length(); i++) {
                normal.append(normalized.charAt(i));
                origins.add(origin);
            }
        }

        int length() {
            return normal.length();
        }

        int codePoints() {
            return normal.codePointCount(0, normal.length());
        }

        String piece(int start, int end) {
            return start == 0 ? normal.substring(0, end) : "##" + normal.substring(start, end);
        }

        Span span(int start, int end) {
            return origins.get(start).cover(origins.get(end - 1));
        }

        void clear() {
            normal.setLength(0);
            origins.clear();
        }
    }
}
