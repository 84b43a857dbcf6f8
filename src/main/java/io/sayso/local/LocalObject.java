package io.sayso.local;

import java.time.Instant;

/**
 * An object of a {@link LocalBucket}.
 *
 * @param key with slashes, whatever the system's separator is
 * @param size in bytes
 * @param lastModified UTC
 */
record LocalObject(String key, long size, Instant lastModified) {}
