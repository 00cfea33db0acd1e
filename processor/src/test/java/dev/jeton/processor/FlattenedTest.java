package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.processor.report.ClassFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flattened properties, in the odd corners of Java. */
class FlattenedTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json;\n";

    private static List<String> messagesOf(String... sources) {
        return CompiledSources.of(sources).compilation().diagnostics().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void mistakeInAFlattenedTypeIsReportedThereAndNowhereElse() {
        List<String> messages = messagesOf(
                HEADER + "@Json record Address(Thread street, @Json.Default(\"x\") int number) {}",
                HEADER + "@Json(view = true) record Customer(@Json.Flatten Address address) {}",
                HEADER + "@Json record Shop(@Json.Flatten Customer customer) {}");

        assertThat(messages).hasSize(2);
        assertThat(messages.get(0)).startsWith("J309: 'street' ");
        assertThat(messages.get(1)).contains("'number'");
    }

    @Test
    void twoMembersOfOneNameInAFlattenedTypeAreReportedThereOnly() {
        List<String> messages = messagesOf(
                HEADER + "@Json record Address(String street, @Json.Name(\"street\") String city) {}",
                HEADER + "@Json record Customer(@Json.Flatten Address address) {}");

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("J201: ");
    }

    @Test
    void messageAboutANameSaysBothPlaces() {
        List<String> messages = messagesOf(
                HEADER + "@Json record Address(String street) {}",
                HEADER + "@Json record Customer(@Json.Flatten Address home, @Json.Flatten Address work) {}");

        assertThat(messages)
                .containsExactly(
                        "J298: \"street\" is the name of 'home.street', and the name of 'work.street' as well. Set a prefix"
                                + " for the flattened one, as in @Json.Flatten(prefix = \"work_\"), or give one of them another name.");
    }

    @Test
    void typeOfAnotherPackageIsFlattenedWhereAllOfItIsPublic() throws ReflectiveOperationException {
        String address =
                "package other; import dev.jeton.annotation.Json;\n@Json public record Address(String street, String city) {}";
        CompiledSources compiled = CompiledSources.of(
                address,
                HEADER
                        + "@Json(view = true) public record Customer(@Json.Flatten(prefix = \"x\") other.Address address) {}",
                check("""
                        check("{\\"xstreet\\":\\"a\\"}", CustomerCodec.INSTANCE.toJson(CustomerCodec.INSTANCE.read("{\\"xstreet\\":\\"a\\"}")));
                        """));
        compiled.assertClean().run("sample.Check");
    }

    @Test
    void whatIsOutOfReachInAnotherPackageIsNamed() {
        List<String> messages = messagesOf(
                "package other; import dev.jeton.annotation.Json;\n" + """
                        @Json public class Address {
                            String street;
                            Address() {}
                        }""",
                HEADER + "@Json record Customer(@Json.Flatten other.Address address) {}");

        assertThat(messages)
                .containsExactly(
                        "J299: 'address' can't be flattened into Customer: 'street' of other.Address is not public, and its"
                                + " codec is in another package. Make it public, or remove @Json.Flatten.");
    }

    @Test
    void memberWhoseTypeIsHiddenInAnotherPackageIsReportedWhereItIsFlattened() {
        List<String> messages = messagesOf(
                "package other; import dev.jeton.annotation.Json;\n@Json public record Address(Kind kind) {}",
                "package other;\nenum Kind { HOME }",
                HEADER + "@Json record Customer(@Json.Flatten other.Address address) {}");

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("J299: 'address' can't be flattened into Customer: J");
    }

    @Test
    void deprecatedMembersOfAFlattenedTypeAreUsedWithoutAWarning() {
        CompiledSources.of(
                        HEADER + """
                                @Json class Address {
                                    @Deprecated String street;
                                    @Deprecated(forRemoval = true) String city;
                                }""", HEADER + "@Json(view = true) record Customer(@Json.Flatten Address address) {}")
                .assertClean();
    }

    @Test
    void listOfCodecsOnTheFlattenedTypeCountsForItsMembers() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                HEADER + """
                        @Json @Json.Codecs(Price.MoneyCodec.class)
                        public record Price(Money money, java.util.List<Money> more) {
                            public record Money(String text) {}
                            public enum MoneyCodec implements dev.jeton.JsonCodec<Money> {
                                INSTANCE;
                                @Override public Class<?> type() { return Money.class; }
                                @Override public Money decode(dev.jeton.JsonReader reader) { return new Money(reader.readString()); }
                                @Override public void encode(Money value, dev.jeton.JsonWriter writer) { writer.writeString(value.text()); }
                            }
                        }""",
                HEADER + "@Json(view = true) public record Item(@Json.Flatten Price price) {}",
                check("""
                        String json = "{\\"money\\":\\"a\\",\\"more\\":[\\"b\\"]}";
                        check(json, ItemCodec.INSTANCE.toJson(ItemCodec.INSTANCE.read(json)));
                        """));
        compiled.assertClean().run("sample.Check");
    }

    @Test
    void flattenedNamesMayBeCalledLikeAnythingInGeneratedCode() throws ReflectiveOperationException {
        String names = "reader source value values member seen thrown object writer text target Objects String";
        String fields = List.of(names.split(" ")).stream()
                .map(name -> "@Json.Flatten(prefix = \"" + name + "_\") Inner " + name)
                .collect(Collectors.joining(", "));
        CompiledSources compiled = CompiledSources.of(
                HEADER + "@Json public record Inner(String a, @Json.Flatten(prefix = \"i_\") More more) {}",
                HEADER + """
                        @Json public class More {
                            private int number = 1;
                            public int getNumber() { return number; }
                            public void setNumber(int number) { this.number = number; }
                        }""",
                HEADER + "@Json(view = true) public record Clash(" + fields + ") {}",
                check("""
                        String json = "{\\"reader_a\\":\\"1\\",\\"values_i_number\\":2,\\"Objects_a\\":\\"3\\",\\"String_i_number\\":4}";
                        check(json, ClashCodec.INSTANCE.toJson(ClashCodec.INSTANCE.read(json)));
                        ClashView view = new ClashView();
                        view.parse(json.getBytes());
                        check(2, view.valuesMoreNumber());
                        check(json, ClashCodec.INSTANCE.toJson(view.toValue()));
                        """));
        compiled.assertClean().run("sample.Check");
    }

    @Test
    void subtypeMayHaveFlattenedProperties() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                HEADER + "@Json public record Address(@Json.Required String city) {}", HEADER + """
                        @Json(discriminator = "type", view = true) public sealed interface Detail {
                            @Json.Subtype("a") record A(@Json.Flatten Address address, String text) implements Detail {}
                            @Json.Subtype("b") record B(@Json.Flatten Address address, String type) implements Detail {}
                        }""", check("""
                        String json = "{\\"type\\":\\"a\\",\\"city\\":\\"c\\",\\"text\\":\\"t\\"}";
                        check(json, DetailCodec.INSTANCE.toJson(DetailCodec.INSTANCE.read(json)));
                        String other = "{\\"city\\":\\"c\\",\\"type\\":\\"b\\"}";
                        check(other, DetailCodec.INSTANCE.toJson(DetailCodec.INSTANCE.read(other)));
                        DetailView view = new DetailView();
                        view.parse(other.getBytes());
                        check("c", view.asB().addressCity().toString());
                        """));
        compiled.assertClean().run("sample.Check");
    }

    @Test
    void factoryOfAHolderThatReturnsNullIsAnInvalidObjectAlsoWhereNoSetterIsCalled()
            throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(HEADER + """
                        @Json public class Made {
                            private int number;
                            private Made() {}
                            @Json.Creator static Made of(String text) { return null; }
                            public String text() { return "a"; }
                            public int getNumber() { return number; }
                            public void setNumber(int number) { this.number = number; }
                        }""", check("""
                        try {
                            MadeCodec.INSTANCE.read("{\\"text\\":\\"a\\"}");
                            throw new AssertionError("was read");
                        } catch (dev.jeton.JsonException rejected) {
                            check(dev.jeton.JsonErrorCode.INVALID_OBJECT, rejected.code());
                        }
                        """));
        compiled.assertClean().run("sample.Check");
    }

    @Test
    void largeObjectsAreMadeInMethodsThatHotSpotCompiles() {
        String fields = IntStream.range(0, 240)
                .mapToObj(field -> "private int f" + field + "; public int getF" + field + "() { return f" + field
                        + "; } public void setF" + field + "(int v) { f" + field + " = v; }\n")
                .collect(Collectors.joining());
        Map<String, byte[]> classes = CompiledSources.of(
                        HEADER + "@Json public class Large {\n" + fields + "}",
                        HEADER + "@Json(view = true) record Holder(@Json.Flatten(prefix = \"a\") Large a,"
                                + " @Json.Required @Json.Flatten(prefix = \"b\") Large b) {}")
                .assertClean()
                .classes();
        assertThat(largestMethod(classes.get("sample.HolderCodec"))).isAtMost(8_000);
        assertThat(largestMethod(classes.get("sample.HolderView"))).isAtMost(8_000);
    }

    private static int largestMethod(byte[] classFile) {
        List<Integer> lengths = new ArrayList<>();
        ClassFile.of(classFile).codeLengths().forEach((method, length) -> {
            if (!method.contains("<clinit>")) {
                lengths.add(length);
            }
        });
        return Collections.max(lengths);
    }

    private static String check(String statements) {
        return HEADER + """
                public class Check {
                    public static void run() throws Exception {
                %s
                    }

                    private static void check(Object expected, Object actual) {
                        if (!expected.equals(actual)) {
                            throw new AssertionError("Expected " + expected + " and got " + actual);
                        }
                    }
                }
                """.formatted(statements);
    }
}
