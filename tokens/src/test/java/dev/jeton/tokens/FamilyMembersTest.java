package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.tokens.Rejections.codeOf;
import static dev.jeton.tokens.Rejections.rejection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the specifications' members, as documents have them that were typed by hand, against what the codecs and views do. */
final class FamilyMembersTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** The only member that takes any JSON. */
    private static final String RAW = "jwks";

    @ParameterizedTest
    @EnumSource
    void everyMemberOfTheSpecificationIsAComponentAndNothingElseIs(FamilyFormat format) throws Exception {
        ObjectNode body = tree(format);
        Object value = format.codec().read(format.body());

        Object extra = format.type().getMethod("extra").invoke(value);
        assertThat((Map<?, ?>) extra).isEmpty();
        assertThat(format.type().getRecordComponents()).hasLength(body.size() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void membersAreWrittenAsTheyWereReadInTheOrderOfTheSpecification(FamilyFormat format) throws IOException {
        JsonNode written =
                JACKSON.readTree(format.codec().toBytes(format.codec().read(format.body())));
        assertThat(written.toString()).isEqualTo(tree(format).toString());
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfMembersDoesNotMatter(FamilyFormat format) throws IOException {
        ObjectNode body = tree(format);
        List<String> names = new ArrayList<>(ImmutableList.copyOf(body.fieldNames()));
        Collections.reverse(names);
        ObjectNode reversed = JACKSON.createObjectNode();
        names.forEach(name -> reversed.set(name, body.get(name)));
        assertThat(format.codec().read(reversed.toString()))
                .isEqualTo(format.codec().read(body.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void aMemberThatIsAbsentOrNullIsNotWritten(FamilyFormat format) throws IOException {
        ObjectNode body = tree(format);
        for (String name : ImmutableList.copyOf(body.fieldNames())) {
            ObjectNode without = body.deepCopy().without(name);
            // Raw JSON keeps its null, which tells it from an absent member.
            ObjectNode withNull = name.equals(RAW) ? without : body.deepCopy().putNull(name);
            if (format.required().contains(name)) {
                for (ObjectNode document : List.of(without, withNull)) {
                    JsonException rejection = rejection(format.codec(), document.toString());
                    assertThat(rejection.path()).isEqualTo("$." + name);
                    assertThat(rejection.code()).isAnyOf(JsonErrorCode.MISSING_MEMBER, JsonErrorCode.NULL_VALUE);
                }
            } else {
                for (ObjectNode document : List.of(without, withNull)) {
                    String written = format.codec().toJson(format.codec().read(document.toString()));
                    assertWithMessage(name).that(JACKSON.readTree(written)).isEqualTo(without);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberRejectsAKindOfValueThatItDoesNotTakeUnlessItIsForgiven(FamilyFormat format) throws IOException {
        ObjectNode body = tree(format);
        for (String name : ImmutableList.copyOf(body.fieldNames())) {
            if (name.equals(RAW)) {
                continue; // Any JSON.
            }
            ObjectNode wrong = body.deepCopy();
            wrong.set(name, JACKSON.readTree(body.get(name).isObject() ? "[true]" : "{\"a\":1}"));
            if (format.forgiven().contains(name)) {
                Object value = format.codec().read(wrong.toString());
                assertWithMessage(name)
                        .that(value)
                        .isEqualTo(format.codec()
                                .read(body.deepCopy().without(name).toString()));
            } else {
                JsonException rejection = rejection(format.codec(), wrong.toString());
                assertWithMessage(name).that(rejection.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
                assertThat(rejection.path()).isEqualTo(path(name));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateIsRejected(FamilyFormat format) throws IOException {
        String body = tree(format).toString();
        for (String name : ImmutableList.copyOf(tree(format).fieldNames())) {
            String twice = body.substring(0, body.length() - 1) + ",\"" + name + "\":"
                    + tree(format).get(name) + "}";
            assertWithMessage(name).that(codeOf(format.codec(), twice)).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownMembersAreWrittenBackAndNeverTwice(FamilyFormat format) throws IOException {
        String body = tree(format).toString();
        String start = body.substring(0, body.length() - 1) + ",\"vendor#x\":{\"access_token\":[1,null]}";
        String document = start + ",\"other\":null}";
        assertThat(format.codec().toJson(format.codec().read(document))).isEqualTo(document);
        assertThat(codeOf(format.codec(), start + ",\"vendor\\u0023x\":1}")).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    private static String path(String name) {
        return name.contains("#") ? "$['" + name + "']" : "$." + name;
    }

    private static ObjectNode tree(FamilyFormat format) throws IOException {
        return (ObjectNode) JACKSON.readTree(format.body());
    }
}
