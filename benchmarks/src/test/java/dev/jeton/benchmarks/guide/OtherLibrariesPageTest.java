package dev.jeton.benchmarks.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/guide/from-others.md} says of other libraries: that they have these annotations, and what they do. */
class OtherLibrariesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "from-others.md");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Z]\\w+(?:\\.[A-Z]\\w+)*)(?:\\((\\w+)[ =,)])?");

    @ParameterizedTest
    @CsvSource({
        "gson, com.google.gson.annotations",
        "moshi, com.squareup.moshi",
        "dsl-json, com.dslplatform.json",
        "avaje, io.avaje.jsonb",
        "micronaut, io.micronaut.serde.annotation"
    })
    void everyAnnotationIsThereWithItsAttribute(String table, String home) throws Exception {
        Set<String> found = new TreeSet<>();
        for (String row : rows(table)) {
            Matcher annotation = ANNOTATION.matcher(row.substring(0, row.indexOf(" | ")));
            while (annotation.find()) {
                found.add(annotation.group(1));
                Class<?> type = Class.forName(home + "." + annotation.group(1).replace('.', '$'));
                assertWithMessage(annotation.group()).that(type.isAnnotation()).isTrue();
                if (annotation.group(2) != null) {
                    type.getMethod(annotation.group(2));
                }
            }
        }
        assertThat(found).isNotEmpty();
    }

    @Test
    void gsonTakesStringsForNumbersAndLeavesAFieldAsItIsForNull() {
        assertThat(new Gson().fromJson("{\"count\":\"3\"}", Counted.class).count)
                .isEqualTo(3);
        assertThat(new Gson().fromJson("{\"name\":3}", Counted.class).name).isEqualTo("3");
        assertThat(new Gson().fromJson("{\"count\":null}", Counted.class).count).isEqualTo(7);
        assertThat(new Gson().toJson("<")).isEqualTo("\"\\u003c\"");
    }

    private static final class Counted {
        private int count = 7;
        private String name = "";
    }

    private static Iterable<String> rows(String table) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int start = page.indexOf("<!-- table: " + table + " -->");
        assertThat(start).isAtLeast(0);
        return page.substring(start)
                .lines()
                .skip(3)
                .takeWhile(line -> line.startsWith("| "))
                .toList();
    }
}
