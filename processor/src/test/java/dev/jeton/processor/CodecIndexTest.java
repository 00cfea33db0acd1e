package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.codegen.CodecIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of codecs that a compilation leaves, as a program finds it. */
class CodecIndexTest {
    private static final String SERVICES = "META-INF/services/dev.jeton.codegen.CodecIndex";

    @TempDir
    Path directory;

    private FileCompilation compilation() {
        return new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory);
    }

    private static String compile(FileCompilation compilation, Path... sources) throws IOException {
        List<Processor> processors =
                List.of(new CodecIndexProcessor(), new JsonProcessor(), new StrayAnnotationProcessor());
        return compilation.compile(processors, List.of(sources));
    }

    private static String type(String name) {
        return "package sample; @dev.jeton.annotation.Json record " + name + "(String text) {}";
    }

    /** The names of the codec's class that each index has for a type, without those that have none. */
    private List<String> codecsOf(String typeName, JsonCodec<?>... arguments) throws IOException {
        URL classes = directory.resolve("classes").toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            List<String> found = new ArrayList<>();
            for (CodecIndex index : ServiceLoader.load(CodecIndex.class, loader)) {
                JsonCodec<?> codec =
                        arguments.length == 0 ? index.codecOf(typeName) : index.codecOf(typeName, arguments);
                if (codec != null) {
                    found.add(codec.getClass().getSimpleName());
                }
            }
            return found;
        }
    }

    private List<String> registered() throws IOException {
        return Files.readAllLines(directory.resolve("classes").resolve(SERVICES));
    }

    @Test
    void typeThatNeverGetsACodecIsInNoIndex() throws IOException {
        // javac reports nothing in method bodies where a type is missing.
        FileCompilation compilation = new FileCompilation(new EclipseCompiler(), directory);

        String messages = compile(
                compilation,
                compilation.write(
                        "sample/Token.java", "package sample; @dev.jeton.annotation.Json record Token(Strng text) {}"),
                compilation.write("sample/Part.java", type("Part")));

        assertThat(messages).contains("Strng cannot be resolved");
        assertThat(messages).doesNotContain("TokenCodec");
        assertThat(compilation.generated().keySet()).containsExactly("sample/JetonIndex.java", "sample/PartCodec.java");
    }

    @Test
    void typeThatWaitsForAnotherProcessorIsInAnIndexOfTheNextRound() throws IOException {
        FileCompilation compilation = compilation();
        Path source = compilation.write(
                "sample/Token.java", "package sample; @dev.jeton.annotation.Json record Token(Part part) {}");

        assertThat(compilation.compile(
                        List.of(new CodecIndexProcessor(), new JsonProcessor(), new GeneratingProcessor()),
                        List.of(source)))
                .isEmpty();

        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");
        assertThat(codecsOf("sample.Part")).containsExactly("PartCodec");
    }

    @Test
    void withoutTheRuntimeThereIsNoIndex() throws IOException {
        FileCompilation compilation = compilation().with("--module-path", UserPath.get());

        String messages = compile(
                compilation,
                compilation.write("module-info.java", "module user { requires static dev.jeton.annotation; }"),
                compilation.write("sample/Token.java", type("Token")));

        assertThat(messages.lines().toList()).hasSize(2);
        assertThat(messages).startsWith("1: J110: ");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void eachPackageHasAnIndexThatReachesItsPackagePrivateCodecs() throws IOException {
        FileCompilation compilation = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory)
                .with("-Xlint:all", "-Werror", "-classpath", UserPath.get());

        String messages = compile(
                compilation,
                compilation.write("sample/Token.java", type("Token")),
                compilation.write(
                        "sample/Outer.java",
                        "package sample; class Outer { @dev.jeton.annotation.Json enum Kind { A } interface Plain {} }"),
                compilation.write("other/Part.java", "package other; @dev.jeton.annotation.Json record Part() {}"));

        assertThat(messages).isEmpty();
        assertThat(registered())
                .containsExactly("other.JetonIndex", "sample.JetonIndex")
                .inOrder();
        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");
        assertThat(codecsOf("sample.Outer$Kind")).containsExactly("Outer_KindCodec");
        assertThat(codecsOf("other.Part")).containsExactly("PartCodec");
        assertThat(codecsOf("sample.Outer$Plain")).isEmpty();
    }

    @Test
    void genericTypesAreComposedOfTheCodecsOfTheirArguments() throws IOException {
        FileCompilation compilation = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory)
                .with("-Xlint:all", "-Werror", "-classpath", UserPath.get());

        String messages = compile(
                compilation,
                compilation.write(
                        "sample/Page.java",
                        "package sample; @dev.jeton.annotation.Json record Page<T>(java.util.List<T> items) {}"),
                compilation.write(
                        "sample/Range.java",
                        "package sample; @dev.jeton.annotation.Json record Range<T extends Comparable<T>, N extends Number>(T low, N size) {}"),
                compilation.write("sample/Token.java", type("Token")));

        assertThat(messages).isEmpty();
        assertThat(codecsOf("sample.Page")).isEmpty();
        JsonCodec<?> texts = JsonCodecs.of(String.class);
        JsonCodec<?> numbers = JsonCodecs.of(Long.class);
        assertThat(codecsOf("sample.Page", texts)).containsExactly("PageCodec");
        assertThat(codecsOf("sample.Range", texts, numbers)).containsExactly("RangeCodec");
        assertThat(codecsOf("sample.Token", texts)).isEmpty();
    }

    @Test
    void theDefaultPackageHasAnIndexToo() throws IOException {
        FileCompilation compilation = compilation();

        String messages =
                compile(compilation, compilation.write("Token.java", "@dev.jeton.annotation.Json record Token() {}"));

        assertThat(messages).isEmpty();
        assertThat(registered()).containsExactly("JetonIndex");
        assertThat(codecsOf("Token")).containsExactly("TokenCodec");
    }

    @Test
    void aCompilationOfSomeTypesKeepsTheOthersAndDropsWhatIsGone() throws IOException {
        FileCompilation compilation = compilation();
        Path token = compilation.write("sample/Token.java", type("Token"));
        Path gone = compilation.write("sample/Gone.java", type("Gone"));
        Path plain = compilation.write("sample/Plain.java", type("Plain"));
        Path alone = compilation.write("alone/Part.java", "package alone; @dev.jeton.annotation.Json record Part() {}");
        assertThat(compile(compilation, token, gone, plain, alone)).isEmpty();
        for (String name :
                List.of("sample/Gone.class", "sample/GoneCodec.class", "alone/Part.class", "alone/PartCodec.class")) {
            Files.delete(directory.resolve("classes").resolve(name));
        }
        compilation.write("sample/Plain.java", "package sample; record Plain(String text) {}");

        assertThat(compile(compilation, plain, compilation.write("sample/New.java", type("New"))))
                .isEmpty();

        assertThat(registered()).containsExactly("sample.JetonIndex");
        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");
        assertThat(codecsOf("sample.New")).containsExactly("NewCodec");
        assertThat(codecsOf("sample.Gone")).isEmpty();
        assertThat(codecsOf("sample.Plain")).isEmpty();
    }

    @Test
    void typesOfALaterRoundGetAnIndexOfTheirOwnThatTheNextCompilationMerges() throws IOException {
        FileCompilation compilation = compilation();
        Path token = compilation.write("sample/Token.java", type("Token"));

        String messages = compilation.compile(
                List.of(new GeneratingProcessor(), new CodecIndexProcessor(), new JsonProcessor()), List.of(token));

        assertThat(messages).isEmpty();
        assertThat(registered())
                .containsExactly("sample.JetonIndex", "sample.JetonIndex2")
                .inOrder();
        assertThat(codecsOf("sample.Part")).containsExactly("PartCodec");
        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");

        assertThat(compile(compilation, token)).isEmpty();

        assertThat(registered()).containsExactly("sample.JetonIndex");
        assertThat(codecsOf("sample.Part")).containsExactly("PartCodec");
        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");
    }

    @Test
    void anIndexOfTheSamePackageOnTheClassPathIsNotHidden() throws IOException {
        FileCompilation main = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory.resolve("main"));
        assertThat(compile(main, main.write("sample/Token.java", type("Token"))))
                .isEmpty();
        String mainClasses = directory.resolve("main/classes").toString();
        FileCompilation tests = compilation()
                .with(
                        "-classpath",
                        mainClasses + System.getProperty("path.separator") + System.getProperty("java.class.path"));

        assertThat(compile(tests, tests.write("sample/Sample.java", type("Sample"))))
                .isEmpty();

        assertThat(registered()).containsExactly("sample.JetonIndex2");
        assertThat(codecsOf("sample.Sample")).containsExactly("SampleCodec");
    }

    @Test
    void aThousandTypesOfOnePackageAreAllFoundAndNoMethodIsTooLarge() throws IOException {
        FileCompilation compilation = compilation();
        Path types = compilation.write(
                "sample/Holder.java",
                "package sample; interface Holder {\n" + "@dev.jeton.annotation.Json enum E%d { A }\n".repeat(1000)
                        + "}");
        String text = Files.readString(types);
        for (int i = 0; i < 1000; i++) {
            text = text.replaceFirst("%d", Integer.toString(i));
        }
        Files.writeString(types, text);

        assertThat(compile(compilation, types)).isEmpty();

        assertThat(codecsOf("sample.Holder$E0")).containsExactly("Holder_E0Codec");
        assertThat(codecsOf("sample.Holder$E999")).containsExactly("Holder_E999Codec");
        assertThat(codecsOf("sample.Holder$E1000")).isEmpty();
        assertThat(compilation.generated().get("sample/JetonIndex.java")).contains("codecOf4(");
    }

    /** A codec, package-private as its type. */
    private static String codec(String name, String type, String instance) {
        return """
                package sample;
                import dev.jeton.*;
                final class NAME implements JsonCodec<TYPE> {
                    FIELD
                    @Override public Class<?> type() { return TYPE.class; }
                    @Override public TYPE decode(JsonReader reader) { throw new UnsupportedOperationException(); }
                    @Override public void encode(TYPE value, JsonWriter writer) {}
                }
                """.replace("NAME", name).replace("TYPE", type).replace("FIELD", instance);
    }

    private static String named(String annotations, String type, String codec) {
        return "package sample; import dev.jeton.annotation.Json;\n" + annotations + " @Json.Using(" + codec
                + ".class) class " + type + " { String text() { return null; } }";
    }

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void typesThatNameTheirCodecAreInTheIndexWithThatOne(String compiler) throws IOException {
        FileCompilation compilation = compiler.equals("javac")
                ? compilation().with("-Xlint:all", "-Werror", "-classpath", UserPath.get())
                : new FileCompilation(new EclipseCompiler(), directory);

        String messages = compile(
                compilation,
                compilation.write("sample/Money.java", named("", "Money", "MoneyFormat")),
                compilation.write(
                        "sample/MoneyFormat.java",
                        codec("MoneyFormat", "Money", "static final MoneyFormat INSTANCE = new MoneyFormat();")),
                compilation.write("sample/Made.java", named("", "Made", "MadeFormat")),
                compilation.write("sample/MadeFormat.java", codec("MadeFormat", "Made", "")),
                compilation.write("sample/Both.java", named("@Json", "Both", "BothFormat")),
                compilation.write("sample/BothFormat.java", codec("BothFormat", "Both", "")),
                compilation.write("sample/Generic.java", named("", "Generic<T>", "GenericFormat")),
                compilation.write(
                        "sample/GenericFormat.java",
                        codec("GenericFormat", "Generic<?>", "").replace("Generic<?>.class", "Generic.class")),
                compilation.write("sample/Other.java", named("", "Other", "OtherFormat")),
                compilation.write(
                        "sample/OtherFormat.java",
                        codec("OtherFormat", "Other", "")
                                .replace("OtherFormat implements", "OtherFormat<T> implements")));

        assertThat(messages).isEmpty();
        assertThat(registered()).containsExactly("sample.JetonIndex");
        assertThat(codecsOf("sample.Money")).containsExactly("MoneyFormat");
        assertThat(codecsOf("sample.Made")).containsExactly("MadeFormat");
        assertThat(codecsOf("sample.Both")).containsExactly("BothFormat");
        assertThat(codecsOf("sample.Other")).containsExactly("OtherFormat");
        assertThat(codecsOf("sample.Generic")).isEmpty();
    }

    @Test
    void deprecatedCodecThatATypeNamesGivesNoWarningInTheIndex() throws IOException {
        FileCompilation compilation = compilation().with("-Xlint:all", "-Werror", "-classpath", UserPath.get());

        String messages = compile(
                compilation,
                compilation.write("sample/Money.java", named("@SuppressWarnings(\"removal\")", "Money", "MoneyFormat")),
                compilation.write(
                        "sample/MoneyFormat.java",
                        codec("MoneyFormat", "Money", "").replace("final", "@Deprecated(forRemoval = true) final")),
                compilation.write(
                        "sample/Price.java", named("@SuppressWarnings(\"deprecation\")", "Price", "PriceFormat")),
                compilation.write(
                        "sample/PriceFormat.java",
                        codec("PriceFormat", "Price", "").replace("final", "@Deprecated final")));

        assertThat(messages).isEmpty();
        assertThat(codecsOf("sample.Money")).containsExactly("MoneyFormat");
        assertThat(codecsOf("sample.Price")).containsExactly("PriceFormat");
    }

    @Test
    void aCompilationOfSomeTypesKeepsThoseThatNameTheirCodec() throws IOException {
        FileCompilation compilation = compilation();
        assertThat(compile(
                        compilation,
                        compilation.write("sample/Money.java", named("", "Money", "MoneyFormat")),
                        compilation.write("sample/MoneyFormat.java", codec("MoneyFormat", "Money", "")),
                        compilation.write("sample/Price.java", named("", "Price", "PriceFormat")),
                        compilation.write("sample/PriceFormat.java", codec("PriceFormat", "Price", ""))))
                .isEmpty();
        Files.delete(directory.resolve("classes/sample/PriceFormat.class"));
        Files.delete(directory.resolve("src/sample/PriceFormat.java"));

        assertThat(compile(compilation, compilation.write("sample/Token.java", type("Token"))))
                .isEmpty();

        assertThat(codecsOf("sample.Token")).containsExactly("TokenCodec");
        assertThat(codecsOf("sample.Money")).containsExactly("MoneyFormat");
        assertThat(codecsOf("sample.Price")).isEmpty();
    }

    @Test
    void offLeavesTheIndexOutAndTellsGradleSo() throws IOException {
        FileCompilation compilation = compilation().with("-Ajeton.index=off");
        CodecIndexProcessor processor = new CodecIndexProcessor();

        String messages = compilation.compile(
                ImmutableList.of(processor, new JsonProcessor()),
                List.of(compilation.write("sample/Token.java", type("Token"))));

        assertThat(messages).isEmpty();
        assertThat(Files.exists(directory.resolve("classes").resolve(SERVICES))).isFalse();
        assertThat(compilation.generated().keySet()).containsExactly("sample/TokenCodec.java");
        assertThat(processor.getSupportedOptions()).contains("org.gradle.annotation.processing.isolating");
    }

    @Test
    void aNamedModuleIsToldWhichLineItLacksAndWorksWithIt() throws IOException {
        FileCompilation compilation = compilation().with("--module-path", UserPath.get(), "-Xlint:all", "-Werror");
        Path token = compilation.write("sample/Token.java", type("Token"));
        String start =
                "module sample { requires dev.jeton.runtime; requires static dev.jeton.annotation; exports sample;";

        assertThat(compile(compilation, token, compilation.write("module-info.java", start + "}")))
                .isEmpty();

        assertThat(compilation.notes()).hasSize(1);
        assertThat(compilation.notes().get(0))
                .contains("\"provides dev.jeton.codegen.CodecIndex with sample.JetonIndex;\"");

        Files.walk(directory.resolve("classes"))
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());
        assertThat(compile(
                        compilation,
                        token,
                        compilation.write(
                                "module-info.java",
                                start + " provides dev.jeton.codegen.CodecIndex with sample.JetonIndex; }")))
                .isEmpty();
        assertThat(compilation.notes()).isEmpty();
    }

    @Test
    void aNamedModuleProvidesTheIndexesOfPackagesThatItExports() throws IOException {
        FileCompilation compilation = compilation().with("--module-path", UserPath.get(), "-Xlint:all", "-Werror");

        String messages = compile(
                compilation,
                compilation.write(
                        "module-info.java",
                        "module sample { requires transitive dev.jeton.runtime; requires static dev.jeton.annotation; exports sample;"
                                + " provides dev.jeton.codegen.CodecIndex with sample.JetonIndex, sample.more.JetonIndex; }"),
                compilation.write("sample/Token.java", type("Token").replace("record", "public record")),
                compilation.write(
                        "sample/more/Part.java",
                        "package sample.more; @dev.jeton.annotation.Json public record Part(String text) {}"));

        assertThat(messages).isEmpty();
        assertThat(compilation.notes()).isEmpty();
    }
}
