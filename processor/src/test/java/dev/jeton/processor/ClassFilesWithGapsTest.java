package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class files that name classes which are gone. The compiler does not say so, and what it is silent about must not be code that is silently missing. */
class ClassFilesWithGapsTest {
    private static final String HEADER =
            "package sample; import dev.jeton.*; import dev.jeton.annotation.Json; import java.util.*;\n";

    private static final String CODEC = HEADER + """
            public final class MoneyCodec implements JsonCodec<Money> {
                public static final MoneyCodec INSTANCE = new MoneyCodec();
                @Override public Class<?> type() { return Money.class; }
                @Override public Money decode(JsonReader reader) { return new Money(reader.readLong()); }
                @Override public void encode(Money value, JsonWriter writer) { writer.writeLong(value.cents()); }
            }
            """;

    private static final String MONEY = "public record Money(long cents) {}";
    private static final String MONEY_WITH_CODEC = "@Json.Using(MoneyCodec.class) public record Money(long cents) {}";

    @TempDir
    Path directory;

    /**
     * Compiles a library, takes classes out of it, and compiles sources against the rest.
     *
     * @param library sources by the names of their classes; the header is added
     * @param gone names of classes without their packages
     */
    private FileCompilation compiled(String compiler, Map<String, String> library, List<String> gone)
            throws IOException {
        FileCompilation compilation = new FileCompilation(
                compiler.equals("javac") ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler(),
                Files.createDirectories(directory.resolve(compiler)));
        compilation.with(compiler.equals("javac") ? "-parameters" : "-warn:-unusedImport");
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> source : library.entrySet()) {
            String text =
                    source.getValue().startsWith("package") || source.getValue().startsWith("@dev")
                            ? source.getValue()
                            : HEADER + source.getValue();
            sources.add(compilation.write("sample/" + source.getKey() + ".java", text));
        }
        assertThat(compilation.compile(List.of(), sources)).isEmpty();
        for (String name : gone) {
            Files.delete(directory.resolve(compiler).resolve("classes/sample/" + name + ".class"));
        }
        return compilation;
    }

    private static Path source(FileCompilation compilation, String name, String text) throws IOException {
        return compilation.write("sample/" + name + ".java", HEADER + text);
    }

    private static void assertReports(String messages, String id, String compiledWith, String lacking) {
        assertWithMessage(messages).that(messages).contains(id + ": " + compiledWith + ", which is missing now");
        assertThat(messages).contains("nothing was generated for " + lacking + ".");
        assertThat(Pattern.compile("(?m)^\\d+: J\\d{3}: ")
                        .matcher(messages)
                        .results()
                        .count())
                .isEqualTo(1);
    }

    /** Wherever the type is used, and once for all types that use it. */
    @ParameterizedTest
    @CsvSource({
        "javac, Money",
        "ecj, Money",
        "javac, List<Money>",
        "ecj, List<Money>",
        "javac, 'Map<String, Money[]>'",
        "ecj, 'Map<String, Money[]>'",
        "javac, Optional<? extends Money>",
        "ecj, Optional<? extends Money>"
    })
    void codecThatTheTypeOfAPropertyNamesIsAnError(String compiler, String type) throws IOException {
        FileCompilation compilation =
                compiled(compiler, Map.of("Money", MONEY_WITH_CODEC, "MoneyCodec", CODEC), List.of("MoneyCodec"));

        String messages = compilation.compile(
                new JsonProcessor(),
                List.of(
                        source(compilation, "Bill", "@Json record Bill(" + type + " total) {}"),
                        source(compilation, "Cart", "@Json record Cart(" + type + " total) {}")));

        assertReports(
                messages,
                "J278",
                "sample.Money was compiled with the codec sample.MoneyCodec",
                "sample.Bill, sample.Cart");
    }

    /** To ecj it is an error of its own. */
    @Test
    void superclassOfACodecIsAnErrorAsTheCodecIs() throws IOException {
        Map<String, String> library = new TreeMap<>(Map.of(
                "Money",
                MONEY_WITH_CODEC,
                "MoneyBase",
                CODEC.replace("final class MoneyCodec", "abstract class MoneyBase")
                        .replaceAll(".* INSTANCE = .*\n", ""),
                "MoneyCodec",
                "public final class MoneyCodec extends MoneyBase {}"));
        FileCompilation compilation = compiled("javac", library, List.of("MoneyBase"));

        String messages = compilation.compile(
                new JsonProcessor(), List.of(source(compilation, "Bill", "@Json record Bill(Money total) {}")));

        assertThat(messages).contains("J278: sample.Money was compiled with the codec sample.MoneyBase");
    }

    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void codecOfAnInheritedPropertyIsAnError(String compiler) throws IOException {
        Map<String, String> library = Map.of(
                "Money",
                MONEY,
                "MoneyCodec",
                CODEC,
                "Base",
                "public class Base { @Json.Using(MoneyCodec.class) public Money total; }");
        FileCompilation compilation = compiled(compiler, library, List.of("MoneyCodec"));

        String messages = compilation.compile(
                new JsonProcessor(), List.of(source(compilation, "Bill", "@Json public class Bill extends Base {}")));

        assertReports(messages, "J278", "sample.Base was compiled with the codec sample.MoneyCodec", "sample.Bill");
    }

    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void codecOfAFlattenedPropertyIsAnError(String compiler) throws IOException {
        Map<String, String> library = Map.of(
                "Money",
                MONEY,
                "MoneyCodec",
                CODEC,
                "Part",
                "public record Part(@Json.Using(MoneyCodec.class) Money total) {}");
        FileCompilation compilation = compiled(compiler, library, List.of("MoneyCodec"));

        String messages = compilation.compile(
                new JsonProcessor(),
                List.of(source(compilation, "Bill", "@Json record Bill(@Json.Flatten Part part) {}")));

        assertReports(messages, "J278", "sample.Part was compiled with the codec sample.MoneyCodec", "sample.Bill");
    }

    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void codecThatThePackageListsIsAnError(String compiler) throws IOException {
        Map<String, String> library = Map.of(
                "Money",
                MONEY,
                "MoneyCodec",
                CODEC,
                "package-info",
                "@dev.jeton.annotation.Json.Codecs(MoneyCodec.class)\npackage sample;\n");
        FileCompilation compilation = compiled(compiler, library, List.of("MoneyCodec"));

        String messages = compilation.compile(
                new JsonProcessor(), List.of(source(compilation, "Bill", "@Json record Bill(Money total) {}")));

        assertReports(
                messages,
                "J278",
                "package-info of sample was compiled with the codec sample.MoneyCodec",
                "sample.Bill");
    }

    @ParameterizedTest
    @CsvSource({"javac, Foreign", "ecj, Foreign", "javac, Money", "ecj, Money"})
    void codecOfAnImportedTypeIsAnError(String compiler, String imported) throws IOException {
        Map<String, String> library = new TreeMap<>(Map.of("Money", MONEY_WITH_CODEC, "MoneyCodec", CODEC));
        library.put("Foreign", "public record Foreign(Money total) {}");
        FileCompilation compilation = compiled(compiler, library, List.of("MoneyCodec"));

        String messages = compilation.compile(
                new JsonProcessor(),
                List.of(source(
                        compilation,
                        "Home",
                        imported.equals("Foreign")
                                ? "@Json.Import(Foreign.class) class Home {}"
                                : "@Json.Import(Holder.class) class Home {}\nrecord Holder(Money total) {}")));

        assertReports(
                messages,
                "J278",
                "sample.Money was compiled with the codec sample.MoneyCodec",
                imported.equals("Foreign") ? "sample.Foreign" : "sample.Holder");
    }

    /** Types for which nothing was imported would wait without a word. */
    @ParameterizedTest
    @CsvSource({"javac, value", "ecj, value", "javac, mixin", "ecj, mixin"})
    void importOfAClassFileIsAnErrorWhereItsClassIsGone(String compiler, String attribute) throws IOException {
        Map<String, String> library = Map.of(
                "Money",
                MONEY,
                "Cents",
                "public record Cents(long cents) {}",
                "package-info",
                "@dev.jeton.annotation.Json.Import("
                        + (attribute.equals("value") ? "Cents.class" : "value = Money.class, mixin = Cents.class")
                        + ")\npackage sample;\n");
        FileCompilation compilation = compiled(compiler, library, List.of("Cents"));

        String messages = compilation.compile(
                new JsonProcessor(), List.of(source(compilation, "Bill", "@Json record Bill(String text) {}")));

        assertReports(
                messages, "J279", "package-info of sample was compiled with the class sample.Cents", "sample.Bill");
    }

    /** A codec that is named on the property or listed for it is called in place of that of the type; nothing is called for what is ignored. */
    @ParameterizedTest
    @CsvSource({
        "javac, @Json.Using(CentsCodec.class) Money total",
        "ecj, @Json.Using(CentsCodec.class) Money total",
        "javac, List<@Json.Using(CentsCodec.class) Money> total",
        "ecj, List<@Json.Using(CentsCodec.class) Money> total",
        "javac, @Json.Ignore Money total",
        "ecj, @Json.Ignore Money total",
        "javac, Money total",
        "ecj, Money total"
    })
    void codecThatIsNotNeededMayBeMissing(String compiler, String property) throws IOException {
        FileCompilation compilation =
                compiled(compiler, Map.of("Money", MONEY_WITH_CODEC, "MoneyCodec", CODEC), List.of("MoneyCodec"));
        boolean isListed = property.equals("Money total");

        assertThat(compilation.compile(
                        new JsonProcessor(),
                        List.of(
                                source(
                                        compilation,
                                        "CentsCodec",
                                        CODEC.substring(HEADER.length()).replace("MoneyCodec", "CentsCodec")),
                                source(
                                        compilation,
                                        "Bill",
                                        (isListed ? "@Json.Codecs(CentsCodec.class) " : "") + "@Json record Bill("
                                                + property + ") {}"))))
                .isEmpty();

        assertThat(compilation.generated().keySet()).contains("sample/BillCodec.java");
    }

    /** What the source names and what is not there is the compiler's error, as it was. */
    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void whatASourceNamesIsTheCompilersErrorAlone(String compiler) throws IOException {
        FileCompilation compilation = compiled(compiler, Map.of("Money", MONEY), List.of());

        String messages = compilation.compile(
                new JsonProcessor(),
                List.of(source(compilation, "Bill", "@Json record Bill(@Json.Using(Misspelt.class) Money total) {}")));

        assertThat(messages).contains("Misspelt");
        assertThat(messages.replaceAll(".*INFO: J334.*", "")).doesNotContainMatch("J\\d{3}:");
        assertThat(compilation.notes()).hasSize(1);
    }
}
