package dev.jeton.examples.subtypes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/guide/sealed-types.md} is that of this package, and does what the page says. */
final class SealedTypesGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "sealed-types.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/jeton/examples/subtypes");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:final class|(?:sealed )?interface) (\\w+)");

    @Test
    void everyBlockIsASourceFileAndEverySourceFileABlock() throws IOException {
        List<String> names = new ArrayList<>(List.of("package-info.java"));
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        for (String block : blocks) {
            String name =
                    TYPE.matcher(block).results().findFirst().orElseThrow().group(1);
            names.add(name + ".java");
            assertWithMessage(name).that(block).isEqualTo(Files.readString(SOURCES.resolve(name + ".java")));
        }
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyElementsIn(names);
        }
    }

    @Test
    void detailIsReadAsTheSubtypeOfItsType() {
        assertThat(show("{\"creditor_name\":\"M\",\"cents\":5,\"type\":\"payment_initiation\"}"))
                .isEqualTo("pay 5 to M");
        assertThat(show("{\"type\":\"account\",\"iban\":\"DE1\"}")).isEqualTo("look at DE1");
        assertThat(show("{\"type\":\"new\"}")).isEqualTo("do nothing");
        LookAtDetails look = new LookAtDetails();
        byte[] payment = "{\"creditor_name\":\"M\",\"cents\":5,\"type\":\"payment_initiation\"}".getBytes(UTF_8);
        assertThat(look.cents(payment, 0, payment.length)).isEqualTo(5);
        assertThat(look.cents("{}".getBytes(UTF_8), 0, 2)).isEqualTo(0);
    }

    @Test
    void tokenBesideAnErrorIsDenied() {
        assertThat(TokenResultCodec.INSTANCE.read("{\"access_token\":\"t\",\"error\":\"e\"}"))
                .isEqualTo(new TokenResult.Denied("e", null));
        assertThat(TokenResultCodec.INSTANCE.read("{\"error\":\"\",\"access_token\":\"t\"}"))
                .isEqualTo(new TokenResult.Granted("t", null));
        JsonException neither = assertThrows(JsonException.class, () -> TokenResultCodec.INSTANCE.read("{}"));
        assertThat(neither.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
    }

    @Test
    void listedSubtypesAreWrittenWithTheirKind() {
        assertThat(ShapeCodec.INSTANCE.toJson(new Shape.Circle(1))).isEqualTo("{\"kind\":\"circle\",\"radius\":1.0}");
        assertThat(ShapeCodec.INSTANCE.read("{\"side\":2,\"kind\":\"square\"}")).isEqualTo(new Shape.Square(2));
        assertThrows(JsonException.class, () -> ShapeCodec.INSTANCE.toJson(new Shape() {}));
    }

    private static String show(String json) {
        return ReadDetails.show(json.getBytes(UTF_8));
    }
}
