package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of a state that a text writes in small letters and yet names: "the Kazakh foreign ministry", "Ontario’s environment
 * ministry", "the finance ministry". A tagger marks the country alone. They are mentions by what the body is, not by name;
 * where the article names the same body in capitals, they are that one's.
 */
final class StateBodies {

    private static final String MINISTRY =
            "(?:(?:foreign|home|interior|internal|external|finance|defen[cs]e|health|public health|justice"
                    + "|education|environment|energy|agriculture|farm|fisheries|labou?r|trade|transport|economy|culture|tourism|unification"
                    + "|information|industry|oil|water|mines|mining|planning|housing|immigration|commerce|technology|science|sports?|youth"
                    + "|land|communications|emergency|emergencies|digital|social|religious)(?:\\s(?:affairs|security))?(?:\\sand\\s\\p{Ll}+)?\\sministry"
                    + "|ministry\\sof\\s(?:the\\s)?(?:housing|mining|planning|(?!\\p{Ll}+ing\\b)\\p{Ll}+))";
    private static final Pattern OWNED = Pattern.compile(
            "(?:['’]s?)?\\s(" + MINISTRY
                    + "|police|government|military|army|navy|air\\sforce|parliament|prosecutors?['’]s?\\soffice|coast\\sguard"
                    + "|coastguard|customs|presidency|embassy|council)(?!\\p{L}|['’-]|\\s(?:officer|chief|minister|official|force|spokes|source|forces|tax|house|estate|flat|meeting|leader|member|seat))");
    private static final Pattern ALONE =
            Pattern.compile("\\b[Tt]he\\s(" + MINISTRY + "|presidential\\soffice)(?!\\p{L}|['’-])");
    /** What a place has one of: "Norfolk police", "Bradford council". */
    private static final Set<String> OF_PLACES = Set.of("police", "council");

    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.NORP, EntityType.LOCATION);

    private final Countries countries;

    StateBodies(Countries countries) {
        this.countries = countries;
    }

    /**
     * @param bodies those named in capitals; what is found is added
     * @param names in the text's order
     */
    void addTo(List<Draft> bodies, Article article, List<RawName> names) {
        String text = article.text();
        TreeSet<Span> found = new TreeSet<>();
        for (RawName owner : names) {
            Matcher body = OWNED.matcher(text).region(owner.span().end(), text.length());
            boolean owns = OWNERS.contains(owner.type()) && body.lookingAt();
            boolean may = owns
                    && (owner.type() == EntityType.NORP
                            ? countries.nationality(owner.text()) != null
                            : body.group().charAt(0) != ' ' || OF_PLACES.contains(body.group(1)));
            if (may) {
                Span span = new Span(owner.span().start(), body.end());
                add(bodies, article, span, owner.text(), body.group(1));
                found.add(span);
            }
        }
        Matcher alone = ALONE.matcher(text);
        while (alone.find()) {
            Span span = new Span(alone.start(), alone.end());
            boolean taken = names.stream().anyMatch(n -> n.span().overlaps(span));
            if (!taken && found.stream().noneMatch(f -> f.overlaps(span))) {
                add(bodies, article, span, null, alone.group(1));
            }
        }
    }

    private void add(List<Draft> bodies, Article article, Span span, @Nullable String told, String body) {
        String country = told == null ? null : countries.code(told);
        // "Seoul’s unification ministry", which the article calls the unification ministry elsewhere
        String owner = country == null && article.text().contains("he " + body) ? null : told;
        if (article.isBoilerplate(span)) {
            return;
        }
        List<Draft> same =
                bodies.stream().filter(b -> isSame(b, body, owner, country)).toList();
        if (same.size() > 1) {
            return;
        }
        Draft draft = same.isEmpty() ? new Draft(EntityType.ORGANIZATION) : same.get(0);
        if (same.isEmpty()) {
            String adjective = country == null ? owner : countries.adjective(country);
            String plain = Names.onOneLine(body);
            draft.name = owner == null ? plain : Names.onOneLine(span.of(article.text()));
            draft.id = "organization:"
                    + (adjective == null ? "?" + Names.slug(plain) : Names.slug(adjective + " " + plain));
            bodies.add(draft);
        }
        draft.addNominal(span, article.text());
    }

    /** Whether the body is the one described: all words of the description are in its name, and no other country's. */
    private boolean isSame(Draft named, String body, @Nullable String owner, @Nullable String country) {
        Set<String> words = new HashSet<>(Names.keyWords(body));
        Set<String> own = new HashSet<>(Names.keyWords(named.name));
        boolean general = words.size() == 1 && !named.id.endsWith("-" + Names.slug(body));
        String theirs = countries.codeIn(named.name);
        boolean sameOwner = owner == null
                || country == null && own.containsAll(Names.keyWords(owner))
                || country != null && (country.equals(theirs) || theirs == null && words.size() > 1);
        return !general && own.containsAll(words) && own.size() <= words.size() + 3 && sameOwner;
    }
}
