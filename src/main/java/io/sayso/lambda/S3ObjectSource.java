package io.sayso.lambda;

import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects of S3. */
public final class S3ObjectSource implements ObjectSource {

    private final S3Client s3;
    private final int maxBytes;

    /** @param maxBytes of an object as it is stored; a larger one is refused before it is read */
    public S3ObjectSource(S3Client s3, int maxBytes) {
        this.s3 = s3;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId)
            throws UnreadableArticleException {
        try (ResponseInputStream<GetObjectResponse> in =
                s3.getObject(r -> r.bucket(bucket).key(key).versionId(versionId))) {
            GetObjectResponse head = in.response();
            if (head.contentLength() > maxBytes) {
                in.abort();
                throw new UnreadableArticleException("object " + bucket + "/" + key + " must be at most " + maxBytes
                        + " bytes long, but was " + head.contentLength());
            }
            RawObject object = new RawObject(
                    key, in.readAllBytes(), head.contentType(), head.contentEncoding(), head.lastModified());
            return Optional.of(new Found(head.versionId(), object));
        } catch (S3Exception e) {
            if (isGone(e)) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("object " + bucket + "/" + key + " could not be read to its end", e);
        }
    }

    /**
     * S3 answers 404 for a key or version that is not there, and 405 where the version asked for is a delete marker
     * (its user guide, "Working with delete markers"). A bucket that is not there is a wrong set-up: no such answer.
     */
    private static boolean isGone(S3Exception e) {
        String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
        return e.statusCode() == 404 && !"NoSuchBucket".equals(code) || e.statusCode() == 405;
    }
}
