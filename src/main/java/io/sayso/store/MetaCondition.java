package io.sayso.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * That META is as it was read: the same change at the same state, or absent. Changes only ever get newer and states only
 * ever get further, so what was read and is there again was there all the time; or, where two extractors took turns at one
 * change, is the same to the last item, since the revision is made from all of them.
 *
 * @param expected null if META must be absent
 */
record MetaCondition(@Nullable Meta expected) {

    String expression() {
        return expected == null ? "attribute_not_exists(#pk)" : "#revision = :revision AND #state = :state";
    }

    Map<String, String> names() {
        return expected == null ? Map.of("#pk", Keys.PK) : Map.of("#revision", Meta.REVISION, "#state", Meta.STATE);
    }

    /** @return null if the expression has none, since DynamoDB refuses an empty map */
    @Nullable
    Map<String, AttributeValue> values() {
        return expected == null
                ? null
                : Map.of(
                        ":revision", AttributeValue.fromS(expected.revision()),
                        ":state", AttributeValue.fromS(expected.state().name()));
    }
}
