package io.sayso.article;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The box at a text's end that tells who wrote it or whose site it is. Read backwards from the end, it consists of
 * lines that the rules before this one have marked ("View all posts"), of names set in or bulleted, and of descriptions:
 * paragraphs that begin with such a name and a verb ("The Harbour Post is ..."), or that name an author's trade and how
 * to reach or follow them. A box must have a description, or a marked line right below its name.
 */
final class AuthorBoxRule implements BoilerplateRule {

    private static final int MAX_PARAGRAPHS = 8;
    private static final int MAX_NAME = 60;
    private static final int MAX_DESCRIPTION = 700;

    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{Lu}\\p{N}][^\\s:;,]*|of|the|and|&|for|de|van|von)(?: (?:[\\p{Lu}\\p{N}][^\\s:;,]*|of|the|and|&|for|de|van|von)){0,7}");

    private static final Pattern DESCRIPTION = Pattern.compile(
            "(\\p{Lu}[^.,;:!?]{1,60}?),? (?:is|was|are|covers|reports|writes|has|joined|works) .*", Pattern.DOTALL);

    private static final Pattern CONTACT = Pattern.compile(
            "\\b(?:follow (?:him|her|them|me)|(?:reach|contact|email|e-mail) (?:him|her|them|me)|be reached|on twitter|@\\w)",
            Pattern.CASE_INSENSITIVE);

    private final Pattern trade = Pattern.compile(
            "\\b(?:" + String.join("|", WordList.lines(AuthorBoxRule.class, "author-trades.txt")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "author-box";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> paragraphs = page.paragraphs();
        int last = paragraphs.size() - 1;
        int first = last + 1;
        boolean described = false;
        boolean markedBelow = false;
        // The first paragraph always stays the article's.
        for (int i = last; i >= Math.max(1, last - MAX_PARAGRAPHS + 1); i--) {
            Span paragraph = paragraphs.get(i);
            boolean marked = found.stream().anyMatch(f -> f.contains(paragraph));
            boolean isName = !marked && isSetOff(page, paragraph) && isName(page.words(paragraph));
            if (isName && (described || markedBelow)) {
                first = i;
                described = true;
            } else if (!marked && isDescription(page, i)) {
                first = i;
                described = true;
            } else if (!marked) {
                break;
            }
            markedBelow = marked;
        }
        return described ? List.copyOf(paragraphs.subList(first, last + 1)) : List.of();
    }

    private boolean isDescription(PageText page, int index) {
        Span paragraph = page.paragraphs().get(index);
        String words = TextLines.withoutBullet(page.words(paragraph));
        if (words.length() > MAX_DESCRIPTION) {
            return false;
        }
        Matcher matcher = DESCRIPTION.matcher(words);
        if (!matcher.matches()) {
            return false;
        }
        String subject = matcher.group(1);
        boolean ofNameAbove = isSetOff(page, paragraph) && withoutThe(subject).equalsIgnoreCase(nameAbove(page, index));
        return ofNameAbove
                || (trade.matcher(words).find() && CONTACT.matcher(words).find());
    }

    private static @Nullable String nameAbove(PageText page, int index) {
        Span above = page.paragraphs().get(index - 1);
        String words = TextLines.withoutBullet(page.words(above));
        return isName(words) ? withoutThe(words) : null;
    }

    private static String withoutThe(String name) {
        return name.startsWith("The ") ? name.substring("The ".length()) : name;
    }

    private static boolean isName(String words) {
        String name = TextLines.withoutBullet(words);
        return name.length() <= MAX_NAME && NAME.matcher(name).matches() && !TextLines.endsSentence(name);
    }

    private static boolean isSetOff(PageText page, Span paragraph) {
        return page.isIndented(paragraph) || TextLines.isBulleted(page.words(paragraph));
    }
}
