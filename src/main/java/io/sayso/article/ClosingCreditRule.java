package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks a credit in brackets at a paragraph's end: "(Additional reporting by Piet Maas; Editing by Lena Fry)". */
final class ClosingCreditRule implements BoilerplateRule {

    private static final Pattern CREDIT = Pattern.compile(
            "\\((?:additional )?(?:reporting|writing|editing|compiled|graphic)s? (?:by|from) [^()\u201c\"]{1,200}\\)\\s*$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "closing-credit";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> credits = new ArrayList<>();
        for (Span paragraph : page.paragraphs()) {
            Matcher credit = CREDIT.matcher(page.words(paragraph));
            if (credit.find()) {
                credits.add(new Span(paragraph.start() + credit.start(), paragraph.end()));
            }
        }
        return credits;
    }
}
