package dev.jeton;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People see a small reader; what generated code calls lies below it, and the engine below that can't be reached from other modules. */
class ReaderRoomsTest {
    private static final int MOST_METHODS = 30;

    @TempDir
    Path target;

    private UserModule user() {
        return new UserModule("dev.jeton.JsonReader reader, dev.jeton.codegen.CodecReader codecReader", target);
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class);
    }

    @Test
    void aReaderHasAtMostThirtyMethods() {
        assertThat(publicMethods(JsonReader.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .count())
                .isAtMost(MOST_METHODS);
    }

    @Test
    void whatPeopleAndGeneratedCodeSeeHasConstantsOnly() {
        assertThat(Stream.of(JsonReader.class, CodecReader.class)
                        .flatMap(type -> Arrays.stream(type.getFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .isEmpty();
    }

    @Test
    void whatIsPublicCompilesInAnotherModule() throws Exception {
        assertThat(user().errors("reader.readInt();", "codecReader.readChar();"))
                .isEmpty();
    }

    /** The number of attempts is compared, since each must be an error of its own. */
    @Test
    void noFieldOfTheEngineIsReachedFromAnotherModule() throws Exception {
        List<String> attempts = UserModule.attemptsOnFields(DocumentReader.class, "reader", "codecReader");
        assertThat(attempts.size()).isAtLeast(20);
        user().assertEachFails(attempts);
    }

    @Test
    void theEngineCannotBeNamedOrExtendedInAnotherModule() throws Exception {
        user().assertEachFails(List.of(
                "new dev.jeton.internal.read.DocumentReader(dev.jeton.JsonLimits.DEFAULT);",
                "System.out.println(((dev.jeton.internal.read.ReaderState) reader).memberName());",
                "abstract class Own extends dev.jeton.JsonReader {}",
                "abstract class Own2 extends dev.jeton.codegen.CodecReader {}",
                "abstract class Own3 extends dev.jeton.codegen.MemberReader {}",
                "abstract class Own4 extends dev.jeton.codegen.ValueReader {}",
                "reader.beginObject(dev.jeton.codegen.NameTable.of(\"a\"));",
                "dev.jeton.JsonReader.rawJson(new byte[0], 0);",
                "dev.jeton.JsonReader.signalOf(new dev.jeton.JsonError());",
                "new dev.jeton.JsonReader();"));
    }
}
