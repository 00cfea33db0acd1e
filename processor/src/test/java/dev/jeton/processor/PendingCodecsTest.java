package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs written by hand, or by other processors, that are there in a later round only, or need generated ones. */
class PendingCodecsTest {
    private static final String HEADER = "package sample; import dev.jeton.*; import dev.jeton.annotation.Json;\n";

    private static final String MONEY = HEADER + "public record Money(long cents) {}";

    private static final String CODEC = HEADER + """
            public final class MoneyCodec implements JsonCodec<Money> {
                public static final MoneyCodec INSTANCE = new MoneyCodec();
                @Override public Class<?> type() { return Money.class; }
                @Override public Money decode(JsonReader reader) { return new Money(reader.readLong()); }
                @Override public void encode(Money value, JsonWriter writer) { writer.writeLong(value.cents()); }
            }
            """;

    @TempDir
    Path directory;

    /** Writes one class in its first round. */
    private static final class Writing extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean done;

        Writing(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }

    private FileCompilation compilation(String compiler) throws IOException {
        FileCompilation compilation = new FileCompilation(
                compiler.equals("javac") ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler(),
                Files.createDirectories(directory.resolve(compiler)));
        return compiler.equals("javac") ? compilation : compilation.with("-warn:-unusedImport");
    }

    /** The codec is generated while Jeton's processors have seen the type already. */
    @ParameterizedTest
    @CsvSource({
        "javac, property",
        "ecj, property",
        "javac, argument",
        "ecj, argument",
        "javac, package",
        "ecj, package",
        "javac, type",
        "ecj, type"
    })
    void typeWaitsForACodecThatAnotherProcessorGenerates(String compiler, String place) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = new ArrayList<>();
        sources.add(compilation.write("sample/Money.java", MONEY));
        String using = "@Json.Using(MoneyCodec.class) ";
        sources.add(compilation.write(
                "sample/Bill.java",
                HEADER
                        + (place.equals("type") ? "@Json.Codecs(MoneyCodec.class)\n" : "")
                        + "@Json record Bill("
                        + switch (place) {
                            case "property" -> using + "Money total";
                            case "argument" -> "java.util.List<" + using + "Money> totals";
                            default -> "Money total";
                        }
                        + ") {}"));
        if (place.equals("package")) {
            sources.add(compilation.write(
                    "sample/package-info.java",
                    "@dev.jeton.annotation.Json.Codecs(MoneyCodec.class)\npackage sample;\n"));
        }

        assertThat(compilation.compile(
                        List.of(
                                new CodecIndexProcessor(),
                                new JsonProcessor(),
                                new Writing("sample.MoneyCodec", CODEC)),
                        sources))
                .isEmpty();

