package io.sayso.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.query.Items;
import io.sayso.query.PlainJson;
import io.sayso.store.StoredArticle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is in one article? */
@Command(
        name = "article",
        description = "Print what was found in one article: its quotes and entities. --csv prints the quotes alone.")
final class ArticleCommand extends AskCommand {

    @Parameters(
            paramLabel = "KEY",
            description = "The object's key in its bucket; of a part, <object's key>!/<part's id>.")
    private String key = "";

    @Option(names = "--bucket", paramLabel = "NAME", description = "Its bucket; needed with --table only.")
    private @Nullable String bucket;

    @Option(names = "--thoughts", description = "Also thoughts and attitudes.")
    private boolean thoughts;

    ArticleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Items items) {
        StoredArticle article = questions(items)
                .article(bucket(), key)
                .orElseThrow(() -> new LocalException("no article is stored under the key \"" + key + "\""));
        if (answerOptions().isJson()) {
            print(Columns.ofQuotes(), Stream.of(PlainJson.of(article)));
        } else if (!article.parts().isEmpty()) {
            print(Columns.ofParts(), records(article.parts()));
        } else {
            print(Columns.ofOneArticlesQuotes(), quotes(article));
            if (answerOptions().isForPeople() && !article.entities().isEmpty()) {
                print(Columns.ofOneArticlesEntities(), records(article.entities()));
            }
        }
        return ExitCode.OK;
    }

    private Stream<ObjectNode> quotes(StoredArticle article) {
        return Stream.concat(records(article.quotes()), thoughts ? records(article.thoughts()) : Stream.of());
    }

    private static Stream<ObjectNode> records(List<Map<String, AttributeValue>> items) {
        return items.stream().map(PlainJson::of);
    }

    private String bucket() {
        if (bucket != null) {
            return bucket;
        }
        if (from().isTable()) {
            throw wrong("--bucket must be given with --table, since a table may hold articles of several");
        }
        List<String> buckets = from().buckets(key);
        if (buckets.size() > 1) {
            throw wrong("--bucket must be one of " + String.join(", ", buckets) + ", which all have this key");
        }
        return buckets.isEmpty() ? "" : buckets.get(0);
    }
}
