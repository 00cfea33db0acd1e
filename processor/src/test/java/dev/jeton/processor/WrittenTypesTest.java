package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.processor.CodecListsTest.AnyCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Annotations inside types count where something else stands for a type variable, on the variable as well as around it: the code is that for the same type
 * written out.
 */
class WrittenTypesTest {
    private static final String HEADER = """
            package sample;
            import dev.jeton.annotation.Json;
            import java.util.*;
            import org.jspecify.annotations.*;
            """;

    private static final String ITEMS = """
            public List<@Nullable %1$s> nullable = List.of();
            public List<%1$s> never = List.of();
            public Collection<? extends @Nullable %1$s> wild = List.of();
            public Set<Map<String, @Nullable %1$s>> nested = Set.of();
            public Map<@Json.Using(IdCodec.class) Id, %1$s> keys = Map.of();
            public Map<String, @Json.Using(MoneyCodec.class) %2$s> coded = Map.of();
            public List<? extends @Json.Using(MoneyCodec.class) @Nullable %2$s> both = List.of();
            public @Nullable Map<String, List<@Json.Using(MoneyCodec.class) %2$s>> deep;
            public @Json.Using(MoneyCodec.class) %2$s[] array;
            public Pair<@Nullable %1$s, %1$s> pair;
            """;

    @TempDir
    Path directory;

    private final Map<String, String> declarations = new TreeMap<>(Map.of(
            "Id",
            "public record Id(String text) {}",
            "IdCodec",
            "public enum IdCodec implements dev.jeton.JsonCodec<Id> { INSTANCE; public Class<?> type() { return Id.class; }"
                    + " public boolean canBeName() { return true; }"
                    + " public Id decode(dev.jeton.JsonReader reader) { return new Id(reader.readString()); }"
                    + " public void encode(Id id, dev.jeton.JsonWriter writer) { writer.writeString(id.text()); } }",
            "Money",
            "public record Money(long cents) {}",
            "MoneyCodec",
            "public enum MoneyCodec implements dev.jeton.JsonCodec<Money> { INSTANCE; public Class<?> type() { return Money.class; }"
                    + " public Money decode(dev.jeton.JsonReader reader) { return new Money(reader.readLong()); }"
                    + " public void encode(Money money, dev.jeton.JsonWriter writer) { writer.writeLong(money.cents()); } }",
            "Pair",
            "@Json public record Pair<A extends @Nullable Object, B>(A a, B b) {}"));

    private Map<String, String> generated(AnyCompiler compiler) throws IOException {
        FileCompilation compilation =
                new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.toString())));
        if (compiler == AnyCompiler.ECLIPSE) {
            compilation.with("-nowarn");
        }
        List<Path> sources = new ArrayList<>();
        sources.add(compilation.write(
                "sample/package-info.java", "@org.jspecify.annotations.NullMarked package sample;\n"));
        for (Map.Entry<String, String> type : declarations.entrySet()) {
            sources.add(compilation.write("sample/" + type.getKey() + ".java", HEADER + type.getValue()));
        }
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
        return compilation.generated();
    }

    /** The codec of one type is that of another one but for the name. Returns it. */
    private String assertSame(AnyCompiler compiler, String one, String other) throws IOException {
        Map<String, String> generated = generated(compiler);
        String codec = generated.get("sample/" + one + "Codec.java");
        assertWithMessage("%s", compiler)
                .that(codec)
                .isEqualTo(generated.get("sample/" + other + "Codec.java").replace(other, one));
        return codec;
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void inheritedFromAGenericClass(AnyCompiler compiler) throws IOException {
        declarations.put("Base", "public abstract class Base<T, U> { " + ITEMS.formatted("T", "U") + "}");
        declarations.put("Inherited", "@Json public class Inherited extends Base<String, Money> {}");
        declarations.put("Plain", "@Json public class Plain { " + ITEMS.formatted("String", "Money") + "}");
        String codec = assertSame(compiler, "Inherited", "Plain");
        assertThat(codec).contains("NULL_VALUE");
        assertThat(codec).contains("MoneyCodec.INSTANCE");
        assertThat(codec).contains("IdCodec.INSTANCE");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void takenByAGenericStaticMethod(AnyCompiler compiler) throws IOException {
        String made = """
                @Json public final class %1$s<T> {
                    private final List<@Nullable T> nullable;
                    private final Map<Id, T> keys;
                    private %1$s(List<@Nullable T> nullable, Map<Id, T> keys) { this.nullable = nullable; this.keys = keys; }
                    @Json.Creator public static <U> %1$s<U> of(List<%2$s U> nullable, Map<%3$s Id, U> keys) {
                        return new %1$s<>(nullable, keys);
                    }
                    public List<%4$s T> nullable() { return nullable; }
                    public Map<%5$s Id, T> keys() { return keys; }
                }
                """;
        String using = "@Json.Using(IdCodec.class)";
        declarations.put("Taken", made.formatted("Taken", "@Nullable", using, "@Nullable", ""));
        declarations.put("Returned", made.formatted("Returned", "@Nullable", "", "@Nullable", using));
        String codec = assertSame(compiler, "Taken", "Returned");
        assertThat(codec).contains("IdCodec.INSTANCE");
        assertThat(codec).doesNotContain("NULL_VALUE");
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void takenByAGenericBuilder(AnyCompiler compiler) throws IOException {
        String built = """
                @Json public final class %1$s<T> {
                    private final List<@Nullable T> nullable;
                    private final Map<Id, T> keys;
                    private %1$s(Builder<T> builder) { nullable = builder.nullable; keys = builder.keys; }
                    public List<@Nullable T> nullable() { return nullable; }
                    public Map<%3$s Id, T> keys() { return keys; }
                    @Json.Builder public static <U> Builder<U> builder() { return new Builder<>(); }
                    public static final class Builder<V> {
                        private List<@Nullable V> nullable = List.of();
                        private Map<Id, V> keys = Map.of();
                        public Builder<V> nullable(List<@Nullable V> nullable) { this.nullable = nullable; return this; }
                        public Builder<V> keys(Map<%2$s Id, V> keys) { this.keys = keys; return this; }
                        public %1$s<V> build() { return new %1$s<>(this); }
                    }
                }
                """;
        String using = "@Json.Using(IdCodec.class)";
        declarations.put("Taken", built.formatted("Taken", using, ""));
        declarations.put("Returned", built.formatted("Returned", "", using));
        String codec = assertSame(compiler, "Taken", "Returned");
        assertThat(codec).contains("IdCodec.INSTANCE");
        assertThat(codec).doesNotContain("NULL_VALUE");
    }

    /** Both say the same of what they don't agree about: what one of them says. */
    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void placesOfAPropertySayItTogether(AnyCompiler compiler) throws IOException {
        String made = """
                @Json public final class %1$s {
                    private final List<@Nullable String> names;
                    public %1$s(List<%2$s String> names) { this.names = List.copyOf(names); }
                    public List<%3$s String> names() { return names; }
                }
                """;
        declarations.put("Taken", made.formatted("Taken", "@Nullable", ""));
        declarations.put("Returned", made.formatted("Returned", "", "@Nullable"));
        assertSame(compiler, "Taken", "Returned");
    }
}
