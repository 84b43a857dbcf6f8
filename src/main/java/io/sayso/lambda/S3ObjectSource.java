package io.sayso.lambda;

import io.sayso.article.RawObject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects of S3. */
public final class S3ObjectSource implements ObjectSource {

    /** To its end it is closed, before that aborted: closing would first read what is left, however much that is. */
    private static final class Body extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> response;
        private boolean ended;

        Body(ResponseInputStream<GetObjectResponse> response) {
            super(response);
            this.response = response;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            ended |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                response.abort();
            }
            super.close();
        }
    }

    private final S3Client s3;

    public S3ObjectSource(S3Client s3) {
        this.s3 = s3;
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId) {
        try {
            ResponseInputStream<GetObjectResponse> in =
                    s3.getObject(r -> r.bucket(bucket).key(key).versionId(versionId));
            GetObjectResponse head = in.response();
            RawObject object = new RawObject(
                    key,
                    new Body(in),
                    head.contentLength(),
                    head.contentType(),
                    head.contentEncoding(),
                    head.lastModified());
            return Optional.of(new Found(head.versionId(), object));
        } catch (S3Exception e) {
            if (isGone(e)) {
                return Optional.empty();
            }
            throw e;
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
