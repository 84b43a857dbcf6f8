package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds "the 45-year-old" where exactly one person of the article is given that age: behind the name ("Liv Aune, 45,") or
 * before it ("45-year-old nurse Liv Aune").
 */
final class AgeNominals {

    private static final int NEAR = 48;
    private static final Pattern CALLED = Pattern.compile("\\b[Tt]he (\\d{1,3})-year-old\\b(?!-| \\p{Lu})");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("^(?:, (?:who is |aged )?| \\((?:aged )?|, age )(\\d{1,3})(?=[,.;)])");
    private static final Pattern BEFORE_NAME = Pattern.compile("(?<!\\d)(\\d{1,3})-year-old(?: [\\p{Ll}-]+){0,3},? $");

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
            int start = mention.span().start();
            int end = mention.span().end();
            Matcher behind = BEHIND_NAME.matcher(text).region(end, Math.min(text.length(), end + NEAR));
            Matcher before = BEFORE_NAME.matcher(text.substring(Math.max(0, start - NEAR), start));
            return behind.find() && behind.group(1).equals(age)
                    || before.find() && before.group(1).equals(age);
        });
    }
}
