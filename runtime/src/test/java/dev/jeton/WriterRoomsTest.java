package dev.jeton;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.internal.write.DocumentWriter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People see a small writer; what generated code calls lies below it, and the engine below that can't be reached from other modules. */
class WriterRoomsTest {
    private static final int MOST_METHODS = 30;

    @TempDir
    Path target;

    private UserModule user() {
        return new UserModule("dev.jeton.JsonWriter writer, dev.jeton.codegen.CodecWriter codecWriter", target);
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class);
    }

    @Test
    void aWriterHasAtMostThirtyMethods() {
        assertThat(publicMethods(JsonWriter.class).count()).isAtMost(MOST_METHODS);
    }

    @Test
    void whatTheEngineOffersIsDeclaredAboveIt() {
        assertThat(publicMethods(DocumentWriter.class)
                        .filter(method -> !method.getName().equals("toString"))
                        .filter(method -> publicMethods(CodecWriter.class)
                                .noneMatch(declared -> declared.getName().equals(method.getName())
                                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()))))
                .isEmpty();
        assertThat(JsonWriter.class.getFields()).isEmpty();
        assertThat(CodecWriter.class.getFields()).isEmpty();
    }

    @Test
    void whatIsPublicCompilesInAnotherModule() throws Exception {
        assertThat(user().errors("writer.writeInt(1);", "codecWriter.writeChar('a');"))
                .isEmpty();
    }

    /** The number of attempts is compared, since each must be an error of its own. */
    @Test
    void noFieldOfTheEngineIsReachedFromAnotherModule() throws Exception {
        List<String> attempts = UserModule.attemptsOnFields(DocumentWriter.class, "writer", "codecWriter");
        assertThat(attempts.size()).isAtLeast(20);
        user().assertEachFails(attempts);
    }

    @Test
    void theEngineCannotBeNamedOrExtendedInAnotherModule() throws Exception {
        user().assertEachFails(List.of(
                "new dev.jeton.internal.write.DocumentWriter(dev.jeton.JsonLimits.DEFAULT, \"\");",
                "System.out.println(((dev.jeton.internal.write.JsonOutput) writer).size());",
                "abstract class Own extends dev.jeton.JsonWriter {}",
                "abstract class Own2 extends dev.jeton.codegen.CodecWriter {}",
                "writer.member(dev.jeton.codegen.NameTable.of(\"a\"), 0);",
                "new dev.jeton.JsonWriter();"));
    }
}
