package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds bodies called by what they are ("the ministry"), where that fits exactly one body of the article. */
final class BodyNominals {

    private final Map<String, Set<String>> endings = new HashMap<>();
    private final Roles roles;

    BodyNominals(Roles roles) {
        this.roles = roles;
        for (String line : WordList.lines(BodyNominals.class, "body-nouns.txt")) {
            String[] sides = line.split("=");
            String noun = sides[0].strip();
            Set<String> fitting = new HashSet<>(Set.of(noun));
            if (sides.length > 1) {
                fitting.addAll(Arrays.asList(sides[1].strip().split(" ")));
            }
            endings.put(noun, fitting);
        }
    }

    /** @param blocked spans that names and titles take up */
    void addTo(List<Draft> bodies, Article article, Words words, Predicate<Span> blocked) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Words.Word noun = words.get(i + 1);
            Set<String> fitting = endings.get(noun.base());
            if (fitting == null
                    || !words.get(i).lower().equals("the")
                    || !words.joinsNext(i)
                    || isCompound(words, i + 1)) {
                continue;
            }
            int end = noun.span().start() + noun.base().length();
            Span span = new Span(words.get(i).span().start(), end);
            List<Draft> named = bodies.stream().filter(b -> isOne(b, fitting)).toList();
            if (named.size() == 1 && !blocked.test(span) && !article.isBoilerplate(span)) {
                named.get(0).addNominal(span, words.text());
            }
        }
    }

    private boolean isCompound(Words words, int noun) {
        if (!words.joinsNext(noun) || Names.isPossessive(words.get(noun).text())) {
            return words.get(noun).isCapitalized();
        }
        Words.Word next = words.get(noun + 1);
        return words.get(noun).isCapitalized()
                || next.isCapitalized()
                || next.lower().equals("of")
                || roles.isRole(next.lower())
                || endings.containsKey(next.lower());
    }

    private static boolean isOne(Draft body, Set<String> fitting) {
        return body.names().stream()
                        .map(BodyNominals::heads)
                        .anyMatch(heads -> heads.stream().anyMatch(fitting::contains))
                || heads(body.name).stream().anyMatch(fitting::contains);
    }

    /** The name's last word, and the one before "of" or "for". */
    private static Set<String> heads(String name) {
        List<String> words = Names.keyWords(name);
        Set<String> heads = new HashSet<>();
        if (!words.isEmpty()) {
            heads.add(words.get(words.size() - 1));
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                heads.add(words.get(i - 1));
            }
        }
        return heads;
    }
}
