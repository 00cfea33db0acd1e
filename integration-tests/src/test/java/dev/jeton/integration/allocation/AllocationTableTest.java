package dev.jeton.integration.allocation;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/allocation.md} promises nothing that no test asserts. */
class AllocationTableTest {
    /** The end of a row: the test's class and method in the last column. */
    private static final Pattern TEST = Pattern.compile("\\| `([A-Za-z]+)\\.([A-Za-z0-9]+)` \\|$");

    @Test
    void everyRowNamesATestThatExists() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "allocation.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| asserted by |"))
                .toList();
        assertThat(rows.size()).isAtLeast(15);
        for (String row : rows) {
            Matcher test = TEST.matcher(row);
            assertWithMessage("names a test: %s", row).that(test.find()).isTrue();
            assertWithMessage(row).that(isTest(test.group(1), test.group(2))).isTrue();
        }
    }

    private static boolean isTest(String className, String methodName) {
        try {
            Class<?> type = Class.forName(AllocationTableTest.class.getPackageName() + "." + className);
            boolean tagged = type.isAnnotationPresent(Tag.class) || className.equals("GeneratedBytecodeTest");
            return tagged
                    && Arrays.stream(type.getDeclaredMethods())
                            .map(Method::getName)
                            .anyMatch(methodName::equals);
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
