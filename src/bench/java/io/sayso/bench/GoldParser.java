package io.sayso.bench;

import io.sayso.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mark-up of README.md: the text with its marks first, then a rule, then a line for each attribution. */
final class GoldParser {

    private static final String RULE = "----8<----";
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';
    private static final Pattern RULE_LINE = Pattern.compile("(?m)^" + Pattern.quote(RULE) + "\\s*?$");
    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,3})([qcs])\\|");

    private final String file;
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Marks> marks = new TreeMap<>();

    GoldParser(String file, String marked) {
        this.file = file;
        this.marked = marked;
    }

    GoldArticle parse() {
        Matcher rule = RULE_LINE.matcher(marked);
        if (!rule.find()) {
            throw error(marked.length(), "file must hold a line \"" + RULE + "\" after the article, but has none");
        }
        readText(rule.start());
        if (text.toString().isBlank()) {
            throw error(0, "an article must come before the line \"" + RULE + "\", but there is none");
        }
        List<GoldQuote> quotes = readLines(rule.end());
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new GoldArticle(name.replaceFirst("\\.[^.]*$", ""), text.toString(), quotes);
    }

    private void readText(int end) {
        Deque<Mark> open = new ArrayDeque<>();
        Matcher key = KEY.matcher(marked).region(0, end);
        for (int i = 0; i < end; ) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                if (!key.region(i + 1, end).lookingAt()) {
                    throw error(
                            i,
                            "after " + OPEN + " must come a number, q, c or s, and |, such as \"1q|\", but was \""
                                    + clip(marked.substring(i + 1, end)) + "\"");
                }
                Mark mark =
                        new Mark(Integer.parseInt(key.group(1)), key.group(2).charAt(0), i, text.length());
                if (open.stream().anyMatch(mark::hasKeyOf)) {
                    throw error(i, "a span of " + mark.key() + " must not stand in another of " + mark.key());
                }
                open.push(mark);
                i = key.end();
            } else {
                if (c == CLOSE) {
                    if (open.isEmpty()) {
                        throw error(i, "each " + CLOSE + " must close a " + OPEN + ", but none is open here");
                    }
                    close(open.pop());
                } else {
                    text.append(c);
                }
                i++;
            }
        }
        if (!open.isEmpty()) {
            throw error(
                    open.peek().at(),
                    "each " + OPEN + " must be closed before the line \"" + RULE + "\", but "
                            + open.peek().key() + " is not");
        }
    }

    private void close(Mark mark) {
        Span span = new Span(mark.start(), text.length());
        if (span.of(text.toString()).isBlank()) {
            throw error(mark.at(), "a span must hold some words, but that of " + mark.key() + " holds none");
        }
        marks.computeIfAbsent(mark.number(), n -> new Marks(mark.at()))
                .of(mark.role())
                .add(span);
    }

    private List<GoldQuote> readLines(int from) {
        Map<Integer, GoldQuote> quotes = new TreeMap<>();
        int at = from;
        for (String line : marked.substring(from).split("\n", -1)) {
            int offset = at;
            at += line.length() + 1;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            AttributionLine read = AttributionLine.parse(line, message -> error(offset, message));
            Marks of = marks.get(read.number());
            if (of == null) {
                throw error(
                        offset,
                        "the text must mark something for attribution " + read.number() + ", but marks nothing");
            }
            if (quotes.put(read.number(), read.quote(of.spans())) != null) {
                throw error(offset, "an attribution must have one line, but " + read.number() + " has a second one");
            }
        }
        marks.forEach((number, of) -> {
            if (!quotes.containsKey(number)) {
                throw error(
                        of.at(),
                        "below the line \"" + RULE + "\" must come a line for attribution " + number
                                + ", but there is none");
            }
        });
        return List.copyOf(quotes.values());
    }

    /** Line and column count from 1. */
    private GoldFormatException error(int offset, String message) {
        String before = marked.substring(0, offset);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = offset - before.lastIndexOf('\n');
        return new GoldFormatException(file + ":" + line + ":" + column + ": " + message);
    }

    private static String clip(String rest) {
        return rest.length() <= 12 ? rest : rest.substring(0, 12) + "…";
    }

    /** An opened span: its key, where its mark stands in the file, and where its text begins in the article. */
    private record Mark(int number, char role, int at, int start) {
        String key() {
            return number + String.valueOf(role);
        }

        boolean hasKeyOf(Mark other) {
            return key().equals(other.key());
        }
    }

    /** What one attribution's marks hold. */
    private record Marks(int at, List<Span> content, List<Span> cue, List<Span> source) {
        Marks(int at) {
            this(at, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        List<Span> of(char role) {
            return role == 'q' ? content : role == 'c' ? cue : source;
        }

        QuoteSpans spans() {
            return new QuoteSpans(
                    content.stream().sorted().toList(),
                    cue.stream().sorted().toList(),
                    source.stream().sorted().toList());
        }
    }
}
