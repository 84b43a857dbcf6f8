package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tries the boilerplate rules in a fixed order and joins what they mark. */
final class BoilerplateFinder {

    private static final int MAX_LINK_LINE = 160;
    private static final int MAX_NOTICE = 300;

    private static final Predicate<String> COPYRIGHT = Pattern.compile(
                    "(?:\u00a9|\\(c\\)|copyright\\b).*(?:\\d{4}|rights reserved|\u00a9).*|(?:\u00a9).{1,80}|.*\\ball rights reserved\\b.*",
                    Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private static final Predicate<String> REPORTING = Pattern.compile(
                    "(?:additional )?(?:reporting|writing|editing) (?:by|from) [^\u201c\"]+"
                            + "|[^\u201c\"]+ (?:contributed (?:reporting|(?:to|reporting to) this (?:report|story|article))"
                            + "|contributed reporting(?: from [^\u201c\"]+)?)\\.?",
                    Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private static final Predicate<String> NEWSLETTER = Pattern.compile(
                    "(?:sign up|subscribe|get|join|want more|want to|receive|enjoying|enter your|for more)\\b[^\u201c\"]*"
                            + "\\b(?:newsletters?|inbox|e-?mail alerts?|your e-?mail(?: address)?)\\b[^\u201c\"]*",
                    Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private static final List<BoilerplateRule> RULES = List.of(
            new LineRule("site-phrase", MAX_LINK_LINE, LineRule.anyOf("site-phrases.txt")),
            new ShareBarRule(),
            new LineRule("copyright", MAX_NOTICE, COPYRIGHT),
            new LineRule("photo-credit", MAX_LINK_LINE, LineRule.anyOf("photo-credits.txt")),
            new LineRule("reporting-credit", MAX_NOTICE, REPORTING),
            new LineRule("wire-note", MAX_LINK_LINE, LineRule.anyOf("wire-notes.txt")),
            new LineRule("caption", MAX_NOTICE, LineRule.anyOf("captions.txt")),
            new LineRule("correction", MAX_NOTICE, LineRule.anyOf("corrections.txt")),
            new BylineRule(),
            new LineRule("date", MAX_LINK_LINE, DatedLine::isOne),
            new MenuRule(),
            new MailRule(),
            new DatelineRule(),
            new ClosingCreditRule(),
            new BulletRule(),
            new RelatedLinksRule(),
            new LineRule("newsletter", MAX_NOTICE, NEWSLETTER),
            new AuthorBoxRule());

    /** Stretches in order, none overlapping; each begins at its line's start and ends with a paragraph or line. */
    List<Span> find(String text, List<Span> paragraphs) {
        PageText page = PageText.of(text, paragraphs);
        List<Span> found = List.of();
        for (BoilerplateRule rule : RULES) {
            List<Span> more = new ArrayList<>(found);
            more.addAll(rule.find(page, found));
            found = joined(text, more);
        }
        return found.stream().map(span -> fromMargin(text, span)).toList();
    }

    /** Overlapping spans, and those with only blanks between them, as one. */
    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean touches = last != null
                    && (span.start() <= last.end()
                            || TextLines.trim(text, new Span(last.end(), span.start()))
                                    .isEmpty());
            if (last != null && touches) {
                joined.set(joined.size() - 1, last.cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Span fromMargin(String text, Span span) {
        int start = span.start();
        while (start > 0 && TextLines.isBlank(text.charAt(start - 1)) && !TextLines.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, span.end());
    }
}
