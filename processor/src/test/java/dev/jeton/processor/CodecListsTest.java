package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For which values {@code @Json.Codecs} holds. What it reports is among the samples. */
class CodecListsTest {
    private static final String HEADER =
            "package sample; import dev.jeton.*; import dev.jeton.annotation.Json; import java.util.*;\n";

    @TempDir
    Path directory;

    enum AnyCompiler {
        JAVAC {
            @Override
            JavaCompiler get() {
                return ToolProvider.getSystemJavaCompiler();
            }
        },
        ECLIPSE {
            @Override
            JavaCompiler get() {
                return new EclipseCompiler();
            }
        };

        abstract JavaCompiler get();
    }

    private FileCompilation compilation(AnyCompiler compiler) throws IOException {
        FileCompilation compilation =
                new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.name())));
        return compiler == AnyCompiler.ECLIPSE ? compilation.with("-warn:-unusedImport") : compilation;
    }

    private static FileCompilation strict(FileCompilation compilation) {
        return compilation.with("-Xlint:all,-processing,-classfile,-path,-exports,-requires-automatic", "-Werror");
    }

    /** A codec of a type, with an INSTANCE. */
    private static String codec(String name, String type) {
        return HEADER + """
                public final class NAME implements JsonCodec<TYPE> {
                    public static final NAME INSTANCE = new NAME();
                    @Override public Class<?> type() { return Object.class; }
                    @Override public TYPE decode(JsonReader reader) { throw new UnsupportedOperationException(); }
                    @Override public void encode(TYPE value, JsonWriter writer) {}
                }
                """.replace("NAME", name).replace("TYPE", type);
    }

    private static Path money(FileCompilation compilation) throws IOException {
        return compilation.write("sample/Money.java", HEADER + "public record Money(long cents) {}");
    }

    private static Path codec(FileCompilation compilation, String name, String type) throws IOException {
        return compilation.write("sample/" + name + ".java", codec(name, type));
    }

    private static Path packageInfo(FileCompilation compilation, String codecs) throws IOException {
        return compilation.write(
                "sample/package-info.java", "@dev.jeton.annotation.Json.Codecs({" + codecs + "})\npackage sample;\n");
    }

    private static List<String> codecsIn(String generated) {
        return generated
                .lines()
                .filter(line -> line.contains("Codec.INSTANCE.decode(reader)") || line.contains("Codecs."))
                .map(line -> line.replaceAll(".*?(\\w+Codec)\\.INSTANCE\\.decode.*", "$1")
                        .trim())
                .distinct()
                .sorted()
                .toList();
    }

    private static final String EVERYWHERE = HEADER + """
            @Json(view = true)
            record Bill(Money total, Optional<Money> discount, List<Money> lines, Map<String, Money> taxes, Money[] rates,
                    Map<String, List<? extends Money>> deep) {}
            """;

    @ParameterizedTest
    @EnumSource
    void listOnAPackageHoldsForEveryValueOfItsTypesWhereverItStands(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                packageInfo(compilation, "MoneyCodec.class"),
                money(compilation),
                codec(compilation, "MoneyCodec", "Money"),
                compilation.write("sample/Bill.java", EVERYWHERE));

        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();

        String generated = compilation.generated().get("sample/BillCodec.java");
        assertThat(generated.split("MoneyCodec\\.INSTANCE\\.decode", -1)).hasLength(1 + 6);
        assertThat(generated.split("MoneyCodec\\.INSTANCE\\.encode", -1)).hasLength(1 + 6);
    }

    @ParameterizedTest
    @EnumSource
    void typeThatIsCompiledLaterSeesTheListInTheClassFileOfItsPackage(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        Path bill = compilation.write("sample/Bill.java", EVERYWHERE);
        List<Path> sources = List.of(
                packageInfo(compilation, "MoneyCodec.class"),
                money(compilation),
                codec(compilation, "MoneyCodec", "Money"),
                bill);
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
        Map<String, String> together = compilation.generated();
        for (String name : together.keySet()) {
            Path home = directory.resolve(compiler.name());
            Files.delete(home.resolve("generated").resolve(name));
            Files.delete(home.resolve("classes").resolve(name.replace(".java", ".class")));
        }

        assertThat(compilation.compile(new JsonProcessor(), List.of(bill))).isEmpty();

        assertThat(compilation.generated()).isEqualTo(together);
    }

    private static final String AT_LEVELS = HEADER + """
            class Outer {
                @Json.Codecs(Outermost.class)
                static class Middle {
                    @Json.Codecs(Innermost.class)
                    @Json record Inner(Money price, @Json.Using(AtTheValue.class) Money paid) {}
                    @Json record Sibling(Money price) {}
                }
                @Json record Other(Money price) {}
            }
            """;

    @ParameterizedTest
    @EnumSource
    void nearestListCountsAndWhatStandsAtTheValueBeforeAll(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = new ArrayList<>(List.of(
                packageInfo(compilation, "OfThePackage.class"),
                // A codec that the type itself names is further away than any list.
                compilation.write(
                        "sample/Money.java",
                        HEADER + "@Json.Using(OfTheType.class) public record Money(long cents) {}"),
                compilation.write("sample/Outer.java", AT_LEVELS)));
        for (String name : List.of("OfThePackage", "Outermost", "Innermost", "AtTheValue", "OfTheType")) {
            sources.add(codec(compilation, name, "Money"));
        }

        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();

        Map<String, String> generated = compilation.generated();
        assertThat(generated.get("sample/Outer_Middle_InnerCodec.java"))
                .contains("price = reader.readNull() ? null : Innermost.INSTANCE");
        assertThat(generated.get("sample/Outer_Middle_InnerCodec.java"))
                .contains("paid = reader.readNull() ? null : AtTheValue.INSTANCE");
        assertThat(generated.get("sample/Outer_Middle_SiblingCodec.java")).contains("Outermost.INSTANCE.decode");
        assertThat(generated.get("sample/Outer_OtherCodec.java")).contains("OfThePackage.INSTANCE.decode");
    }

    @ParameterizedTest
    @EnumSource
    void listOnAPackageDoesNotHoldForPackagesThatAreNamedLikeOnesInIt(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                packageInfo(compilation, "MoneyCodec.class"),
                money(compilation),
                codec(compilation, "MoneyCodec", "Money"),
                compilation.write(
                        "sample/more/Bill.java",
                        "package sample.more;\n@dev.jeton.annotation.Json record Bill(sample.Money total) {}"));

        assertThat(compilation.compile(new JsonProcessor(), sources))
                .contains("2: J301: 'total' needs a codec for sample.Money");
    }

    private static final String MODULE = """
            @dev.jeton.annotation.Json.Codecs(sample.MoneyCodec.class)
            module user {
                requires dev.jeton.runtime;
                requires static dev.jeton.annotation;
                provides dev.jeton.codegen.CodecIndex with sample.JetonIndex;
            }
            """;

    @Test
    void listOnAModuleHoldsInItAndLeavesProvidedClassesToBeGenerated() throws IOException {
        FileCompilation compilation = strict(compilation(AnyCompiler.JAVAC)).with("--module-path", UserPath.get());
        Path bill = compilation.write("sample/Bill.java", EVERYWHERE);
        List<Path> sources = List.of(
                compilation.write("module-info.java", MODULE),
                money(compilation),
                codec(compilation, "MoneyCodec", "Money"),
                bill);

        assertThat(compilation.compile(
                        List.of(new CodecIndexProcessor(), new JsonProcessor(), new StrayAnnotationProcessor()),
                        sources))
                .isEmpty();

        Map<String, String> together = compilation.generated();
        assertThat(together.keySet())
                .containsExactly("sample/BillCodec.java", "sample/BillView.java", "sample/JetonIndex.java");
        assertThat(together.get("sample/BillCodec.java")).contains("MoneyCodec.INSTANCE.decode");
        for (String name : List.of("sample/BillCodec.java", "sample/BillView.java")) {
            Files.delete(directory.resolve("JAVAC/generated").resolve(name));
        }

        // javac takes the module from its class file.
        assertThat(compilation.compile(new JsonProcessor(), List.of(bill))).isEmpty();

        assertThat(compilation.generated()).isEqualTo(together);
    }

    @Test
    void codecOfATypeThatJetonKnowsMayBeListedAndWhatStandsAtThePropertyIsNearer() {
        CompiledSources compiled = CompiledSources.of(
                codec("TextCodec", "String"),
                codec("InstantCodec", "java.time.Instant"),
                codec("NumberCodec", "Long"),
                HEADER + """
                        @Json.Codecs({TextCodec.class, InstantCodec.class, NumberCodec.class})
                        @SuppressWarnings("J402")
                        @Json record Grant(String subject, @Json.Raw String claims, @Json.Known("a") List<String> kinds,
                                @Json.SpaceDelimited List<String> scope, Map<String, Long> counts, long plain, java.time.Instant on,
                                @Json.Epoch(java.util.concurrent.TimeUnit.SECONDS) java.time.Instant expires,
                                @Json.Lenient Long lenient, @Json.Extra Map<String, RawJson> rest) {}
                        """);

        String generated = compiled.assertClean().generated().get("sample/GrantCodec.java");
        assertThat(codecsIn(generated)).containsExactly("InstantCodec", "NumberCodec", "TextCodec");
        assertThat(generated.split("TextCodec.INSTANCE.decode", -1)).hasLength(1 + 1);
        assertThat(generated.split("InstantCodec.INSTANCE.decode", -1)).hasLength(1 + 1);
        // In the map; its keys are names as ever, and a primitive is not of the boxed type.
        assertThat(generated.split("NumberCodec.INSTANCE.decode", -1)).hasLength(1 + 1);
        assertThat(generated).contains("memberName()");
    }

    @Test
    void codecOfAnEnumLeavesOpenEnumsAlone() {
        CompiledSources compiled = CompiledSources.of(
                codec("ActionCodec2", "Action"), HEADER + """
                @Json.Codecs(ActionCodec2.class)
                @Json record Order(Action action, OpenEnum<Action> open) {}
                """, HEADER + "@Json public enum Action { BUY, SELL }");

        String generated = compiled.assertClean().generated().get("sample/OrderCodec.java");
        assertThat(generated).contains("ActionCodec2.INSTANCE.decode");
        assertThat(generated).contains("ActionCodec.INSTANCE.readOpen");
    }

    @Test
    void twoGenericCodecsThatMeetInOneTypeAreAnErrorAtTheProperty() {
        String messages = CompiledSources.of(
                        HEADER + "public record Pair<A, B>(A first, B second) {}",
                        codec("LeftCodec", "Pair<Long, B>")
                                .replace("class LeftCodec", "class LeftCodec<B>")
                                .replaceAll("public static final .*", ""),
                        codec("RightCodec", "Pair<A, Long>")
                                .replace("class RightCodec", "class RightCodec<A>")
                                .replaceAll("public static final .*", ""),
                        HEADER + """
                        @Json.Codecs({LeftCodec.class, RightCodec.class})
                        @Json record Both(Pair<Long, Long> pair, Pair<Long, String> left) {}
                        """)
                .compilation()
                .diagnostics()
                .toString();

        assertThat(messages)
                .contains(
                        "J238: Of the codecs that @Json.Codecs lists for 'pair', sample.LeftCodec and sample.RightCodec");
        assertThat(messages).doesNotContain("'left'");
    }

    @Test
    void deprecatedCodecInAListGivesNoWarningInGeneratedCode() throws IOException {
        FileCompilation compilation = strict(compilation(AnyCompiler.JAVAC));
        List<Path> sources = List.of(
                money(compilation),
                compilation.write(
                        "sample/MoneyCodec.java",
                        codec("MoneyCodec", "Money").replace("public final class", "@Deprecated public final class")),
                compilation.write(
                        "sample/Bill.java",
                        EVERYWHERE.replace(
                                "@Json(view",
                                "@SuppressWarnings(\"deprecation\") @Json.Codecs(MoneyCodec.class) @Json(view")));

        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
    }

    @Test
    void mistakeInTheListOfAPackageIsOneMessageAtTheList() throws IOException {
        FileCompilation compilation = compilation(AnyCompiler.JAVAC);
        List<Path> sources = List.of(
                compilation.write(
                        "sample/package-info.java",
                        "@dev.jeton.annotation.Json.Codecs(\n    MoneyCodec.class)\npackage sample;\n"),
                money(compilation),
                compilation.write(
                        "sample/MoneyCodec.java",
                        codec("MoneyCodec", "Money")
                                .replace(
                                        "public static final MoneyCodec INSTANCE = new MoneyCodec();",
                                        "private MoneyCodec() {}")),
                compilation.write("sample/Bill.java", EVERYWHERE));

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages)
                .startsWith(
                        "2: J331: Among the codecs that @Json.Codecs lists for 'sample' is sample.MoneyCodec, which has no static field INSTANCE");
        assertThat(messages).contains("The same holds for Bill.total, Bill.discount");
        assertThat(messages.lines().filter(line -> line.contains("J3"))).hasSize(1);
    }

    @Test
    void codecInTheListOfAModuleMustBeVisibleInAllOfIt() throws IOException {
        FileCompilation compilation = compilation(AnyCompiler.JAVAC).with("--module-path", UserPath.get());
        List<Path> sources = List.of(
                compilation.write("module-info.java", MODULE.replaceAll(".*provides.*\n", "")),
                money(compilation),
                compilation.write(
                        "sample/MoneyCodec.java",
                        codec("MoneyCodec", "Money")
                                .replace("public static final MoneyCodec", "static final MoneyCodec")
                                .replace("new MoneyCodec();", "new MoneyCodec(); MoneyCodec() {}")));

        assertThat(compilation.compile(new JsonProcessor(), sources))
                .startsWith("1: J331: Among the codecs that @Json.Codecs lists for 'user' is sample.MoneyCodec");
    }
}
