package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.processor.CodecListsTest.AnyCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which members must be there by the nullness of their types: the same for each compiler. */
class NullnessTest {
    private static final String HEADER = """
            package sample;
            import dev.jeton.annotation.Json;
            import java.util.*;
            import org.jspecify.annotations.*;
            """;

    private static final Pattern REQUIRED = Pattern.compile("long REQUIRED = ([^;]*);");
    private static final Pattern BIT = Pattern.compile("1L << (\\d+)");

    @TempDir
    Path directory;

    /** Types by their names, and the properties of each that must be there. */
    private final Map<String, String> declarations = new LinkedHashMap<>();

    private final Map<String, List<String>> expected = new TreeMap<>();

    private void type(String name, String declaration, String... required) {
        declarations.put(name, declaration);
        expected.put(name, List.of(required));
    }

    private void assertRequired(AnyCompiler compiler, String packageInfo) throws IOException {
        FileCompilation compilation =
                new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.toString())));
        if (compiler == AnyCompiler.ECLIPSE) {
            compilation.with("-nowarn");
        }
        List<Path> sources = new ArrayList<>();
        sources.add(compilation.write("sample/package-info.java", packageInfo + "package sample;\n"));
        for (Map.Entry<String, String> type : declarations.entrySet()) {
            sources.add(compilation.write("sample/" + type.getKey() + ".java", HEADER + type.getValue()));
        }
        for (String name : List.of("NotNull", "Nullable")) {
            sources.add(compilation.write(
                    "org/jetbrains/annotations/" + name + ".java",
                    "package org.jetbrains.annotations; public @interface " + name + " {}"));
        }
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
        Map<String, List<String>> required = new TreeMap<>();
        for (String type : declarations.keySet()) {
            required.put(type, required(compilation.generated().get("sample/" + type + "Codec.java")));
        }
        assertWithMessage("%s", compiler).that(required).isEqualTo(expected);
    }

    private static List<String> required(String codec) {
        Matcher constant = REQUIRED.matcher(codec);
        return constant.find()
                ? BIT.matcher(constant.group(1))
                        .results()
                        .map(bit -> nameOf(bit.group(1), codec))
                        .collect(Collectors.toList())
                : List.of();
    }

    private static String nameOf(String property, String codec) {
        Matcher name = Pattern.compile("case " + property + "(?::| ->).* // (\\w+)|case " + property + ": // (\\w+)")
                .matcher(codec);
        assertWithMessage(codec).that(name.find()).isTrue();
        return name.group(1) != null ? name.group(1) : name.group(2);
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void inMarkedCodeWhatIsNotNullableMustBeThereWhereAConstructorTakesIt(AnyCompiler compiler) throws IOException {
        type(
                "Kinds",
                "@Json(view = true) public record Kinds(String a, @Nullable String b, Long c, @Nullable Long d, int e, byte[] f, byte @Nullable [] g, @Json.Default(\"x\") String h) {}",
                "a",
                "c",
                "f");
        type(
                "Others",
                "@Json(view = true) public record Others(Optional<String> a, OptionalLong b, dev.jeton.Patch<String> c) {}");
        type(
                "Containers",
                "@Json(view = true) public record Containers(List<String> a, Map<String, String> b, String[] c, @Nullable String[] d, @Json.SpaceDelimited Set<String> e, @Json.Required List<String> f) {}",
                "f");
        type(
                "Kept",
                "@Json(view = true) public record Kept(dev.jeton.RawJson a, dev.jeton.JsonTree b, @Json.Raw String c, dev.jeton.@Nullable RawJson d) { public String toString() { return \"\"; } }",
                "a",
                "b",
                "c");
        type(
                "Made",
                "@Json public final class Made { private final String a; private final @Nullable String b; public Made(String a, @Nullable String b) { this.a = a; this.b = b; }"
                        + " public String a() { return a; } public @Nullable String b() { return b; } }",
                "a");
        type(
                "Factory",
                "@Json public final class Factory { private final String a; private Factory(String a) { this.a = a; } @Json.Creator public static Factory of(String a) { return new Factory(a); }"
                        + " public String a() { return a; } }",
                "a");
        type(
                "Bean",
                "@Json public class Bean { private String a = \"x\"; public String b = \"y\"; public String getA() { return a; } public void setA(String a) { this.a = a; } }");
        type(
                "Half",
                "@Json public class Half { private final String a; public String b = \"\"; @Json.Creator public Half(String a) { this.a = a; } public String getA() { return a; } }",
                "a");
        type("Loose", "@Json @NullUnmarked public record Loose(String a, @NonNull String b, List<String> c) {}", "b");
        type(
                "Written",
                "@Json public record Written(@Json.Ignore(Json.Direction.READING) String a, @Json.Ignore String b, @Json.Ignore(Json.Direction.WRITING) String c) {}",
                "c");
        type(
                "Extra",
                "@Json public record Extra(@Json.Extra Map<String, dev.jeton.RawJson> rest, String a) {"
                        + " public String toString() { return \"\"; } }",
                "a");
        assertRequired(compiler, "@org.jspecify.annotations.NullMarked ");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void typeVariableMustBeThereIfItsBoundIsNeverNull(AnyCompiler compiler) throws IOException {
        type("Page", "@Json public record Page<T>(T a, @Nullable T b, List<T> c) {}", "a");
        type("Maybe", "@Json public record Maybe<T extends @Nullable Object>(T a, @NonNull T b) {}", "b");
        type("Bound", "@Json public record Bound<T extends Comparable<T>>(T a) {}", "a");
        type(
                "BoundMaybe",
                "@Json public record BoundMaybe<T extends @Nullable CharSequence, S extends T>(T a, S b) {}");
        assertRequired(compiler, "@org.jspecify.annotations.NullMarked ");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void inOtherCodeNothingMustBeThereThatIsNotMarkedItself(AnyCompiler compiler) throws IOException {
        type(
                "Plain",
                "@Json(view = true) public record Plain(String a, List<String> b, @NonNull String c, int d) {}",
                "c");
        type("Marked", "@NullMarked @Json public record Marked(String a) {}", "a");
        type("Page", "@Json public record Page<T>(T a) {}");
        assertRequired(compiler, "");
    }

    /** kapt writes these annotations into its stubs. */
    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void whatKotlinMarksMustBeThere(AnyCompiler compiler) throws IOException {
        type(
                "User",
                "@Json public final class User { private final String a; private final String b; private final List<String> c;"
                        + " public User(@org.jetbrains.annotations.NotNull String a, @org.jetbrains.annotations.Nullable String b, @org.jetbrains.annotations.NotNull List<String> c)"
                        + " { this.a = a; this.b = b; this.c = c; }"
                        + " @org.jetbrains.annotations.NotNull public final String getA() { return a; }"
                        + " @org.jetbrains.annotations.Nullable public final String getB() { return b; }"
                        + " @org.jetbrains.annotations.NotNull public final List<String> getC() { return c; } }",
                "a");
        assertRequired(compiler, "");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void settingOfTheTypeGoesBeforeNullness(AnyCompiler compiler) throws IOException {
        type(
                "All",
                "@Json(absent = Json.Absent.REJECT) public record All(String a, @Nullable String b, List<String> c, int d, Optional<String> e, @Json.Default(\"1\") int f) {}",
                "a",
                "c",
                "d");
        type(
                "Set",
                "@Json(absent = Json.Absent.REJECT) public class Set { public String a = \"\"; @Nullable public String b; public int c; }",
                "a",
                "c");
        type(
                "None",
                "@Json(absent = Json.Absent.ALLOW) public record None(String a, List<String> b, @Json.Required String c) {}",
                "c");
        assertRequired(compiler, "@org.jspecify.annotations.NullMarked ");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void settingOfThePackageHoldsBelowIt(AnyCompiler compiler) throws IOException {
        type("Bare", "@Json public record Bare(String a, int b) {}", "a", "b");
        type("Own", "@Json(absent = Json.Absent.ALLOW) public record Own(String a, int b) {}");
        assertRequired(
                compiler,
                "@dev.jeton.annotation.Json.Defaults(@dev.jeton.annotation.Json(absent = dev.jeton.annotation.Json.Absent.REJECT)) ");
    }
}
