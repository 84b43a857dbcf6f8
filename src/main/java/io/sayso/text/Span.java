package io.sayso.text;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start must be >= 0, but was " + start);
        }
        if (end < start) {
            throw new IllegalArgumentException("end must be >= start, but span was [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** @throws IndexOutOfBoundsException if the span reaches past the end of the text */
    public String of(String text) {
        if (end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "span [" + start + ", " + end + ") must lie within the text of length " + text.length());
        }
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** How many code units lie in both; 0 if none do. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Whether {@code other} lies wholly in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The shortest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Without white space at either end; empty, at this span's start, if there is nothing else. */
    public Span trim(String text) {
        int a = start;
        int b = end;
        while (a < b && Character.isWhitespace(text.charAt(a))) {
            a++;
        }
        while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
            b--;
        }
        return a < b ? new Span(a, b) : new Span(start, start);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
