package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static int find(NameTable table, String name) {
        byte[] bytes = ("--" + name + "--").getBytes(UTF_8);
        return table.find(bytes, 2, bytes.length - 2);
    }

    @Test
    void indexIsThePositionInTheList() {
        NameTable table = NameTable.of("b", "a", "");
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.indexOf("a")).isEqualTo(1);
        assertThat(find(table, "b")).isEqualTo(0);
        assertThat(find(table, "")).isEqualTo(2);
        assertThat(table.name(1)).isEqualTo("a");
        assertThat(table.indexOf("c")).isEqualTo(NameTable.NONE);
        assertThat(find(table, "c")).isEqualTo(NameTable.NONE);
    }

    @Test
    void emptyTableFindsNothing() {
        NameTable table = NameTable.of();
        assertThat(table.size()).isEqualTo(0);
        assertThat(find(table, "")).isEqualTo(NameTable.NONE);
        assertThat(table.indexOf("")).isEqualTo(NameTable.NONE);
        assertThat(table.memberAt("{\"a\":1234567}".getBytes(UTF_8), 1, 13)).isNull();
    }

    @Test
    void lengthCountsBytes() {
        assertThat(NameTable.of("\u20ac").memberName(0).length()).isEqualTo(3);
        assertThat(NameTable.of("\ud83d\ude00").memberName(0).length()).isEqualTo(4);
    }

    @Test
    void memberIsTheNameInJson() {
        assertThat(new String(NameTable.of("a\"\\\n\u0001/\u00e9").member(0), UTF_8))
                .isEqualTo("\"a\\\"\\\\\\n\\u0001/\u00e9\":");
        assertThat(new String(NameTable.of("").member(0), UTF_8)).isEqualTo("\"\":");
    }

    @Test
    void sameNameTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NameTable.of("a", "b", "a"));
        assertThrows(IllegalArgumentException.class, () -> NameTable.of("a").withAlias(0, "a"));
        NameTable table = NameTable.of("a").withAlias(0, "b");
        assertThrows(IllegalArgumentException.class, () -> table.withAlias(0, "b"));
    }

    @Test
    void unpairedSurrogateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NameTable.of("\ud800"));
        assertThrows(IllegalArgumentException.class, () -> NameTable.of("a").withAlias(0, "\udc00x"));
    }

    @Test
    void aliasForANameThatIsNotThereIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> NameTable.of("a").withAlias(1, "b"));
        assertThrows(IndexOutOfBoundsException.class, () -> NameTable.of("a").withAlias(-1, "b"));
    }

    @Test
    void aliasesLeaveTheFirstTableAsItWas() {
        NameTable table = NameTable.of("a", "b");
        NameTable extended = table.withAlias(1, "\u00e9").withAlias(0, "c\nd");
        assertThat(extended.size()).isEqualTo(2);
        assertThat(extended.indexOf("\u00e9")).isEqualTo(1);
        assertThat(find(extended, "\u00e9")).isEqualTo(1);
        assertThat(find(extended, "c\nd")).isEqualTo(0);
        assertThat(find(extended, "a")).isEqualTo(0);
        assertThat(find(extended, "b")).isEqualTo(1);
        assertThat(find(table, "\u00e9")).isEqualTo(NameTable.NONE);
    }

    @Test
    void ignoringCasePrefersTheExactNameAndSurvivesAliases() {
        NameTable table = NameTable.of("ab", "AB").ignoringCase().withAlias(1, "x");
        assertThat(find(table, "AB")).isEqualTo(1);
        assertThat(find(table, "aB")).isEqualTo(0);
        assertThat(find(table, "X")).isEqualTo(1);
        assertThat(table.indexOf("aB")).isEqualTo(NameTable.NONE);
        byte[] bytes = "aB".getBytes(UTF_8);
        assertThat(table.findExactly(bytes, 0, 2)).isEqualTo(NameTable.NONE);
    }

    @Test
    void caseIsThatOfTheLettersOfAscii() {
        NameTable table = NameTable.of("a", "z", "@", "[", "\u00e9").ignoringCase();
        assertThat(find(table, "A")).isEqualTo(0);
        assertThat(find(table, "Z")).isEqualTo(1);
        assertThat(find(table, "`")).isEqualTo(NameTable.NONE);
        assertThat(find(table, "{")).isEqualTo(NameTable.NONE);
        assertThat(find(table, "\u00c9")).isEqualTo(NameTable.NONE);
    }

    @Test
    void moreNamesThanTheMatcherCanNumberAreRefused() {
        String[] names = new String[Short.MAX_VALUE + 1];
        Arrays.setAll(names, Integer::toString);
        assertThrows(IllegalArgumentException.class, () -> NameTable.of(names));
    }

    @Test
    void asManyNamesAsTheMatcherCanNumberAreFound() {
        String[] names = new String[Short.MAX_VALUE];
        Arrays.setAll(names, Integer::toString);
        NameTable table = NameTable.of(names);
        for (int index = names.length - 100; index < names.length; index++) {
            assertThat(find(table, names[index])).isEqualTo(index);
        }
        assertThat(find(table, Integer.toString(names.length))).isEqualTo(NameTable.NONE);
    }

    @Test
    void everyOfSixteenThousandNamesIsFound() {
        String[] names = new String[16_000];
        for (int index = 0; index < names.length; index++) {
            names[index] = Integer.toString(index);
        }
        NameTable table = NameTable.of(names);
        for (int index = 0; index < names.length; index++) {
            assertThat(find(table, names[index])).isEqualTo(index);
        }
    }

    @Test
    void aliasesAddedAtOnceAreThoseAddedOneAfterTheOther() {
        Map<String, Integer> aliases = new LinkedHashMap<>();
        aliases.put("c", 1);
        aliases.put("d", 0);
        NameTable table = NameTable.of("a", "b").withAlias(0, "e").withAliases(aliases);

        assertThat(table.size()).isEqualTo(2);
        assertThat(Stream.of("a", "b", "c", "d", "e", "f").map(table::indexOf).toList())
                .containsExactly(0, 1, 1, 0, 0, NameTable.NONE)
                .inOrder();
        byte[] name = {'c'};
        assertThat(table.find(name, 0, 1)).isEqualTo(1);
    }

    @Test
    void aliasesAddedAtOnceAreCheckedAsOne() {
        NameTable table = NameTable.of("a").withAlias(0, "b");

        assertThrows(IllegalArgumentException.class, () -> table.withAliases(Map.of("b", 0)));
        assertThrows(IllegalArgumentException.class, () -> table.withAliases(Map.of("\udc00", 0)));
        assertThrows(IndexOutOfBoundsException.class, () -> table.withAliases(Map.of("c", 1)));
    }
}