        assertThat(compilation.generated().get("sample/BillCodec.java")).contains("MoneyCodec.INSTANCE.decode(reader)");
        assertThat(compilation.generated().get("sample/JetonIndex.java")).contains("BillCodec");
    }

    /** What it is a codec of isn't known before. */
    @ParameterizedTest
    @CsvSource({"javac, Using", "ecj, Using", "javac, Codecs", "ecj, Codecs"})
    void typeWaitsForTheSupertypeOfACodec(String compiler, String annotation) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("sample/Money.java", MONEY),
                compilation.write(
                        "sample/MoneyCodec.java", HEADER + "public final class MoneyCodec extends MoneyCodecBase {}"),
                compilation.write(
                        "sample/Bill.java",
                        HEADER
                                + (annotation.equals("Using")
                                        ? "@Json record Bill(@Json.Using(MoneyCodec.class) Money total) {}"
                                        : "@Json @Json.Codecs(MoneyCodec.class) record Bill(Money total) {}")));
        String base = CODEC.replace("final class MoneyCodec", "abstract class MoneyCodecBase")
                .replaceAll(".* INSTANCE = .*\n", "");

        assertThat(compilation.compile(
                        List.of(new JsonProcessor(), new Writing("sample.MoneyCodecBase", base)), sources))
                .isEmpty();

        assertThat(compilation.generated().get("sample/BillCodec.java")).contains("new MoneyCodec()");
    }

    /** In its fields, its constructor and its methods a codec may name what Jeton generates, even for the type that uses it. */
    @ParameterizedTest
    @CsvSource({"javac, Using", "ecj, Using", "javac, Codecs", "ecj, Codecs"})
    void codecMayReferToGeneratedCodecsEvenToThatOfTheTypeThatUsesIt(String compiler, String annotation)
            throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("sample/Money.java", MONEY),
                compilation.write(
                        "sample/MoneyCodec.java",
                        CODEC.replace(
                                "@Override public Class<?> type()",
                                "private static final JsonCodec<Bill> BILLS = BillCodec.INSTANCE;\n"
                                        + "    static PartCodec parts(PartCodec given) { return PartCodec.INSTANCE; }\n"
                                        + "    static JsonCodec<Bill> bills() { return BILLS; }\n"
                                        + "    @Override public Class<?> type()")),
                compilation.write("sample/Part.java", HEADER + "@Json record Part(String text) {}"),
                compilation.write(
                        "sample/Bill.java",
                        HEADER
                                + (annotation.equals("Using")
                                        ? "@Json record Bill(@Json.Using(MoneyCodec.class) Money total, Part part) {}"
                                        : "@Json @Json.Codecs(MoneyCodec.class) record Bill(Money total, Part part) {}")));

        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();

        assertThat(compilation.generated().keySet()).containsExactly("sample/BillCodec.java", "sample/PartCodec.java");
    }

    /** Also where it has a codec of ours, which must not be found in its place. */
    @ParameterizedTest
    @CsvSource({"javac, ''", "ecj, ''", "javac, @Json", "ecj, @Json"})
    void typeThatNamesACodecOfALaterRoundIsFoundByItThen(String compiler, String json) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write(
                        "sample/Money.java",
                        HEADER + json + " @Json.Using(MoneyFormat.class) public record Money(long cents) {}"),
                compilation.write("sample/Bill.java", HEADER + "@Json record Bill(Money total) {}"));

        assertThat(compilation.compile(
                        List.of(
                                new CodecIndexProcessor(),
                                new JsonProcessor(),
                                new Writing("sample.MoneyFormat", CODEC.replace("MoneyCodec", "MoneyFormat"))),
                        sources))
                .isEmpty();

        String indexes = compilation.generated().entrySet().stream()
                .filter(file -> file.getKey().contains("JetonIndex"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertThat(indexes).contains("return MoneyFormat.INSTANCE");
        assertThat(indexes).doesNotContain("MoneyCodec");
        assertThat(compilation.generated().get("sample/BillCodec.java"))
                .contains("MoneyFormat.INSTANCE.decode(reader)");
    }

    /** A class, whose members are looked for once a round. */
    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void classThatWaitedIsInTheIndexToo(String compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(compilation.write(
                "sample/Bill.java",
                HEADER + "@Json public class Bill { public Money total; public Money paid() { return total; } }"));

        assertThat(compilation.compile(
                        List.of(
                                new CodecIndexProcessor(),
                                new JsonProcessor(),
                                new Writing("sample.Money", MONEY.replace("public record", "@Json public record"))),
                        sources))
                .isEmpty();

        assertThat(String.join("\n", compilation.generated().values())).contains("case \"sample.Bill\"");
    }

    /** It is generated in the package that lists it: the types wait for what is made of them. */
    @ParameterizedTest
    @CsvSource({"javac, Codecs", "ecj, Codecs", "javac, Using", "ecj, Using"})
    void generatedCodecThatIsNamedWhereItIsMadeHasANoteThatSaysToTakeItOut(String compiler, String annotation)
            throws IOException {
        FileCompilation compilation = compilation(compiler);
        boolean isList = annotation.equals("Codecs");
        List<Path> sources = new ArrayList<>(List.of(
                compilation.write(
                        "sample/Bill.java",
                        HEADER + "@Json record Bill(" + (isList ? "" : "@Json.Using(BillCodec.class) ")
                                + "Bill next) {}"),
                compilation.write("sample/Part.java", HEADER + "@Json record Part(Bill bill) {}")));
        if (isList) {
            sources.add(compilation.write(
                    "sample/package-info.java",
                    "@dev.jeton.annotation.Json.Codecs(BillCodec.class)\npackage sample;\n"));
        }

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages).contains("BillCodec");
        // ecj prints its notes among the rest, too.
        assertThat(messages.replaceAll(".*INFO: J334.*", "")).doesNotContainMatch("J\\d{3}:");
        assertThat(compilation.notes()).hasSize(1);
        assertThat(compilation.notes().get(0))
                .contains("J334: A codec that @Json." + annotation + " names at '" + (isList ? "sample" : "sample.Bill")
                        + "' does not exist");
        assertThat(compilation.notes().get(0)).contains("such as sample.BillCodec, remove it");
    }

    @Test
    void missingCodecIsTheCompilersErrorAlone() throws IOException {
        FileCompilation compilation = compilation("javac");
        List<Path> sources = List.of(
                compilation.write("sample/Money.java", MONEY),
                compilation.write(
                        "sample/package-info.java",
                        "@dev.jeton.annotation.Json.Codecs(Misspelt.class)\npackage sample;\n"),
                compilation.write("sample/Bill.java", HEADER + "@Json record Bill(Money total) {}"));

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages).contains("Misspelt");
        assertThat(messages).doesNotContainMatch("J\\d{3}:");
    }
}
