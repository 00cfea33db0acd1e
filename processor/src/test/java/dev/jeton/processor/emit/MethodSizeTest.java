package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.report.ClassFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of more than 8,000 bytes of bytecode (-XX:-DontCompileHugeMethods aside). */
class MethodSizeTest {
    private static final int HUGE_METHOD_LIMIT = 8_000;

    // A constructor takes 255 slots, one of which is "this"; the map of unknown members takes one, too.
    private static final int MOST_REFERENCES = 253;
    private static final int MOST_LONGS = 126;

    private static final int MOST_IN_ONE_PIECE = 48;

    private static final ValueModel EXPIRY = Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT);

    // More optionals in each other than anybody can write: J305 rejects even two.
    private static final ValueModel FATTEST = Values.optional(Values.optional(EXPIRY));

    @Test
    void noMethodOfLargeObjectsIsTooLargeToBeCompiled() {
        List<ObjectCodecModel> models = new ArrayList<>(models("Optionals", FATTEST, MOST_REFERENCES));
        ValueModel lists = Values.list(Values.known("a", "b"));
        models.add(models("Lists", lists, MOST_REFERENCES).get(0));
        models.add(
                models("Longs", Values.lenient(PrimitiveKind.LONG), MOST_LONGS).get(1));
        assertMethodsAreAtMost(HUGE_METHOD_LIMIT, models);
    }

    @Test
    void noMethodOfObjectsInOnePieceIsTooLargeToBeCompiled() {
        assertMethodsAreAtMost(HUGE_METHOD_LIMIT, models("Optionals", FATTEST, MOST_IN_ONE_PIECE));
    }

    @Test
    void objectsInOnePieceStayWellBelowTheLimit() {
        List<ObjectCodecModel> models = new ArrayList<>();
        models.addAll(models("Boxed", Values.optional(Values.lenientBoxed(PrimitiveKind.DOUBLE)), MOST_IN_ONE_PIECE));
        models.addAll(models("Raw", Values.optional(new RawJsonValue()), MOST_IN_ONE_PIECE));
        assertMethodsAreAtMost(HUGE_METHOD_LIMIT / 2, models);
    }

    private static List<ObjectCodecModel> models(String name, ValueModel value, int properties) {
        ObjectModelBuilder rejecting = object(name + "Rejecting").extra("extra");
        ObjectModelBuilder lastWins = object(name + "LastWins").lastWins().writeNulls();
        ObjectModelBuilder secret = object(name + "Secret").extra("extra");
        for (int i = 0; i < properties; i++) {
            rejecting.with("property" + i, value);
            lastWins.required("property" + i, value);
            secret.secret("property" + i, value);
        }
        return List.of(
                rejecting.viewed().build(),
                lastWins.viewed().build(),
                secret.viewed().build());
    }

    private static void assertMethodsAreAtMost(int limit, List<ObjectCodecModel> models) {
        GeneratedCode code = GeneratedCode.compile(models.toArray(new ObjectCodecModel[0]));
        Map<String, Integer> lengths = new LinkedHashMap<>();
        code.classes().forEach((name, bytes) -> {
            if (name.contains("Codec") || name.endsWith("View")) {
                ClassFile.of(bytes).codeLengths().forEach((method, length) -> lengths.put(name + "." + method, length));
            }
        });
        // Static initialisers run once: only the class file's limit of 65,535 bytes holds for them.
        lengths.keySet().removeIf(method -> method.contains("<clinit>"));
        assertWithMessage("methods with code").that(lengths.size()).isAtLeast(models.size() * 3);
        lengths.forEach(
                (method, length) -> assertWithMessage(method).that(length).isAtMost(limit));
    }
}
