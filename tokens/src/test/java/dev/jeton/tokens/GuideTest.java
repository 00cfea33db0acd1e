package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The tables of {@code docs/guide/tokens.md} name types and tests that exist, and every type. */
final class GuideTest {
    private static final Path PAGE = Path.of("../docs/guide/tokens.md");

    /** {@code [Class.method](../../tokens/src/test/java/package/Class.java)} at the end of a row. */
    private static final Pattern TEST = Pattern.compile(
            "\\| \\[`(\\w+)\\.(\\w+)`\\]\\(\\.\\./\\.\\./tokens/src/test/java/([\\w/]+)\\.java\\) \\|$");

    @Test
    void everyOddHabitNamesATestThatExists() throws IOException, ClassNotFoundException {
        List<String> rows = rowsBehind("| who | what |");
        assertThat(rows.size()).isAtLeast(40);
        for (String row : rows) {
            Matcher test = TEST.matcher(row);
            assertWithMessage(row).that(test.find()).isTrue();
            Class<?> type = Class.forName(test.group(3).replace('/', '.'));
            assertThat(type.getSimpleName()).isEqualTo(test.group(1));
            assertWithMessage(row).that(isTest(type, test.group(2))).isTrue();
        }
    }

    @Test
    void everyTypeOfTheFamilyIsInATable() throws IOException {
        String page = Files.readString(PAGE);
        for (FamilyFormat format : FamilyFormat.values()) {
            // Those that are only parts of others are in the javadoc of those.
            if (!List.of(FamilyFormat.CONFIRMATION, FamilyFormat.MTLS_ENDPOINTS, FamilyFormat.AFFINIDI_ERROR_DETAIL)
                    .contains(format)) {
                assertThat(page).contains(format.type().getSimpleName() + "`");
            }
        }
    }

    @Test
    void aTestThatIsNotThereIsNoticed() {
        assertThat(isTest(GuideTest.class, "aTestThatIsNotThereIsNoticed")).isTrue();
        assertThat(isTest(GuideTest.class, "rowsBehind")).isFalse();
        assertThat(isTest(GuideTest.class, "none")).isFalse();
    }

    private static List<String> rowsBehind(String head) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .toList();
    }

    private static boolean isTest(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .anyMatch(GuideTest::isTest);
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }
}
