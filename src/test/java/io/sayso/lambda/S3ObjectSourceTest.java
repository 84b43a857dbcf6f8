package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.article.RawObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3ObjectSourceTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-24T09:30:00Z");

    private final FakeS3 s3 = new FakeS3();
    private final S3ObjectSource source = new S3ObjectSource(s3);

    @Test
    void readsAnObjectWithWhatS3SaysAboutIt() throws Exception {
        ObjectSource.Found found = source.fetch("b", "a.txt", "v1").orElseThrow();

        RawObject object = found.object();
        assertThat(found.versionId()).isEqualTo("v1-read");
        assertThat(object.name()).isEqualTo("a.txt");
        assertThat(object.content().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("words");
        assertThat(object.contentType()).isEqualTo("text/plain");
        assertThat(object.contentEncoding()).isEqualTo("gzip");
        assertThat(object.lastModified()).isEqualTo(MODIFIED);
        assertThat(s3.requests)
                .containsExactly(GetObjectRequest.builder()
                        .bucket("b")
                        .key("a.txt")
                        .versionId("v1")
                        .build());
    }

    @Test
    void abortsWhatIsClosedBeforeItsEnd() throws Exception {
        try (RawObject object = source.fetch("b", "a.txt", null).orElseThrow().object()) {
            assertThat(object.length()).isEqualTo(5);
            assertThat(object.content().read()).isEqualTo('w');
        }
        assertThat(s3.aborted).isTrue();
    }

    @Test
    void closesWhatWasReadToItsEnd() throws Exception {
        try (RawObject object = source.fetch("b", "a.txt", null).orElseThrow().object()) {
            object.content().readAllBytes();
        }
        assertThat(s3.aborted).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchKey", "404, NoSuchVersion", "405, MethodNotAllowed"})
    void isEmptyForWhatIsGone(int status, String code) throws Exception {
        s3.error = error(status, code);

        assertThat(source.fetch("b", "a.txt", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchBucket", "403, AccessDenied", "503, SlowDown"})
    void passesOtherErrorsOn(int status, String code) {
        S3Exception error = error(status, code);
        s3.error = error;

        assertThatThrownBy(() -> source.fetch("b", "a.txt", null)).isSameAs(error);
    }

    private static S3Exception error(int status, String code) {
        return (S3Exception) S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    private static final class FakeS3 implements S3Client {

        final List<GetObjectRequest> requests = new ArrayList<>();
        boolean aborted;

        @Nullable
        S3Exception error;

        @Override
        public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
            requests.add(request);
            if (error != null) {
                throw error;
            }
            byte[] bytes = "words".getBytes(StandardCharsets.UTF_8);
            GetObjectResponse response = GetObjectResponse.builder()
                    .contentLength((long) bytes.length)
                    .contentType("text/plain")
                    .contentEncoding("gzip")
                    .lastModified(MODIFIED)
                    .versionId(request.versionId() == null ? null : request.versionId() + "-read")
                    .build();
            try {
                return transformer.transform(
                        response, AbortableInputStream.create(new ByteArrayInputStream(bytes), () -> aborted = true));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
