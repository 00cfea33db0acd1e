package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodecs;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.authlete.TokenCreateResponse;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import org.junit.jupiter.api.Test;

/** Generated codecs, found by the generated indexes of three compilations: of the tokens, of this module and of its tests. */
class JsonCodecsTest {

    @Json
    record Hidden(String text) {}

    @Test
    void codecsOfALibraryOfThisModuleAndOfItsTestsAreFound() {
        assertThat(JsonCodecs.of(TokenCreateResponse.class)).isSameInstanceAs(TokenCreateResponseCodec.INSTANCE);
        assertThat(JsonCodecs.of(Everything.class)).isSameInstanceAs(EverythingCodec.INSTANCE);
        assertThat(JsonCodecs.of(Hidden.class)).isSameInstanceAs(JsonCodecsTest_HiddenCodec.INSTANCE);
    }

    @Test
    void generatedCodecsKnowTheirClass() {
        assertThat(EverythingCodec.INSTANCE.type()).isEqualTo(Everything.class);
        assertThat(JsonCodecs.of(Hidden[].class).toJson(new Hidden[] {new Hidden("a")}))
                .isEqualTo("[{\"text\":\"a\"}]");
    }
}
