package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code SECURITY.md} promises nothing that no test shows: each row of its table names tests, and these exist. */
class SecurityPromisesTest {
    private static final Path ROOT = Path.of("..");

    /** {@code [Class.method](path/Class.java)}. */
    private static final Pattern TEST = Pattern.compile("\\[`(\\w+)\\.(\\w+)`\\]\\(([\\w/.-]+)\\)");

    private static final Pattern OTHER_LINK = Pattern.compile("\\]\\(([^)h][^)]*)\\)");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(ROOT.resolve("SECURITY.md"));
    }

    private static List<String> promises() throws IOException {
        return lines().stream()
                .dropWhile(line -> !line.startsWith("| promise |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .toList();
    }

    @Test
    void everyPromiseNamesTestsThatExist() throws IOException {
        assertThat(promises().size()).isAtLeast(15);
        for (String promise : promises()) {
            Matcher test = TEST.matcher(promise);
            int tests = 0;
            while (test.find()) {
                assertWithMessage("%s.%s", test.group(1), test.group(2))
                        .that(isTest(ROOT.resolve(test.group(3)), test.group(1), test.group(2)))
                        .isTrue();
                tests++;
            }
            assertWithMessage(promise).that(tests).isAtLeast(1);
        }
    }

    @Test
    void everyOtherFileThatIsNamedExists() throws IOException {
        for (String line : lines()) {
            Matcher link = OTHER_LINK.matcher(line);
            while (link.find()) {
                assertWithMessage(link.group(1))
                        .that(Files.exists(ROOT.resolve(link.group(1))))
                        .isTrue();
            }
        }
    }

    @Test
    void aTestThatIsNotThereIsNoticed() throws IOException {
        Path here =
                ROOT.resolve("integration-tests/src/test/java/dev/jeton/integration/trust/SecurityPromisesTest.java");
        assertThat(isTest(here, "SecurityPromisesTest", "aTestThatIsNotThereIsNoticed"))
                .isTrue();
        assertThat(isTest(here, "SecurityPromisesTest", "isTest")).isFalse();
        assertThat(isTest(here, "SecretPathsTest", "aTestThatIsNotThereIsNoticed"))
                .isFalse();
        assertThat(isTest(ROOT.resolve("no/such/Thing.java"), "Thing", "test")).isFalse();
    }

    private static boolean isTest(Path file, String className, String method) throws IOException {
        return file.endsWith(className + ".java")
                && Files.exists(file)
                && Pattern.compile("@(Test|ParameterizedTest|FuzzTest)\\b[^;{}]*\\bvoid " + method + "\\(")
                        .matcher(withoutArguments(Files.readString(file)))
                        .find();
    }

    /** Arguments of annotations may hold anything. */
    private static String withoutArguments(String source) {
        return source.replaceAll("(@\\w+)\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)", "$1");
    }
}
