package io.sayso.quote;

import io.sayso.entity.EntityFinder;
import io.sayso.entity.MarkedText;
import io.sayso.tagger.Attribution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Articles whose names are marked as in {@link MarkedText}, and their attributions as "{source|cue|content}";
 * a content in marks, and one behind "<", stands before the source. */
final class MarkedQuotes {

    private MarkedQuotes() {}

    /** Speakers of each quote, several joined with "&", nobody as "-". */
    static List<String> speakers(String marked) {
        StringBuilder text = new StringBuilder();
        List<String[]> parts = new ArrayList<>();
        List<Boolean> precedes = new ArrayList<>();
        int from = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', from)) {
            int close = marked.indexOf('}', open);
            String[] part = marked.substring(open + 1, close).split("\\|");
            boolean before = "“‘<".indexOf(part[2].charAt(0)) >= 0;
            part[2] = part[2].replaceFirst("^<", "");
            text.append(marked, from, open).append(part[0]).append(' ').append(part[1]);
            text.append(before ? "" : " " + part[2]);
            parts.add(part);
            precedes.add(before);
            from = close + 1;
        }
        MarkedText article = MarkedText.of(text.append(marked.substring(from)).toString());
        List<Attribution> attributions = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i);
            String source = part[0].replaceAll("\\[\\w+ ([^\\]]+)\\]", "$1");
            int start = article.text().indexOf(source + " " + part[1], at);
            Span cue = new Span(start + source.length() + 1, start + source.length() + 1 + part[1].length());
            int content = precedes.get(i)
                    ? article.text().lastIndexOf(part[2], start)
                    : article.text().indexOf(part[2], start);
            content = content < 0 ? cue.end() + 1 : content;
            int end = Math.min(article.text().length(), content + part[2].length());
            attributions.add(new Attribution(
                    List.of(new Span(content, end)), cue, new Span(start, start + source.length()), 0.9));
            at = cue.end();
        }
        return new QuoteFinder()
                        .find(
                                article.article(),
                                attributions,
                                new EntityFinder().find(article.article(), article.names()))
                        .stream()
                        .map(q -> q.speakers().isEmpty()
                                ? "-"
                                : String.join(
                                        " & ",
                                        q.speakers().stream().map(Speaker::name).toList()))
                        .toList();
    }
}
