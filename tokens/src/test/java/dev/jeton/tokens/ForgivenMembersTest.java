package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.tokens.Rejections.rejection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.jeton.JsonErrorCode;
import dev.jeton.tokens.ciba.PushCallback;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token is not lost for a member that nobody needs: those members, and no others, may have any value. */
final class ForgivenMembersTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** No member takes any of these; {@link #ODD} ones are taken by some. */
    private static final List<String> WRONG = List.of("{\"a\":1}", "[{}]", "[[\"a\"]]");

    private static final List<String> ODD = List.of(
            "true",
            "\"approved\"",
            "\"11/05/2031 15:18:31 +00:00\"",
            "1e99",
            "-1.5",
            "\"1,5\"",
            "[]",
            "[1,null]",
            "{}");

    private static Set<String> forgiven(TokenFormat format) {
        return switch (format) {
            case MSAL ->
                Set.of(
                        "status",
                        "refresh_in",
                        "ext_expires_in",
                        "refresh_token_expires_in",
                        "foci",
                        "error_description",
                        "error_codes",
                        "timestamp",
                        "trace_id",
                        "correlation_id",
                        "error_uri",
                        "expires_on",
                        "not_before",
                        "resource",
                        "id_token_expires_in");
            case PPRO -> Set.of("error_description", "error_uri");
            case OAUTH, AFFINIDI, AUTHLETE -> Set.of();
        };
    }

    @ParameterizedTest
    @EnumSource
    void aForgivenMemberCountsAsAbsentAndTheTokenIsKept(TokenFormat format) throws IOException {
        for (String name : forgiven(format)) {
            ObjectNode body = tree(format);
            Object without = format.codec().read(body.deepCopy().without(name).toString());
            for (String value : WRONG) {
                Object read = format.codec().read(with(body, name, value));
                assertWithMessage("%s: %s", name, value).that(read).isEqualTo(without);
                assertThat(format.accessToken(read)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noOtherMemberIsForgiven(TokenFormat format) throws IOException {
        ObjectNode body = tree(format);
        int rejected = 0;
        for (String name : ImmutableList.copyOf(body.fieldNames())) {
            boolean unknown =
                    format == TokenFormat.PPRO && (name.equals("webhook") || name.equals("issued_token_type"));
            if (!unknown && !forgiven(format).contains(name)) {
                for (String value : WRONG) {
                    if (!takes(body.get(name), value)) {
                        assertWithMessage(name)
                                .that(rejection(format.codec(), with(body, name, value))
                                        .code())
                                .isEqualTo(JsonErrorCode.WRONG_TYPE);
                        rejected++;
                    }
                }
            }
        }
        assertThat(rejected).isAtLeast(12);
    }

    /** Whether the start of a value is right: an object or an array of objects with unknown members is no wrong value for each other. */
    private static boolean takes(JsonNode right, String value) {
        return right.isObject() && value.startsWith("{") || right.isArray() && value.startsWith("[{");
    }

    @ParameterizedTest
    @EnumSource
    void whateverAForgivenMemberIsTheOthersAreKept(TokenFormat format) throws IOException {
        for (String name : forgiven(format)) {
            ObjectNode body = tree(format);
            JsonNode others = written(format, body.deepCopy().without(name).toString());
            for (String value : ODD) {
                ObjectNode kept = (ObjectNode) written(format, with(body, name, value));
                assertWithMessage("%s: %s", name, value)
                        .that((Object) kept.without(name))
                        .isEqualTo(others);
            }
        }
    }

    /** Forgiving is about types and forms: what is not JSON, comes twice or goes beyond a limit is an error as ever. */
    @ParameterizedTest
    @EnumSource
    void aForgivenMemberMayNeitherComeTwiceNorBeMalformed(TokenFormat format) throws IOException {
        for (String name : forgiven(format)) {
            ObjectNode body = tree(format);
            String wrong = with(body, name, "{\"a\":1}");
            String twice = wrong.substring(0, wrong.length() - 1) + ",\"" + name + "\":{}}";
            assertThat(rejection(format.codec(), twice).code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(rejection(format.codec(), wrong.replace("{\"a\":1}", "{\"a\":1,}"))
                            .code())
                    .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
            assertThat(rejection(format.codec(), wrong.replace("{\"a\":1}", "[".repeat(100)))
                            .code())
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
        }
    }

    @Test
    void theTokensOfAPushedAnswerAreKept() {
        for (String value : WRONG) {
            PushCallback callback = (PushCallback) FamilyFormat.PUSH
                    .codec()
                    .read("{\"auth_req_id\":\"r\",\"access_token\":\"a\",\"error_description\":" + value + "}");
            assertThat(callback.accessToken()).isEqualTo("a");
            assertThat(callback.errorDescription()).isNull();
        }
    }

    private static JsonNode written(TokenFormat format, String json) throws IOException {
        return JACKSON.readTree(format.codec().toJson(format.codec().read(json)));
    }

    private static String with(ObjectNode body, String name, String value) throws IOException {
        ObjectNode changed = body.deepCopy();
        changed.set(name, JACKSON.readTree(value));
        return changed.toString();
    }

    private static ObjectNode tree(TokenFormat format) throws IOException {
        return (ObjectNode) JACKSON.readTree(format.body());
    }
}
