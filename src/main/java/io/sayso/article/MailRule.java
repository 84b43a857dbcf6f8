package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Marks what e-mail puts around a text: the lines of a header, the signature after "-- " (RFC 3676, section 4.3) or after
 * the regards, the note above a forwarded message, and the notice that the message is confidential.
 */
final class MailRule implements BoilerplateRule {

    private static final Pattern HEADER =
            Pattern.compile("(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To): ?\\S[^\\n]*", Pattern.CASE_INSENSITIVE);

    /** One such line may be a transcript's, or a sentence's. */
    private static final int FEWEST_HEADERS = 3;

    private static final String FORWARD_MARK = "begin forwarded message:?|-{3,} ?(?:original|forwarded) message ?-{3,}";

    /** What is written above a forwarded message, in UTF-16 code units; more is an article. */
    private static final int LONGEST_NOTE = 400;

    private static final Pattern REGARDS = Pattern.compile(
            "(?:kind |best |warm |with kind )?regards,?|best wishes,?|yours sincerely,?|many thanks,?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONFIDENTIAL = Pattern.compile(
            "(?s)this (?:e-?mail|message)(?: and any (?:files|attachments)[^.]{0,60})? (?:is|are|may be|contains?) "
                    + ".{0,60}(?:confidential|privileged|intended).*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> mail = new ArrayList<>();
        boolean header = false;
        List<Span> paragraphs = page.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            String words = page.words(paragraph);
            String first = words.lines().findFirst().orElse("");
            if (isHeader(words)) {
                boolean forwarded = !header && i > 0 && isForwardMark(page.words(paragraphs.get(i - 1)));
                boolean noteAbove = forwarded && paragraph.start() <= LONGEST_NOTE;
                mail.add(noteAbove ? paragraphs.get(0).cover(paragraph) : paragraph);
                header = true;
            } else if (CONFIDENTIAL.matcher(words).matches()) {
                mail.add(paragraph);
            } else if (header && (first.equals("--") || REGARDS.matcher(first).matches())) {
                mail.add(paragraph.cover(paragraphs.get(paragraphs.size() - 1)));
                return mail;
            }
        }
        return mail;
    }

    private static boolean isForwardMark(String words) {
        return words.lines().reduce("", (a, b) -> b).toLowerCase(Locale.ROOT).matches(FORWARD_MARK);
    }

    private static boolean isHeader(String words) {
        List<String> lines = words.lines().toList();
        return lines.size() >= FEWEST_HEADERS
                && lines.stream().allMatch(l -> HEADER.matcher(l).matches() || l.startsWith(" "));
    }

    /** What a header's field says in the text's first header; empty if there is none. */
    static String field(String text, List<Span> paragraphs, String name) {
        for (Span paragraph : paragraphs) {
            String words = paragraph.of(text);
            if (isHeader(words)) {
                return words.lines()
                        .filter(l -> l.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .map(l -> l.substring(name.length() + 1).strip())
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }
}
