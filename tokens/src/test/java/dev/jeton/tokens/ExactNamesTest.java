package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.rejection;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member is known by its exact name, in whatever spelling, and never by anything that looks like it. */
final class ExactNamesTest {

    /** The names collide with {@code access_token} under the 32-bit hash FNV-1a, by which some libraries match. */
    @ParameterizedTest
    @EnumSource
    void collidingNamesAreUnknown(TokenFormat format) {
        for (String name : new String[] {"hxmjaakn", "sonoapmk", "exhdaspw", "hwseauns"}) {
            Object value = format.codec().read("{\"" + name + "\":\"x\"}");
            assertThat(format.accessToken(value)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void similarNamesAreUnknown(TokenFormat format) {
        String name = format.accessTokenName();
        String[] similar = {
            name.toUpperCase(Locale.ROOT), name + " ", " " + name, name + "\\u0000", name + "s", name.substring(1), ""
        };
        for (String other : similar) {
            assertThat(format.accessToken(format.codec().read("{\"" + other + "\":\"x\"}")))
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void escapesInANameAreResolved(TokenFormat format) {
        Object value = format.codec().read("{\"" + escaped(format) + "\":\"x\"}");
        assertThat(format.accessToken(value)).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateIsRejected(TokenFormat format) {
        String name = format.accessTokenName();
        JsonException rejection = rejection(format.codec(), "{\"" + name + "\":\"a\",\n  \"" + name + "\":\"b\"}");
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(rejection.path()).isEqualTo("$." + name);
        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.column()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateInAnotherSpellingIsRejected(TokenFormat format) {
        String name = format.accessTokenName();
        String another = format == TokenFormat.AUTHLETE ? "access\\u0054oken" : "access\\u005ftoken";
        JsonException rejection = rejection(format.codec(), "{\"" + name + "\":\"a\",\"" + another + "\":\"b\"}");
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(rejection.path()).isEqualTo("$." + name);
    }

    @ParameterizedTest
    @EnumSource
    void aMemberOfAnUnknownObjectIsNotTheOneAtTheTop(TokenFormat format) {
        String name = format.accessTokenName();
        String nested = "\"authed_user\":{\"" + name + "\":\"nested\"},\"list\":[{\"" + name + "\":\"nested\"}]";

        assertThat(format.accessToken(format.codec().read("{" + nested + "}"))).isNull();
        assertThat(format.accessToken(format.codec().read("{\"" + name + "\":\"top\"," + nested + "}")))
                .isEqualTo("top");
        assertThat(format.accessToken(format.codec().read("{" + nested + ",\"" + name + "\":\"top\"}")))
                .isEqualTo("top");
    }

    @ParameterizedTest
    @EnumSource
    void unknownMembersAreWrittenBack(TokenFormat format) {
        String json = "{\"aud\":[\"a\"],\"hxmjaakn\":1}";
        assertThat(format.codec().toJson(format.codec().read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateAmongUnknownMembersIsRejected(TokenFormat format) {
        JsonException rejection = rejection(format.codec(), "{\"hxmjaakn\":1,\"\\u0068xmjaakn\":2}");
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    private static String escaped(TokenFormat format) {
        return "\\u0061" + format.accessTokenName().substring(1);
    }
}
