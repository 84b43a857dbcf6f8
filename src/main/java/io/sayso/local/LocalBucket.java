package io.sayso.local;

import io.sayso.lambda.ObjectSource;
import java.util.List;

/** What stands in for a bucket: it can also tell what is in it. */
interface LocalBucket extends ObjectSource {

    String name();

    /** By key. */
    List<LocalObject> objects();
}
