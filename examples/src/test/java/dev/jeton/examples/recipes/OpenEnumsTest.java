package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.examples.recipes.OpenEnums.Display;
import dev.jeton.examples.recipes.OpenEnums.Prompt;
import dev.jeton.examples.recipes.OpenEnums.Request;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import org.junit.jupiter.api.Test;

final class OpenEnumsTest {

    @Test
    void anOpenEnumKeepsWhatItDoesNotKnow() {
        assertThat(reason("slow_down")).isEqualTo("ask again later");
        assertThat(reason("invalid_grant")).isEqualTo("refused: invalid_grant");
        assertThat(reason("out_of_cheese")).isEqualTo("a new kind of error: out_of_cheese");
    }

    @Test
    void aFallbackTakesThePlaceOfWhatIsUnknown() {
        OpenEnums_RequestCodec codec = OpenEnums_RequestCodec.INSTANCE;
        Request request = codec.read("{\"prompt\":\"select_account\",\"display\":\"popup\"}");
        assertThat(request).isEqualTo(new Request(Prompt.OTHER, Display.POPUP));
        assertThat(codec.toJson(request)).isEqualTo("{\"prompt\":\"other\",\"display\":\"popup\"}");
    }

    @Test
    void withNeitherItIsRejected() {
        JsonException rejection = assertThrows(
                JsonException.class, () -> OpenEnums_RequestCodec.INSTANCE.read("{\"display\":\"hologram\"}"));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(rejection.path()).isEqualTo("$.display");
    }

    private static String reason(String error) {
        return OpenEnums.reason(OAuthErrorResponseCodec.INSTANCE.read("{\"error\":\"" + error + "\"}"));
    }
}
