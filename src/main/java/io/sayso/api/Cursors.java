package io.sayso.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where the next page begins, as a text that means nothing to who holds it: base64url of a code of 16 bytes (HMAC-SHA256) and
 * the place. The code is of the place and of what was asked, so that a cursor of one question is none of another; nothing
 * is kept of it between requests.
 */
final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 16;
    private static final TypeReference<Map<String, String>> PLACE = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final SecretKeySpec key;

    Cursors(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param asked what the page is of, such as the partition */
    String cursor(String asked, Map<String, String> place) {
        try {
            byte[] bytes = json.writeValueAsBytes(place);
            byte[] code = code(asked, bytes);
            byte[] all = Arrays.copyOf(code, CODE_BYTES + bytes.length);
            System.arraycopy(bytes, 0, all, CODE_BYTES, bytes.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as JSON", e);
        }
    }

    /** @throws ApiException 400 if it was not made here for what is asked */
    Map<String, String> place(String asked, String cursor) throws ApiException {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            if (all.length > CODE_BYTES) {
                byte[] bytes = Arrays.copyOfRange(all, CODE_BYTES, all.length);
                boolean ours = MessageDigest.isEqual(Arrays.copyOf(all, CODE_BYTES), code(asked, bytes));
                // A last character may hold bits that decode to nothing: the text must be the very one that was given.
                if (ours
                        && Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(all)
                                .equals(cursor)) {
                    return json.readValue(bytes, PLACE);
                }
            }
        } catch (IllegalArgumentException | java.io.IOException e) {
            // told below
        }
        throw ApiException.badRequest(
                "cursor must be one that an answer to this very question gave, unchanged, but is none");
    }

    private byte[] code(String asked, byte[] place) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(asked.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(place), CODE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must have " + ALGORITHM, e);
        }
    }
}
