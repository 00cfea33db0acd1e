package dev.jeton.processor.model;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new kind of value must break the compilation of whatever has to learn it, which a chain of {@code instanceof} does not. */
final class OpenModelTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/jeton/processor");

    @Test
    void kindsOfValuesAreAskedForByVisitorsAndTraitsOnly() throws IOException {
        assertThat(usesOf(kinds(ValueModel.class))).isEmpty();
    }

    @Test
    void otherKindsOfTheModelAreAskedForByVisitorsOnly() throws IOException {
        assertThat(usesOf(Stream.of(
                                Presence.class, ArgumentModel.class, Construction.class, Access.class, CodecModel.class)
                        .flatMap(OpenModelTest::kinds)))
                .isEmpty();
    }

    private static Stream<String> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(OpenModelTest::kinds)
                : Stream.of(sealed.getSimpleName());
    }

    private static List<String> usesOf(Stream<String> kinds) throws IOException {
        Pattern use = Pattern.compile("instanceof\\s+(final\\s+)?(\\w+\\.)*("
                + kinds.map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
        List<String> uses = new ArrayList<>();
        int files = 0;
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(OpenModelTest::isOutsideTheModel).toList()) {
                files++;
                Matcher matcher = use.matcher(Files.readString(source));
                while (matcher.find()) {
                    uses.add(SOURCES.relativize(source) + ": " + matcher.group());
                }
            }
        }
        assertThat(files).isAtLeast(100);
        return uses;
    }

    private static boolean isOutsideTheModel(Path source) {
        return source.toString().endsWith(".java") && !source.startsWith(SOURCES.resolve("model"));
    }
}
