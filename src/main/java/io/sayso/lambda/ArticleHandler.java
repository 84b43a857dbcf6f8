package io.sayso.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crac.Core;
import org.jspecify.annotations.Nullable;

/**
 * What AWS Lambda calls. An event is an SQS batch, a refill's batch, or one event of S3 in any form that
 * {@link EnvelopeParser} reads.
 *
 * <p>A batch is answered by the ids of the messages that failed ({@code ReportBatchItemFailures}; Lambda's developer
 * guide, "Handling errors for an SQS event source"): SQS delivers these again, then moves them to the dead-letter
 * queue. Its messages are done by as many threads as there are processors, those of one object in order. A refill's batch is
 * answered as {@link RefillBatch} says. Any other event is answered by what was done, or fails as a whole.
 */
public final class ArticleHandler implements RequestStreamHandler {

    private final ObjectMapper json = new ObjectMapper();
    private final EnvelopeParser parser = EnvelopeParser.create();
    private final AtomicBoolean cold = new AtomicBoolean(true);
    private final ChangeRunner runner;
    private final BatchRunner batches;
    private final JsonLog log;

    /** Kept from the garbage collector: the context in which it is registered does not. */
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final @Nullable Priming priming;

    /** For Lambda. The settings are environment variables: TABLE_NAME, MAX_OBJECT_BYTES, MIN_CONFIDENCE, METRICS_NAMESPACE and the AWS SDK's own. */
    @SuppressWarnings("SystemOut") // Lambda's log is the standard output
    public ArticleHandler() {
        this(Wiring.of(System.getenv()), JsonLog.to(System.out, InstantSource.system()));
    }

    private ArticleHandler(Wiring wiring, JsonLog log) {
        this(wiring.processor(), wiring.priming(), wiring.metrics(), log, processors());
        Core.getGlobalContext().register(wiring.priming());
    }

    public ArticleHandler(ArticleProcessor processor, JsonLog log) {
        this(processor, log, processors());
    }

    /** @param threads messages of a batch that are done at a time, at least 1 */
    ArticleHandler(ArticleProcessor processor, JsonLog log, int threads) {
        this(processor, null, Metrics.none(), log, threads);
    }

    private ArticleHandler(
            ArticleProcessor processor, @Nullable Priming priming, Metrics metrics, JsonLog log, int threads) {
        this.runner = new ChangeRunner(processor, metrics);
        this.batches = new BatchRunner(parser, runner, threads);
        this.priming = priming;
        this.log = log;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        ObjectNode fields = json.createObjectNode()
                .put("requestId", context.getAwsRequestId())
                .put("coldStart", cold.getAndSet(false));
        JsonLog requestLog = log.with(fields);
        ObjectNode answer;
        try {
            EventNode event = read(input);
            if (SqsBatch.matches(event)) {
                answer = batch(SqsBatch.of(event), context, requestLog);
            } else if (RefillBatch.matches(event)) {
                answer = refill(event, context, requestLog);
            } else {
                answer =
                        single(ScheduledEvent.matches(event) ? runner.due() : parser.parse(event), context, requestLog);
            }
        } catch (UnreadableEventException e) {
            String reason = ChangeRunner.reason(e);
            requestLog.with("reason", reason).error("event can't be read");
            // Without its cause, as Lambda logs causes as they are: Jackson's quotes the event.
            throw new IllegalArgumentException(Printable.of(reason));
        }
        json.writeValue(output, answer);
    }

    private EventNode read(InputStream input) throws IOException, UnreadableEventException {
        JsonNode event;
        try {
            event = json.readTree(input);
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException("event must be JSON, but was not: " + e.getOriginalMessage(), e);
        }
        if (!event.isObject()) {
            throw new UnreadableEventException("event must be a JSON object, but was "
                    + (event.isMissingNode() ? "empty" : event.getNodeType().name()));
        }
        return EventNode.of(event);
    }

    private ObjectNode batch(SqsBatch batch, Context context, JsonLog requestLog) {
        ObjectNode answer = json.createObjectNode();
        ArrayNode failures = answer.putArray("batchItemFailures");
        batches.run(batch, context, requestLog)
                .forEach(id -> failures.addObject().put("itemIdentifier", id));
        return answer;
    }

    private ObjectNode refill(EventNode event, Context context, JsonLog requestLog) throws UnreadableEventException {
        Deadline deadline = Deadline.of(context);
        return RefillBatch.run(
                event,
                deadline::hasTimeForNext,
                one -> runner.run(parser.parse(one), requestLog, () -> Deadline.of(context)));
    }

    private ObjectNode single(ParsedEvent event, Context context, JsonLog requestLog) {
        ChangeRunner.Result result = runner.run(event, requestLog, () -> Deadline.of(context));
        result.throwIfFailed();
        ObjectNode answer = json.createObjectNode();
        ArrayNode articles = answer.putArray("articles");
        result.processed().forEach(p -> articles.add(p.toJson()));
        ArrayNode ignored = answer.putArray("ignored");
        event.ignored().forEach(ignored::add);
        return answer;
    }
}
