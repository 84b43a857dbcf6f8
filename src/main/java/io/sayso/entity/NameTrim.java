package io.sayso.entity;

import io.sayso.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts from a name's span what is no part of the name, and adds what the tagger cut off within a word. */
final class NameTrim {

    private static final Pattern FRONT = Pattern.compile(
            "^(?:[\\s\"“”„‘’'«»‹›(\\[{,;:!?.•*\\-–—/]+|(?i:the)\\s+|(?:don|doña|señora?)\\s+(?=\\p{Lu})|(?:Dr|Mrs?|Ms|Prof|Gen|Sen)\\.(?=\\p{Lu}\\p{Ll}))+");
    private static final Pattern BACK = Pattern.compile(
            "(?:[\\s\"“”„‘’'«»‹›(\\[{}\\],;:!?•*\\-–—/]+|['’][sS]|\\s(?:in|at|on|to|from|by|said|says))+$");
    private static final Pattern KEEPS_STOP =
            Pattern.compile("(?:^|.*[\\s.])(?:\\p{L}|Jr|Sr|Inc|Ltd|Co|Corp|Bros|St)\\.$", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");

    private NameTrim() {}

    /** Empty if nothing of a name is left. */
    static Span trim(String text, Span tagged) {
        Span span = wholeWords(text, tagged);
        Matcher paragraph = BREAK.matcher(span.of(text).stripTrailing());
        int lead = span.length() - span.of(text).stripLeading().length();
        if (paragraph.find(Math.min(lead, paragraph.regionEnd()))) {
            span = new Span(span.start(), span.start() + paragraph.start());
        }
        Matcher front = FRONT.matcher(span.of(text));
        if (front.find()) {
            span = new Span(span.start() + front.end(), span.end());
        }
        return withStop(text, back(text, span));
    }

    private static Span wholeWords(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && start < end && isWord(text, start - 1) && isWord(text, start)) {
            start--;
        }
        while (end < text.length() && end > start && isWord(text, end - 1) && isWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWord(String text, int offset) {
        char c = text.charAt(offset);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static Span back(String text, Span span) {
        while (true) {
            String name = span.of(text);
            Matcher back = BACK.matcher(name);
            boolean unopened = name.endsWith(")") && name.indexOf('(') < 0;
            boolean stop = name.endsWith(".") && !KEEPS_STOP.matcher(name).matches();
            if (unopened || stop) {
                span = new Span(span.start(), span.end() - 1);
            } else if (back.find() && !back.group().isEmpty()) {
                span = new Span(span.start(), span.start() + back.start());
            } else {
                return span;
            }
        }
    }

    /** "U.S" is given back the full stop that belongs to it. */
    private static Span withStop(String text, Span span) {
        boolean cut = span.end() < text.length() && text.charAt(span.end()) == '.';
        return cut && INITIALS.matcher(span.of(text)).matches() ? new Span(span.start(), span.end() + 1) : span;
    }
}
