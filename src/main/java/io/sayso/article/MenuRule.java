package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Marks menus and lists of topics that were copied with a page: blocks of short labels before or after the prose. */
final class MenuRule implements BoilerplateRule {

    private static final int FEWEST_LINES = 3;
    private static final int SHORTEST_PROSE = 80;

    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{N}&'\u2019-]{1,20}(?: [\\p{L}\\p{N}&'\u2019-]{1,20}){0,3}");

    @Override
    public String name() {
        return "menu";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> prose =
                page.paragraphs().stream().filter(p -> isProse(page.words(p))).toList();
        if (prose.isEmpty()) {
            return List.of();
        }
        int first = prose.get(0).start();
        int last = prose.get(prose.size() - 1).end();
        return page.paragraphs().stream()
                .filter(p -> p.end() <= first || p.start() >= last)
                .filter(p -> isMenu(page.words(p)))
                .toList();
    }

    private static boolean isProse(String words) {
        return words.length() >= SHORTEST_PROSE && TextLines.endsSentence(words);
    }

    private static boolean isMenu(String words) {
        List<String> lines = words.lines().map(String::strip).toList();
        return lines.size() >= FEWEST_LINES
                && lines.stream().allMatch(l -> LABEL.matcher(l).matches());
    }
}
