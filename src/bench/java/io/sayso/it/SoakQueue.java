package io.sayso.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue that Lambda would read from, and the dead-letter queue behind it. Safe for several readers. */
final class SoakQueue {

    private static final int MAX_RECEIVE_COUNT = 5;
    private static final int BATCH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SqsClient sqs;
    private final String queue;
    private final String deadLetters;
    private final AtomicInteger deliveries = new AtomicInteger();

    /** What a batch is given to. */
    @FunctionalInterface
    interface Function {

        /** @return ids of the messages that failed */
        Set<String> invoke(List<Message> batch) throws IOException;
    }

    SoakQueue(SqsClient sqs, String name) {
        this.sqs = sqs;
        this.deadLetters = sqs.createQueue(q -> q.queueName(name + "-dead")).queueUrl();
        String redrive = "{\"deadLetterTargetArn\":\"" + arn(deadLetters) + "\",\"maxReceiveCount\":\""
                + MAX_RECEIVE_COUNT + "\"}";
        this.queue = sqs.createQueue(q -> q.queueName(name)
                        .attributes(Map.of(
                                QueueAttributeName.REDRIVE_POLICY,
                                redrive,
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                "0")))
                .queueUrl();
    }

    String arn() {
        return arn(queue);
    }

    private String arn(String url) {
        return String.valueOf(sqs.getQueueAttributes(q -> q.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN));
    }

    /** Messages received so far, each as often as it was. */
    int deliveries() {
        return deliveries.get();
    }

    /** Until the queue is empty but for what other readers hold; these get what fails with them again. */
    void deliverAll(Function function) throws IOException {
        while (true) {
            List<Message> messages = sqs.receiveMessage(
                            r -> r.queueUrl(queue).maxNumberOfMessages(BATCH).visibilityTimeout(600))
                    .messages();
            if (messages.isEmpty()) {
                return;
            }
            deliveries.addAndGet(messages.size());
            Set<String> failed = function.invoke(messages);
            for (Message m : messages) {
                if (failed.contains(m.messageId())) {
                    sqs.changeMessageVisibility(c ->
                            c.queueUrl(queue).receiptHandle(m.receiptHandle()).visibilityTimeout(0));
                } else {
                    sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(m.receiptHandle()));
                }
            }
        }
    }

    /** The objects whose events are in the dead-letter queue. */
    Set<String> deadKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        while (true) {
            List<Message> messages = sqs.receiveMessage(r ->
                            r.queueUrl(deadLetters).maxNumberOfMessages(BATCH).visibilityTimeout(600))
                    .messages();
            if (messages.isEmpty()) {
                return keys;
            }
            for (Message m : messages) {
                JSON.readTree(m.body())
                        .path("Records")
                        .forEach(r -> keys.add(r.at("/s3/object/key").asText().replace("%2F", "/")));
            }
        }
    }
}
