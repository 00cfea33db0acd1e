package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import dev.jeton.processor.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/diagnostics.md} shows each message before, in code that gives it, and after, in code that doesn't. */
class DiagnosticsPageTest {
    /** What no source has a part in. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("J901", "J902");

    /** Examples that are no single Java file of a package: builds, modules, other packages, Kotlin, what is too long to be printed. */
    private static final Set<String> NOT_COMPILED = Set.of(
            "J109", "J110", "J111", "J112", "J216", "J217", "J248", "J269", "J278", "J279", "J292", "J295", "J299",
            "J312", "J313", "J314", "J321");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("(?m)^// (\\w+)\\.java$");

    /** What the examples leave out. */
    private static final String SHARED = """
            package shared;

            import dev.jeton.JsonCodec;
            import java.math.BigDecimal;

            public class Types {
                public record Money(BigDecimal amount) {}

                public abstract static class MoneyCodec implements JsonCodec<Money> {
                    public static final MoneyCodec INSTANCE = null;
                }

                public abstract static class CentsCodec implements JsonCodec<Money> {
                    public static final CentsCodec INSTANCE = null;

                    @Override
                    public boolean canBeName() {
                        return true;
                    }
                }

                public abstract static class HexCodec implements JsonCodec<Integer> {
                    public static final HexCodec INSTANCE = null;
                }

                public abstract static class SmallCodec implements JsonCodec<Byte> {
                    public static final SmallCodec INSTANCE = null;
                }

                public record Box<T>(T content) {}

                public static class BoxCodec<T> implements JsonCodec<Box<T>> {
                    public BoxCodec(JsonCodec<T> content) {}
                }
            }
            """;

    private static final String IMPORTS = """
            import com.fasterxml.jackson.annotation.JsonProperty;
            import dev.jeton.*;
            import dev.jeton.annotation.Json;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import shared.Types.*;
            """;

    /**
     * The examples of a heading.
     *
     * @param before what stands above "Fix:"
     * @param after what stands below
     */
    private record Examples(List<String> before, List<String> after) {}

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void everyHeadingHasAnExampleBeforeAndAfter(Diagnostic diagnostic) throws IOException {
        if (WITHOUT_EXAMPLE.contains(diagnostic.id())) {
            return;
        }
        Examples examples = examples(diagnostic, "\\w+");
        assertWithMessage("an example that gives %s", diagnostic.id())
                .that(examples.before())
                .isNotEmpty();
        assertWithMessage("what is right in its place, behind \"Fix:\", for %s", diagnostic.id())
                .that(examples.after())
                .isNotEmpty();
    }

    @Test
    void everyExampleBeforeGivesItsMessage() throws IOException {
        Map<String, JavaFileObject> files = new TreeMap<>();
        for (Diagnostic diagnostic : compiled()) {
            files.put(
                    diagnostic.id(),
                    file(diagnostic, examples(diagnostic, "java").before()));
        }
        Map<String, Set<String>> reported = compile(files.values());
        files.forEach((id, file) -> {
            if (!reported.getOrDefault(id, Set.of()).contains(id)) {
                // After an error there is no second round, in which types that wait for generated ones are looked at.
                Map<String, Set<String>> alone = compile(List.of(file));
                assertWithMessage("messages of the example before %s", id)
                        .that(alone.getOrDefault(id, Set.of()))
                        .contains(id);
            }
        });
    }

    @Test
    void noExampleAfterGivesItsMessageOrAnError() throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        for (Diagnostic diagnostic : compiled()) {
            files.add(file(diagnostic, examples(diagnostic, "java").after()));
        }
        Map<String, Set<String>> reported = compile(files);
        reported.entrySet()
                .removeIf(entry -> !entry.getValue().contains(entry.getKey())
                        && !entry.getValue().contains("error"));
        assertThat(reported).isEmpty();
    }

    private static List<Diagnostic> compiled() {
        List<Diagnostic> compiled = new ArrayList<>(List.of(Diagnostic.values()));
        compiled.removeIf(
                diagnostic -> NOT_COMPILED.contains(diagnostic.id()) || WITHOUT_EXAMPLE.contains(diagnostic.id()));
        assertThat(compiled.size()).isAtLeast(60);
        return compiled;
    }

    /** The ids, and "error" for each error, that each file gets; a file is known by the id that it is about. */
    private static Map<String, Set<String>> compile(Collection<JavaFileObject> files) {
        List<JavaFileObject> all = new ArrayList<>(files);
        all.add(JavaFileObjects.forSourceString("shared.Types", SHARED));
        Map<String, Set<String>> reported = new TreeMap<>();
        Pattern id = Pattern.compile("^(J\\d{3}): ");
        for (javax.tools.Diagnostic<? extends JavaFileObject> message : javac().withProcessors(
                        new JsonProcessor(), new StrayAnnotationProcessor())
                .withOptions("-proc:only")
                .compile(all)
                .diagnostics()) {
            JavaFileObject source = message.getSource();
            String text = message.getMessage(Locale.ROOT);
            assertWithMessage(text).that(source).isNotNull();
            Matcher place = Pattern.compile("(?:^|/)(j\\d{3})/").matcher(source.getName());
            assertWithMessage("%s: %s", source.getName(), text)
                    .that(place.find())
                    .isTrue();
            Set<String> ofFile =
                    reported.computeIfAbsent(place.group(1).toUpperCase(Locale.ROOT), name -> new TreeSet<>());
            Matcher own = id.matcher(text);
            ofFile.add(own.find() ? own.group(1) : text);
            if (message.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                ofFile.add("error");
            }
        }
        return reported;
    }

    /** The examples of a heading as one file, in a package of its own. */
    private static JavaFileObject file(Diagnostic diagnostic, List<String> blocks) {
        String code = String.join("\n", blocks);
        Matcher file = FILE.matcher(code);
        String home = diagnostic.id().toLowerCase(Locale.ROOT);
        return JavaFileObjects.forSourceString(
                home + "." + (file.find() ? file.group(1) : "Sample"),
                "package " + home + ";\n" + IMPORTS + "\n"
                        + code.replace("{ ... }", "{}").replaceAll("(?m)^ *\\.\\.\\.$", ""));
    }

    private static Examples examples(Diagnostic diagnostic, String language) throws IOException {
        String page = Files.readString(Path.of("../docs/diagnostics.md")).replace("\r\n", "\n");
        int start = page.indexOf("\n## " + diagnostic.id() + "\n") + 1;
        int end = page.indexOf("\n## J", start);
        String section = page.substring(start, end < 0 ? page.length() : end);
        int fix = section.indexOf("\nFix: ");
        assertWithMessage("Fix: in %s", diagnostic.id()).that(fix).isGreaterThan(0);
        return new Examples(blocks(section.substring(0, fix), language), blocks(section.substring(fix), language));
    }

    private static List<String> blocks(String text, String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).matches(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
