package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that are one value, in other packages and in class files, by javac and ecj. */
class OneValuesTest {
    private static final String TYPES = """
            package other;
            import dev.jeton.annotation.Json;
            import java.util.*;
            public class Types {
                @Json public record AccountId(@Json.Value String text) {}
                @Json public record Seat(@Json.Value int number) {}
                @Json public record Ratio(@Json.Value double ratio) {}
                @Json public record Tags(@Json.Value List<Hidden> tags) {}
                @Json record Hidden(@Json.Value String text) {}
                @Json public enum Status {
                    OPEN;
                    @Json.Value String code() { return "o"; }
                }
                @Json public enum Level {
                    LOW;
                    @Json.Value final long number = 1;
                }
                @Json public static final class Iban {
                    private final String text;
                    private Iban(String text) { this.text = text; }
                    @Json.Creator static Iban parse(String written) { return new Iban(written); }
                    @Json.Value String text() { return text; }
                }
            }
            """;
    private static final String HOLDER = """
            package sample;
            import dev.jeton.annotation.Json;
            import java.util.*;
            import other.Types.*;
            @Json(view = true)
            public record Holder(AccountId id, Seat seat, Tags tags, Status status, Level level, Iban iban,
                    Map<AccountId, Iban> byId, Map<Seat, Level> bySeat, Map<Level, Status> byLevel,
                    @Json.SingleOrArray List<Seat> seats) {}
            """;
    private static final String REFUSED = """
            package sample;
            import dev.jeton.annotation.Json;
            import java.util.*;
            import other.Types.*;
            @Json public record Refused(
                    Map<Ratio, String> byRatio,
                    @Json.SingleOrArray List<Tags> tags,
                    @Json.Lenient Seat seat) {}
            """;

    @TempDir
    Path directory;

    private static List<JavaCompiler> compilers() {
        return List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    private FileCompilation compilation(JavaCompiler compiler) {
        return new FileCompilation(
                compiler, directory.resolve(compiler.getClass().getSimpleName()));
    }

    @Test
    void typesOfClassFilesAreKnownAsThoseOfSourcesAre() throws IOException {
        for (JavaCompiler compiler : compilers()) {
            FileCompilation compilation = compilation(compiler);
            Path types = compilation.write("other/Types.java", TYPES);
            Path holder = compilation.write("sample/Holder.java", HOLDER);
            Path refused = compilation.write("sample/Refused.java", REFUSED);
            assertThat(compilation.compile(new JsonProcessor(), List.of(types))).isEmpty();
            assertThat(compilation.compile(new JsonProcessor(), List.of(holder)))
                    .isEmpty();
            String messages = compilation.compile(new JsonProcessor(), List.of(refused));
            assertThat(messages).contains("J304: 'byRatio'");
            assertThat(messages).contains("J260: @Json.SingleOrArray cannot be used on 'tags'");
            assertThat(messages).contains("J206: @Json.Lenient on 'seat'");
        }
    }

    @Test
    void typesOfOtherPackagesMayHideWhatIsInThem() throws IOException {
        for (JavaCompiler compiler : compilers()) {
            FileCompilation compilation = compilation(compiler);
            Path types = compilation.write("other/Types.java", TYPES);
            Path holder = compilation.write("sample/Holder.java", HOLDER);
            assertThat(compilation.compile(new JsonProcessor(), List.of(holder, types)))
                    .isEmpty();
        }
    }
}
