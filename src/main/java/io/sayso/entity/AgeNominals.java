package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "the 45-year-old" where exactly one person of the article is given that age behind the name. */
final class AgeNominals {

    private static final Pattern CALLED = Pattern.compile("\\b[Tt]he (\\d{1,3})-year-old\\b");
    private static final Pattern BEHIND_NAME = Pattern.compile("^, (?:aged )?(\\d{1,3})(?=[,.;)])");

    private AgeNominals() {}

    static void addTo(List<Draft> persons, Article article) {
        String text = article.text();
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            Span span = new Span(called.start(), called.end());
            List<Draft> aged = persons.stream()
                    .filter(p -> hasAge(p, called.group(1), text))
                    .toList();
            if (aged.size() == 1 && !article.isBoilerplate(span)) {
                aged.get(0).addNominal(span, text);
            }
        }
    }

    private static boolean hasAge(Draft person, String age, String text) {
        return person.mentions().stream().anyMatch(mention -> {
            int end = mention.span().end();
            Matcher behind = BEHIND_NAME.matcher(text).region(end, Math.min(text.length(), end + 16));
            return behind.find() && behind.group(1).equals(age);
        });
    }
}
