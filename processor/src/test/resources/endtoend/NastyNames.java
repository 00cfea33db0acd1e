package scenario;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Objects;

@SuppressWarnings("J213")
public class NastyNames {

    @Json
    record Clashing(
            String reader,
            String writer,
            String value,
            String member,
            int seen,
            String INSTANCE,
            String MEMBERS,
            List<String> elements,
            int mark,
            @Json.Name("default") String this$0,
            @Json.Name("") String empty,
            @Json.Name("*/ \u00fc \n \\u000a \" $T $L $$ \uD83D\uDE00") String odd) {}

    @Json(naming = Json.Naming.UPPER_SNAKE_CASE)
    record Overloaded(String first, @Json.Ignore Integer second, @Json.Ignore char letter, @Json.Ignore float number) {
        Overloaded(String first, String second, char letter, float number) {
            this(first, 1, letter, number);
        }
    }

    @Json
    enum Words {
        @Json.Name("class")
        CLASS,
        @Json.Name("\"\n")
        QUOTE,
        INSTANCE,
        @Json.Fallback
        $OTHER$
    }

    public static void run() {
        Clashing clashing = new Clashing("r", "w", "v", "m", 1, "i", "t", List.of("e"), 2, "d", "x", "o");
        check(clashing, NastyNames_ClashingCodec.INSTANCE.read(NastyNames_ClashingCodec.INSTANCE.toJson(clashing)));

        check(new Overloaded("a", (Integer) null, '\0', 0f), NastyNames_OverloadedCodec.INSTANCE.read("{\"FIRST\":\"a\"}"));

        check(Words.CLASS, NastyNames_WordsCodec.INSTANCE.read("\"class\""));
        check(Words.QUOTE, NastyNames_WordsCodec.INSTANCE.read("\"\\\"\\n\""));
        check(Words.INSTANCE, NastyNames_WordsCodec.INSTANCE.read("\"INSTANCE\""));
        check(Words.$OTHER$, NastyNames_WordsCodec.INSTANCE.read("\"never\""));
    }

    private static void check(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("Expected " + expected + " and got " + actual);
        }
    }
}
